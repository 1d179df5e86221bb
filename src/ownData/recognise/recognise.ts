import type { Match } from '../dataSets/matchedHeads';
import { cellName, type Grid, plainCell } from '../import/grid';
import { type Claim, type Context, contextReader } from './context';
import { type Book, type Head, headOf, headReader } from './heads';
import { type Recognised, tableKey } from './read';
import { readTable } from './readTable';
import { type Entry, hasLabel, hasNumber, lineOf, type Table, tablesIn } from './tables';

type Rows = readonly (readonly Entry[])[];
type Read = (text: string) => Head | null;

/**
 * Reads the cells of a sheet in any layout: years or regions across, or one number per row; several tables below each other.
 * `answers`: what the reader says about a table (`tableKey`), which counts before its title.
 */
export function recognise(grid: Grid, book: Book, answers: Readonly<Record<string, Match>> = {}): Recognised {
  const read = headReader(book);
  const rows = grid.rows.map((row) => row.map((cell) => ({ cell, plain: plainCell(cell) })));
  const found = tablesIn(rows, read);
  if (found.length === 0) {
    const why = rows.some((row) => row.some(hasNumber)) ? 'noHeads' : 'noNumbers';
    return { cells: [], unknown: [], tables: [{ ...tableAt(grid, 0, 0), ...noReadings, why }] };
  }
  const contexts = contextsOf(found, rows, grid, book, read);
  const parts = found.map((table, index) => {
    const column = rows[table.first]?.findIndex(({ plain }) => plain !== '') ?? 0;
    const at = tableAt(grid, table.first, column);
    const answer = Object.hasOwn(answers, tableKey(at)) ? headOf(answers[tableKey(at)], book) : {};
    const { claims = [], subject = '' } = contexts[index] ?? {};
    const heads = rows.slice(table.first, table.start);
    const body = rows.slice(table.start, table.end);
    const { readings, ...part } = readTable(
      { grid, book, read, heads, body, start: table.start },
      { subject, claims: [{ from: 'answer', head: answer }, ...claims] },
    );
    return { ...part, table: { ...at, ...readings } };
  });
  const unknown = new Map(parts.flatMap((part) => part.unknown.map((one) => [`${one.kind} ${one.plain}`, one])));
  return {
    cells: parts.flatMap(({ cells }) => cells),
    unknown: [...unknown.values()],
    tables: parts.map(({ table }) => table),
  };
}

function tableAt({ file, sheet, hidden }: Grid, row: number, column: number) {
  const name = cellName(row, column);
  return { file, sheet, place: sheet === '' ? name : `${sheet}!${name}`, isHidden: hidden?.sheet ?? false };
}

const nobody = { values: [], from: null };
const noReadings = { indicator: nobody, region: nobody, year: nobody, unit: nobody };

/**
 * What stands above each table. A table without lines of its own goes on with those of the table before; one with a title takes
 * over the lines above the first title, and who filled in.
 */
function contextsOf(tables: readonly Table[], rows: Rows, grid: Grid, book: Book, read: Read): Context[] {
  const reader = contextReader(grid, book, read);
  const linesOf = ({ above, first }: Table) =>
    rows.slice(above, first).filter((row) => row.some(({ plain }) => plain !== ''));
  const contexts: Context[] = [];
  for (const table of tables) {
    const lines = linesOf(table);
    const own = reader(lines.map(lineOf));
    const [top] = tables;
    const before = contexts.at(-1);
    if (!before || !top) contexts.push(own);
    else if (lines.length === 0) contexts.push(before);
    else {
      const titles = linesOf(top);
      const last = titles.map((row) => !hasLabel(row)).lastIndexOf(true);
      const sheet = reader(titles.filter((_, at) => at !== last).map(lineOf));
      contexts.push({ subject: own.subject, claims: own.claims.map((claim, at) => onTop(claim, sheet.claims[at])) });
    }
  }
  return contexts;
}

/** Year and place pass from the lines of a sheet to a table with a title of its own; indicator and unit do not. */
function onTop(claim: Claim, sheet: Claim | undefined): Claim {
  const { year, region } = sheet?.head ?? {};
  return { ...claim, head: { ...(year ? { year } : {}), ...(region ? { region } : {}), ...claim.head } };
}
