import type { Absence } from '../../../contract/series';
import { Button } from '../../../controls/elements/Button';
import { useOwnDataWords } from '../../../i18n/ownData/useOwnDataWords';
import classes from '../DataPage.module.css';

type Props = {
  /** `null` where there is nothing to undo. */
  undo: (() => void) | null;
  redo: (() => void) | null;
  onAbsent: (why: Absence) => void;
};

const absences = ['not-reported', 'not-begun', 'not-counted'] as const satisfies readonly Absence[];

/** Undo and redo, and the words for a missing value in the cell of the cursor. */
export function EntryTools({ undo, redo, onAbsent }: Props) {
  const t = useOwnDataWords().entry;
  return (
    <div className={classes.template}>
      <Button small disabled={undo === null} onClick={() => undo?.()}>
        {t.undo}
      </Button>
      <Button small disabled={redo === null} onClick={() => redo?.()}>
        {t.redo}
      </Button>
      <fieldset className={classes.choices} aria-label={t.setAbsent}>
        <span className={classes.hint}>{t.setAbsent}</span>
        {absences.map((why) => (
          <Button key={why} small onClick={() => onAbsent(why)}>
            {t.absent[why]}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
