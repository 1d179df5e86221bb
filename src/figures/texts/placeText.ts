import type { Indicator } from '../../contract/indicator';
import type { Speech } from '../../i18n/speech';
import type { Words } from '../../i18n/zh';
import type { Interval } from '../../measures/chance';
import { formatNumber, formatValue, reportedSign } from '../../measures/format';
import { hasValue, type Line, type Place, type Point, whyMissing } from '../../measures/point';
import { firstPooledYear } from '../../measures/pooled';
import { isOpenSpan } from '../../measures/ranking';
import { intervalOf } from '../../measures/support';
import { traitsOf } from '../../measures/traits';
import type { FigureModel } from '../model/model';
import { positionMeaning } from '../model/places';

/** The full text of a league: name, value, cases and rank. A rank by size is called that. */
export function placeText(model: FigureModel, place: Place, { language, words, say }: Speech): string {
  const { point } = place;
  const value = point.missing
    ? words.missing[point.missing]
    : traitsOf(model.indicator).presence
      ? presenceWord(place, { words })
      : formatValue(point.value, model.indicator, language);
  const counted = casesText(model, place, { words });
  const cases = place.small ? words.figure.smallCases(counted) : counted;
  const rank = sizeInWords(model, placeInWords(place, words), words);
  return [say(place.line.region.name), value, cases, pointInterval(model, point, words), rank]
    .filter((part) => part !== '')
    .join(words.list.comma);
}

/** 第3位, 并列第1位, or 第3—6位 where chance leaves several ranks open; empty without a rank. */
export function placeInWords(
  { rank, tied, span }: Pick<Place, 'rank' | 'tied' | 'span'>,
  words: Speech['words'],
): string {
  if (rank === null) return '';
  if (isOpenSpan(span)) return words.ranking.placeSpan(span.first, span.last);
  return words.ranking.place(rank, tied);
}

/** 2024年, or 2022—2024年 for a rate over three years. */
export function yearsText({ pooled }: Pick<Line, 'pooled'>, year: number, { years }: Words): string {
  return years.span(pooled ? firstPooledYear(year) : year, year);
}

/** The base of the cases behind a rate: live births, persons, or the base a count is divided by. */
export function countedOn(
  { base, indicator }: Pick<FigureModel, 'base' | 'indicator'>,
  { figure }: Speech['words'],
): string {
  if (base) return figure.persons(base);
  return indicator.unit.en.includes('births') ? figure.births : figure.counted;
}

/** 95%区间4.8—16.2; empty where the cases are not known. */
export function pointInterval({ indicator }: FigureModel, point: Point, words: Speech['words']): string {
  const interval = point.value === null ? null : intervalOf(point);
  return interval ? words.figure.interval(intervalText(interval, indicator, words)) : '';
}

/**
 * 例数少，不排位次: one note on why leagues have no rank. Empty where every league with a value has one, or the indicator has
 * no ranking.
 */
export function unrankedNote(places: readonly Place[], { ranking }: Speech['words']): string {
  const reasons = places.filter(hasValue).map(({ unranked }) => unranked);
  const why = reasons.find((reason) => reason !== null);
  return why ? ranking.unranked(ranking.unrankedWhy[why], !reasons.includes(null)) : '';
}

/** The rank in a cell of a file: a number, or words where chance leaves several ranks open; `null` without a rank. */
export function rankCell(place: Pick<Place, 'rank' | 'span'>, words: Speech['words']): number | string | null {
  const { rank, span } = place;
  return rank !== null && isOpenSpan(span) ? words.ranking.span(span.first, span.last) : rank;
}

/** The rank number, marked if shared, or the ranks that chance leaves open; empty without a rank. */
export function placeRankText(
  { rank, tied, span }: Pick<Place, 'rank' | 'tied' | 'span'>,
  words: Speech['words'],
): string {
  if (rank === null) return '';
  if (isOpenSpan(span)) return words.ranking.span(span.first, span.last);
  return tied ? words.ranking.tied(rank) : String(rank);
}

/** 有 or 无 where a league's value says nothing else; otherwise `null`. */
export function presenceText(indicator: Indicator, value: number, { presence }: Speech['words']): string | null {
  if (!traitsOf(indicator).presence) return null;
  return value === 0 ? presence.no : presence.yes;
}

/** A league's value in a dense list, with the sign of reported ones; 有 or 无; or the reason why it is missing. */
export function leagueText(
  indicator: Indicator,
  { value, mark, missing }: Point,
  { words, language }: Speech,
  { unit }: { unit: boolean },
): string {
  if (value === null) return words.missing[whyMissing({ missing })];
  const text = unit ? formatValue(value, indicator, language) : formatNumber(value, indicator.decimals);
  return reportedSign(mark) + (presenceText(indicator, value, words) ?? text);
}

/** 有, 无, or the reason why neither is known. */
export function presenceWord({ point }: Place, { words }: Pick<Speech, 'words'>): string {
  if (point.missing) return words.missing[point.missing];
  return point.value === 0 ? words.presence.no : words.presence.yes;
}

/** The number of cases behind a pooled value or one with few cases; empty elsewhere. */
export function casesText(model: FigureModel, { point, small }: Place, { words }: Pick<Speech, 'words'>): string {
  const { value, cases } = point;
  if (value === null || cases === null || !(model.pooled || small)) return '';
  return words.ranking.cases(formatNumber(cases, 0));
}

/** 7例／2,853活产: cases and base of a rate with few cases; empty elsewhere. */
export function supportText(
  model: Pick<FigureModel, 'base' | 'indicator'>,
  { point, small }: Pick<Place, 'point' | 'small'>,
  { words }: Speech,
) {
  const { cases, base } = point;
  if (!small || cases === null) return '';
  const count = formatNumber(cases, 0);
  return base === null
    ? words.ranking.cases(count)
    : words.figure.support(count, formatNumber(base, 0), countedOn(model, words));
}

/** 4.8—16.2: with one decimal less than the values, which is as exact as an interval can be. */
function intervalText({ low, high }: Interval, { decimals }: Pick<Indicator, 'decimals'>, words: Words): string {
  const intervalDecimals = Math.max(1, decimals - 1);
  return words.sentences.fromTo(formatNumber(low, intervalDecimals), formatNumber(high, intervalDecimals));
}

/** True if a rank is by size and does not say how well the league does. */
export function isOrderOfSize(model: FigureModel): boolean {
  return positionMeaning(model.indicator) === 'size' || model.indicator.direction === 'neutral';
}

/** 按数值第3位 for a rank by size; other ranks as they are. `place` may be empty. */
export function sizeInWords(model: FigureModel, place: string, { ranking }: Speech['words']): string {
  return place !== '' && isOrderOfSize(model) ? ranking.bySize(place) : place;
}
