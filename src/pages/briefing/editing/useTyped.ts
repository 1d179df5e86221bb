import { type ChangeEvent, useEffect, useRef } from 'react';
import { useDraft } from '../../../filters/useDraft';

/** Milliseconds after the last key: drawing must not slow down typing. */
const pause = 400;

/**
 * The text of a field: typing shows at once; `onWrite` runs after a pause, when the field loses focus, and before the
 * field or the page goes away.
 */
export function useTyped(value: string, onWrite: (text: string) => void) {
  const [draft, setDraft] = useDraft(value);
  const pending = useRef<{ text: string; timer: number } | null>(null);
  const write = useRef(onWrite);
  write.current = onWrite;
  const drop = () => {
    const text = pending.current?.text ?? null;
    if (pending.current) window.clearTimeout(pending.current.timer);
    pending.current = null;
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
    setDraft(text);
    drop();
    pending.current = { text, timer: window.setTimeout(() => last.current(), pause) };
  };
  return {
    field: {
      value: String(draft),
      onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => type(event.currentTarget.value),
      onBlur: settle,
    },
    type,
    /** Discards text not yet written, because other text replaces it. */
    drop,
  };
}
