import type { Indicator } from '../../contract/indicator';
import { changeOver } from '../../measures/change';
import { distances, typicalGap } from '../../measures/heatSteps';
import { leastDifference } from '../../measures/leastDifference';
import { type RankSpan, rankSpans, rankValues } from '../../measures/ranking';
import { isSmallSample } from '../../measures/smallSample';
import { intervalAt } from '../../measures/support';
import { better } from '../../measures/verdict';
import { differsByChance } from './differsByChance';
import type { FigureModel, Line, Place } from './model';
import { type Strip, stripOf } from './strip';

/** How many years a change of a profile spans. */
export const changeSpan = 5;

/** What stands behind a rate on few cases. */
export type SmallSample = { cases: number; base: number | null };

/** How a league differs from 全区. */
export type Gap = {
  /** Own value − 全区, in the unit of the indicator, in shown decimals. */
  difference: number;
  /**
   * 1 better than 全区, −1 worse, 0 about equal, as `distances` tells it, or by no more than chance; 0 for all neutral
   * indicators.
   */
  verdict: -1 | 0 | 1;
  /** Its size in typical gaps, so that indicators of different units can be set side by side. */
  times: number;
};

/** A place among the leagues. */
export type RankAmong = {
  rank: number;
  /** The ranks that chance leaves open; `null` where that is not known. */
  span: RankSpan | null;
  /** How many have this place, the league itself among them. */
  shared: number;
  /** How many have a value; ranks are among these. */
  reported: number;
};

/** What became of a league's value within five years. */
export type ProfileChange = {
  fromYear: number;
  toYear: number;
  from: number;
  to: number;
  difference: number;
  /** 0 also for a change so small that it is none, as `leastDifference` tells it. */
  verdict: -1 | 0 | 1;
  /** Its size in typical gaps of the first year, 0 where it is so small that it is none; `null` for what has none. */
  times: number | null;
  fromRank: RankAmong | null;
  /** True where either end rests on few cases. */
  small: boolean;
};

/** One league on one indicator. */
export type ProfileRow = {
  model: FigureModel;
  own: Place;
  strip: Strip;
  /** The sample behind the own value, where it is small. */
  small: SmallSample | null;
  /** `null` where a league can't be held against 全区, or either value is missing. */
  gap: Gap | null;
  ranked: RankAmong | null;
  /** How many of the others stand behind, ties left out; `null` without a rank. */
  behind: number | null;
  /** Part of 全区, from 0 to 1, for what adds up. */
  share: number | null;
  change: ProfileChange | null;
  /** True where both years have a value, but a break in the series lies between them. */
  cut: boolean;
  /**
   * Whether the indicator may speak for or against the league: it has a direction, values that can be held against 全区,
   * and rests neither on few cases nor on three years taken together.
   */
  judged: boolean;
};

/** Reads the league's row from the ranking of a year; `null` when the model has no such league. */
export function profileRow(model: FigureModel, code: string): ProfileRow | null {
  const own = model.places.find((place) => place.line.region.code === code);
  if (!own) return null;
  const strip = stripOf(model);
  const small = smallSampleIn(model, own.line, model.years.indexOf(model.year));
  const gap = strip.kind === 'level' ? gapOf(model, own) : null;
  const change = strip.kind === 'presence' ? null : changeOf(model, own, strip);
  const before = own.line.values[model.years.indexOf(model.year - changeSpan)] ?? null;
  return {
    model,
    own,
    strip,
    small,
    gap,
    ranked: rankAmong(own.rank, own.span, model.places),
    behind: behindOf(model, own),
    share: strip.kind === 'level' || strip.kind === 'presence' ? null : shareOf(model, own),
    change,
    cut: strip.kind !== 'presence' && change === null && before !== null && own.value !== null,
    judged: gap !== null && model.indicator.direction !== 'neutral' && !model.pooled && small === null,
  };
}

/** The sample behind one league's value in a year, where it is small. */
export function smallSampleIn({ years }: FigureModel, line: Line, yearIndex: number): SmallSample | null {
  if (years[yearIndex] === undefined || (line.values[yearIndex] ?? null) === null) return null;
  const cases = line.support?.cases[yearIndex] ?? null;
  if (cases === null || !isSmallSample(cases)) return null;
  return { cases, base: line.support?.base[yearIndex] ?? null };
}

function gapOf(model: FigureModel, own: Place): Gap | null {
  const { value: province } = model.provinceInYear;
  if (province === null) return null;
  const values = model.places.map((place) => place.value);
  const distance = distances(values, province, model.indicator)[model.places.indexOf(own)];
  if (!distance) return null;
  const { difference, step } = distance;
  const typical = typicalGap(values, province);
  return {
    difference,
    times: typical === 0 ? 0 : Math.abs(difference) / typical,
    verdict: step === 0 || differsByChance(model, own.line) ? 0 : step > 0 ? 1 : -1,
  };
}

function rankAmong(
  rank: number | null,
  span: RankSpan | null,
  places: readonly { rank: number | null; value: number | null }[],
): RankAmong | null {
  if (rank === null) return null;
  return {
    rank,
    span,
    shared: places.filter((place) => place.rank === rank).length,
    reported: places.filter((place) => place.value !== null).length,
  };
}

/** As `Place.span`, five years before. */
function spanThen(leagues: readonly Line[], own: Line, index: number, { direction }: Indicator): RankSpan | null {
  const values = leagues.map((line) => line.values[index] ?? null);
  const intervals = leagues.map((line) => intervalAt(line.support, index));
  return rankSpans(values, intervals, direction)[leagues.indexOf(own)] ?? null;
}

function behindOf({ places }: FigureModel, { rank, value }: Place): number | null {
  if (rank === null || value === null) return null;
  return places.filter((place) => place.rank !== null && place.rank > rank).length;
}

function shareOf({ provinceInYear }: FigureModel, { value }: Place): number | null {
  const total = provinceInYear.value;
  return value === null || total === null || total <= 0 ? null : value / total;
}

function changeOf(model: FigureModel, own: Place, strip: Strip): ProfileChange | null {
  const { years, year, indicator, leagues, province } = model;
  const [fromIndex, toIndex] = [years.indexOf(year - changeSpan), years.indexOf(year)];
  const from = own.line.values[fromIndex] ?? null;
  const to = own.value;
  if (from === null || to === null) return null;
  const change = changeOver([year - changeSpan, year], [from, to], indicator);
  if (!change) return null;
  const { difference } = change;
  const then = leagues.map((line) => line.values[fromIndex] ?? null);
  const whole = strip.kind === 'level' && !model.pooled ? (province.values[fromIndex] ?? null) : null;
  const least = leastDifference(whole ?? from, indicator.decimals);
  const isNone = Math.abs(difference) <= least;
  const typical = whole === null ? 0 : typicalGap(then, whole);
  const ranks = rankValues(then, indicator.direction);
  const ranked = ranks.find(({ index }) => leagues[index] === own.line);
  return {
    ...change,
    from,
    to,
    verdict: strip.kind === 'level' && !isNone ? better(difference, indicator.direction) : 0,
    // Where all were nearly alike, any change would be many times their gap.
    times: typical === 0 ? null : isNone ? 0 : Math.abs(difference) / Math.max(typical, least),
    fromRank:
      own.rank === null
        ? null
        : rankAmong(ranked?.rank ?? null, spanThen(leagues, own.line, fromIndex, indicator), ranks),
    small: [fromIndex, toIndex].some((index) => smallSampleIn(model, own.line, index) !== null),
  };
}
