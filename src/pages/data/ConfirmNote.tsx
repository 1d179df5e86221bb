import { Button } from '../../controls/elements/Button';
import { Input } from '../../controls/elements/Field';
import { useOwnDataWords } from '../../i18n/ownData/useOwnDataWords';
import classes from './DataPage.module.css';

type Props = { place: string; note: string | null; onNote: (note: string | null) => void };

/** Confirms a value, with a note that is stored with it. */
export function ConfirmNote({ place, note, onNote }: Props) {
  const t = useOwnDataWords();
  return (
    <span className={classes.confirm}>
      <Button
        small
        aria-pressed={note !== null}
        aria-label={t.confirmOne(place)}
        onClick={() => onNote(note === null ? '' : null)}
      >
        {t.confirm}
      </Button>
      {note !== null && (
        <Input
          aria-label={t.noteOf(place)}
          placeholder={t.noteHint}
          maxLength={200}
          value={note}
          onChange={({ currentTarget }) => onNote(currentTarget.value)}
        />
      )}
    </span>
  );
}
