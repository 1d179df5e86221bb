import { Button } from '../../../controls/elements/Button';
import { useOwnDataWords } from '../../../i18n/ownData/useOwnDataWords';
import { useSpeech } from '../../../i18n/speech';
import type { Observation } from '../../../ownData/dataSets/dataSet';
import type { At, EntrySheet } from '../../../ownData/entry/entrySheet';
import type { Doubt } from '../../../ownData/recognise/read';
import classes from '../DataPage.module.css';
import grid from './EntryGrid.module.css';
import type { EntryCell } from './entryCells';

/** Maximum number of listed cells; more are only counted. */
const mostLines = 10;

type Props = {
  id: string;
  sheet: EntrySheet;
  heads: readonly string[];
  rows: readonly (readonly EntryCell[])[];
  at: At;
  onGo: (at: At) => void;
  onConfirm: (value: Observation, why: Doubt) => void;
};

/** A line about the cell of the cursor, and one for each cell that is in doubt or not saved. */
export function EntryLines({ id, sheet, heads, rows, at, onGo, onConfirm }: Props) {
  const words = useOwnDataWords();
  const t = words.entry;
  const speech = useSpeech();
  const nameOf = ({ row, column }: At) => {
    const indicator = sheet.rows[row];
    return indicator ? t.cell(speech.say(indicator.name), heads[column] ?? '') : '';
  };
  const faultOf = ({ status, why, text, display }: EntryCell) => {
    if (!why) return '';
    return status === 'refused' ? t.refused(text, words.whys[why]) : t.doubtful(display, words.whys[why]);
  };
  const current = rows[at.row]?.[at.column];
  const about = current && [
    current.beforeMark && t.before(current.before, speech.words.mark[current.beforeMark]),
    faultOf(current),
  ];
  const faults = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell.why ? [{ cell, to: { row, column } }] : [])),
  );
  return (
    <>
      <p id={id} className={classes.hint} data-part="entry-line">
        {[nameOf(at), ...(about ?? [])].filter(Boolean).join(speech.words.list.semicolon)}
      </p>
      <div role="status">
        {faults.length > 0 && (
          <>
            <h3>{t.faults(faults.length)}</h3>
            <ul className={grid.faults} data-part="entry-faults">
              {faults.slice(0, mostLines).map(({ cell, to }) => (
                <li key={`${to.row} ${to.column}`}>
                  <Button look="link" onClick={() => onGo(to)}>
                    {nameOf(to)}
                  </Button>
                  {faultOf(cell)}
                  {typeof cell.entry === 'number' && cell.why && cell.status === 'doubtful' && (
                    <Confirm
                      value={{ ...cell.slot, value: cell.entry }}
                      why={cell.why}
                      name={nameOf(to)}
                      {...{ onConfirm }}
                    />
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <p className={classes.hint}>{t.keys}</p>
    </>
  );
}

type ConfirmProps = Pick<Props, 'onConfirm'> & { value: Observation; why: Doubt; name: string };

function Confirm({ value, why, name, onConfirm }: ConfirmProps) {
  const t = useOwnDataWords();
  return (
    <Button small aria-label={t.confirmOne(name)} onClick={() => onConfirm(value, why)}>
      {t.confirm}
    </Button>
  );
}
