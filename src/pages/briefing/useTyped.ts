import { type ChangeEvent, useEffect, useRef } from 'react';
import { useDraft } from '../../filters/useDraft';

/** In milliseconds after the last key: typing is not held up by what is drawn from it. */
const pause = 400;

/** Of a field: what is typed shows at once and is handed on after a pause, when the field is left, and before it goes. */
export function useTyped(value: string, onWrite: (text: string) => void) {
  const [draft, setDraft] = useDraft(value);
  const pending = useRef<{ text: string; timer: number } | null>(null);
  const write = useRef(onWrite);
  write.current = onWrite;
  const settle = () => {
    if (!pending.current) return;
    window.clearTimeout(pending.current.timer);
    const { text } = pending.current;
    pending.current = null;
    write.current(text);
  };
  const last = useRef(settle);
  last.current = settle;
  useEffect(() => () => last.current(), []);
  return {
    value: String(draft),
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      const text = event.currentTarget.value;
      setDraft(text);
      if (pending.current) window.clearTimeout(pending.current.timer);
      pending.current = { text, timer: window.setTimeout(() => last.current(), pause) };
    },
    onBlur: settle,
  };
}
