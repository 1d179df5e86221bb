import { type Move, moveOf } from '../../../ownData/entry/entrySheet';

/**
 * How the field in the cell of the cursor takes keys. `ready`: its text is selected, so typing replaces it, and arrows move.
 * `typing`: arrows end it and move. `editing`: arrows move within the text.
 */
export type Mode = 'ready' | 'typing' | 'editing';

type Key = { key: string; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

/** What a key does to the cell of the cursor, or where it moves. */
type Act = 'restore' | 'edit' | 'empty' | 'undo' | 'redo';

/** What a key does to the grid; `null` where the field itself takes it. */
export function actOf(
  { key, shiftKey: shift, altKey, ctrlKey, metaKey }: Key,
  mode: Mode,
): { act: Act } | { move: Move } | null {
  const control = ctrlKey || metaKey;
  if (altKey) return null;
  if (key === 'Escape') return { act: 'restore' };
  if (key === 'F2') return { act: 'edit' };
  if (mode === 'editing' && key !== 'Enter' && key !== 'Tab') return null;
  if (mode === 'ready' && key === 'Delete') return { act: 'empty' };
  if (control && mode === 'ready' && /^z$/i.test(key)) return { act: shift ? 'redo' : 'undo' };
  if (control && mode === 'ready' && /^y$/i.test(key)) return { act: 'redo' };
  const move = control && key !== 'Home' && key !== 'End' ? null : moveOf(key, { shift, control });
  return move && { move };
}
