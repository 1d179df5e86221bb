import { useEffect, useMemo, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { newId } from '../../briefing/basket/shelf';
import { ReadingContext, useReading } from '../../data/reading';
import { useEveryTheme } from '../../data/useEveryTheme';
import { announce } from '../../export/controls/announce';
import { dayOf } from '../../export/shared/request';
import { useFilters } from '../../filters/useFilters';
import { useOwnWords } from '../../i18n/own/useOwnWords';
import { useSpeech } from '../../i18n/speech';
import { keepMatchedHeads, matchedHeads } from '../../own/matchedHeads';
import { useOwnData } from '../../own/OwnData';
import { watched } from '../../own/plausible/plausible';
import { limits } from '../../own/reading/limits';
import { type Asked, readFiles } from '../../own/reading/readFiles';
import type { ReadCell } from '../../own/reading/recognise';
import { Notices } from '../Notices';
import page from '../Page.module.css';
import classes from './DataPage.module.css';
import { DataSets } from './DataSets';
import { Preview } from './Preview';
import { Reported } from './Reported';
import { TemplateButton } from './TemplateButton';

/** What was read and is to be checked, before any of it is taken. */
type Pending = {
  sources: readonly Asked[];
  cells: ReadCell[];
  unknown: { text: string; plain: string }[];
  name: string;
};

/** Own figures, held against all that the server has, whether or not simulated values are hidden elsewhere. */
export default function DataPage() {
  const { ready, readWhole } = useReading();
  const reading = useMemo(() => ({ ready, read: readWhole, readWhole }), [ready, readWhole]);
  return (
    <ReadingContext value={reading}>
      <OwnFigures />
    </ReadingContext>
  );
}

/** Workbooks in, checked, and kept as data sets that lie over the server's. */
function OwnFigures() {
  const said = useOwnWords();
  const speech = useSpeech();
  const { ignored } = useFilters(null);
  const { search } = useLocation();
  const { kept, change } = useOwnData();
  const every = useEveryTheme();
  const themes = useMemo(() => every.flatMap(({ state }) => (state.state === 'ready' ? [state.data] : [])), [every]);
  const [pending, setPending] = useState<Pending | null>(null);
  const [reading, setReading] = useState<{ done: number; total: number } | null>(null);
  const [byHand, setByHand] = useState(matchedHeads);
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);
  const input = useRef<HTMLInputElement>(null);
  const [regions] = themes.map((data) => data.regions);
  const ready = regions !== undefined && themes.length === every.length;

  const read = async (sources: readonly Asked[], matched: Readonly<Record<string, string>>) => {
    if (!regions) return;
    controller.current = new AbortController();
    const { signal } = controller.current;
    const indicators = themes.flatMap((data) => data.indicators.indicators);
    try {
      const told = await readFiles(sources, { indicators, regions, byHand: matched }, signal, (done) =>
        setReading({ done, total: sources.length }),
      );
      const refused = told.flatMap((one) => ('why' in one ? [said.fileRefused[one.why](one.name)] : []));
      const sheets = told.flatMap((one) => ('why' in one ? [] : [one]));
      const cells = watched(
        sheets.flatMap((one) => one.cells),
        themes,
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
    if (sources.length > 0) await read(sources, byHand);
  };
  useEffect(() => {
    const onPaste = ({ clipboardData, target }: ClipboardEvent) => {
      const text = clipboardData?.getData('text/plain') ?? '';
      if (target instanceof HTMLInputElement || !text.includes('\t')) return;
      void read([{ name: said.pasted, text }], byHand);
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  });
  const match = (plain: string, indicator: string) => {
    const next = { ...byHand, [plain]: indicator };
    setByHand(next);
    keepMatchedHeads(next);
    if (pending) void read(pending.sources, next);
  };
  const accept = (name: string, taken: readonly ReadCell[]) => {
    const values = taken.flatMap(({ indicator, region, year, value }) =>
      value === null ? [] : [{ indicator, region, year, value }],
    );
    change((sets) => [{ id: newId(), name, day: dayOf(new Date()), on: true, values }, ...sets]);
    setPending(null);
    void announce({ tone: 'done', text: said.accepted(name, values.length) });
  };
  return (
    <main
      id="content"
      className={page.page}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer.files);
      }}
    >
      <Notices sample={false} ignored={ignored} />
      <h1 className={classes.title}>{said.title}</h1>
      <p className={classes.lead}>{said.lead}</p>
      {!kept && (
        <p className={classes.warning} role="alert">
          {said.notKept}
        </p>
      )}
      <section className={classes.card} aria-label={said.importData}>
        <div className={classes.actions}>
          <button
            type="button"
            className={classes.primary}
            disabled={!ready || reading !== null}
            onClick={() => input.current?.click()}
          >
            {said.importData}
          </button>
          {ready && <TemplateButton themes={themes} />}
          <Link to={{ pathname: '/overview', search: realSearch(search) }}>{speech.words.filters.hideSimulated}</Link>
        </div>
        <p className={classes.hint}>{said.importHint}</p>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept=".xlsx,.csv,.tsv,.txt"
          aria-label={said.importData}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            currentTarget.value = '';
            void take(files);
          }}
        />
        {reading && (
          <p role="status">
            {said.reading(reading.done, reading.total)}{' '}
            <button type="button" className={classes.plain} onClick={() => controller.current?.abort()}>
              {said.cancel}
            </button>
          </p>
        )}
      </section>
      {pending && (
        <Preview
          key={pending.cells.length}
          cells={pending.cells}
          unknown={pending.unknown}
          name={pending.name}
          themes={themes}
          onMatch={match}
          onAccept={accept}
          onDiscard={() => setPending(null)}
        />
      )}
      <DataSets themes={themes} />
      <Reported themes={themes} />
    </main>
  );
}

function realSearch(search: string): string {
  const next = new URLSearchParams(search);
  next.set('real', '1');
  return `?${next}`;
}
