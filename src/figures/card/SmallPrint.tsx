import { viewTraits } from '../../filters/views';
import { useSpeech } from '../../i18n/speech';
import { type FigureModel, isEmptied } from '../model/model';
import { footnotes } from '../texts/footnotes';
import { sourceLine } from '../texts/sourceText';
import classes from './SmallPrint.module.css';

/** Source, marks and notes below a drawing. */
export function SmallPrint({ model }: { model: FigureModel }) {
  const speech = useSpeech();
  const { marks, notes } = footnotes(model, speech);
  // A table has its own notes below it.
  const shownNotes = viewTraits[model.view].inCells && !isEmptied(model) ? [] : notes;
  return (
    <div className={classes.foot}>
      <span>{sourceLine(model, speech)}</span>
      {marks && <span className={classes.marks}>{marks}</span>}
      {shownNotes.map((note) => (
        <span key={note}>{note}</span>
      ))}
    </div>
  );
}
