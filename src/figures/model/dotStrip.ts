import { hasValue, type Place } from '../../measures/point';
import { traitsOf } from '../../measures/traits';
import type { FigureModel } from './model';

/**
 * What a place among the twelve means.
 * - `level`: rates, shares and years, which can be held against 全区.
 * - `size`: counts and amounts that add up to 全区; their order is that of size.
 * - `presence`: a league has it or not.
 * - `unranked`: more is not worse, so there is no order.
 */
export type DotStripKind = 'level' | 'size' | 'presence' | 'unranked';

/** The twelve on one line, each at its place from 0 (left) to 1 (right). */
export type DotStrip = {
  kind: DotStripKind;
  /** Those without a value are left out. */
  dots: { place: Place; at: number }[];
  /** Where 全区 stands; `null` where it is a sum or unknown. */
  whole: number | null;
  /** The side that is better; `null` where neither is. */
  better: 'right' | null;
};

export function dotStripKind(model: FigureModel): DotStripKind {
  const { presence, unranked, comparableWithWhole } = traitsOf(model.indicator);
  if (presence) return 'presence';
  if (unranked) return 'unranked';
  return comparableWithWhole ? 'level' : 'size';
}

/**
 * Levels stand around 全区 in the middle, the farthest of the twelve at an end, with the better side on the right (for
 * neutral indicators: the larger values). Sizes begin with 0 at the left end. Presence has no scale: those that
 * have it come first.
 */
export function dotStripOf(model: FigureModel): DotStrip {
  const kind = dotStripKind(model);
  const known = model.places.filter(hasValue).map((place) => ({ place, value: place.point.value }));
  if (kind === 'presence') {
    const order = [...known].sort((one, other) => other.value - one.value);
    const dots = order.map(({ place }, index) => ({ place, at: (index + 0.5) / Math.max(1, order.length) }));
    return { kind, dots, whole: null, better: null };
  }
  const { value: middle } = model.wholeInYear;
  if (kind === 'level' && middle !== null) {
    const { direction } = model.indicator;
    const toTheRight = direction === 'lower' ? -1 : 1;
    const reach = Math.max(0, ...known.map(({ value }) => Math.abs(value - middle)));
    const at = (value: number) => (reach === 0 ? 0.5 : 0.5 + (toTheRight * (value - middle)) / reach / 2);
    return {
      kind,
      dots: known.map(({ place, value }) => ({ place, at: at(value) })),
      whole: 0.5,
      better: direction === 'neutral' ? null : 'right',
    };
  }
  const largest = Math.max(0, ...known.map(({ value }) => value));
  const dots = known.map(({ place, value }) => ({ place, at: largest === 0 ? 0 : Math.max(0, value) / largest }));
  return { kind, dots, whole: null, better: null };
}
