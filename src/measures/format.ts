import type { Indicator } from '../contract/indicator';
import type { Mark } from '../contract/mark';
import type { Region } from '../contract/region';
import { type Language, type Speech, writing } from '../i18n/speech';
import { millionsOf, type ValueParts } from './scaledUnit';

/** Stands for a missing value in tables, tooltips and labels. */
export const missingSign = '—';

/** ◆ published, ■ reported, ◇ implied. A simulated value has no sign. */
const markSigns: Record<Mark, string> = { published: '◆', own: '■', implied: '◇', simulated: '' };

/** The sign before a value of this origin; empty where there is none. */
export function markSign(mark: Mark | null | undefined): string {
  return mark ? markSigns[mark] : '';
}

/** The sign of reported values only, for dense lists of leagues: values of leagues are never published. */
export function reportedSign(mark: Mark | null): string {
  return mark === 'own' ? markSigns.own : '';
}

/** The name of a region among others: 全区 for the whole region, the full name of any other (包头市). */
export function lineName({ region }: { region: Region }, { say }: Pick<Speech, 'say'>): string {
  return say(region.level === 'province' ? region.shortName : region.name);
}

/**
 * Exactly `decimals` decimals and grouped thousands. Both languages use the same grouping. `Intl` writes the same, but making its
 * first formatter takes as long as drawing a chart.
 */
export function formatNumber(value: number, decimals: number): string {
  const [whole = '', part = ''] = roundTo(value, decimals).toFixed(decimals).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part && `.${part}`);
}

/** As `formatNumber`, with a sign: +2.54, −10.72, 0.00. */
export function formatSigned(value: number, decimals: number): string {
  return (value > 0 ? '+' : value < 0 ? '−' : '') + formatNumber(Math.abs(value), decimals);
}

/** As `formatNumber`, with the unit: 80.78岁, 9.26/10万; in English CNY 30.8 million, 1 institution. */
export function formatValue(value: number | null, indicator: Indicator, language: Language): string {
  if (value === null) return missingSign;
  const { before, digits, after } = valueParts(value, indicator, language);
  return before + digits + after;
}

/** The digits of a value, with the text before and after them. */
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

/** A value with its origin and its publication, if it has one. */
type Published = {
  value: number | null;
  mark?: Mark | null;
  published: Pick<Indicator['published'][number], 'hedge' | 'printed'> | null;
};

/** 约, 超过 … before a published value; empty before others. */
export function hedgeText({ published }: Pick<Published, 'published'>, { words }: Pick<Speech, 'words'>): string {
  return published ? words.hedge[published.hedge] : '';
}

/** The digits of a value and the texts around them. A published one has the hedge, digits and unit of its article. */
export function writtenParts(
  point: Published & { value: number },
  indicator: Indicator,
  speech: Speech,
): ValueParts & { hedge: string } {
  const { value, published } = point;
  const hedge = hedgeText(point, speech);
  if (!published?.printed) return { hedge, ...valueParts(value, indicator, speech.language) };
  const printed = speech.say(published.printed);
  const [digits = ''] = /\d[\d,.]*/.exec(printed) ?? [];
  const start = printed.indexOf(digits);
  const [before, after] = [printed.slice(0, start), printed.slice(start + digits.length)];
  return { hedge, before, digits, after, factor: Number(digits.replaceAll(',', '')) / value };
}

/**
 * A value as readers see it. A published value has the hedge, digits and unit of its article. `unit: false` is for
 * places under a heading with the unit: only a different unit is then repeated. With `sign`, the sign of its origin
 * comes first.
 */
export function valueText(
  point: Published,
  indicator: Indicator,
  speech: Speech,
  { unit = true, sign = false }: { unit?: boolean; sign?: boolean } = {},
): string {
  const { value, mark, published } = point;
  if (value === null) return missingSign;
  const { hedge, before, digits, after } = writtenParts({ value, published }, indicator, speech);
  const written = unit || published?.printed ? before + digits + after : formatNumber(value, indicator.decimals);
  return (sign ? markSign(mark) : '') + hedge + written;
}

/** Decimals of a value in a cell of numbers: fewer than the indicator has if its article has fewer. */
export function shownDecimals({ value, published }: Published, { decimals }: Pick<Indicator, 'decimals'>): number {
  return published?.printed && value !== null ? decimalsOf(value) : decimals;
}

/** The indicator with the decimals of a published total or bound: 53.7亿元 next to values with two decimals. */
export function asPrinted(indicator: Indicator, value: number): Indicator {
  return { ...indicator, decimals: decimalsOf(value) };
}

/** The number of decimals the number is written with. */
export function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** Whether differences are in 个百分点 rather than in the unit. */
export function isPercentage(indicator: { unit: Pick<Indicator['unit'], 'zh'> }): boolean {
  return indicator.unit.zh === '%';
}

/** The unit of a difference: 个百分点 for percentages. */
export function differenceUnit(indicator: Indicator, { words, language }: Speech): string {
  return isPercentage(indicator) ? words.figure.points : indicator.unit.symbol[language];
}

/** Rounds to the displayed decimals, so that calculations use the numbers a reader sees. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const rounded = Math.round(value * scale + Math.sign(value) * 1e-7) / scale;
  return rounded === 0 ? 0 : rounded;
}
