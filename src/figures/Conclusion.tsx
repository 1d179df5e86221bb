import { Pencil } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useWords } from '../i18n/words';
import classes from './Conclusion.module.css';
import { useTitles } from './TitlesContext';

/** The sentence of a figure, and the reader's own wording of it, which goes into the picture. */
export type Title = {
  text: string;
  /** True while `text` is the reader's. */
  edited: boolean;
  write: (text: string) => void;
  /** Back to the sentence made from the numbers. */
  restore: () => void;
};

/** Keeps the reader's wording as long as the figure says what it said; another sentence needs another wording. */
export function useTitle(sentence: string): Title {
  const { own, write } = useTitles();
  return {
    text: own.get(sentence) ?? sentence,
    edited: own.has(sentence),
    write: (text) => {
      const wording = text.trim();
      write(sentence, wording === '' || wording === sentence ? null : wording);
    },
    restore: () => write(sentence, null),
  };
}

export function Conclusion({ title }: { title: Title }) {
  const { words } = useWords();
  const [editing, setEditing] = useState(false);
  if (editing) return <Editor title={title} onDone={() => setEditing(false)} />;
  return (
    <p className={classes.sentence}>
      <span data-part="conclusion">{title.text}</span>{' '}
      <button
        type="button"
        className={classes.pencil}
        aria-label={words.conclusion.edit}
        title={words.conclusion.edit}
        onClick={() => setEditing(true)}
      >
        <Pencil size={13} aria-hidden="true" />
      </button>
      {title.edited && (
        <button type="button" className={classes.quiet} onClick={title.restore}>
          {words.conclusion.restore}
        </button>
      )}
    </p>
  );
}

function Editor({ title, onDone }: { title: Title; onDone: () => void }) {
  const { words } = useWords();
  const [text, setText] = useState(title.text);
  const save = () => {
    title.write(text);
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onDone();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    save();
  };
  return (
    <div className={classes.editor}>
      <textarea
        // The reader has just asked to write here.
        ref={(element) => element?.focus()}
        className={classes.text}
        aria-label={words.conclusion.label}
        rows={2}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" className={classes.action} onClick={save}>
        {words.conclusion.save}
      </button>
      <button type="button" className={classes.quiet} onClick={onDone}>
        {words.conclusion.cancel}
      </button>
    </div>
  );
}
