import type { Shows } from '../../filters/viewSpec/overviewChoice';
import { placesTableWords } from '../../i18n/placesTable/usePlacesTableWords';
import type { Speech } from '../../i18n/speech';
import { formatNumber, reportedSign } from '../../measures/format';
import { isOpenSpan } from '../../measures/ranking';
import { traitsOf } from '../../measures/traits';
import type { PlacesTableCell, PlacesTableRow } from '../model/placesTable';
import { placeSentence, wholeSentence } from './placeSentence';
import { unrankedNote } from './placeText';
import { pooledYears } from './wholeText';

/** The text in the cell of a league: the rank, otherwise the value, otherwise the reason why it is missing. */
export function cellText({ indicator }: PlacesTableRow, cell: PlacesTableCell, show: Shows, speech: Speech): string {
  const { words } = speech;
  if (cell.point.value === null) return words.missing[cell.point.missing ?? 'not-reported'];
  const sign = reportedSign(cell.point.mark);
  if (traitsOf(indicator).presence) return sign + (cell.point.value === 0 ? words.presence.no : words.presence.yes);
  if (show === 'rank' && cell.rank !== null) return sign + cellRank(cell, cell.rank, show, speech);
  return sign + formatNumber(cell.point.value, indicator.decimals);
}

function cellRank(cell: PlacesTableCell, rank: number, show: Shows, speech: Speech): string {
  const t = placesTableWords(speech);
  if (isPlaceBySize(cell, show)) return t.bySize(rank, cell.tied);
  return isOpenSpan(cell.span) ? t.placeSpan(cell.span.first, cell.span.last) : t.place(rank, cell.tied);
}

/**
 * Notes below the name of a row: the years of a three-year rate, and why leagues have no rank where ranks are shown.
 */
export function rowNotes(row: PlacesTableRow, show: Shows, words: Speech['words']): string[] {
  const unranked = show === 'rank' ? unrankedNote(row.cells, words) : '';
  return [pooledYears(row, words), unranked].filter((note) => note !== '');
}

/** True if the cell shows a rank by size, which does not say how well the league does. */
export function isPlaceBySize(cell: PlacesTableCell, show: Shows): boolean {
  return show === 'rank' && cell.plain === 'sum' && cell.rank !== null;
}

/** The cases behind a value with few cases; empty elsewhere. */
export function smallText(cell: PlacesTableCell, speech: Speech): string {
  return cell.small && cell.point.cases !== null
    ? placesTableWords(speech).cases(formatNumber(cell.point.cases, 0))
    : '';
}

/** Explains the cell of a league: its value among the others, then the meaning of its colour or the reason for none. */
export function explainCell(row: PlacesTableRow, cell: PlacesTableCell, speech: Speech): string {
  const t = placesTableWords(speech);
  const level = placeSentence(row.model, cell.line, speech);
  const { reasons, legend, smallHint } = t;
  const verdict = [
    cell.step === null ? '' : legend.steps[cell.step],
    cell.plain === null ? '' : reasons[cell.plain],
    cell.rank !== null && (cell.small || cell.plain === 'chance') ? smallHint : '',
  ];
  return t.explained(level, sentence(verdict, speech));
}

/** Explains the cell of 全区: its value and its verdict on the target. */
export function explainWhole({ model }: PlacesTableRow, speech: Speech): string {
  return wholeSentence(model, speech);
}

function sentence(clauses: readonly string[], { words }: Speech): string {
  return clauses.filter((clause) => clause !== '').join(words.sentences.comma) + words.sentences.stop;
}
