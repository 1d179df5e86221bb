import type { SheetData } from 'write-excel-file/browser';
import type { FigureModel } from '../figures/model';
import type { Speech } from '../i18n/words';
import { workbookLines } from './dataSheet';
import { band, columnWidth, styles, text } from './workbookCells';

/** What is in the workbook and on which sheet: the first thing a reader sees of it. */
export function contentsSheet(
  models: readonly FigureModel[],
  names: readonly string[],
  { domain, day, speech }: { domain: string; day: string; speech: Speech },
) {
  const { words, say, language } = speech;
  const { columns, workbook } = words.export;
  const simulated = models.some((model) => workbookLines(model).some((line) => line.marks.includes('simulated')));
  const widths = [
    8,
    Math.max(24, ...names.map((name) => columnWidth(name) + 3)),
    Math.max(30, ...models.map((model) => columnWidth(say(model.indicator.name)) + 3)),
    Math.max(14, ...models.map((model) => columnWidth(model.indicator.unit[language]) + 3)),
    Math.max(20, ...models.map((model) => columnWidth(say(model.indicator.department)) + 3)),
  ];
  const span = widths.length;
  const data: SheetData = [
    band(workbook.title(domain), span, styles.title),
    band(workbook.exported(day), span, styles.facts),
    ...(simulated ? [band(words.export.notOfficial, span, { ...styles.notice, fontWeight: 'bold' })] : []),
    [],
    [workbook.number, workbook.sheet, columns.indicator, columns.unit, workbook.department].map((heading) =>
      text(heading, { ...styles.heading, height: 24 }),
    ),
    ...models.map(({ indicator }, index) => [
      { value: index + 1, type: Number, ...styles.body, align: 'center' as const },
      ...[names[index] ?? '', say(indicator.name), indicator.unit[language], say(indicator.department)].map((value) =>
        text(value, styles.body),
      ),
    ]),
  ];
  return {
    data,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: simulated ? 5 : 4,
    orientation: 'landscape' as const,
  };
}
