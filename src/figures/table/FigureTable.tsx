import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { Scrolled } from '../../controls/choices/Scrolled';
import { Button } from '../../controls/elements/Button';
import { Table } from '../../controls/elements/Table';
import { entryAddress } from '../../filters/entryAddress';
import { useSpeech } from '../../i18n/speech';
import { markSign } from '../../measures/format';
import { circled } from '../drawing/circled';
import type { FigureModel } from '../model/model';
import type { TableCell } from '../texts/tableCell';
import { tableNotes } from '../texts/tableNotes';
import { type Table as TableText, tableOf } from '../texts/tableText';
import classes from './FigureTable.module.css';

/** `column` is the code of a region, or `null` for the years. */
type Sorting = { column: string | null; descending: boolean };

/** The values of 全区 and the chosen leagues: years in rows, regions in columns. */
export function FigureTable({ model }: { model: FigureModel }) {
  const speech = useSpeech();
  const { words, say, language } = speech;
  const [sorting, setSorting] = useState<Sorting>({ column: null, descending: false });
  const { head, rows } = tableOf(model, speech);
  const name = say(model.indicator.name);
  // The first click on a region brings its largest value to the top.
  const sortBy = (column: string | null) =>
    setSorting((before) => ({
      column,
      descending: before.column === column ? !before.descending : column !== null,
    }));
  const sorted = (column: string | null) =>
    sorting.column !== column ? undefined : sorting.descending ? 'descending' : 'ascending';
  return (
    <div>
      <Scrolled className={classes.scroll} label={words.table.region(name)}>
        <Table className={classes.table}>
          <caption className={classes.caption}>
            <span>{name + words.list.dot + words.table.unit(model.indicator.unit[language])}</span>
          </caption>
          <thead>
            <tr>
              <Heading text={words.table.year} sorted={sorted(null)} onSort={() => sortBy(null)} />
              {head.map(({ line, name: called }) => (
                <Heading
                  key={line.region.code}
                  text={called}
                  pooled={line.pooled}
                  sorted={sorted(line.region.code)}
                  onSort={() => sortBy(line.region.code)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {inOrder(rows, column(head, sorting), sorting.descending).map(({ year, cells }) => (
              <tr key={year}>
                <YearHeading model={model} year={year} />
                {head.map(({ line }, index) => {
                  const cell = cells[index];
                  return cell && <ValueCell key={line.region.code} model={model} cell={cell} />;
                })}
              </tr>
            ))}
          </tbody>
        </Table>
      </Scrolled>
      <ul className={classes.notes}>
        {tableNotes(model, speech).map(({ text, mark }) => (
          <li key={text} data-mark={mark ?? undefined}>
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

type HeadingProps = {
  text: string;
  pooled?: boolean;
  sorted: 'ascending' | 'descending' | undefined;
  onSort: () => void;
};

function Heading({ text, pooled = false, sorted, onSort }: HeadingProps) {
  const { words } = useSpeech();
  return (
    <th scope="col" aria-sort={sorted}>
      <Button look="bare" className={classes.sort} onClick={onSort}>
        {text}
        <span className={classes.direction} aria-hidden="true">
          {sorted && (sorted === 'ascending' ? '↑' : '↓')}
        </span>
        {pooled && <span className={classes.pooled}>{words.table.pooled}</span>}
      </Button>
    </th>
  );
}

function YearHeading({ model, year }: { model: FigureModel; year: number }) {
  const { words } = useSpeech();
  const breakIndex = model.breaks.findIndex((one) => one.year === year);
  return (
    <th scope="row">
      {words.years.one(year)}
      {breakIndex >= 0 && <span className={classes.break}>{circled(breakIndex)}</span>}
    </th>
  );
}

function ValueCell({ model, cell }: { model: FigureModel; cell: TableCell }) {
  const { words } = useSpeech();
  const { text, mark, missing, line } = cell;
  return (
    <td
      data-mark={mark ?? undefined}
      data-missing={missing ?? undefined}
      data-whole={line === model.whole || undefined}
    >
      {mark === 'own' && <Correct model={model} cell={cell} />}
      {mark && mark !== 'own' && markSign(mark) !== '' && (
        <span className={classes.mark} role="img" aria-label={words.mark[mark]}>
          {markSign(mark)}
        </span>
      )}
      {text}
    </td>
  );
}

/** The sign of the office's own value, which leads to where it is corrected. */
function Correct({ model: { indicator }, cell: { line, year } }: { model: FigureModel; cell: TableCell }) {
  const { words } = useSpeech();
  const { search } = useLocation();
  return (
    <Link
      className={classes.mark}
      aria-label={words.table.correct}
      title={words.table.correct}
      to={entryAddress(new URLSearchParams(search), indicator.domain, indicator.id, line.region.code, year)}
    >
      {markSign('own')}
    </Link>
  );
}

/** Index of the sorted column; -1 for the years. */
function column(head: TableText['head'], sorting: Sorting): number {
  return head.findIndex(({ line }) => line.region.code === sorting.column);
}

/** The sorted rows. Years without a value come last in both directions. */
function inOrder(rows: TableText['rows'], by: number, descending: boolean): TableText['rows'] {
  const keyOf = ({ year, cells }: TableText['rows'][number]) => (by < 0 ? year : (cells[by]?.value ?? null));
  return [...rows].sort((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || a.year - b.year;
    return (descending ? other - one : one - other) || a.year - b.year;
  });
}
