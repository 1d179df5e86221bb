import type { Target } from '../contract/indicator';
import { roundTo } from './format';

/**
 * 实现程度 in percent, with one decimal and at most 100: value ÷ target where more is better, target ÷ value where less
 * is. The usual formula of the monitoring reports of 国家统计局. `null` for «about» targets and where it divides by 0.
 */
export function attainmentOf(value: number, { op, value: target }: Target): number | null {
  if (op === '~') return null;
  const [part, whole] = op === '>=' ? [value, target] : [target, value];
  if (whole === 0) return op === '<=' && target >= 0 ? 100 : null;
  return Math.min(100, roundTo((part / whole) * 100, 1));
}
