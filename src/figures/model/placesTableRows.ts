import type { Domain } from '../../contract/domains';
import { type Arrangement, type Status, statuses } from '../../filters/viewSpec/overviewChoice';
import { type OutlookVerdict, verdictUrgency } from '../../measures/outlook';
import { isEmptied } from './model';
import type { PlacesTableCell, PlacesTableGroup, PlacesTableModel, PlacesTableRow } from './placesTable';

export function isStatus(verdict: OutlookVerdict): verdict is Status {
  return statuses.some((one) => one === verdict);
}

/** The visible rows: by theme, or in one list without a theme once they are sorted. */
export type ArrangedRows = { domain: Domain | null; rows: PlacesTableRow[] }[];

/**
 * The requested rows in the requested order. Sorted by a league, rows are ordered by its distance from 全区, then rows
 * with only a rank, then rows without an order. Sorted by 全区, rows are ordered by the verdict on the target.
 */
export function arrange(model: PlacesTableModel, { domain, status, below, sort }: Arrangement): ArrangedRows {
  const groups: PlacesTableGroup[] = model.groups
    .filter((group) => domain === null || group.domain === domain)
    .map((group) => ({
      ...group,
      rows: group.rows.filter(
        (row) =>
          !isEmptied(row.model) &&
          (status === null || row.status === status) &&
          (below === null || isBelow(cellOf(row, below))),
      ),
    }))
    .filter((group) => group.rows.length > 0);
  if (!sort) return groups;
  const rows = groups.flatMap((group) => group.rows);
  if (rows.length === 0) return [];
  const whole = sort.code === model.regions.whole.code;
  const keyed = rows.map((row, index) => ({ row, index, key: whole ? wholeKey(row) : leagueKey(row, sort.code) }));
  const sign = sort.order === 'worst-first' ? 1 : -1;
  keyed.sort((a, b) => a.key.part - b.key.part || sign * (a.key.place - b.key.place) || a.index - b.index);
  return [{ domain: null, rows: keyed.map(({ row }) => row) }];
}

export function cellOf(row: PlacesTableRow, code: string): PlacesTableCell | null {
  return row.cells.find(({ line }) => line.region.code === code) ?? null;
}

/** Clearly worse than 全区: beyond rounding and beyond chance. */
export function isBelow(cell: PlacesTableCell | null): boolean {
  return cell?.step != null && cell.step < 0;
}

/** `part` groups rows of one kind, whichever way they are sorted. Within it, worse is smaller. */
type Key = { part: number; place: number };

function leagueKey(row: PlacesTableRow, code: string): Key {
  const cell = cellOf(row, code);
  if (!cell || cell.point.value === null) return { part: 4, place: 0 };
  // By step first: a negligible difference ranks as such, even if it is many typical gaps.
  if (cell.step !== null) return { part: 0, place: cell.step * 1000 + (cell.distance?.times ?? 0) };
  if (cell.plain === 'chance') return { part: 1, place: cell.distance?.times ?? 0 };
  if (cell.rank !== null) return { part: 2, place: -cell.rank / row.reported };
  return { part: 3, place: 0 };
}

function wholeKey({ status }: PlacesTableRow): Key {
  return status === null ? { part: 1, place: 0 } : { part: 0, place: verdictUrgency.indexOf(status) };
}
