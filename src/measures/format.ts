import type { Indicator } from '../contract/indicator';
import type { Mark } from '../contract/mark';
import type { Region } from '../contract/region';
import { type Language, type Speech, writing } from '../i18n/speech';
import { millionsOf, type ValueParts } from './scaledUnit';

/** What stands in a table, a tooltip or a label where there is no value. */
export const missingSign = '—';

/** ◆ before a published value, ■ before a reported one, ◇ before an implied one; a simulated one stands bare. */
const markSigns: Record<Mark, string> = { published: '◆', own: '■', implied: '◇', simulated: '' };

/** The sign before a value of this origin; empty where there is none. */
export function markSign(mark: Mark | null | undefined): string {
  return mark ? markSigns[mark] : '';
}

/** Only what an office reported bears its sign where places and values of leagues stand close: theirs are never published. */
export function reportedSign(mark: Mark | null): string {
  return mark === 'own' ? markSigns.own : '';
}

/** How a region is called among others: the whole by its short name (全区), a part of it by its full one (包头市). */
export function lineName({ region }: { region: Region }, { say }: Pick<Speech, 'say'>): string {
  return say(region.parent === null ? region.shortName : region.name);
}

/** With exactly `decimals` decimals and grouped thousands; both languages group alike, so a number reads the same in both. */
export function formatNumber(value: number, decimals: number): string {
  return formatter(decimals).format(value);
}

/** As `formatNumber`, with its sign: +2.54, −10.72, 0.00. */
export function formatSigned(value: number, decimals: number): string {
  return (value > 0 ? '+' : value < 0 ? '−' : '') + formatNumber(Math.abs(value), decimals);
}

/** As `formatNumber`, with the unit behind it: 80.78岁, 9.26/10万; in English CNY 30.8 million, 1 institution. */
export function formatValue(value: number | null, indicator: Indicator, language: Language): string {
  if (value === null) return missingSign;
  const { before, digits, after } = valueParts(value, indicator, language);
  return before + digits + after;
}

/** A value's digits, and what stands around them. */
export function valueParts(value: number, indicator: Indicator, language: Language): ValueParts {
  const scaled = writing[language].inMillions ? millionsOf(value, indicator) : null;
  if (scaled) return scaled;
  const symbol = indicator.unit.symbol[language];
  const isOne = value === 1 && indicator.decimals === 0;
  return {
    before: '',
    digits: formatNumber(value, indicator.decimals),
    after: isOne ? writing[language].ofOne(symbol) : symbol,
  };
}

/** A value, its origin, and how it was published, where it was. */
type Published = {
  value: number | null;
  mark?: Mark | null;
  published: Pick<Indicator['published'][number], 'hedge' | 'printed'> | null;
};

/**
 * A value as it is read: where it was published, with the hedge, the digits and the unit of its article. Without `unit` it is
 * under a heading that says the unit: only one of another kind is said again. With `sign` the sign of its origin is before it.
 */
export function valueText(
  { value, mark, published }: Published,
  indicator: Indicator,
  { words, language, say }: Speech,
  { unit = true, sign = false }: { unit?: boolean; sign?: boolean } = {},
): string {
  if (value === null) return missingSign;
  const written = unit ? formatValue(value, indicator, language) : formatNumber(value, indicator.decimals);
  const before = sign ? markSign(mark) : '';
  if (!published) return before + written;
  return before + words.hedge[published.hedge] + (published.printed ? say(published.printed) : written);
}

/** The decimals a value is shown with in a cell of numbers: fewer than those of the indicator where its article has fewer. */
export function shownDecimals({ value, published }: Published, { decimals }: Pick<Indicator, 'decimals'>): number {
  return published?.printed && value !== null ? decimalsOf(value) : decimals;
}

/** The indicator with the decimals of a total or a bound that was published: 53.7亿元 beside values with two. */
export function asPrinted(indicator: Indicator, value: number): Indicator {
  return { ...indicator, decimals: decimalsOf(value) };
}

/** As many as the number is written with. */
export function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** True where a difference of two values is in 个百分点 rather than in the unit. */
export function isPercentage(indicator: Pick<Indicator, 'unit'>): boolean {
  return indicator.unit.zh === '%';
}

/** What a difference of two values is counted in: 个百分点 for percentages. */
export function differenceUnit(indicator: Indicator, { words, language }: Speech): string {
  return isPercentage(indicator) ? words.figure.points : indicator.unit.symbol[language];
}

/** Rounds to the shown decimals, so that arithmetic is done with the numbers a reader sees. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const rounded = Math.round(value * scale + Math.sign(value) * 1e-7) / scale;
  return rounded === 0 ? 0 : rounded;
}

const formatters = new Map<number, Intl.NumberFormat>();

function formatter(decimals: number): Intl.NumberFormat {
  let formatter = formatters.get(decimals);
  if (!formatter) {
    formatter = new Intl.NumberFormat('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    formatters.set(decimals, formatter);
  }
  return formatter;
}
