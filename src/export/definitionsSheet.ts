import type { Row, SheetData } from 'write-excel-file/browser';
import { citation } from '../figures/citation';
import type { FigureModel } from '../figures/model';
import { publishedTexts } from '../figures/publishedTexts';
import { targetText } from '../figures/targetText';
import type { Speech } from '../i18n/words';
import { formatValue } from '../measures/format';
import { band, rowHeight, styles, text } from './workbookCells';

const widths = [6, 24, 14, 46, 14, 18, 26, 22, 18, 34, 36, 52, 46];

/** What each indicator means, who answers for it, and where its published figures were read. */
export function definitionsSheet(models: readonly FigureModel[], domain: string, speech: Speech) {
  const { words } = speech;
  const { columns, workbook } = words.export;
  const headings = [
    workbook.number,
    columns.indicator,
    columns.unit,
    workbook.definition,
    workbook.direction,
    workbook.stat,
    workbook.aggregation,
    workbook.comparison,
    workbook.department,
    workbook.target,
    workbook.breaks,
    workbook.publishedFigures,
    workbook.notes,
  ];
  const rows = models.map((model, index): Row => {
    const texts = [String(index + 1), ...factsOf(model, speech)];
    const height = rowHeight(texts, widths);
    return texts.map((value, column) =>
      text(value, {
        ...styles.body,
        height,
        ...(column === 0 ? { align: 'center' } : {}),
        ...(column === 1 ? { fontWeight: 'bold' } : {}),
      }),
    );
  });
  const data: SheetData = [
    band(`${domain}${words.list.dot}${workbook.definitions}`, 4, styles.title),
    headings.map((heading) => text(heading, { ...styles.heading, height: 24 })),
    ...rows,
  ];
  return {
    data,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 2,
    stickyColumnsCount: 2,
    orientation: 'landscape' as const,
  };
}

function factsOf(model: FigureModel, speech: Speech): string[] {
  const { words, say, language } = speech;
  const { workbook } = words.export;
  const { indicator } = model;
  const { method, weight } = indicator.aggregation;
  const { target } = indicator;
  return [
    say(indicator.name),
    indicator.unit[language],
    say(indicator.definition),
    words.direction[indicator.direction],
    words.stat[indicator.stat],
    method === 'weighted-mean'
      ? workbook.aggregations[method](weight ? say(weight) : words.missing['not-counted'])
      : workbook.aggregations[method],
    workbook.comparisons[indicator.comparison],
    say(indicator.department),
    target
      ? [words.target.level[target.level], targetText(indicator, words), words.quote(say(target.document)).trim()].join(
          '\n',
        )
      : words.target.none,
    indicator.breaks.map((one) => workbook.breakNote(one.year, say(one.note), one.cutsLine)).join('\n'),
    publishedFigures(model, speech).join('\n'),
    indicator.notes[language].join('\n'),
  ];
}

function publishedFigures(model: FigureModel, speech: Speech): string[] {
  const { words, language } = speech;
  const { indicator } = model;
  const where = (sources: FigureModel['publishedPoints'][number]['sources']) =>
    sources.map((source) => citation(source, speech)).join(words.list.semicolon);
  const told = (figure: string, sources: FigureModel['publishedPoints'][number]['sources']) =>
    [figure, where(sources)].filter(Boolean).join(words.list.comma);
  return [
    ...model.publishedPoints.map((point) => {
      const facts = [words.mark[point.mark], point.caveat && words.caveat[point.caveat]].filter(Boolean);
      const value = words.hedge[point.hedge] + formatValue(point.value, indicator, language);
      const figure = `${words.years.one(point.year)}${words.export.colon}${value}`;
      return told(words.export.citation(figure, facts.join(words.list.comma)), point.sources);
    }),
    ...publishedTexts(model, speech).map(({ text: figure, sources }) => told(figure, sources)),
  ];
}
