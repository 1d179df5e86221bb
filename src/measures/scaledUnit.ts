import type { Indicator } from '../contract/indicator';

type Amount = Pick<Indicator, 'unit' | 'decimals'>;

/** How an English unit that counts in 万 or 亿 is told by itself: CNY 10,000; 10,000 persons. */
const scaled = /^(CNY )?(10,000|100 million)( .+)?$/;
const factors: Readonly<Record<string, number>> = { '10,000': 1e4, '100 million': 1e8 };
const words = [
  { from: 1e9, word: ' billion' },
  { from: 1e6, word: ' million' },
  { from: 0, word: '' },
] as const;

/** A number with what stands around it, and what the value was multiplied by, if it was. */
export type ValueParts = { before: string; digits: string; after: string; factor?: number | undefined };

/**
 * A value of a unit that counts in 万 or 亿, as English has it: 3,080 万元 → CNY 30.8 million, 183.2 万人 → 1.832 million
 * persons. It is as exact as the value is shown, without zeros at the end; `null` for other units. `unit: false` leaves
 * out what is counted, where that has been said; money is always said.
 */
export function millionsOf(value: number, { unit, decimals }: Amount, style = { unit: true }): ValueParts | null {
  const match = scaled.exec(unit.en);
  const factor = factors[match?.[2] ?? ''];
  if (!match || factor === undefined) return null;
  const full = Math.round(value * 10 ** decimals) * (factor / 10 ** decimals);
  const { from, word } = words.find((one) => Math.abs(full) >= one.from) ?? words[2];
  return {
    before: match[1] ?? '',
    digits: inFull(full / (from || 1)),
    after: word + (style.unit ? (match[3] ?? '') : ''),
    factor: factor / (from || 1),
  };
}

/** Without zeros at the end. */
function inFull(number: number): string {
  return number.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

/** A unit that counts in 万 or 亿 as one that counts singly, and how many of those it is: 万元 → 元, 10 000. */
export function countedSingly(unit: Pick<Indicator['unit'], 'zh' | 'en'>): { zh: string; en: string; times: number } {
  const match = scaled.exec(unit.en);
  const times = factors[match?.[2] ?? ''];
  if (!match || times === undefined) return { zh: unit.zh, en: unit.en, times: 1 };
  // In Chinese it is one sign, and the first.
  return { zh: unit.zh.slice(1), en: `${match[1] ?? ''}${match[3] ?? ''}`.trim(), times };
}
