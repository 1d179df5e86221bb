import { formatNumber } from '../../measures/format';
import { hasValue, type Missing, type Place } from '../../measures/point';
import { traitsOf } from '../../measures/traits';
import { paleFill, ramps } from '../drawing/mapPalette';
import type { FigureModel } from '../model/model';
import { mapClasses } from './mapClasses';
import { isSymbolMap } from './mapSymbols';

/** Meaning of the colours of a map. `colour: null` is the hatching of missing values. */
export type MapColours = {
  fillOf: (place: Place) => string | null;
  /** Class limits as texts, one more than the colours. */
  steps: { colours: string[]; limits: string[] } | null;
  /** For a presence map: the number of places with and without it. */
  presence: { colour: string; has: boolean; count: number }[];
  /** The reasons for missing values, each once. */
  missing: Missing[];
};

/** `steady` keeps the classes the same for all years in view. If circles show the values, all places are equally pale. */
export function mapColours(model: FigureModel, steady: boolean): MapColours {
  const { indicator, places, parts } = model;
  const ramp = indicator.direction === 'neutral' ? ramps.neutral : ramps.brand;
  const missing = [...new Set(places.flatMap((place) => place.point.missing ?? []))];
  if (traitsOf(indicator).presence) {
    const presence = [true, false].map((has) => ({
      has,
      colour: has ? ramp[3] : paleFill,
      count: places.filter(hasValue).filter(({ point }) => (point.value !== 0) === has).length,
    }));
    return {
      fillOf: ({ point: { value } }) => (value === null ? null : value === 0 ? paleFill : ramp[3]),
      steps: null,
      presence,
      missing,
    };
  }
  if (isSymbolMap(model)) {
    return { fillOf: ({ point }) => (point.value === null ? null : paleFill), steps: null, presence: [], missing };
  }
  const values = steady
    ? parts.flatMap(({ points }) => points.map(({ value }) => value))
    : places.map(({ point }) => point.value);
  const classes = mapClasses(
    values.filter((value): value is number => value !== null),
    ramp,
  );
  return {
    fillOf: ({ point: { value } }) => (value === null ? null : classes.colourOf(value)),
    steps: {
      colours: classes.colours,
      limits: classes.limits.map((limit) => formatNumber(limit, classes.decimals)),
    },
    presence: [],
    missing,
  };
}
