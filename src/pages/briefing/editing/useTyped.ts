import { type ChangeEvent, useEffect, useRef, useState } from 'react';

/** Milliseconds after the last key: drawing must not slow down typing. */
const pause = 400;

/**
 * The text of a field: typing shows at once and stays when an earlier part of it comes back; `onWrite` runs after a pause, when the field loses focus, and before the
 * field or the page goes away.
 */
export function useTyped(value: string, onWrite: (text: string) => void) {
  const [draft, setDraft] = useState({ text: value, isWritten: true });
  const [settled, setSettled] = useState(value);
  if (settled !== value) {
    setSettled(value);
    // What was written comes back late on a slow machine, and more may have been typed by then.
    if (draft.isWritten) setDraft({ text: value, isWritten: true });
  }
  const pending = useRef<{ text: string; timer: number } | null>(null);
  const write = useRef(onWrite);
  write.current = onWrite;
  const drop = () => {
    const text = pending.current?.text ?? null;
    if (pending.current) window.clearTimeout(pending.current.timer);
    pending.current = null;
    if (text !== null) setDraft((now) => ({ ...now, isWritten: true }));
    return text;
  };
  const settle = () => {
    const text = drop();
    if (text !== null) write.current(text);
  };
  const last = useRef(settle);
  last.current = settle;
  useEffect(() => {
    const leave = () => last.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  const type = (text: string) => {
    drop();
    setDraft({ text, isWritten: false });
    pending.current = { text, timer: window.setTimeout(() => last.current(), pause) };
  };
  return {
    field: {
      value: draft.text,
      onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => type(event.currentTarget.value),
      onBlur: settle,
    },
    type,
    /** Discards text not yet written, because other text replaces it. */
    drop,
  };
}
