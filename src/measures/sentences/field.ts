import type { Indicator } from '../../contract/indicator';
import type { RankOrder } from '../../i18n/sentences/sentences.zh';
import type { Known } from '../point';
import type { Traits } from '../traits';

/** The year in which leagues are set side by side, and what they are set beside. */
export type Field = {
  indicator: Indicator;
  traits: Traits;
  year: number;
  /** 全区 in that year, of the same kind as the values of the leagues; `null` where it has none. */
  whole: Known | null;
  /** Leagues with a value, of so many. */
  reported: number;
  total: number;
  pooled: boolean;
  /** The leagues differ by nothing to speak of, so none is first or last. */
  alike: boolean;
};

/** Whether 全区 is a league's like: a sum of all is not, nor is the share of those that have one. */
export function isComparable({ traits, pooled, whole }: Field): boolean {
  return whole !== null && !pooled && traits.comparableWithWhole;
}

/** Best first where there is a better; plainly from more to less where there is none. */
export function rankOrder({ indicator, traits: { total } }: Field): RankOrder {
  if (indicator.direction === 'neutral') return total ? 'plainLargest' : 'plainHighest';
  if (indicator.direction === 'lower') return total ? 'smallest' : 'lowest';
  return total ? 'largest' : 'highest';
}
