import type { Indicator } from '../../contract/indicator';
import { importPatterns } from '../../i18n/ownData/importPatterns';
import { roundTo } from '../../measures/format';

type Measured = { family: 'share' | 'money' | 'count'; scale: number };

/**
 * Factor from one unit to the other: 亿元 to 万元 is 10 000. It is 1 if either unit is empty or both are the same, and
 * `null` if they measure different things.
 */
export function factorBetween(from: string, to: string): number | null {
  if (from === '' || to === '' || from === to) return 1;
  const [a, b] = [measured(from), measured(to)];
  return a.family === b.family ? a.scale / b.scale : null;
}

/** A number times the factor of its unit, without the errors of binary fractions, and never −0. */
export function inUnitOf({ decimals }: Pick<Indicator, 'decimals'>, number: number, times: number): number {
  const exact = times === 1 ? number : roundTo(number * times, Math.max(decimals, 4));
  return exact === 0 ? 0 : exact;
}

function measured(unit: string): Measured {
  const plain = unit.normalize('NFKC').replace(/\s+/g, '');
  const share = importPatterns.shares.find(({ pattern }) => pattern.test(plain));
  if (share) return { family: 'share', scale: share.of };
  const counted = plain.replace(importPatterns.currency, '');
  const scale = importPatterns.scales.find(({ pattern }) => pattern.test(counted));
  return { family: importPatterns.money.test(plain) ? 'money' : 'count', scale: scale?.of ?? 1 };
}
