import writeExcelFile from 'write-excel-file/browser';
import { contentsSheet } from './contentsSheet';
import { dataSheet } from './dataSheet';
import { definitionsSheet } from './definitionsSheet';
import { eachInTurn, type Job } from './job';
import type { PageOrder } from './pageFormats';
import { printSetup } from './printSetup';
import { sheetNames } from './sheetNames';

/** A theme as a workbook to be sent on: contents, a sheet of data for every indicator, definitions and sources. */
export async function workbookOf({ domain, models, speech, day }: PageOrder, job: Job): Promise<Blob> {
  const { words, say } = speech;
  const { contents, definitions } = words.export.workbook;
  const theme = words.domains[domain];
  const [contentsName = contents, definitionsName = definitions, ...names] = sheetNames([
    contents,
    definitions,
    ...models.map((model) => say(model.indicator.name)),
  ]);
  const sheets = await eachInTurn(
    models,
    (model) => say(model.indicator.name),
    async (model, index) => ({ sheet: names[index], ...dataSheet(model, definitionsName, speech) }),
    job,
  );
  const file = writeExcelFile(
    [
      { sheet: contentsName, ...contentsSheet(models, names, { domain: theme, day, speech }) },
      ...sheets,
      { sheet: definitionsName, ...definitionsSheet(models, theme, speech) },
    ],
    { fontFamily: 'Microsoft YaHei', fontSize: 10, features: [printSetup] },
  );
  return file.toBlob();
}
