import { useLayoutEffect, useRef, useState } from 'react';
import type { At } from '../../../ownData/entry/entrySheet';
import type { Mode } from './entryKeys';

/**
 * The cell of the cursor and its field, whose text is `textAt`. The field is moved into another cell by `go`, which also focuses it.
 * `start`: the cell that has the focus at first.
 */
export function useCursor(start: At | null, textAt: (at: At) => string, write: (to: At, text: string) => void) {
  const [at, setAt] = useState<At>(start ?? { row: 0, column: 0 });
  const mode = useRef<Mode>('ready');
  const takesFocus = useRef(start !== null);
  const field = useRef<HTMLInputElement>(null);
  const text = textAt(at);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field of another cell gets its text as well
  useLayoutEffect(() => {
    const input = field.current;
    if (!input) return;
    input.value = text;
    mode.current = 'ready';
    if (takesFocus.current) input.focus();
    takesFocus.current = false;
    if (document.activeElement === input) input.select();
  }, [text, at]);
  const go = (to: At) => {
    takesFocus.current = true;
    setAt({ ...to });
  };
  const commit = () => {
    const input = field.current;
    if (mode.current !== 'ready' && input && input.value !== text) write(at, input.value);
    mode.current = 'ready';
  };
  const restore = () => {
    mode.current = 'ready';
    if (!field.current) return;
    field.current.value = text;
    field.current.select();
  };
  const edit = () => {
    mode.current = 'editing';
    const end = field.current?.value.length ?? 0;
    field.current?.setSelectionRange(end, end);
  };
  return { at, field, mode, go, commit, restore, edit };
}
