import { useId, useMemo } from 'react';
import { Table, TableHead } from '../../../controls/elements/Table';
import { announce } from '../../../controls/menu/announce';
import type { DomainData } from '../../../data/domainData';
import { useOwnDataWords } from '../../../i18n/ownData/useOwnDataWords';
import { type At, type EntrySheet, pasted, slotAt } from '../../../ownData/entry/entrySheet';
import { disclosedValues } from './disclosedValues';
import classes from './EntryGrid.module.css';
import { EntryLines } from './EntryLines';
import { EntryRow } from './EntryRow';
import { EntryTools } from './EntryTools';
import { cellsOf } from './entryCells';
import { useCursor } from './useCursor';
import { useEntries } from './useEntries';
import { useGridEvents } from './useGridEvents';

type Props = {
  /** Code of the league whose banners are typed; `all` for the whole region. */
  level: string;
  sheet: EntrySheet;
  /** All figures but the typed ones. */
  themes: readonly DomainData[];
  /** What the columns are called. */
  heads: readonly string[];
  label: string;
  /** The cell that the address names; it gets the focus. */
  start: At | null;
};

/** One field stands in the cell of the cursor, so that input methods for Chinese work there as in any field. */
export function EntryGrid({ level, sheet, themes, heads, label, start }: Props) {
  const t = useOwnDataWords().entry;
  const id = useId();
  const all = useEntries(themes, level);
  const { entries, refused, doubts } = all;
  const disclosed = useMemo(() => disclosedValues(sheet, themes), [sheet, themes]);
  const rows = useMemo(
    () => cellsOf(sheet, disclosed, { entries, refused, doubts }, t.absent),
    [sheet, disclosed, entries, refused, doubts, t],
  );
  const write = (to: At, text: string) => {
    const [slot, indicator] = [slotAt(sheet, to), sheet.rows[to.row]];
    if (slot && indicator) all.write([{ slot, indicator, text }]);
  };
  const paste = (to: At, block: string) => {
    const { written, outside } = pasted(block, to, sheet);
    const faults = all.write(written);
    if (written.length + outside > 1)
      void announce({ tone: 'done', text: t.pasted(written.length - faults, faults, outside) });
  };
  const cursor = useCursor(start, ({ row, column }) => rows[row]?.[column]?.text ?? '', write);
  const { at, field, go } = cursor;
  const { undo, redo, setCell, handlers } = useGridEvents(sheet, cursor, {
    write,
    paste,
    undo: all.undo,
    redo: all.redo,
  });
  return (
    <>
      <EntryTools undo={undo} redo={redo} onAbsent={(why) => setCell(t.absent[why])} />
      <div className={classes.grid}>
        <Table role="grid" aria-label={label} className={classes.table} {...handlers}>
          <TableHead names={[t.indicator, ...heads]} />
          <tbody>
            {sheet.rows.map((indicator, row) => (
              <EntryRow
                key={indicator.id}
                {...{ indicator, row, field }}
                cells={rows[row] ?? []}
                active={row === at.row ? at.column : null}
                head={row === at.row ? (heads[at.column] ?? '') : ''}
                describedBy={id}
              />
            ))}
          </tbody>
        </Table>
      </div>
      <EntryLines {...{ id, sheet, heads, rows, at }} onGo={go} onConfirm={all.confirm} />
    </>
  );
}
