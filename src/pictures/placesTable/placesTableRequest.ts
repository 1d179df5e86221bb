import type { PlacesTableModel, PlacesTableRow } from '../../figures/model/placesTable';
import type { ArrangedRows } from '../../figures/model/placesTableRows';
import { verdictCountsByYear } from '../../figures/model/verdictCounts';
import { isPlaceBySize, type PlacesRow, placesRow } from '../../figures/texts/placesTableText';
import { verdictCountsText } from '../../figures/texts/verdictCountsText';
import type { Arrangement, Shows } from '../../filters/viewSpec/overviewChoice';
import { placesTableWords } from '../../i18n/placesTable/usePlacesTableWords';
import { textOf } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import { isForReference } from '../../measures/goals';
import { type OutlookVerdict, verdictUrgency } from '../../measures/outlook';

/** All input for the files of the table of places, which never read the page or the clock. */
export type PlacesTableRequest = {
  model: PlacesTableModel;
  /** The visible rows of the model, in display order. */
  rows: ArrangedRows;
  /** Filters and sort order of the rows. */
  arrangement: Arrangement;
  show: Shows;
  /** The sentence above the picture. */
  title: string;
  speech: Speech;
  /** Day of the export: 2026-11-21. */
  day: string;
};

export function rowsIn({ rows }: Pick<PlacesTableRequest, 'rows'>): PlacesTableRow[] {
  return rows.flatMap((group) => group.rows);
}

/** The visible rows in words. */
export function placesRowsIn({
  rows,
  show,
  speech,
}: Pick<PlacesTableRequest, 'rows' | 'show' | 'speech'>): PlacesRow[] {
  return rowsIn({ rows }).map((row) => placesRow(row, show, speech));
}

/** Filters and sort order of the table in words, without those that are not set. */
export function arrangementTexts({ model, arrangement, speech }: PlacesTableRequest): string[] {
  const { words, say } = speech;
  const { domain, status, below, sort } = arrangement;
  const t = placesTableWords(speech);
  const { whole, parts } = model.regions;
  const nameOf = (code: string) => {
    const league = parts.find((one) => one.code === code);
    return say(league ? league.name : whole.shortName);
  };
  return [
    domain && words.domains[domain],
    status && `${t.status}${words.export.colon}${words.verdict[status]}`,
    below && t.belowLeague(nameOf(below)),
    sort && t.sort.sorted(nameOf(sort.code), t.sort[sort.order]),
  ].filter((text) => text !== null);
}

/** The part of the request that determines the sentence. */
type SentenceRequest = Pick<PlacesTableRequest, 'model' | 'rows' | 'arrangement' | 'speech'>;

/**
 * The sentence of the table: the verdicts of the visible rows on their targets, or the filters. Without targets it counts the
 * cells that are better and worse than 全区.
 */
export function placesTableSentence(request: SentenceRequest): string {
  const { speech } = request;
  const { domain } = request.arrangement;
  const { sentence } = placesTableWords(speech);
  const theme = domain && speech.words.domains[domain];
  const counts = countsOf(request);
  if (counts !== '') return sentence.counts(theme, counts);
  return theme === null ? sentenceOf(request) : sentence.of(theme, sentenceOf(request));
}

/** How the targets of 全区 stand; '' if the rows are narrowed by a league or by a standing, or have no target. */
function countsOf(request: SentenceRequest): string {
  const { below, status } = request.arrangement;
  return below || status ? '' : verdictCountsText(verdictCountsByYear(rowsIn(request)), request.speech);
}

function sentenceOf(request: SentenceRequest): string {
  const { model, arrangement, speech } = request;
  const { words, say } = speech;
  const { sentence } = placesTableWords(speech);
  const rows = rowsIn(request);
  const league = model.regions.parts.find(({ code }) => code === arrangement.below);
  const { status } = arrangement;
  const unverified = rows.filter((row) => row.status !== null && row.indicator.target?.verified === false).length;
  const hint = textOf(words.target.unverifiedOf(unverified));
  if (league && status) return sentence.both(words.verdict[status], say(league.name), rows.length) + hint;
  if (league) return sentence.below(say(league.name), rows.length);
  if (status) return sentence.status(words.verdict[status], rows.length) + hint;
  const steps = rows.flatMap((row) => row.cells.flatMap((cell) => cell.step ?? []));
  const [better, worse] = [steps.filter((step) => step > 0), steps.filter((step) => step < 0)];
  return sentence.compared(rows.length, steps.length, better.length, worse.length);
}

/** The verdicts on 全区 that occur in the table. */
export function statusesIn(request: Pick<PlacesTableRequest, 'rows'>): OutlookVerdict[] {
  return verdictUrgency.filter((verdict) => rowsIn(request).some((row) => row.status === verdict));
}

/** The notes on colours and figures in the small print, without those that do not apply to this table. */
export function placesTableNotes(request: PlacesTableRequest): string[] {
  const { model, show, speech } = request;
  const { legend } = placesTableWords(speech);
  const cells = rowsIn(request).flatMap((row) => row.cells);
  const isJudged = statusesIn(request).length > 0 && isForReference(model.regions.whole);
  return [
    show === 'rank' ? legend.ranks : legend.values,
    ...(isJudged ? [speech.words.sentences.outlook.table.notes.forReference] : []),
    ...(cells.some((cell) => isPlaceBySize(cell, show)) ? [legend.sizes] : []),
    legend.unit(model.regions.parts.length),
    ...(cells.some((cell) => cell.plain !== null) ? [legend.plain] : []),
    ...(cells.some((cell) => cell.small) ? [speech.words.ranking.small] : []),
  ];
}

/** Whether any visible value is simulated. */
export function holdsSimulated(request: Pick<PlacesTableRequest, 'rows'>): boolean {
  return rowsIn(request).some((row) => row.model.simulated);
}
