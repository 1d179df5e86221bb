import { formatNumber } from '../../measures/format';
import type { Place } from '../../measures/point';
import { traitsOf } from '../../measures/traits';
import type { FigureModel } from '../model/model';
import { roundestBetween } from './mapClasses';

/** Circles with areas proportional to their totals. */
export type MapSymbols = {
  /** 0 if there is no value. */
  radiusOf: (place: Place) => number;
  /** Circles of the legend, the largest first. */
  sizes: { radius: number; text: string }[];
};

/** Whether values are shown as circles: for sums, a fill colour would only show the size of the place. */
export function isSymbolMap({ indicator }: Pick<FigureModel, 'indicator'>): boolean {
  const { sum, presence } = traitsOf(indicator);
  return sum && !presence;
}

/** `largest` is the radius of the greatest value: of this year, or with `steady` of all years in view. */
export function mapSymbols({ places, parts, indicator }: FigureModel, largest: number, steady: boolean): MapSymbols {
  const values = (
    steady ? parts.flatMap(({ points }) => points.map(({ value }) => value)) : places.map(({ point }) => point.value)
  ).filter((value): value is number => value !== null && value > 0);
  const most = Math.max(0, ...values);
  const radius = (value: number) => (most > 0 && value > 0 ? largest * Math.sqrt(value / most) : 0);
  const legendValues = most > 0 ? [roundestBetween(most * 0.6, most), roundestBetween(most * 0.12, most * 0.25)] : [];
  return {
    radiusOf: ({ point: { value } }) => (value === null ? 0 : radius(value)),
    sizes: legendValues.map((value) => ({
      radius: radius(value),
      text: formatNumber(value, decimalsOf(value, indicator.decimals)),
    })),
  };
}

/** A round number needs no zeros behind it. */
function decimalsOf(value: number, most: number): number {
  return Math.min(most, String(value).split('.')[1]?.length ?? 0);
}
