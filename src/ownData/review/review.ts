import * as v from 'valibot';
import { inDatabase, valueAt } from '../../storage/database';
import { storeDraft } from '../../storage/draft';
import { newId } from '../../storage/newId';
import { type OtherTabs, otherTabs } from '../../storage/otherTabs';
import { markUnsaved } from '../../storage/unsaved';

const sourceSchema = v.union([
  v.object({ name: v.string(), bytes: v.instance(Uint8Array) }),
  v.object({ name: v.string(), text: v.string() }),
]);
/** A file or a pasted text. */
export type Source = v.InferOutput<typeof sourceSchema>;

const storedSchema = v.object({ id: v.string(), source: sourceSchema });
type Stored = v.InferOutput<typeof storedSchema>;

/** The reader's answers in a review that is not finished; cells by `cellKey`. */
export const answersSchema = v.object({
  /** What becomes of each file. `name`: of its data set. */
  files: v.optional(
    v.record(v.string(), v.object({ name: v.optional(v.string()), course: v.optional(v.string()) })),
    {},
  ),
  /** Whether all doubtful cells are included. */
  doubtful: v.boolean(),
  /** Whether a single cell is included. */
  choices: v.record(v.string(), v.boolean()),
  /** Why a doubtful cell is right (确认无误). */
  notes: v.record(v.string(), v.string()),
});
export type Answers = v.InferOutput<typeof answersSchema>;

/** Storage key of the draft with the answers. */
export const answersPlace = 'own-review';

const place = 'own-review';

/** The files of this window's review, with their storage ids and whether they are stored. */
const here = new Map<Source, { id: string; isStored: boolean }>();

let tabs: OtherTabs | null = null;

/** The files of an unfinished review, of this window or of an earlier visit. */
export async function pendingSources(): Promise<readonly Source[]> {
  const stored = here.size > 0 ? [] : await inDatabase('readonly', storedIn).catch(() => []);
  const known = idsOf([...here.keys()]);
  for (const { id, source } of stored) if (!known.has(id)) here.set(source, { id, isStored: true });
  return [...here.keys()];
}

export function isInReview(source: Source): boolean {
  return here.has(source);
}

/** Reports files that another tab imported or discarded; returns the function that stops it. */
export function followSources(onGone: (gone: readonly Source[]) => void): () => void {
  // If storage does not answer, nothing is known about the files.
  tabs = otherTabs(place, () => void sourcesGone().then(onGone, () => undefined));
  return tabs.close;
}

async function sourcesGone(): Promise<readonly Source[]> {
  const ids = new Set((await inDatabase('readonly', storedIn)).map(({ id }) => id));
  const gone = [...here].flatMap(([source, { id, isStored }]) => (isStored && !ids.has(id) ? [source] : []));
  for (const source of gone) here.delete(source);
  return gone;
}

/**
 * Stores the files of a review until it ends, beside those of other tabs. If storing fails, the window asks before it
 * closes.
 */
export async function keepSources(sources: readonly Source[]): Promise<void> {
  for (const source of sources) if (!here.has(source)) here.set(source, { id: newId(), isStored: false });
  const fresh = [...here].flatMap(([source, { id, isStored }]) => (isStored ? [] : [{ id, source }]));
  if (fresh.length === 0) return;
  const ids = new Set(fresh.map(({ id }) => id));
  await write((stored) => [...stored.filter(({ id }) => !ids.has(id)), ...fresh], ids);
}

/** Deletes the files and the answers of a finished review. */
export async function dropSources(sources: readonly Source[]): Promise<void> {
  const gone = idsOf(sources);
  for (const source of sources) here.delete(source);
  storeDraft(answersPlace, null);
  await write((stored) => stored.filter(({ id }) => !gone.has(id)), new Set());
  tabs?.notify();
}

/**
 * Changes the stored files and marks those that are stored. If storing fails, the files last until the window closes.
 */
async function write(change: (stored: Stored[]) => Stored[], added: ReadonlySet<string>): Promise<void> {
  const tell = () =>
    markUnsaved(
      place,
      [...here.values()].some(({ isStored }) => !isStored),
    );
  tell();
  try {
    await inDatabase('readwrite', async (store) => {
      const next = change(await storedIn(store));
      if (next.length === 0) store.delete(place);
      else store.put(next, place);
    });
    for (const [source, { id }] of here) if (added.has(id)) here.set(source, { id, isStored: true });
    tell();
  } catch {}
}

function idsOf(sources: readonly Source[]): Set<string> {
  return new Set(sources.flatMap((source) => here.get(source)?.id ?? []));
}

async function storedIn(store: IDBObjectStore): Promise<Stored[]> {
  const result = v.safeParse(v.array(storedSchema), await valueAt(store, place));
  return result.success ? result.output : [];
}
