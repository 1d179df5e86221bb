import type { FigureModel } from '../../figures/model/model';
import { dataFileWords } from '../../i18n/dataFiles/dataFileWords';
import type { Speech } from '../../i18n/speech';
import type { Sheet, SheetRow } from '../../office/workbookFile';
import { indicatorFacts } from '../shared/indicatorFacts';
import { band, rowHeight, styles } from './workbookCells';

/** Widths of field name and content; together landscape A4. */
const widths = [20, 110];

/** Definition, departments and published sources of each indicator: a heading per indicator and a row per field. */
export function definitionsSheet(
  models: readonly FigureModel[],
  { name, title }: { name: string; title: string },
  speech: Speech,
): Sheet {
  const { columns, workbook } = dataFileWords(speech);
  const head: SheetRow[] = [
    band(title, 2, styles.title),
    [''],
    [workbook.field, workbook.says].map((value) => ({ value, ...styles.heading, height: 24 })),
  ];
  const rows = [
    ...head,
    ...models.flatMap((model, index) => [
      band(`${index + 1}  ${speech.say(model.indicator.name)}`, 2, { ...styles.group, height: 22 }),
      ...indicatorFacts(model, speech).map(fieldRow),
    ]),
    band(workbook.codes, 2, { ...styles.group, height: 22 }),
    ...codeRows(columns.observation, workbook.observationCodes),
    ...codeRows(columns.confidentiality, workbook.confidentialityCodes),
  ];
  return { name, rows, widths, frozen: { rows: head.length, columns: 0 }, print: { headRow: head.length } };
}

function codeRows(heading: string, codes: Readonly<Record<string, string>>): SheetRow[] {
  return Object.entries(codes).map(([code, meaning]) => fieldRow([`${heading} ${code}`, meaning]));
}

function fieldRow([field, says]: readonly [string, string]): SheetRow {
  const height = rowHeight([field, says], widths);
  return [
    { value: field, ...styles.body, height, bold: true },
    { value: says, ...styles.body, height },
  ];
}
