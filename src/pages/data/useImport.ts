import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Regions } from '../../contract/region';
import type { DomainData } from '../../data/domainData';
import { announce } from '../../export/controls/announce';
import { useOwnWords } from '../../i18n/own/useOwnWords';
import type { Confirmed } from '../../own/dataSet';
import { keepMatchedHeads, matchedHeads } from '../../own/matchedHeads';
import { checkCells } from '../../own/plausible/plausible';
import { limits } from '../../own/reading/limits';
import { readFiles, type Told } from '../../own/reading/readFiles';
import type { ReadCell } from '../../own/reading/recognise';
import { dropSources, keepSources, pendingSources, type Source, sourcesGone } from '../../own/review';
import { otherTabs } from '../../storage/otherTabs';

/** What was read and is to be checked, before any of it is taken. */
type Review = {
  sources: readonly Source[];
  cells: ReadCell[];
  unknown: { text: string; plain: string }[];
};

/**
 * Reads files and what is pasted, holds it against the themes, and keeps it until the reader has taken some or none: over
 * other pages, a reload and closing. What comes while a review is pending joins it; what comes before all themes are there
 * (`regions` is `null` until then) waits for them.
 */
export function useImport(themes: readonly DomainData[], regions: Regions | null, confirmed: readonly Confirmed[]) {
  const said = useOwnWords();
  const [sources, setSources] = useState<readonly Source[]>([]);
  const [review, setReview] = useState<Review | null>(null);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [byHand, setByHand] = useState(matchedHeads);
  const cache = useRef<{ book: readonly unknown[]; results: Map<Source, Told> }>({ book: [], results: new Map() });
  // A file that says something once stays, also where the level that is looked at now does not know its regions.
  const known = useRef(new Set<Source>());
  const controller = useRef<AbortController | null>(null);
  const tabs = useRef<ReturnType<typeof otherTabs> | null>(null);

  const show = useEffectEvent(async (wanted: readonly Source[], served: Regions, signal: AbortSignal) => {
    const book = [served, byHand];
    if (book.some((one, at) => one !== cache.current.book[at])) cache.current = { book, results: new Map() };
    const { results } = cache.current;
    const fresh = wanted.filter((source) => !results.has(source));
    const indicators = themes.flatMap((data) => data.indicators.indicators);
    try {
      const read = await readFiles(fresh, { indicators, regions: served, byHand }, signal, (done) =>
        setProgress({ done, total: fresh.length }),
      );
      fresh.forEach((source, at) => {
        const result = read[at];
        if (result) results.set(source, result);
      });
      for (const one of read)
        if ('why' in one) await announce({ tone: 'failed', text: said.fileRefused[one.why](one.name) });
      const files = wanted.flatMap((source) => {
        const result = results.get(source);
        return result && !('why' in result) ? [{ source, ...result }] : [];
      });
      const filled = files.filter(({ cells, unknown }) => cells.length + unknown.length > 0);
      if (files.some(({ source }) => fresh.includes(source) && !filled.some((one) => one.source === source)))
        await announce({ tone: 'note', text: said.nothingRead });
      const cells = await checkCells(
        filled.flatMap((one) => one.cells),
        themes,
        confirmed,
      );
      if (signal.aborted) return;
      for (const { source } of filled) known.current.add(source);
      const kept = wanted.filter((source) => known.current.has(source));
      setReview(filled.length === 0 ? null : { sources: kept, cells, unknown: filled.flatMap((one) => one.unknown) });
      if (kept.length < wanted.length) setSources(kept);
      if (kept.length > 0) await keepSources(kept);
    } catch (reason) {
      if (!signal.aborted) throw reason;
    } finally {
      if (!signal.aborted) setProgress(null);
    }
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies(byHand): a head that is matched is read anew
  useEffect(() => {
    if (!regions || sources.length === 0) return;
    const running = new AbortController();
    controller.current = running;
    void show(sources, regions, running.signal);
    return () => {
      running.abort();
      setProgress(null);
    };
  }, [sources, regions, byHand]);

  /** What is being read meanwhile is no part of the review that is over. */
  const end = useCallback((over: readonly Source[]) => {
    if (over.length === 0) return;
    setSources((now) => now.filter((source) => !over.includes(source)));
    setReview(null);
  }, []);
  useEffect(() => {
    let isHere = true;
    const restore = (found: readonly Source[]) => {
      if (!isHere || found.length === 0) return;
      for (const source of found) known.current.add(source);
      setSources((now) => [...found, ...now.filter((source) => !found.some((one) => isSame(one, source)))]);
    };
    void pendingSources().then(restore);
    // A review that was taken or put away in another tab is over here too.
    const others = otherTabs('own-review', () => {
      void sourcesGone().then(
        (gone) => isHere && end(gone),
        () => undefined,
      );
    });
    tabs.current = others;
    return () => {
      isHere = false;
      others.close();
    };
  }, [end]);

  const add = (added: readonly Source[]) => {
    if (added.length === 0) return;
    // The same file once more is in the review already.
    setSources((now) => [
      ...now,
      ...numbered(
        added.filter((one) => !now.some((other) => isSame(one, other))),
        now,
      ),
    ]);
    setProgress({ done: 0, total: added.length });
  };
  /** A folder, or a file that was moved or changed since it was chosen, cannot be read. */
  const bytesOf = async (file: File): Promise<Source[]> => {
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes) return [{ name: file.name, bytes: new Uint8Array(bytes) }];
    await announce({ tone: 'failed', text: said.fileRefused.notOpened(file.name) });
    return [];
  };
  const take = async (files: Iterable<File>) => {
    const chosen = [...files];
    // Not even read into memory.
    for (const { name, size } of chosen)
      if (size > limits.file) await announce({ tone: 'failed', text: said.fileRefused.tooLarge(name) });
    const read = chosen.filter(({ size }) => size <= limits.file).map(bytesOf);
    add((await Promise.all(read)).flat());
  };
  const paste = useEffectEvent(({ clipboardData, target }: ClipboardEvent) => {
    const text = clipboardData?.getData('text/plain') ?? '';
    const typing = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (!typing && text.includes('\t')) add([{ name: said.pasted, text }]);
  });
  useEffect(() => {
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
  const match = (plain: string, indicator: string) => {
    const next = { ...byHand, [plain]: indicator };
    setByHand(next);
    keepMatchedHeads(next);
  };
  const discard = () => {
    const over = review?.sources ?? [];
    end(over);
    void dropSources(over).then(() => tabs.current?.notify());
  };
  const cancel = () => {
    controller.current?.abort();
    setSources(review?.sources ?? []);
    setProgress(null);
  };
  return { review, progress, take, match, discard, cancel };
}

/** Of the same name and the same content: the name may say of which region it is. */
function isSame(one: Source, other: Source): boolean {
  if (one.name !== other.name) return false;
  if ('text' in one) return 'text' in other && one.text === other.text;
  if ('text' in other || one.bytes.length !== other.bytes.length) return false;
  return one.bytes.every((byte, at) => byte === other.bytes[at]);
}

/** Files of one name are numbered: the same cell of two is not the same cell. */
function numbered(added: readonly Source[], before: readonly Source[]): Source[] {
  const taken = before.map(({ name }) => name);
  return added.map((source) => {
    const same = taken.filter((name) => name === source.name).length;
    taken.push(source.name);
    return same === 0 ? source : { ...source, name: source.name.replace(/(\.[^.]*)?$/, `(${same + 1})$1`) };
  });
}
