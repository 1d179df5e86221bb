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
/** A file, or what was pasted. */
export type Source = v.InferOutput<typeof sourceSchema>;

const storedSchema = v.object({ id: v.string(), source: sourceSchema });
type Stored = v.InferOutput<typeof storedSchema>;

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

/** The files of this window's review: the ids under which they are stored, and whether they are. */
const here = new Map<Source, { id: string; isStored: boolean }>();

let tabs: OtherTabs | null = null;

/** The files of a review that was not taken: of this window, or of an earlier visit. */
export async function pendingSources(): Promise<readonly Source[]> {
  const stored = here.size > 0 ? [] : await inDatabase('readonly', storedIn).catch(() => []);
  const known = idsOf([...here.keys()]);
  for (const { id, source } of stored) if (!known.has(id)) here.set(source, { id, isStored: true });
  return [...here.keys()];
}

export function isInReview(source: Source): boolean {
  return here.has(source);
}

/** Tells of files that another tab has taken or put away; returns what ends it. */
export function followSources(onGone: (gone: readonly Source[]) => void): () => void {
  // Storage that does not answer says nothing of the files.
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
 * Keeps files of a review until it is taken, beside what other tabs keep; where they cannot be stored, the window asks before
 * it closes.
 */
export async function keepSources(sources: readonly Source[]): Promise<void> {
  for (const source of sources) if (!here.has(source)) here.set(source, { id: newId(), isStored: false });
  const fresh = [...here].flatMap(([source, { id, isStored }]) => (isStored ? [] : [{ id, source }]));
  if (fresh.length === 0) return;
  const ids = new Set(fresh.map(({ id }) => id));
  await write((stored) => [...stored.filter(({ id }) => !ids.has(id)), ...fresh], ids);
}

/** Forgets files whose review is over, and what was said of it. */
export async function dropSources(sources: readonly Source[]): Promise<void> {
  const gone = idsOf(sources);
  for (const source of sources) here.delete(source);
  storeDraft(answersPlace, null);
  await write((stored) => stored.filter(({ id }) => !gone.has(id)), new Set());
  tabs?.notify();
}

/** Changes what is stored by then, and marks what is stored with it. Where it cannot, the files last as long as the window. */
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
