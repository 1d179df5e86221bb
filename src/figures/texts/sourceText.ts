import type { Source } from '../../contract/fact';
import { isOfOneYear } from '../../filters/views';
import { type Speech, writing } from '../../i18n/speech';
import type { FigureModel } from '../model/model';
import { publishedCounts, publishedInView } from '../model/publishedInView';

/** More offices than this do not fit on a line and are not named. */
const mostNamed = 8;

/**
 * The offices behind the visible values. A value comes from the article it was read in (`valueCitations`). So an
 * office is called the source only of values published without an article, and only where nothing is simulated.
 * Otherwise it is called the department in charge (主管部门).
 */
export function sourceText(models: readonly FigureModel[], speech: Speech): string {
  const { words } = speech;
  const counts = models.map(publishedCounts);
  const simulated = models.some((model) => model.simulated);
  const some = (mark: 'published' | 'own' | 'implied') => counts.some((one) => one[mark] > 0);
  const uncited = models.flatMap(publishedInView).some(({ sources }) => sources.length === 0);
  const offices = officesText(models, speech);
  const origin = simulated
    ? words.figure.simulatedSource(offices, some('published'), some('implied'))
    : (uncited ? words.figure.source : words.figure.inCharge)(offices);
  return [origin, ...(some('own') ? [words.figure.ownSource] : [])].join(words.list.semicolon);
}

/** `sourceText` of one figure, with the articles of its published values. */
export function sourceLine(model: FigureModel, speech: Speech): string {
  return [sourceText([model], speech), valueCitations([model], speech)]
    .filter(Boolean)
    .join(speech.words.list.semicolon);
}

/**
 * The articles of the visible published values, of the changes, totals and bounds over their years, and of the values
 * that implied ones follow from; '' without any.
 */
export function valueCitations(models: readonly FigureModel[], speech: Speech): string {
  const { words } = speech;
  const points = models.flatMap(publishedInView);
  const sourcesOf = (mark: 'published' | 'implied') =>
    points.filter((point) => point.mark === mark).flatMap((point) => point.sources);
  const spans = models.flatMap((model) => (isOfOneYear(model.view) ? [] : spansOf(model)));
  const published = [...sourcesOf('published'), ...spans.flatMap(({ sources }) => sources)];
  const publishedTitles = new Set(published.map((source) => source.title.zh));
  const others = sourcesOf('implied').filter((source) => !publishedTitles.has(source.title.zh));
  return [
    published.length > 0 ? words.export.citations(citationList(published, speech)) : '',
    others.length > 0 ? words.export.impliedCitations(citationList(others, speech)) : '',
  ]
    .filter(Boolean)
    .join(words.list.semicolon);
}

function spansOf({ publishedChanges, publishedTotals, publishedBounds }: FigureModel): { sources: Source[] }[] {
  return [...publishedChanges, ...publishedTotals, ...publishedBounds];
}

/** The departments, without duplicates. */
function officesText(models: readonly FigureModel[], { words, say }: Speech): string {
  const offices = new Set(models.flatMap(({ indicator }) => indicator.departments.map(say)));
  return offices.size <= mostNamed ? [...offices].join(words.region.joiner) : words.figure.departments;
}

/** 《title》（publisher，year）. */
export function citation(source: Source, { language, words, say }: Speech): string {
  const facts = [source.publisher && say(source.publisher), String(source.year)].filter(Boolean);
  const text = words.export.citation(words.quote(say(source.title)), facts.join(words.list.comma));
  // Chinese fonts come first and set curly quotes as wide as a character, so English uses straight ones.
  return writing[language].isHan ? text : text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

/** A list of citations, without duplicates. */
export function citationList(sources: readonly Source[], speech: Speech): string {
  const cited = new Map(sources.map((source) => [source.title.zh, citation(source, speech)]));
  return [...cited.values()].join(speech.words.region.joiner);
}
