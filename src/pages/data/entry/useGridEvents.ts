import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, useRef } from 'react';
import type { Slot } from '../../../ownData/dataSets/dataSet';
import { type At, cellOf, type EntrySheet, isBlock, moved } from '../../../ownData/entry/entrySheet';
import { actOf } from './entryKeys';
import type { useCursor } from './useCursor';

type Writing = {
  write: (to: At, text: string) => void;
  paste: (to: At, block: string) => void;
  /** Undoes a step and returns a place of it; `null` where there is nothing to undo. */
  undo: (() => Slot | null) | null;
  redo: (() => Slot | null) | null;
};

/** What keys, pointer and clipboard do to the grid. */
export function useGridEvents(sheet: EntrySheet, cursor: ReturnType<typeof useCursor>, writing: Writing) {
  const { at, field, mode, go, commit, restore, edit } = cursor;
  const isLeaving = useRef(false);
  const step = (take: Writing['undo']) => {
    const slot = take?.() ?? null;
    const to = slot && cellOf(sheet, slot);
    if (to) go(to);
  };
  const acts = {
    restore: () => {
      isLeaving.current = mode.current === 'ready';
      restore();
    },
    edit,
    empty: () => writing.write(at, ''),
    undo: () => step(writing.undo),
    redo: () => step(writing.redo),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const taken = event.nativeEvent.isComposing ? null : actOf(event, mode.current);
    const isOut = isLeaving.current && event.key === 'Tab';
    isLeaving.current = false;
    if (!taken || isOut) return;
    if ('act' in taken) {
      event.preventDefault();
      acts[taken.act]();
      return;
    }
    commit();
    const to = moved(at, taken.move, sheet);
    if (!to) return;
    event.preventDefault();
    go(to);
  };
  const onPaste = (event: ClipboardEvent) => {
    const block = event.clipboardData.getData('text/plain');
    if (mode.current !== 'ready' && !isBlock(block)) return;
    event.preventDefault();
    mode.current = 'ready';
    writing.paste(at, block);
  };
  const onMouseDown = (event: MouseEvent) => {
    const cell = event.target instanceof Element ? event.target.closest('td') : null;
    if (!cell || event.target === document.activeElement) return;
    event.preventDefault();
    commit();
    go({ row: Number(cell.dataset.row), column: Number(cell.dataset.column) });
  };
  const onInput = () => {
    if (mode.current === 'ready') mode.current = 'typing';
  };
  const undo = writing.undo && acts.undo;
  const redo = writing.redo && acts.redo;
  return {
    undo,
    redo,
    setCell: (text: string) => {
      writing.write(at, text);
      field.current?.focus();
    },
    handlers: { onKeyDown, onPaste, onMouseDown, onInput, onBlur: commit, onDoubleClick: edit },
  };
}
