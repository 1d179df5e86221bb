import { RotateCcw } from 'lucide-react';
import { useId } from 'react';
import { useBriefingWords } from '../../i18n/briefing/useBriefingWords';
import classes from './BlockRow.module.css';
import { useTyped } from './useTyped';

type WordsProps = {
  label: string;
  text: string;
  rows?: number;
  edited?: boolean;
  onText: (text: string) => void;
  onRestore?: () => void;
};

/** A text that the reader may word, and the way back to the one made from the data. */
export function Words({ label, text, rows = 1, edited = false, onText, onRestore }: WordsProps) {
  const said = useBriefingWords();
  const typed = useTyped(text, onText);
  const id = useId();
  return (
    <div className={classes.words}>
      <label htmlFor={id}>{label}</label>
      {rows === 1 ? <input id={id} type="text" {...typed} /> : <textarea id={id} rows={rows} {...typed} />}
      {edited && onRestore && (
        <button type="button" className={classes.restore} onClick={onRestore}>
          <RotateCcw size={13} aria-hidden="true" /> {said.restore}
        </button>
      )}
    </div>
  );
}
