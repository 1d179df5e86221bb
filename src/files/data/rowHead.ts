import type { Indicator } from '../../contract/indicator';
import type { TableCell } from '../../figures/texts/tableCell';
import { dataFileWords } from '../../i18n/dataFiles/dataFileWords';
import type { Speech } from '../../i18n/speech';
import { lineName } from '../../measures/format';

/** A number with fixed decimals: 19.60, 10.00. */
export type Decimal = { value: number; decimals: number };

/** `null` is an empty cell. Numbers stay numbers, so that no minus sign is taken for a formula. */
export type Cell = string | number | Decimal | null;

export function decimal(value: number | null, decimals: number): Decimal | null {
  return value === null ? null : { value, decimals };
}

/** The headings of `rowHead`. */
export function rowHeadings(speech: Speech): string[] {
  const { domain, indicator, region, code, year, value, unit } = dataFileWords(speech).columns;
  return [domain, indicator, region, code, year, value, unit];
}

/** The first cells of each row in a list. Presence is a number as well. */
export function rowHead(
  indicator: Indicator,
  { line, year, value }: Pick<TableCell, 'line' | 'year' | 'value'>,
  speech: Speech,
): Cell[] {
  const { words, say, language } = speech;
  return [
    words.domains[indicator.domain],
    say(indicator.name),
    lineName(line, speech),
    line.region.code,
    year,
    decimal(value, indicator.decimals),
    indicator.unit[language],
  ];
}
