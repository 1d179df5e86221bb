import type { Direction, Target } from '../contract/indicator';

/** Better (+1), worse (−1) or neither (0) for a difference, given the direction; neutral is always 0. */
export function better(difference: number, direction: Direction): -1 | 0 | 1 {
  if (direction === 'neutral' || difference === 0) return 0;
  return difference > 0 === (direction === 'higher') ? 1 : -1;
}

/** Whether a value satisfies the target; `null` for «about» targets, which have no such line. */
export function meets(value: number, target: Target): boolean | null {
  if (target.op === '~') return null;
  return target.op === '>=' ? value >= target.value : value <= target.value;
}
