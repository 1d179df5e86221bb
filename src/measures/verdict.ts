import type { Direction, Target } from '../contract/indicator';

/** +1 better, −1 worse, 0 neither, for a difference in this direction. Neutral is always 0. */
export function better(difference: number, direction: Direction): -1 | 0 | 1 {
  if (direction === 'neutral' || difference === 0) return 0;
  return difference > 0 === (direction === 'higher') ? 1 : -1;
}

/** Whether a value satisfies the target; `null` for «about» targets, which have no exact limit. */
export function meets(value: number, target: Target): boolean | null {
  if (target.op === '~') return null;
  return target.op === '>=' ? value >= target.value : value <= target.value;
}
