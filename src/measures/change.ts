import type { Indicator } from '../contract/indicator';
import { roundTo } from './format';
import { lastKnownIndex } from './known';
import { isByTerm } from './traits';

export type Change = {
  fromYear: number;
  toYear: number;
  /** In the unit of the indicator (percentages: 个百分点), rounded to the shown decimals. */
  difference: number;
};

/**
 * The change from the first to the last year that has a value.
 * `null` where fewer than two years have one, or where a break that cuts the line lies between them:
 * then the change is counted from the first year after the last such break.
 */
export function changeOver(
  years: readonly number[],
  values: readonly (number | null)[],
  indicator: Pick<Indicator, 'breaks' | 'decimals'>,
): Change | null {
  const lastIndex = lastKnownIndex(values);
  const toYear = years[lastIndex];
  const toValue = values[lastIndex];
  if (toYear === undefined || toValue === null || toValue === undefined) return null;
  const earliest = lastCut(indicator, toYear);
  const firstIndex = values.findIndex((value, index) => value !== null && (years[index] ?? 0) >= earliest);
  const fromYear = years[firstIndex];
  const fromValue = values[firstIndex];
  if (fromYear === undefined || fromValue === null || fromValue === undefined || fromYear === toYear) return null;
  return { fromYear, toYear, difference: roundTo(toValue - fromValue, indicator.decimals) };
}

/**
 * The change of the last value from that of the year before (较上年). `null` where either is missing, a break that cuts the
 * line lies between them, or the series is by term and moves at elections only.
 */
export function changeFromPreviousYear(
  years: readonly number[],
  values: readonly (number | null)[],
  indicator: Pick<Indicator, 'breaks' | 'decimals' | 'stat'>,
): Change | null {
  const last = lastKnownIndex(values);
  if (isByTerm(indicator.stat) || last < 1) return null;
  const pair = (list: readonly number[]) => list.slice(last - 1, last + 1);
  const change = changeOver(pair(years), values.slice(last - 1, last + 1), indicator);
  return change && change.toYear - change.fromYear === 1 ? change : null;
}

/**
 * For series by term: the change of the last value from the last one of the term before (较上届), `null` where the terms
 * are not known, no value of that term is in view or a break lies between.
 */
export function changeFromPreviousTerm(
  years: readonly number[],
  values: readonly (number | null)[],
  indicator: Pick<Indicator, 'breaks' | 'decimals' | 'stat'>,
): Change | null {
  const last = lastKnownIndex(values);
  const toYear = years[last];
  if (indicator.stat !== 'term' || toYear === undefined) return null;
  const [before, began] = [undefined, ...termStarts(indicator, toYear)].slice(-2);
  if (began === undefined) return null;
  const within = years.flatMap((year, index) =>
    year < began && year >= (before ?? Number.NEGATIVE_INFINITY) && values[index] !== null ? [index] : [],
  );
  const from = within[within.length - 1];
  const fromYear = years[from ?? -1];
  if (from === undefined || fromYear === undefined) return null;
  return changeOver([fromYear, toYear], [values[from] ?? null, values[last] ?? null], indicator);
}

/** The first year of the series `year` belongs to, when earlier values must not be compared with it; else −Infinity. */
export function lastCut(indicator: Pick<Indicator, 'breaks'>, year: number): number {
  const cuts = indicator.breaks.filter((one) => one.cutsLine && one.year <= year).map((one) => one.year);
  return Math.max(Number.NEGATIVE_INFINITY, ...cuts);
}

/** For series by term: the year each term up to `year` began, as far as it is known; the last one is that of `year`. */
export function termStarts(indicator: Pick<Indicator, 'breaks'>, year: number): number[] {
  return indicator.breaks
    .map((one) => one.year)
    .filter((start) => start <= year)
    .sort((a, b) => a - b);
}
