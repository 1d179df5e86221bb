import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import type { Briefing } from '../../briefing/basket/briefing';
import { briefingExtension, keptBriefing, readBriefing } from '../../briefing/basket/briefingFile';
import { useShelf } from '../../briefing/basket/ShelfContext';
import { currentOf, itemsOf } from '../../briefing/basket/shelf';
import { dataFigures, noFigures } from '../../briefing/content/dataFigures';
import { contentOf } from '../../briefing/content/parts';
import type { Served } from '../../briefing/content/served';
import { allDomains, type Domain } from '../../contract/domains';
import { mayPass } from '../../data/client';
import { useQueries } from '../../data/queries';
import { useBoundaries } from '../../data/useBoundaries';
import { faultsOf } from '../../data/useDomain';
import { together, useEveryTheme } from '../../data/useEveryTheme';
import { useLeagues } from '../../data/useLeagues';
import { dayOf } from '../../export/shared/request';
import { Gate, Note } from '../../figures/controls/Gate';
import { OutlineTrouble } from '../../figures/controls/OutlineTrouble';
import { useFilters } from '../../filters/useFilters';
import { addressText } from '../../filters/viewSpec/viewAddress';
import { viewTraits } from '../../filters/views';
import { useBriefingWords } from '../../i18n/briefing/useBriefingWords';
import { useSpeech } from '../../i18n/speech';
import type { Words } from '../../i18n/zh';
import { Notices } from '../Notices';
import page from '../Page.module.css';
import { PutAside } from '../PutAside';
import classes from './BriefingPage.module.css';
import { BlockList } from './editing/BlockList';
import { Fields } from './editing/Fields';
import { FiguresToBind } from './editing/figuresToBind';
import { BatchPanel } from './leaving/BatchPanel';
import { PreflightPanel } from './leaving/PreflightPanel';
import { ReceiptPanel } from './leaving/ReceiptPanel';
import { TemplatePanel } from './leaving/TemplatePanel';
import { Preview } from './Preview';
import { ShelfBar } from './ShelfBar';

/** The briefings of this browser: one is worked on, and what cannot be shown can be saved and removed. */
export default function BriefingPage() {
  const said = useBriefingWords();
  const { words } = useSpeech();
  const { shelf, kept, aside, keepAside } = useShelf();
  const briefing = currentOf(shelf);
  const { briefing: sound, fault } = useMemo(() => keptBriefing(briefing), [briefing]);
  const storage = (
    <>
      <PutAside
        items={aside}
        title={said.aside}
        textOf={({ name, text }) => asideLine(words.aside, name, text)}
        fileOf={({ name, text }) => ({ name: name ?? said.asideFile, extension: briefingExtension, text })}
        onKeep={keepAside}
      />
      {!kept && (
        <p className={classes.warning} role="alert">
          {said.notKept}
        </p>
      )}
    </>
  );
  if (sound) return <SoundBriefing briefing={sound} storage={storage} />;
  return (
    <main id="content" className={`${page.page} ${classes.page}`}>
      <h1 className={page.title}>{said.title}</h1>
      {storage}
      <ShelfBar request={null} />
      <Note title={said.refused.broken(briefing.name, fault)} text={said.brokenWayOut} />
    </main>
  );
}

function asideLine(words: Words['aside'], name: string | null, text: string): string {
  const what = name ?? words.unnamed;
  const read = readBriefing(text);
  if (!('why' in read)) return words.unknown(what);
  switch (read.why) {
    case 'newer':
      return words.newer(what);
    case 'broken':
      return words.broken(what, read.field);
    default:
      return words.unknown(what);
  }
}

/** One briefing: what is in it, in which order and with which words; as it will be printed; and the ways out. */
function SoundBriefing({ briefing, storage }: { briefing: Briefing; storage: ReactNode }) {
  const speech = useSpeech();
  const said = useBriefingWords();
  const { ignored } = useFilters(null);
  const every = useEveryTheme(allDomains);
  const themes = useMemo(
    () => every.flatMap(({ domain, state }) => (state.state === 'ready' ? [{ domain, data: state.data }] : [])),
    [every],
  );
  // What is in it is enough to begin with: the other themes may still be on their way.
  const awaited = every.filter(({ domain, state }) => state.state !== 'ready' && needs(briefing, domain));
  const wantsOutline = itemsOf(briefing).some(
    ({ view }) => view.kind === 'figure' && viewTraits[view.view].onMap && view.map === 'outline',
  );
  const within = itemsOf(briefing).flatMap(({ view }) =>
    'within' in view && view.within !== undefined ? [view.within] : [],
  );
  const inside = useLeagues([...new Set(within)].sort());
  // A league that the server does not know leaves its items as those that are gone.
  const leagues = inside.state === 'ready' ? inside.leagues : null;
  const unknown = inside.state === 'failed' && !mayPass(inside.error);
  const failed = [...awaited.map(({ state }) => state), together(every), ...(unknown ? [] : [inside])].find(
    (state) => state.state === 'failed',
  );
  const wantsGoals = countsGoals(briefing);
  const answer = useQuery({ ...useQueries().outlines(), enabled: wantsGoals });
  const outline = useBoundaries(wantsOutline, themes[0]?.data.regions ?? null);
  const { boundaries } = outline;
  // A map does not leave as tiles because its outline was a moment late.
  const outlined = !wantsOutline || boundaries !== null || outline.error !== null || outline.uncovered.length > 0;
  // One that cannot be had leaves its tables out, each with a word.
  const goalsThere = !wantsGoals || answer.data !== undefined || answer.isError;
  const complete = awaited.length === 0 && themes.length > 0 && outlined && goalsThere && (leagues !== null || unknown);
  const outlines = answer.data?.outlines;
  const [day] = useState(() => dayOf(new Date()));
  const served = useMemo(
    (): Served | null =>
      complete ? { themes, boundaries, outlines: outlines ?? [], leagues: leagues ?? new Map() } : null,
    [complete, themes, boundaries, outlines, leagues],
  );
  const content = useMemo(
    () => (served ? contentOf(briefing, served, { speech, day }) : null),
    [briefing, served, speech, day],
  );
  const figures = useMemo(() => (served ? dataFigures(served, speech) : noFigures), [served, speech]);
  const told = useMemo(
    () => content && { briefing, ...content, speech, said, day, addressOf: addressText },
    [briefing, content, speech, said, day],
  );
  return (
    <main id="content" data-print="own-pages" className={`${page.page} ${classes.page}`}>
      <h1 className={page.title}>{said.title}</h1>
      <Notices
        sample={themes.some(({ data }) => data.series.sample)}
        ignored={ignored}
        faults={themes.map(({ data }) => faultsOf(data))}
      />
      <OutlineTrouble outline={outline} />
      {storage}
      <ShelfBar request={told} />
      <FiguresToBind value={figures}>
        <div className={classes.columns}>
          <div className={classes.editor}>
            <Fields key={briefing.id} briefing={briefing} introduction={content?.introduction ?? null} />
            {told && <ReceiptPanel request={told} />}
            {told && <PreflightPanel request={told} />}
            <BlockList briefing={briefing} parts={content?.parts ?? null} />
            {told && <TemplatePanel request={told} />}
            {told && served && (
              <BatchPanel request={told} served={served} leagues={themes[0]?.data.regions.parts ?? []} />
            )}
          </div>
          {failed ? (
            <Gate domain={failed}>{() => null}</Gate>
          ) : told ? (
            <Preview told={told} />
          ) : (
            <p className={classes.loading} role="status">
              {said.loading}
            </p>
          )}
        </div>
      </FiguresToBind>
    </main>
  );
}

/** A figure needs its theme; a table of places, a profile and counts of goals all of them. */
function needs(briefing: Briefing, domain: Domain): boolean {
  const isNeeded = itemsOf(briefing).some(({ view }) => view.kind !== 'figure' || view.domain === domain);
  return isNeeded || countsGoals(briefing);
}

/** Whether it holds a table of goals, or words that say how many there are. */
function countsGoals({ introduction, blocks }: Briefing): boolean {
  const prose = blocks.flatMap((block) => (block.kind === 'text' ? block.prose : []));
  return (
    blocks.some((block) => block.kind === 'item' && block.view.kind === 'goals') ||
    [...introduction, ...prose].some((one) => typeof one !== 'string' && one.what === 'goals')
  );
}
