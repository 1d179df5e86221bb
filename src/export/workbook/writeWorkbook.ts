import writeExcelFile from 'write-excel-file/browser';
import { dataFileWords } from '../../i18n/dataFiles/dataFileWords';
import { sheetNames } from '../../own/sheetNames';
import type { PageRequest } from '../shared/request';
import { contentsSheet } from './contentsSheet';
import { backCell, dataHeadRow, dataSheet } from './dataSheet';
import { definitionsSheet } from './definitionsSheet';
import { longSheet, valuesIn } from './longSheet';
import { printSetup } from './printSetup';
import { type SheetLink, type SheetParts, withSheetParts } from './sheetParts';

/** `name` is that of the theme, or of all of them. */
export type WorkbookRequest = Pick<PageRequest, 'models' | 'speech' | 'day'> & { name: string };

/** A workbook to be sent on: contents, all values in one list, a sheet for every indicator, definitions and sources. */
export function writeWorkbook({ name, models, speech, day }: WorkbookRequest): Promise<Blob> {
  const { words, say } = speech;
  const { workbook } = dataFileWords(speech);
  const [contents = '', all = '', definitions = '', ...indicators] = sheetNames([
    workbook.contents,
    workbook.allValues,
    workbook.definitions,
    ...models.map((model) => say(model.indicator.name)),
  ]);
  const long = longSheet(models, speech);
  const tables = models.map((model) => dataSheet(model, { all: long && all, definitions }, speech));
  const first = contentsSheet(
    models,
    { indicators, others: [...(long ? [all] : []), definitions] },
    { title: workbook.title(name), day, unlisted: long ? null : valuesIn(models), speech },
  );
  const last = definitionsSheet(models, name + words.list.dot + workbook.definitions, speech);
  const back: SheetLink = { cell: backCell, to: contents, tip: workbook.toContents };
  const parts: SheetParts[] = [
    { name: contents, links: first.links, headRow: first.headRow, filter: null },
    ...(long ? [{ name: all, links: [], headRow: 1, filter: long.filter }] : []),
    ...indicators.map((indicator) => ({ name: indicator, links: [back], headRow: dataHeadRow, filter: null })),
    { name: definitions, links: [], headRow: last.headRow, filter: null },
  ];
  const file = writeExcelFile(
    [
      { sheet: contents, ...first.sheet },
      ...(long ? [{ sheet: all, ...long.sheet }] : []),
      ...tables.map((table, index) => ({ sheet: indicators[index], ...table })),
      { sheet: definitions, ...last.sheet },
    ],
    { fontFamily: 'Microsoft YaHei', fontSize: 10, features: [printSetup, withSheetParts(parts)] },
  );
  return file.toBlob();
}
