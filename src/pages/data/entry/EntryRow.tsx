import { memo, type RefObject } from 'react';
import type { Indicator } from '../../../contract/indicator';
import { Input } from '../../../controls/elements/Field';
import { useOwnDataWords } from '../../../i18n/ownData/useOwnDataWords';
import { useSpeech } from '../../../i18n/speech';
import classes from './EntryGrid.module.css';
import type { EntryCell } from './entryCells';

type Props = {
  indicator: Indicator;
  row: number;
  cells: readonly EntryCell[];
  /** The column of the cursor; `null` in other rows. */
  active: number | null;
  field: RefObject<HTMLInputElement | null>;
  /** What the column of the cursor is called. */
  head: string;
  describedBy: string;
};

/** An indicator with its values. The cell of the cursor holds the field. */
export const EntryRow = memo(function EntryRow({ indicator, row, cells, active, field, head, describedBy }: Props) {
  const t = useOwnDataWords();
  const { say } = useSpeech();
  const name = say(indicator.name);
  return (
    <tr>
      <th scope="row">
        {name}
        <span className={classes.unit}>{say(indicator.unit)}</span>
      </th>
      {cells.map(({ slot, text, display, before, status, why }, column) => (
        <td
          key={`${slot.region} ${slot.year}`}
          data-row={row}
          data-column={column}
          data-indicator={slot.indicator}
          data-region={slot.region}
          data-year={slot.year}
          data-status={status}
          title={why ? t.whys[why] : undefined}
        >
          {column === active ? (
            <Input
              ref={field}
              className={classes.field}
              aria-label={t.entry.cell(name, head)}
              aria-describedby={describedBy}
              aria-invalid={why !== null || undefined}
              autoComplete="off"
              defaultValue={text}
              placeholder={before}
            />
          ) : (
            display || <span className={classes.before}>{before}</span>
          )}
        </td>
      ))}
    </tr>
  );
});
