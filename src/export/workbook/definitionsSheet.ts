import type { Row, SheetData } from 'write-excel-file/browser';
import type { FigureModel } from '../../figures/model/model';
import { dataFileWords } from '../../i18n/dataFiles/dataFileWords';
import type { Speech } from '../../i18n/speech';
import { indicatorFacts } from '../shared/indicatorFacts';
import { band, rowHeight, styles, text } from './workbookCells';

/** Of the name of a field and of what it says: an A4 page across. */
const widths = [20, 110];

/** What each indicator means, who answers for it, and where its published figures were read: a line a field, each indicator under its name. */
export function definitionsSheet(models: readonly FigureModel[], title: string, speech: Speech) {
  const { workbook } = dataFileWords(speech);
  const head: SheetData = [
    band(title, 2, styles.title),
    [text('')],
    [workbook.field, workbook.says].map((heading) => text(heading, { ...styles.heading, height: 24 })),
  ];
  const data: SheetData = [
    ...head,
    ...models.flatMap((model, index) => [
      band(`${index + 1}  ${speech.say(model.indicator.name)}`, 2, { ...styles.group, height: 22 }),
      ...indicatorFacts(model, speech).map(fieldRow),
    ]),
    band(workbook.codes, 2, { ...styles.group, height: 22 }),
    ...Object.entries(workbook.codeList).map(fieldRow),
  ];
  return {
    sheet: {
      data,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: head.length,
      orientation: 'landscape' as const,
    },
    headRow: head.length,
  };
}

function fieldRow([field, says]: readonly [string, string]): Row {
  const height = rowHeight([field, says], widths);
  return [text(field, { ...styles.body, height, fontWeight: 'bold' }), text(says, { ...styles.body, height })];
}
