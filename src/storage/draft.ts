import { useCallback, useState } from 'react';
import * as v from 'valibot';
import { storedText, storeText } from './storedText';
import { markUnsaved } from './unsaved';

/**
 * What is being typed and not handed on yet: it survives another page, a reload and closing; where the browser stores nothing
 * it asks before it closes. `null` while there is nothing; what does not fit the schema counts as nothing.
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

/** The draft of a place, read once. */
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

/** `null` forgets it. */
export function storeDraft(place: string, draft: unknown): void {
  const isStored = storeText(keyOf(place), draft === null ? null : JSON.stringify(draft));
  markUnsaved(keyOf(place), !isStored);
}

function keyOf(place: string): string {
  return `draft:${place}`;
}
