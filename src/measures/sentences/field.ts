import type { Indicator } from '../../contract/indicator';
import type { RankOrder } from '../../i18n/sentences/sentences.zh';
import type { Known } from '../point';
import type { Traits } from '../traits';

/** The comparison of the leagues in one year, and the value they are compared with. */
export type Field = {
  indicator: Indicator;
  traits: Traits;
  year: number;
  /** 全区 in that year, yearly or pooled like the leagues; `null` without a value. */
  whole: Known | null;
  /** Number of leagues with a value, and of all leagues. */
  reported: number;
  total: number;
  pooled: boolean;
  /** The differences between leagues are negligible, so none is first or last. */
  alike: boolean;
};

/**
 * Whether 全区 can be compared with a league. A sum of all leagues cannot, nor can the share of leagues that have
 * something.
 */
export function isComparable({ traits, pooled, whole }: Field): boolean {
  return whole !== null && !pooled && traits.comparableWithWhole;
}

/** Best first where there is a better direction, otherwise largest first. */
export function rankOrder({ indicator, traits: { total } }: Field): RankOrder {
  if (indicator.direction === 'neutral') return total ? 'plainLargest' : 'plainHighest';
  if (indicator.direction === 'lower') return total ? 'smallest' : 'lowest';
  return total ? 'largest' : 'highest';
}
