import { useEffect, useEffectEvent, useMemo, useReducer, useRef } from 'react';
import type { Regions } from '../../contract/region';
import { announce } from '../../controls/menu/announce';
import type { DomainData } from '../../data/domainData';
import type { OwnDataWords } from '../../i18n/ownData/ownData.zh';
import { useOwnDataWords } from '../../i18n/ownData/useOwnDataWords';
import { checkCells } from '../../ownData/check/plausible';
import type { Confirmed } from '../../ownData/dataSets/dataSet';
import type { ReadCell } from '../../ownData/recognise/read';
import { type Corrections, corrected } from '../../ownData/review/corrections';
import { type ReadResult, readFiles } from '../../ownData/review/readFiles';
import {
  dropSources,
  followSources,
  isInReview,
  keepSources,
  pendingSources,
  type Source,
} from '../../ownData/review/review';
import { useArrivals } from './arrivals';
import { idle, importState, isEmpty, type Review } from './importState';
import { useReaderAnswers } from './useReaderAnswers';

/**
 * Reads files and pasted text, compares them with the themes, and stores them until the reader accepts or discards
 * them: over other pages, a reload and closing. New files join a pending review. Files that arrive before all themes
 * have loaded (`regions` is `null` until then) wait for them.
 */
export function useImport(themes: readonly DomainData[], regions: Regions | null, confirmed: readonly Confirmed[]) {
  const t = useOwnDataWords();
  const [{ sources, review, progress }, dispatch] = useReducer(importState, idle);
  const { byHand, tables, corrections, end, ...means } = useReaderAnswers();
  // Results for the same names of regions and indicators are reused.
  const book = useMemo(
    () => regions && { regions, byHand, tables, results: new Map<Source, ReadResult>() },
    [regions, byHand, tables],
  );
  const running = useRef<AbortController | null>(null);

  const read = useEffectEvent(
    async (
      { results, tables: answered, ...names }: NonNullable<typeof book>,
      typed: Corrections | null,
      signal: AbortSignal,
    ) => {
      const fresh = sources.filter((source) => !results.has(source));
      const indicators = themes.flatMap((data) => data.indicators.indicators);
      try {
        const answers = await readFiles(
          fresh,
          { book: { indicators, ...names }, answers: answered ?? {} },
          signal,
          (done) => dispatch({ kind: 'progress', progress: { done, total: fresh.length } }),
        );
        fresh.forEach((source, at) => {
          const result = answers[at];
          if (result) results.set(source, result);
        });
        await announceFaults(answers, t);
        const found = await reviewOf(sources, results, (cells) =>
          checkCells(corrected(cells, typed ?? {}), themes, confirmed, signal),
        );
        if (signal.aborted) return;
        dispatch({ kind: 'read', ...found });
        await keepSources(found.review.sources);
      } catch (reason) {
        if (!signal.aborted) throw reason;
      } finally {
        if (!signal.aborted) dispatch({ kind: 'progress', progress: null });
      }
    },
  );
  useEffect(() => {
    if (!book || sources.length === 0) return;
    const controller = new AbortController();
    running.current = controller;
    void read(book, corrections, controller.signal);
    return () => {
      controller.abort();
      dispatch({ kind: 'progress', progress: null });
    };
  }, [sources, book, corrections]);
  useEffect(() => {
    void pendingSources().then((pending) => dispatch({ kind: 'restored', sources: pending }));
    return followSources((gone) => dispatch({ kind: 'ended', sources: gone }));
  }, []);

  const add = (added: readonly Source[]) => dispatch({ kind: 'added', sources: added });
  const take = useArrivals(add);
  const discard = () => {
    const over = review?.sources ?? [];
    dispatch({ kind: 'ended', sources: over });
    end();
    void dropSources(over);
  };
  const cancel = () => {
    running.current?.abort();
    dispatch({ kind: 'cancelled' });
  };
  return { review, progress, take, byHand, ...means, answers: tables ?? {}, discard, cancel };
}

/** The review of all files that were read, and those that have nothing to review. */
async function reviewOf(
  sources: readonly Source[],
  results: ReadonlyMap<Source, ReadResult>,
  check: (cells: readonly ReadCell[]) => Promise<ReadCell[]>,
): Promise<{ review: Review; leftOut: readonly Source[] }> {
  const files = sources.flatMap((source) => {
    const result = results.get(source);
    return result && !('why' in result) ? [{ source, ...result }] : [];
  });
  // A file with content in an earlier reading stays, even if the current level does not know its regions.
  const filled = new Set(files.flatMap((file) => (isEmpty(file) ? [] : [file.source])));
  const remaining = sources.filter((source) => filled.has(source) || isInReview(source));
  const unknown = files.flatMap((file) => file.unknown.map((one) => [`${one.kind} ${one.plain}`, one] as const));
  const review = {
    sources: remaining,
    cells: await check(files.flatMap((file) => file.cells)),
    unknown: [...new Map(unknown).values()],
    tables: files.flatMap((file) => file.tables),
  };
  return { review, leftOut: sources.filter((source) => !remaining.includes(source)) };
}

async function announceFaults(results: readonly ReadResult[], t: OwnDataWords): Promise<void> {
  for (const one of results)
    if ('why' in one) await announce({ tone: 'failed', text: t.fileRefused[one.why](one.name) });
  for (const one of results)
    if (!('why' in one) && isEmpty(one)) {
      const why = one.tables.find(({ isHidden }) => !isHidden)?.why ?? 'noNumbers';
      await announce({ tone: 'note', text: t.nothingRead(one.name, t.nothing[why]) });
    }
}
