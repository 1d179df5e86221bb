import { group } from 'd3-array';
import type { Indicator } from '../../contract/indicator';
import type { Region } from '../../contract/region';
import type { DomainData } from '../../data/domainData';
import { dataFileWords } from '../../i18n/dataFiles/dataFileWords';
import type { OwnDataWords } from '../../i18n/ownData/ownData.zh';
import { listText, type Speech } from '../../i18n/speech';
import { mayBeDisclosed } from '../../measures/disclosure';
import { isPercentage } from '../../measures/format';
import { isCount } from '../../measures/traits';
import { type Sheet, type SheetRow, workbookFile } from '../../office/workbookFile';
import { cellName } from '../import/grid';

/** Larger than any count: a number above it was mistyped. */
const most = 1_000_000_000;

/** Rows above the values: the region, the instructions and the heads. */
const headRows = 3;

/** An indicator to fill in, or a line with the department of the indicators below. */
type Row = { department: string } | { indicator: Indicator };

/**
 * A workbook for one region to fill in: one sheet per theme, indicators down, years across. Cells accept only possible
 * numbers. Known values that are not simulated are filled in already, so that staff only correct and add. The import
 * reads the workbook back.
 */
export function formFile(
  themes: readonly DomainData[],
  region: Region,
  years: readonly number[],
  t: OwnDataWords,
  speech: Speech,
): Promise<Blob> {
  return workbookFile([
    ...themes.map((data) => themeSheet(data, region, years, t, speech)),
    { name: t.formNotes.title, rows: t.formNotes.lines.map((line) => [line]), widths: [90] },
  ]);
}

function themeSheet(
  { indicators, series }: DomainData,
  region: Region,
  years: readonly number[],
  t: OwnDataWords,
  speech: Speech,
): Sheet {
  const { words, say } = speech;
  const known = (indicator: Indicator, year: number) => {
    const one = series.series.find((each) => each.indicator === indicator.id && each.region === region.code);
    const at = series.years.indexOf(year);
    if (!one || one.marks[at] === 'simulated') return null;
    return one.marks[at] === 'own' || mayBeDisclosed(one, at, indicator) ? (one.values[at] ?? null) : null;
  };
  const rows = [...group(indicators.indicators, (one) => listText(one.departments, speech))].flatMap(
    ([department, list]): Row[] => [{ department }, ...list.map((indicator) => ({ indicator }))],
  );
  const units = indicators.indicators.map(({ unit }) => say(unit));
  const [domain] = indicators.indicators.map((one) => one.domain);
  const head = [t.columns.indicator, dataFileWords(speech).columns.unit, ...years.map((year) => words.years.one(year))];
  const places = rows.map((row, index) => ({ row, at: headRows + index }));
  return {
    name: domain ? words.domains[domain] : t.title,
    rows: [
      [bold(`${t.templateRegion}${words.export.colon}${say(region.name)}`)],
      [t.templateFill],
      head.map(bold),
      ...rows.map(
        (row): SheetRow =>
          'department' in row
            ? [bold(row.department)]
            : [
                say(row.indicator.name),
                say(row.indicator.unit),
                ...years.map((year) => ({ value: known(row.indicator, year), format: numberFormat(row.indicator) })),
              ],
      ),
    ],
    widths: [46, Math.max(14, ...units.map((unit) => unit.length + 1)), ...years.map(() => 12)],
    frozen: { rows: headRows, columns: 2 },
    validations: places.flatMap(({ row, at }) =>
      'department' in row
        ? []
        : [
            {
              type: isWhole(row.indicator) ? ('whole' as const) : ('decimal' as const),
              operator: 'between' as const,
              formula1: '0',
              formula2: String(isPercentage(row.indicator) ? 100 : most),
              range: `${cellName(at, 2)}:${cellName(at, 1 + years.length)}`,
              allowBlank: true,
              showErrorMessage: true,
              errorMessage: isWhole(row.indicator) ? t.formNotes.whole : t.whys.outOfRange,
            },
          ],
    ),
  };
}

function bold(value: string) {
  return { value, bold: true };
}

function isWhole({ kind, decimals }: Indicator): boolean {
  return isCount(kind) && decimals === 0;
}

function numberFormat({ decimals }: Indicator): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}
