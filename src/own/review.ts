import * as v from 'valibot';
import { inDatabase, valueAt } from '../storage/database';
import { storeDraft } from '../storage/draft';
import { markUnsaved } from '../storage/unsaved';

const sourceSchema = v.union([
  v.object({ name: v.string(), bytes: v.instance(Uint8Array) }),
  v.object({ name: v.string(), text: v.string() }),
]);
/** A file, or what was pasted. */
export type Source = v.InferOutput<typeof sourceSchema>;

/** What the reader has said of a review that is not taken yet; cells by `cellKey`. */
export const answersSchema = v.object({
  /** What the data set is to be called. */
  name: v.string(),
  /** Whether all doubtful cells are taken. */
  doubtful: v.boolean(),
  /** Whether a single cell is. */
  choices: v.record(v.string(), v.boolean()),
  /** Why a doubtful cell is right (确认无误). */
  notes: v.record(v.string(), v.string()),
});
export type Answers = v.InferOutput<typeof answersSchema>;

/** The draft in which the answers lie. */
export const answersPlace = 'own-review';

const place = 'own-review';

/** As long as the window: what a page leaves for its next visit where nothing is stored. */
let sources: readonly Source[] = [];

/** The files of a review that was not taken: of this window, or of an earlier visit. */
export async function pendingSources(): Promise<readonly Source[]> {
  if (sources.length === 0) sources = await storedSources().catch(() => []);
  return sources;
}

/** What is stored by now, whichever tab has written it; rejects where storage does not answer. */
export async function storedSources(): Promise<readonly Source[]> {
  const found = v.safeParse(v.array(sourceSchema), await inDatabase('readonly', (store) => valueAt(store, place)));
  return found.success ? found.output : [];
}

/** Keeps the files of a review until it is taken; where they cannot be stored, the window asks before it closes. */
export async function keepSources(next: readonly Source[]): Promise<void> {
  sources = next;
  markUnsaved(place, next.length > 0);
  if (next.length === 0) storeDraft(answersPlace, null);
  try {
    await inDatabase('readwrite', async (store) => {
      if (next.length === 0) store.delete(place);
      else store.put([...next], place);
    });
    if (sources === next) markUnsaved(place, false);
  } catch {
    // They last as long as the window.
  }
}
