import { useCallback, useState } from 'react';
import * as v from 'valibot';
import { storedText, storeText } from './storedText';
import { markUnsaved } from './unsaved';

/**
 * Input the reader has not submitted yet. It survives a change of page, a reload and closing; where the browser stores nothing,
 * it asks before closing. `null` without a draft, or with one that does not fit the schema.
 */
export function useStoredDraft<Schema extends v.GenericSchema>(
  place: string,
  schema: Schema,
): [v.InferOutput<Schema> | null, (next: v.InferOutput<Schema> | null) => void] {
  const [state, setState] = useState(() => ({ place, draft: storedDraft(place, schema) }));
  // Another place has another draft.
  const current = state.place === place ? state : { place, draft: storedDraft(place, schema) };
  if (current !== state) setState(current);
  const write = useCallback(
    (draft: v.InferOutput<Schema> | null) => {
      storeDraft(place, draft);
      setState({ place, draft });
    },
    [place],
  );
  return [current.draft, write];
}

/** Reads the draft of a place once. */
export function storedDraft<Schema extends v.GenericSchema>(
  place: string,
  schema: Schema,
): v.InferOutput<Schema> | null {
  try {
    const text = storedText(keyOf(place));
    return text === null ? null : v.parse(schema, JSON.parse(text));
  } catch {
    return null;
  }
}

/** Stores a draft; `null` removes it. */
export function storeDraft(place: string, draft: unknown): void {
  const isStored = storeText(keyOf(place), draft === null ? null : JSON.stringify(draft));
  markUnsaved(keyOf(place), !isStored);
}

function keyOf(place: string): string {
  return `draft:${place}`;
}
