import type { Indicator } from '../contract/indicator';

type Amount = Pick<Indicator, 'unit' | 'decimals'>;

/** English units that count in 万 or 亿: CNY 10,000; 10,000 persons. */
const scaled = /^(CNY )?(10,000|100 million)( .+)?$/;
const factors: Readonly<Record<string, number>> = { '10,000': 1e4, '100 million': 1e8 };
const words = [
  { from: 1e9, word: ' billion' },
  { from: 1e6, word: ' million' },
  { from: 0, word: '' },
] as const;

/** A number with the text before and after it, and the factor its value was multiplied by, if any. */
export type ValueParts = { before: string; digits: string; after: string; factor?: number | undefined };

/**
 * The English form of a value whose unit counts in 万 or 亿: 3,080 万元 → CNY 30.8 million, 183.2 万人 → 1.832 million
 * persons. It has the precision of the displayed value, without trailing zeros. `null` for other units. `unit: false`
 * leaves out the counted noun where it is already known; a currency always stays.
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

/** Without trailing zeros. */
function inFull(number: number): string {
  return number.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

/** Converts a unit that counts in 万 or 亿 to single units, with the factor: 万元 → 元, 10 000. */
export function countedSingly(unit: Pick<Indicator['unit'], 'zh' | 'en'>): { zh: string; en: string; times: number } {
  const match = scaled.exec(unit.en);
  const times = factors[match?.[2] ?? ''];
  if (!match || times === undefined) return { zh: unit.zh, en: unit.en, times: 1 };
  // In Chinese the factor is the first character.
  return { zh: unit.zh.slice(1), en: `${match[1] ?? ''}${match[3] ?? ''}`.trim(), times };
}
