import { type ChangeEvent, useEffect, useRef } from 'react';
import { useDraft } from '../../../filters/useDraft';

/** In milliseconds after the last key: typing is not held up by what is drawn from it. */
const pause = 400;

/** Of a field: what is typed shows at once and is handed on after a pause, when the field is left, before it goes and before the page does. */
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
    /** Forgets what has not been handed on yet: something else takes its place. */
    drop,
  };
}
