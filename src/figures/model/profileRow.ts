import { changeOver } from '../../measures/change';
import { typicalGap } from '../../measures/colourSteps';
import { leastDifference } from '../../measures/leastDifference';
import { inYear, type Place, pointIn } from '../../measures/point';
import type { RankSpan } from '../../measures/ranking';
import { differsByChance } from '../../measures/support';
import { better } from '../../measures/verdict';
import { type DotStrip, dotStripOf } from './dotStrip';
import type { FigureModel } from './model';
import { placesIn } from './places';

/** Years that a change in a profile spans. */
export const changeSpan = 5;

/** How a league differs from 全区. */
type Gap = {
  /** Own value − 全区, in the unit of the indicator, rounded to the displayed decimals. */
  difference: number;
  /** 1 better than 全区, −1 worse, 0 about equal (as in `distances`), possibly chance, or neutral. */
  verdict: -1 | 0 | 1;
  /** Size in typical gaps, so that indicators with different units can be compared. */
  times: number;
};

/** A place among the leagues. */
export type RankAmong = {
  rank: number;
  /** The ranks that chance leaves open; `null` where not known. */
  span: RankSpan | null;
  /** Number of leagues with this rank, including the league itself. */
  shared: number;
  /** Number of leagues with a value; ranks are among these. */
  reported: number;
};

/** The change of a league's value within five years. */
type ProfileChange = {
  fromYear: number;
  toYear: number;
  from: number;
  to: number;
  difference: number;
  /** 0 also for a negligible change, as in `leastDifference`. */
  verdict: -1 | 0 | 1;
  /** Size in typical gaps of the first year; 0 for a negligible change; `null` where there is no typical gap. */
  times: number | null;
  fromRank: RankAmong | null;
  /** True if either end rests on few cases. */
  small: boolean;
};

/** One league on one indicator. */
export type ProfileRow = {
  model: FigureModel;
  own: Place;
  dotStrip: DotStrip;
  /** `null` where the league cannot be compared with 全区, or either value is missing. */
  gap: Gap | null;
  ranked: RankAmong | null;
  /** Number of leagues behind, without ties; `null` without a rank. */
  behind: number | null;
  /** Share of 全区, from 0 to 1, for values that add up. */
  share: number | null;
  change: ProfileChange | null;
  /** True if both years have a value but a break lies between them. */
  cut: boolean;
  /**
   * Whether the row is judged: the indicator has a direction, the value can be compared with 全区, and it is not based
   * on few cases, pooled over three years or about men.
   */
  judged: boolean;
  /** An indicator about men: shown next to the one about women and never judged. */
  ofMen: boolean;
};

/** Builds the league's row from the comparison of a year; `null` when the model does not have the league. */
export function profileRow(model: FigureModel, code: string, ofMen: boolean): ProfileRow | null {
  const own = model.places.find((place) => place.line.region.code === code);
  if (!own) return null;
  const dotStrip = dotStripOf(model);
  const gap = dotStrip.kind === 'level' ? gapOf(model, own) : null;
  const change = dotStrip.kind === 'presence' ? null : changeOf(model, own, dotStrip);
  const before = pointIn(own.line, model.year - changeSpan)?.value ?? null;
  return {
    model,
    own,
    dotStrip,
    gap,
    ranked: rankAmong(own, model.places),
    behind: behindOf(model, own),
    share: dotStrip.kind === 'level' || dotStrip.kind === 'presence' ? null : shareOf(model, own),
    change,
    cut: dotStrip.kind !== 'presence' && change === null && before !== null && own.point.value !== null,
    judged: gap !== null && model.indicator.direction !== 'neutral' && !model.pooled && !own.small && !ofMen,
    ofMen,
  };
}

function gapOf({ wholeInYear }: FigureModel, { point, distance }: Place): Gap | null {
  if (!distance) return null;
  const { difference, step, times } = distance;
  return {
    difference,
    times: Math.abs(times),
    verdict: step === 0 || differsByChance(point, wholeInYear.value) ? 0 : step > 0 ? 1 : -1,
  };
}

function rankAmong(own: Place | undefined, places: readonly Place[]): RankAmong | null {
  if (!own || own.rank === null) return null;
  return {
    rank: own.rank,
    span: own.span,
    shared: places.filter((place) => place.rank === own.rank).length,
    reported: places.filter(({ point }) => point.value !== null).length,
  };
}

function behindOf({ places }: FigureModel, { rank }: Place): number | null {
  if (rank === null) return null;
  return places.filter((place) => place.rank !== null && place.rank > rank).length;
}

function shareOf({ wholeInYear }: FigureModel, { point }: Place): number | null {
  const total = wholeInYear.value;
  return point.value === null || total === null || total <= 0 ? null : point.value / total;
}

function changeOf(model: FigureModel, own: Place, dotStrip: DotStrip): ProfileChange | null {
  const { year, indicator, parts, whole } = model;
  const before = year - changeSpan;
  const then = pointIn(own.line, before);
  const change = then && changeOver([then, own.point], indicator);
  if (!change || then.value === null || own.point.value === null) return null;
  const { difference } = change;
  const wholeThen = dotStrip.kind === 'level' && !model.pooled ? pointIn(whole, before) : null;
  const places = placesIn(inYear(parts, before), wholeThen, indicator, []);
  const least = leastDifference(wholeThen?.value ?? then.value, indicator.decimals, indicator.leastDifference);
  const isNone = Math.abs(difference) <= least;
  const typical =
    wholeThen?.value == null
      ? 0
      : typicalGap(
          places.map(({ point }) => point.value),
          wholeThen.value,
        );
  const placeThen = places.find(({ line }) => line === own.line);
  return {
    ...change,
    from: then.value,
    to: own.point.value,
    verdict: dotStrip.kind === 'level' && !isNone ? better(difference, indicator.direction) : 0,
    // If all leagues were nearly alike, any change would be many times their gap.
    times: typical === 0 ? null : isNone ? 0 : Math.abs(difference) / Math.max(typical, least),
    fromRank: own.rank === null ? null : rankAmong(placeThen, places),
    small: own.small || placeThen?.small === true,
  };
}
