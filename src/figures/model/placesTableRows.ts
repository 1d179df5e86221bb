import type { Domain } from '../../contract/domains';
import { type Arrangement, type Status, statuses } from '../../filters/viewSpec/overviewChoice';
import { type OutlookVerdict, verdictUrgency } from '../../measures/outlook';
import { isEmptied } from './model';
import type { PlacesTableCell, PlacesTableGroup, PlacesTableModel, PlacesTableRow } from './placesTable';

export function isStatus(verdict: OutlookVerdict): verdict is Status {
  return statuses.some((one) => one === verdict);
}

/** Rows as they are shown: by theme, or, once sorted, all in one list without a theme of its own. */
export type ArrangedRows = { domain: Domain | null; rows: PlacesTableRow[] }[];

/**
 * Rows that are asked for, in the order asked for. Sorted by a league, they stand by how far it is from 全区; after
 * them those it only has a rank on, then those that can't be set in order. Sorted by 全区, they stand by its targets.
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

/** Worse than 全区 by more than makes no difference, and not by what may be chance. */
export function isBelow(cell: PlacesTableCell | null): boolean {
  return cell?.step != null && cell.step < 0;
}

/** `part` keeps what is of one kind together, whichever way it is sorted; within it, worse is smaller. */
type Key = { part: number; place: number };

function leagueKey(row: PlacesTableRow, code: string): Key {
  const cell = cellOf(row, code);
  if (!cell || cell.point.value === null) return { part: 4, place: 0 };
  // By step first: a difference that makes none counts for no more than that, however unusual it is.
  if (cell.step !== null) return { part: 0, place: cell.step * 1000 + (cell.distance?.times ?? 0) };
  if (cell.plain === 'chance') return { part: 1, place: cell.distance?.times ?? 0 };
  if (cell.rank !== null) return { part: 2, place: -cell.rank / row.reported };
  return { part: 3, place: 0 };
}

function wholeKey({ status }: PlacesTableRow): Key {
  return status === null ? { part: 1, place: 0 } : { part: 0, place: verdictUrgency.indexOf(status) };
}
