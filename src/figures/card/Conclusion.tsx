import { Pencil } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import * as v from 'valibot';
import { Button } from '../../controls/elements/Button';
import { TextArea } from '../../controls/elements/Field';
import { useSpeech } from '../../i18n/speech';
import type { Words } from '../../i18n/zh';
import { useStoredDraft } from '../../storage/draft';
import classes from './Conclusion.module.css';
import { cleanTitle } from './ownTitles';
import { useTitles } from './TitlesContext';

/** The sentence of a figure: automatic, or in the reader's wording, which pictures use as well. */
export type Title = {
  /** Key of the figure and view that the wording belongs to: see `titleKey`. */
  key: string;
  text: string;
  /** True while `text` is the reader's. */
  edited: boolean;
  /** The numbers have changed since the reader wrote: the automatic sentence is a different one now. */
  outdated: boolean;
  /** False where this browser can't keep the reader's wording over a reload. */
  isStored: boolean;
  write: (text: string) => void;
  /** Goes back to the automatic sentence. */
  restore: () => void;
};

/** The reader's wording stored under `key`, or else `sentence`. */
export function useTitle(key: string, sentence: string): Title {
  const { own, isStored, write } = useTitles();
  const found = own.get(key);
  return {
    key,
    text: found?.text ?? sentence,
    edited: found !== undefined,
    outdated: found !== undefined && found.sentence !== sentence,
    isStored,
    write: (text) => {
      const wording = cleanTitle(text);
      write(key, wording === '' || wording === sentence ? null : { text: wording, sentence });
    },
    restore: () => write(key, null),
  };
}

export function Conclusion({ title }: { title: Title }) {
  const { words } = useSpeech();
  const [editing, setEditing] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [isCut, setCut] = useState(false);
  const sentence = useRef<HTMLSpanElement>(null);
  // Measured only when someone comes near: measuring all cards would delay the first charts.
  const measure = (): boolean => {
    const { current } = sentence;
    const cut = isOpen ? isCut : current !== null && current.scrollHeight > current.clientHeight + 1;
    setCut(cut);
    return cut;
  };
  const [draft, setDraft] = useStoredDraft(`title:${title.key}`, v.string());
  if (editing || draft !== null) {
    const done = () => {
      setDraft(null);
      setEditing(false);
    };
    return <Editor title={title} text={draft ?? title.text} onText={setDraft} onDone={done} focused={editing} />;
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by the keyboard, the button in it does the same
    // biome-ignore lint/a11y/noStaticElementInteractions: a finger has no pointer that would bring the button
    <div
      className={classes.sentence}
      data-open={isOpen || undefined}
      onPointerEnter={measure}
      onFocus={measure}
      onClick={({ target }) => {
        if (target === sentence.current && measure() && !isSelecting()) setOpen(!isOpen);
      }}
    >
      <span ref={sentence} className={classes.words} data-part="conclusion">
        {title.text}
      </span>
      <span className={classes.tools}>
        <Button
          look="quiet"
          icon
          small
          aria-label={words.conclusion.edit}
          title={words.conclusion.edit}
          onClick={() => setEditing(true)}
        >
          <Pencil size={13} aria-hidden="true" />
        </Button>
        {isCut && (
          <Button look="link" className={classes.quiet} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? words.conclusion.less : words.conclusion.more}
          </Button>
        )}
      </span>
      {title.edited && (
        <p className={classes.edited}>
          <span className={classes.remark} data-part="edited">
            {remarks(title, words).join(words.list.comma)}
          </span>{' '}
          <Button look="link" className={classes.quiet} onClick={title.restore}>
            {words.conclusion.restore}
          </Button>
        </p>
      )}
    </div>
  );
}

/** True while the reader marks a text, to copy it. */
function isSelecting(): boolean {
  return window.getSelection()?.isCollapsed === false;
}

function remarks({ outdated, isStored }: Title, { conclusion }: Words): string[] {
  return [
    conclusion.edited,
    ...(outdated ? [conclusion.outdated] : []),
    ...(isStored ? [] : [conclusion.storageFailure]),
  ];
}

/** Makes the field as high as its text, so that all of it is visible. */
function grow(field: HTMLTextAreaElement) {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}

type EditorProps = {
  title: Title;
  text: string;
  onText: (text: string) => void;
  onDone: () => void;
  /** True after a click on the pencil; false when the editor opens because an earlier visit left a draft. */
  focused: boolean;
};

function Editor({ title, text, onText, onDone, focused }: EditorProps) {
  const { words } = useSpeech();
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
      <TextArea
        ref={(element) => {
          if (!element) return;
          if (focused) element.focus();
          grow(element);
        }}
        className={classes.field}
        aria-label={words.conclusion.label}
        rows={2}
        value={text}
        onChange={(event) => {
          onText(event.currentTarget.value);
          grow(event.currentTarget);
        }}
        onKeyDown={onKeyDown}
      />
      <Button look="primary" onClick={save}>
        {words.conclusion.save}
      </Button>
      <Button look="link" className={classes.quiet} onClick={onDone}>
        {words.conclusion.cancel}
      </Button>
    </div>
  );
}
