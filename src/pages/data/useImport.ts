import { useEffect, useRef, useState } from 'react';
import type { Regions } from '../../contract/region';
import type { DomainData } from '../../data/domainData';
import { announce } from '../../export/controls/announce';
import { useOwnWords } from '../../i18n/own/useOwnWords';
import type { Confirmed } from '../../own/dataSet';
import { keepMatchedHeads, matchedHeads } from '../../own/matchedHeads';
import { watchedAtRest } from '../../own/plausible/plausible';
import { limits } from '../../own/reading/limits';
import { type Asked, readFiles } from '../../own/reading/readFiles';
import type { ReadCell } from '../../own/reading/recognise';

/** What was read and is to be checked, before any of it is taken. */
type Pending = {
  sources: readonly Asked[];
  cells: ReadCell[];
  unknown: { text: string; plain: string }[];
  name: string;
};

/**
 * Reads files and what is pasted, holds it against the themes, and keeps it until the reader has taken some or none. What
 * comes before all themes are there (`regions` is `null` until then) waits for them.
 */
export function useImport(themes: readonly DomainData[], regions: Regions | null, confirmed: readonly Confirmed[]) {
  const said = useOwnWords();
  const [pending, setPending] = useState<Pending | null>(null);
  const [reading, setReading] = useState<{ done: number; total: number } | null>(null);
  const [byHand, setByHand] = useState(matchedHeads);
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);
  // Read at the next rendering: a head that is matched may mean an indicator that is only just being set up.
  const again = useRef<readonly Asked[] | null>(null);

  const read = async (sources: readonly Asked[], matched: Readonly<Record<string, string>>) => {
    if (!regions) {
      again.current = [...(again.current ?? []), ...sources];
      setReading({ done: 0, total: again.current.length });
      return;
    }
    controller.current = new AbortController();
    const { signal } = controller.current;
    const indicators = themes.flatMap((data) => data.indicators.indicators);
    try {
      const told = await readFiles(sources, { indicators, regions, byHand: matched }, signal, (done) =>
        setReading({ done, total: sources.length }),
      );
      const refused = told.flatMap((one) => ('why' in one ? [said.fileRefused[one.why](one.name)] : []));
      const sheets = told.flatMap((one) => ('why' in one ? [] : [one]));
      const cells = await watchedAtRest(
        sheets.flatMap((one) => one.cells),
        themes,
        confirmed,
      );
      const unknown = sheets.flatMap((one) => one.unknown);
      for (const text of refused) await announce({ tone: 'failed', text });
      if (cells.length === 0 && unknown.length === 0) {
        if (sheets.length > 0) await announce({ tone: 'note', text: said.nothingRead });
        return;
      }
      setPending({ sources, cells, unknown, name: sources[0]?.name.replace(/\.[^.]+$/, '') ?? '' });
    } catch (reason) {
      if (!signal.aborted) throw reason;
    } finally {
      setReading(null);
    }
  };
  useEffect(() => {
    const sources = again.current;
    if (!sources || !regions) return;
    again.current = null;
    void read(sources, byHand);
  });
  const take = async (files: Iterable<File>) => {
    const chosen = [...files];
    // Not even read into memory.
    for (const { name, size } of chosen)
      if (size > limits.file) await announce({ tone: 'failed', text: said.fileRefused.tooLarge(name) });
    const sources = await Promise.all(
      chosen
        .filter(({ size }) => size <= limits.file)
        .map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    if (sources.length > 0) await read(toldApart(sources), byHand);
  };
  useEffect(() => {
    const onPaste = ({ clipboardData, target }: ClipboardEvent) => {
      const text = clipboardData?.getData('text/plain') ?? '';
      const typing = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (typing || !text.includes('\t')) return;
      void read([{ name: said.pasted, text }], byHand);
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  });
  /** Reads what is pending once more, with a head that means an indicator. */
  const match = (plain: string, indicator: string) => {
    const next = { ...byHand, [plain]: indicator };
    setByHand(next);
    keepMatchedHeads(next);
    again.current = pending?.sources ?? null;
  };
  return {
    pending,
    reading,
    take,
    match,
    discard: () => setPending(null),
    cancel: () => {
      controller.current?.abort();
      again.current = null;
      setReading(null);
    },
  };
}

/** Files of one name are numbered: the same cell of two is not the same cell. */
function toldApart<Source extends { name: string }>(sources: readonly Source[]): Source[] {
  return sources.map((source, at) => {
    const before = sources.slice(0, at).filter(({ name }) => name === source.name).length;
    return before === 0 ? source : { ...source, name: source.name.replace(/(\.[^.]*)?$/, `(${before + 1})$1`) };
  });
}
