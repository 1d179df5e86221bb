import { writeXlsx } from 'hucre/xlsx';
import type { Indicator } from '../contract/indicator';
import type { Region } from '../contract/region';
import type { DomainData } from '../data/domainData';
import type { OwnWords } from '../i18n/own/own.zh';
import type { Speech } from '../i18n/speech';
import { isPercentage } from '../measures/format';

/** As many of the latest years are asked for, and the one after them. */
const askedYears = 3;

/**
 * A workbook to be filled in by one region: a sheet a theme, indicators down, years across, bounded where a number can be
 * none. It holds what is known and not simulated, so that staff only correct and add; the import reads it back.
 */
export async function formFile(
  themes: readonly DomainData[],
  region: Region,
  said: OwnWords,
  { words, say }: Speech,
): Promise<Blob> {
  const sheets = themes.map(({ indicators, series }) => {
    const last = series.years[series.years.length - 1] ?? 0;
    const years = [...series.years.slice(-askedYears), last + 1];
    const known = ({ id }: Indicator, year: number) => {
      const one = series.series.find(({ indicator, region: code }) => indicator === id && code === region.code);
      const at = series.years.indexOf(year);
      return one && one.marks[at] !== 'simulated' ? (one.values[at] ?? null) : null;
    };
    const rows = indicators.indicators.map((indicator) => [
      say(indicator.name),
      indicator.unit.zh,
      ...years.map((year) => known(indicator, year)),
    ]);
    const head = [said.columns.indicator, words.export.columns.unit, ...years.map((year) => words.years.one(year))];
    const [domain] = indicators.indicators.map((one) => one.domain);
    return {
      name: domain ? words.domains[domain] : said.title,
      rows: [[`${said.templateRegion}${words.export.colon}${say(region.name)}`], [said.templateFill], head, ...rows],
      columns: [{ width: 46 }, { width: 14 }, ...years.map(() => ({ width: 12 }))],
      freezePane: { rows: 3, columns: 2 },
      dataValidations: indicators.indicators.map((indicator, index) => ({
        type: 'decimal' as const,
        operator: 'between' as const,
        formula1: '0',
        formula2: isPercentage(indicator) ? '100' : '1000000000',
        range: `C${index + 4}:${String.fromCharCode(66 + years.length)}${index + 4}`,
        allowBlank: true,
        showErrorMessage: true,
        errorMessage: said.whys.outOfRange,
      })),
    };
  });
  const file = await writeXlsx({ sheets });
  return new Blob([new Uint8Array(file)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}
