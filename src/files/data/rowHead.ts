import type { Indicator } from '../../contract/indicator';
import type { Region } from '../../contract/region';
import { dataFileWords } from '../../i18n/dataFiles/dataFileWords';
import type { Speech } from '../../i18n/speech';
import { lineName } from '../../measures/format';

/** A number with the decimals it is always shown with: 19.60, 10.00. */
export type Decimal = { value: number; decimals: number };

/** `null` is an empty cell. Numbers stay numbers, so that a minus sign is not taken for a formula. */
export type Cell = string | number | Decimal | null;

export function decimal(value: number | null, decimals: number): Decimal | null {
  return value === null ? null : { value, decimals };
}

/** The headings over `rowHead`. */
export function rowHeadings(speech: Speech): string[] {
  const { domain, indicator, region, code, year, value, unit } = dataFileWords(speech).columns;
  return [domain, indicator, region, code, year, value, unit];
}

/** What every row of a list begins with: what it is of, and the value, which is a number of what is there or not as well. */
export function rowHead(
  indicator: Indicator,
  region: Region,
  year: number,
  value: number | null,
  speech: Speech,
): Cell[] {
  const { words, say, language } = speech;
  return [
    words.domains[indicator.domain],
    say(indicator.name),
    lineName({ region }, speech),
    region.code,
    year,
    decimal(value, indicator.decimals),
    indicator.unit[language],
  ];
}
