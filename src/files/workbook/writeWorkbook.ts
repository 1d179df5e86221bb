import { dataFileWords } from '../../i18n/dataFiles/dataFileWords';
import { hasSimulated } from '../../measures/point';
import { sheetNames } from '../../office/sheetNames';
import { workbookFile } from '../../office/workbookFile';
import type { PageRequest } from '../../pictures/sheet/request';
import { contentsSheet } from './contentsSheet';
import { dataSheet, workbookLines } from './dataSheet';
import { definitionsSheet } from './definitionsSheet';
import { longSheet, valuesIn } from './longSheet';
import { workbookFont } from './workbookCells';

/** `name` of the theme, or of all themes. */
export type WorkbookRequest = Pick<PageRequest, 'models' | 'speech' | 'day'> & { name: string };

/** A self-contained workbook: contents, a list of all values, a sheet per indicator, definitions and sources. */
export function writeWorkbook({ name, models, speech, day }: WorkbookRequest): Promise<Blob> {
  const { words, say } = speech;
  const { workbook } = dataFileWords(speech);
  const [contents = '', all = '', definitions = '', ...indicators] = sheetNames([
    workbook.contents,
    workbook.allValues,
    workbook.definitions,
    ...models.map((model) => say(model.indicator.name)),
  ]);
  const long = longSheet(models, all, speech);
  const names = { contents, all: long && all, definitions };
  const isSimulated = models.some((model) => workbookLines(model).some(hasSimulated));
  return workbookFile(
    [
      contentsSheet(
        models,
        { contents, indicators, others: [...(long ? [all] : []), definitions] },
        { title: workbook.title(name), day, unlisted: long ? null : valuesIn(models), speech },
      ),
      ...(long ? [long] : []),
      ...models.map((model, index) => dataSheet(model, { ...names, own: indicators[index] ?? '' }, speech)),
      definitionsSheet(models, { name: definitions, title: name + words.list.dot + workbook.definitions }, speech),
    ],
    workbookFont,
    { title: workbook.title(name), mark: isSimulated ? words.export.notOfficial : '' },
  );
}
