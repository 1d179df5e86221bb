import type { Source } from '../../contract/fact';
import type { FigureModel } from '../../figures/model/model';
import { publishedTexts } from '../../figures/texts/publishedTexts';
import { releaseTexts } from '../../figures/texts/releaseTexts';
import { citation } from '../../figures/texts/sourceText';
import { goalText, targetText } from '../../figures/texts/targetText';
import { directionText } from '../../figures/texts/wholeText';
import { dataFileWords } from '../../i18n/dataFiles/dataFileWords';
import { indicatorSheetWords } from '../../i18n/indicatorSheet/useIndicatorSheetWords';
import { listText, type Speech } from '../../i18n/speech';
import { valueText } from '../../measures/format';
import { against } from '../../measures/goals';
import { publishedPoints } from '../../measures/point';

/** Name of a field and one line of its content. */
export type NamedFact = readonly [string, string];

/** The metadata of an indicator, field by field; a field with several entries has several lines. */
export function indicatorFacts(model: FigureModel, speech: Speech): NamedFact[] {
  const { words, say, language } = speech;
  const { columns, workbook } = dataFileWords(speech);
  const sheet = indicatorSheetWords(speech);
  const { indicator } = model;
  const { method, weight } = indicator.aggregation;
  const each = (field: string, texts: readonly string[]) => texts.map((text): NamedFact => [field, text]);
  return [
    [columns.id, indicator.id],
    [columns.unit, indicator.unit[language]],
    [workbook.definition, say(indicator.definition)],
    [workbook.direction, directionText(indicator, words)],
    [workbook.stat, sheet.stats[indicator.stat]],
    [workbook.aggregation, workbook.aggregations[method](weight ? say(weight) : words.missing['not-counted'])],
    [workbook.comparison, workbook.comparisons[indicator.comparison]],
    [workbook.department, listText(indicator.departments, speech)],
    ...each(workbook.target, targetFacts(model, speech)),
    ...each(
      workbook.breaks,
      indicator.breaks.map((one) => workbook.breakNote(one.year, say(one.note), one.cutsLine)),
    ),
    ...each(workbook.publishedFigures, publishedFigures(model, speech)),
    ...(indicator.suppressBelow === null
      ? []
      : each(workbook.disclosure, [workbook.suppressed(indicator.suppressBelow)])),
    ...each(sheet.release, releaseTexts({ ...model, view: 'trend' }, speech)),
    ...each(workbook.notes, indicator.notes[language]),
  ];
}

/** Each target with its document and the verdict on 全区; the current target first. */
function targetFacts(model: FigureModel, speech: Speech): string[] {
  const { words, say } = speech;
  const { indicator, goals } = model;
  if (goals.length === 0) return [words.target.none];
  return [...goals]
    .reverse()
    .map(({ target, outlook }) =>
      [
        words.target.level[target.level],
        outlook
          ? goalText(model, { target, outlook }, null, 'long', speech)
          : targetText(against(indicator, target), words),
        words.quote(say(target.document)),
      ].join(words.list.semicolon),
    );
}

function publishedFigures(model: FigureModel, speech: Speech): string[] {
  const { words } = speech;
  const { indicator } = model;
  const where = (sources: readonly Source[]) =>
    sources.map((source) => citation(source, speech)).join(words.list.semicolon);
  const withSources = (figure: string, sources: readonly Source[]) =>
    [figure, where(sources)].filter(Boolean).join(words.list.comma);
  return [
    ...publishedPoints(model.whole).map((point) => {
      const facts = [words.mark[point.mark], point.caveat && words.caveat[point.caveat]].filter(Boolean);
      const value = valueText({ value: point.value, published: point }, indicator, speech);
      const figure = `${words.years.one(point.year)}${words.export.colon}${value}`;
      return withSources(words.export.citation(figure, facts.join(words.list.comma)), point.sources);
    }),
    ...publishedTexts(model, speech).map(({ text: figure, sources }) => withSources(figure, sources)),
  ];
}
