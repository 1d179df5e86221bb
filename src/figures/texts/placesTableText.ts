import type { Shows } from '../../filters/viewSpec/overviewChoice';
import { placesTableWords } from '../../i18n/placesTable/usePlacesTableWords';
import type { Speech } from '../../i18n/speech';
import { formatNumber, reportedSign } from '../../measures/format';
import type { OutlookVerdict } from '../../measures/outlook';
import { unitBesideName } from '../../measures/perHead';
import { isOpenSpan } from '../../measures/ranking';
import { traitsOf } from '../../measures/traits';
import type { PlacesTableCell, PlacesTableRow } from '../model/placesTable';
import { placeSentence, wholeSentence } from './placeSentence';
import { leagueText, unrankedNote } from './placeText';
import { judgedElsewhere } from './statement';
import { type TableCell, tableCell } from './tableCell';
import { pooledYears, wholeText } from './wholeText';

/** The cell of a league. Its text is the rank, otherwise the value, otherwise the reason why it is missing. */
export type PlacesCell = TableCell & {
  place: PlacesTableCell;
  /** The cases behind a value with few cases; empty elsewhere. */
  smallCases: string;
  /** As `isPlaceBySize`. */
  isBySize: boolean;
};

/** The cell of 全区, with the verdict on its target and the year of the verdict if it is another one. */
export type WholeCell = TableCell & { verdict: OutlookVerdict | null; judgedIn: number | null };

/** A row of the table of places in words. Screen, picture, clipboard, CSV, workbook and Word all render it. */
export type PlacesRow = {
  row: PlacesTableRow;
  name: string;
  /** Beside the name, in brackets. */
  unit: string;
  /** Below the name: the years of a three-year rate, and why leagues have no rank where ranks are shown. */
  notes: string[];
  whole: WholeCell;
  /** In the order of the regions. */
  cells: PlacesCell[];
};

export function placesRow(row: PlacesTableRow, show: Shows, speech: Speech): PlacesRow {
  const { indicator, model } = row;
  const { words, say, language } = speech;
  const unranked = show === 'rank' ? unrankedNote(row.cells, words) : '';
  return {
    row,
    name: say(indicator.name),
    unit: placesTableWords(speech).unit(unitBesideName(indicator, language)).trim(),
    notes: [pooledYears(row, words), unranked].filter((note) => note !== ''),
    whole: {
      ...tableCell(model, model.whole, model.wholeInYear, speech),
      text: wholeText(row, 'short', speech),
      verdict: row.status,
      judgedIn: judgedElsewhere(model),
    },
    cells: row.cells.map((place) => ({
      ...tableCell(model, place.line, place.point, speech),
      text: cellText(row, place, show, speech),
      place,
      smallCases:
        place.small && place.point.cases !== null
          ? placesTableWords(speech).cases(formatNumber(place.point.cases, 0))
          : '',
      isBySize: isPlaceBySize(place, show),
    })),
  };
}

function cellText({ indicator }: PlacesTableRow, cell: PlacesTableCell, show: Shows, speech: Speech): string {
  const { point, rank } = cell;
  if (show === 'rank' && point.value !== null && rank !== null && !traitsOf(indicator).presence)
    return reportedSign(point.mark) + cellRank(cell, rank, show, speech);
  return leagueText(indicator, point, speech, { unit: false });
}

function cellRank(cell: PlacesTableCell, rank: number, show: Shows, speech: Speech): string {
  const t = placesTableWords(speech);
  if (isPlaceBySize(cell, show)) return t.bySize(rank, cell.tied);
  return isOpenSpan(cell.span) ? t.placeSpan(cell.span.first, cell.span.last) : t.place(rank, cell.tied);
}

/** True if the cell shows a rank by size, which does not say how well the league does. */
export function isPlaceBySize(cell: PlacesTableCell, show: Shows): boolean {
  return show === 'rank' && cell.plain === 'sum' && cell.rank !== null;
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
