import type { ReactNode } from 'react';
import { Table, TableHead } from '../../controls/elements/Table';
import { useSpeech } from '../../i18n/speech';
import { missingSign } from '../../measures/format';
import { onScreen } from '../drawing/dark';
import { StatusSign } from '../drawing/StatusSign';
import { statusColours } from '../drawing/statusLook';
import type { FigureModel } from '../model/model';
import type { TargetRow } from '../model/targetRow';
import classes from './TargetTable.module.css';
import { type TargetCells, targetCells } from './targetCells';

type TargetTableRow = {
  key: string;
  model: FigureModel;
  row: TargetRow;
  /** The region or indicator of the row. */
  head: ReactNode;
  /** Highlighted as the reader's choice. */
  marked: boolean;
};

type Props = { label: string; headWord: string; rows: readonly TargetTableRow[]; unit: boolean };

/** Verdict, gap, pace and year of each row. On a narrow screen each row becomes a list. */
export function TargetTable({ label, headWord, rows, unit }: Props) {
  const speech = useSpeech();
  const { columns } = speech.words.sentences.outlook.table;
  const rowsWithCells = rows.map(({ key, model, row, ...rest }) => ({
    ...rest,
    id: key,
    row,
    cells: targetCells(model, row, unit, speech),
  }));
  // Columns that are empty in every row are left out.
  const visibleColumns = optional.filter((name) => rowsWithCells.some(({ cells }) => !isEmpty(cells[name])));
  return (
    <div className={classes.place}>
      <Table className={classes.table} aria-label={label}>
        <TableHead names={[headWord, columns.verdict, columns.value, ...visibleColumns.map((name) => columns[name])]} />
        <tbody>
          {rowsWithCells.map((row) => (
            <Row key={row.id} columns={['value', ...visibleColumns]} {...row} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

const optional = ['gap', 'achieved', 'needed', 'metIn'] as const;

function isEmpty({ text, below }: TargetCells['value']): boolean {
  return text === missingSign && below === '';
}

type RowProps = Pick<TargetTableRow, 'row' | 'head' | 'marked'> & {
  id: string;
  cells: TargetCells;
  columns: readonly ('value' | (typeof optional)[number])[];
};

function Row({ id, row, head, marked, cells, columns: visibleColumns }: RowProps) {
  const { columns } = useSpeech().words.sentences.outlook.table;
  const verdict = row.outlook?.verdict ?? null;
  return (
    <tr data-row={id} data-marked={marked || undefined} data-verdict={verdict ?? undefined}>
      <th scope="row">{head}</th>
      <td data-label={columns.verdict} className={classes.verdict}>
        <span style={{ color: verdict ? onScreen(statusColours[verdict].text) : undefined }}>
          {verdict && <StatusSign status={verdict} size={11} />} {cells.verdict.text}
        </span>
        <Below text={cells.verdict.below} />
      </td>
      {visibleColumns.map((name) => (
        <td
          key={name}
          data-label={columns[name]}
          data-column={name}
          data-empty={isEmpty(cells[name]) || undefined}
          data-mark={name === 'value' ? (row.point?.mark ?? undefined) : undefined}
        >
          <span>{cells[name].text}</span>
          <Below text={cells[name].below} />
        </td>
      ))}
    </tr>
  );
}

function Below({ text }: { text: string }) {
  return text === '' ? null : <small className={classes.below}>{text}</small>;
}
