import writeExcelFile from 'write-excel-file/browser';
import { sheetNames } from '../../own/sheetNames';
import { eachInTurn, type Job } from '../controls/job';
import type { PageRequest } from '../shared/request';
import { contentsSheet } from './contentsSheet';
import { backCell, dataHeadRow, dataSheet } from './dataSheet';
import { definitionsSheet } from './definitionsSheet';
import { longSheet } from './longSheet';
import { printSetup } from './printSetup';
import { type SheetLink, type SheetParts, withSheetParts } from './sheetParts';

/** `name` is that of the theme, or of all of them. */
type WorkbookRequest = Pick<PageRequest, 'models' | 'speech' | 'day'> & { name: string };

/** A workbook to be sent on: contents, all values in one list, a sheet for every indicator, definitions and sources. */
export async function workbookOf({ name, models, speech, day }: WorkbookRequest, job: Job): Promise<Blob> {
  const { words, say } = speech;
  const { workbook } = words.export;
  const [contents = '', all = '', definitions = '', ...indicators] = sheetNames([
    workbook.contents,
    workbook.allValues,
    workbook.definitions,
    ...models.map((model) => say(model.indicator.name)),
  ]);
  const tables = await eachInTurn(
    models,
    (model) => say(model.indicator.name),
    async (model) => dataSheet(model, { all, definitions }, speech),
    job,
  );
  const first = contentsSheet(
    models,
    { indicators, others: [all, definitions] },
    { title: workbook.title(name), day, speech },
  );
  const long = longSheet(models, speech);
  const last = definitionsSheet(models, name + words.list.dot + workbook.definitions, speech);
  const back: SheetLink = { cell: backCell, to: contents, tip: workbook.toContents };
  const parts: SheetParts[] = [
    { name: contents, links: first.links, headRow: first.headRow, filter: null },
    { name: all, links: [], headRow: 1, filter: long.filter },
    ...indicators.map((indicator) => ({ name: indicator, links: [back], headRow: dataHeadRow, filter: null })),
    { name: definitions, links: [], headRow: last.headRow, filter: null },
  ];
  const file = writeExcelFile(
    [
      { sheet: contents, ...first.sheet },
      { sheet: all, ...long.sheet },
      ...tables.map((table, index) => ({ sheet: indicators[index], ...table })),
      { sheet: definitions, ...last.sheet },
    ],
    { fontFamily: 'Microsoft YaHei', fontSize: 10, features: [printSetup, withSheetParts(parts)] },
  );
  return file.toBlob();
}
