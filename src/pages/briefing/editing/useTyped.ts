import { type ChangeEvent, useEffect, useRef, useState } from 'react';

/** Milliseconds after the last key: drawing must not slow down typing. */
const pause = 400;

/** `awaited`: texts that were written and have not come back yet, the oldest first. */
type Draft = { text: string; isWritten: boolean; awaited: readonly string[] };

/**
 * The text of a field: typing shows at once and stays when an earlier part of it comes back; `onWrite` runs after a pause,
 * when the field loses focus, and before the field or the page goes away.
 */
export function useTyped(value: string, onWrite: (text: string) => void) {
  const [draft, setDraft] = useState<Draft>({ text: value, isWritten: true, awaited: [] });
  const [settled, setSettled] = useState(value);
  if (settled !== value) {
    setSettled(value);
    // What was written comes back late on a slow machine. By then the field may be ahead of it.
    const echo = draft.awaited.indexOf(value);
    if (echo >= 0) setDraft({ ...draft, awaited: draft.awaited.slice(echo + 1) });
    else if (draft.isWritten) setDraft({ text: value, isWritten: true, awaited: [] });
  }
  const pending = useRef<{ text: string; timer: number } | null>(null);
  const write = useRef(onWrite);
  write.current = onWrite;
  const takePending = () => {
    const text = pending.current?.text ?? null;
    if (pending.current) window.clearTimeout(pending.current.timer);
    pending.current = null;
    return text;
  };
  const setWritten = (text: string) =>
    setDraft(({ awaited }) => ({
      text,
      isWritten: true,
      awaited: awaited.length === 0 && text === value ? [] : [...awaited, text],
    }));
  const settle = () => {
    const text = takePending();
    if (text === null) return;
    setWritten(text);
    write.current(text);
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
    takePending();
    setDraft((now) => ({ ...now, text, isWritten: false }));
    pending.current = { text, timer: window.setTimeout(() => last.current(), pause) };
  };
  return {
    field: {
      value: draft.text,
      onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => type(event.currentTarget.value),
      onBlur: settle,
    },
    type,
    /** Shows a text that the caller writes itself, in the place of what is not written yet. */
    put: (text: string) => {
      takePending();
      setWritten(text);
    },
  };
}
