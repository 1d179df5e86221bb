import { hasValue, type Place } from '../../measures/point';
import type { FigureModel } from './model';
import { type PositionMeaning, positionMeaning } from './places';

/** The twelve leagues on one line, each at a position from 0 (left) to 1 (right). */
export type DotStrip = {
  kind: PositionMeaning;
  /** Leagues without a value are left out. */
  dots: { place: Place; at: number }[];
  /** Position of 全区; `null` where it is a sum or unknown. */
  whole: number | null;
  /** The better side; `null` where neither is better. */
  better: 'right' | null;
};

/**
 * For levels, 全区 is in the middle and the farthest league at an end. The better side is on the right; for neutral
 * indicators, larger values are. Sizes start with 0 at the left end. Presence has no scale: leagues that have it come
 * first.
 */
export function dotStripOf(model: FigureModel): DotStrip {
  const kind = positionMeaning(model.indicator);
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
