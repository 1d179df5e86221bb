import { useEffect, useEffectEvent, useMemo, useReducer, useRef, useState } from 'react';
import type { Regions } from '../../contract/region';
import { announce } from '../../controls/menu/announce';
import type { DomainData } from '../../data/domainData';
import type { OwnDataWords } from '../../i18n/ownData/ownData.zh';
import { useOwnDataWords } from '../../i18n/ownData/useOwnDataWords';
import { checkCells } from '../../ownData/check/plausible';
import type { Confirmed } from '../../ownData/dataSets/dataSet';
import { keepMatchedHeads, matchedHeads } from '../../ownData/dataSets/matchedHeads';
import type { Recognised } from '../../ownData/recognise/recognise';
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
import { idle, importState } from './importState';

/**
 * Reads files and pasted text, compares them with the themes, and stores them until the reader accepts or discards
 * them: over other pages, a reload and closing. New files join a pending review. Files that arrive before all themes
 * have loaded (`regions` is `null` until then) wait for them.
 */
export function useImport(themes: readonly DomainData[], regions: Regions | null, confirmed: readonly Confirmed[]) {
  const t = useOwnDataWords();
  const [{ sources, review, progress }, dispatch] = useReducer(importState, idle);
  const { byHand, match } = useMatchedHeads();
  // Results for the same names of regions and indicators are reused.
  const book = useMemo(() => regions && { regions, byHand, results: new Map<Source, ReadResult>() }, [regions, byHand]);
  const running = useRef<AbortController | null>(null);

  const read = useEffectEvent(async ({ results, ...names }: NonNullable<typeof book>, signal: AbortSignal) => {
    const fresh = sources.filter((source) => !results.has(source));
    const indicators = themes.flatMap((data) => data.indicators.indicators);
    try {
      const answers = await readFiles(fresh, { indicators, ...names }, signal, (done) =>
        dispatch({ kind: 'progress', progress: { done, total: fresh.length } }),
      );
      fresh.forEach((source, at) => {
        const result = answers[at];
        if (result) results.set(source, result);
      });
      await announceFaults(answers, t);
      const files = sources.flatMap((source) => {
        const result = results.get(source);
        return result && !('why' in result) ? [{ source, ...result }] : [];
      });
      const cells = await checkCells(
        files.flatMap((file) => file.cells),
        themes,
        confirmed,
      );
      if (signal.aborted) return;
      // A file with content in an earlier reading stays, even if the current level does not know its regions.
      const filled = new Set(files.flatMap((file) => (isEmpty(file) ? [] : [file.source])));
      const remaining = sources.filter((source) => filled.has(source) || isInReview(source));
      const leftOut = sources.filter((source) => !remaining.includes(source));
      const unknown = files.flatMap((file) => file.unknown);
      dispatch({ kind: 'read', review: { sources: remaining, cells, unknown }, leftOut });
      await keepSources(remaining);
    } catch (reason) {
      if (!signal.aborted) throw reason;
    } finally {
      if (!signal.aborted) dispatch({ kind: 'progress', progress: null });
    }
  });
  useEffect(() => {
    if (!book || sources.length === 0) return;
    const controller = new AbortController();
    running.current = controller;
    void read(book, controller.signal);
    return () => {
      controller.abort();
      dispatch({ kind: 'progress', progress: null });
    };
  }, [sources, book]);
  useEffect(() => {
    void pendingSources().then((pending) => dispatch({ kind: 'restored', sources: pending }));
    return followSources((gone) => dispatch({ kind: 'ended', sources: gone }));
  }, []);

  const add = (added: readonly Source[]) => dispatch({ kind: 'added', sources: added });
  const take = useArrivals(add);
  const discard = () => {
    const over = review?.sources ?? [];
    dispatch({ kind: 'ended', sources: over });
    void dropSources(over);
  };
  const cancel = () => {
    running.current?.abort();
    dispatch({ kind: 'cancelled' });
  };
  return { review, progress, take, match, discard, cancel };
}

/** The heads of tables that the reader matched with indicators. */
function useMatchedHeads() {
  const [byHand, setByHand] = useState(matchedHeads);
  const match = (plain: string, indicator: string) => {
    const next = { ...byHand, [plain]: indicator };
    setByHand(next);
    keepMatchedHeads(next);
  };
  return { byHand, match };
}

async function announceFaults(results: readonly ReadResult[], t: OwnDataWords): Promise<void> {
  for (const one of results)
    if ('why' in one) await announce({ tone: 'failed', text: t.fileRefused[one.why](one.name) });
  if (results.some((one) => !('why' in one) && isEmpty(one))) await announce({ tone: 'note', text: t.nothingRead });
}

function isEmpty({ cells, unknown }: Recognised): boolean {
  return cells.length + unknown.length === 0;
}
