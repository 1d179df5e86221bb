import { formatNumber } from '../../measures/format';
import type { Place } from '../../measures/point';
import { traitsOf } from '../../measures/traits';
import type { FigureModel } from '../model/model';
import { roundestBetween } from './mapClasses';

/** Circles whose areas are to each other as the totals they stand for. */
export type MapSymbols = {
  /** 0 where there is nothing to show. */
  radiusOf: (place: Place) => number;
  /** Of the legend, the largest first. */
  sizes: { radius: number; text: string }[];
};

/** True where colour would follow the size of a place, as the whole region is the sum of its places. */
export function isSymbolMap({ indicator }: Pick<FigureModel, 'indicator'>): boolean {
  const { sum, presence } = traitsOf(indicator);
  return sum && !presence;
}

/** `largest` is the radius of the greatest value; `steady` makes it that of all years in view. */
export function mapSymbols({ places, parts, indicator }: FigureModel, largest: number, steady: boolean): MapSymbols {
  const values = (
    steady ? parts.flatMap(({ points }) => points.map(({ value }) => value)) : places.map(({ point }) => point.value)
  ).filter((value): value is number => value !== null && value > 0);
  const most = Math.max(0, ...values);
  const radius = (value: number) => (most > 0 && value > 0 ? largest * Math.sqrt(value / most) : 0);
  const shown = most > 0 ? [roundestBetween(most * 0.6, most), roundestBetween(most * 0.12, most * 0.25)] : [];
  return {
    radiusOf: ({ point: { value } }) => (value === null ? 0 : radius(value)),
    sizes: shown.map((value) => ({
      radius: radius(value),
      text: formatNumber(value, decimalsOf(value, indicator.decimals)),
    })),
  };
}

/** A round number needs no zeros behind it. */
function decimalsOf(value: number, most: number): number {
  return Math.min(most, String(value).split('.')[1]?.length ?? 0);
}
