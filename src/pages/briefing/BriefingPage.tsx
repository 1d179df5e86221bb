import { type ReactNode, useMemo, useState } from 'react';
import type { Briefing } from '../../briefing/basket/briefing';
import { briefingExtension, readBriefing, storedBriefing } from '../../briefing/basket/briefingFile';
import { useShelf } from '../../briefing/basket/ShelfContext';
import { currentOf } from '../../briefing/basket/shelf';
import { dataFigures, noFigures } from '../../briefing/content/dataFigures';
import { contentOf } from '../../briefing/content/parts';
import { portraitPages } from '../../briefing/paper/units';
import { preflight } from '../../briefing/preflight/preflight';
import { dayOf } from '../../contract/day';
import { AnswerFailed, Note } from '../../controls/states/Gate';
import { OutlineTrouble } from '../../controls/states/OutlineTrouble';
import { useFilters } from '../../filters/useFilters';
import { addressText } from '../../filters/viewSpec/viewAddress';
import type { AsideWords } from '../../i18n/aside/aside.zh';
import { useBriefingWords } from '../../i18n/briefing/useBriefingWords';
import { useSpeech } from '../../i18n/speech';
import { Notices } from '../shared/Notices';
import page from '../shared/Page.module.css';
import { PutAside } from '../shared/PutAside';
import classes from './BriefingPage.module.css';
import { BlockList } from './editing/BlockList';
import { Fields } from './editing/Fields';
import { FiguresToBind } from './editing/figuresToBind';
import { BatchPanel } from './leaving/BatchPanel';
import { PreflightPanel } from './leaving/PreflightPanel';
import { usePrintedTitle } from './leaving/printPaper';
import { ReceiptPanel } from './leaving/ReceiptPanel';
import { TemplatePanel } from './leaving/TemplatePanel';
import { Preview } from './Preview';
import { ShelfBar } from './ShelfBar';
import { useServed } from './useServed';

/** The briefings of this browser: one is open for editing; unreadable ones can be saved and removed. */
export default function BriefingPage() {
  const t = useBriefingWords();
  const { shelf, isStored, aside, keepAside } = useShelf();
  const briefing = currentOf(shelf);
  const { briefing: sound, fault } = useMemo(() => storedBriefing(briefing), [briefing]);
  const storage = (
    <>
      <PutAside
        items={aside}
        title={t.aside}
        textOf={({ name, text }, words) => asideLine(words, name, text)}
        fileOf={({ name, text }) => ({ name: name ?? t.asideFile, extension: briefingExtension, text })}
        onKeep={keepAside}
      />
      {!isStored && (
        <p className={classes.warning} role="alert">
          {t.storageFailure}
        </p>
      )}
    </>
  );
  if (sound) return <SoundBriefing briefing={sound} storage={storage} />;
  return (
    <main id="content" className={`${page.page} ${classes.page}`}>
      <h1 className={page.unseen}>{t.title}</h1>
      {storage}
      <ShelfBar request={null} />
      <Note title={t.refused.broken(briefing.name, fault)} text={t.brokenWayOut} />
    </main>
  );
}

function asideLine(words: AsideWords, name: string | null, text: string): string {
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

/** Pages from which a list of the contents is offered. */
const leastWithContents = 4;

/** One briefing: editor, print preview and exports. */
function SoundBriefing({ briefing, storage }: { briefing: Briefing; storage: ReactNode }) {
  const speech = useSpeech();
  const t = useBriefingWords();
  const { ignored } = useFilters(null);
  const { themes, outline, served, failure } = useServed(briefing);
  const [day] = useState(() => dayOf(new Date()));
  const content = useMemo(
    () => (served ? contentOf(briefing, served, { speech, day }) : null),
    [briefing, served, speech, day],
  );
  const figures = useMemo(() => (served ? dataFigures(served, speech) : noFigures), [served, speech]);
  const request = useMemo(
    () => content && { briefing, ...content, speech, t, day, addressOf: addressText },
    [briefing, content, speech, t, day],
  );
  const findings = useMemo(() => (request ? preflight(request, t.preflight, speech) : []), [request, t, speech]);
  const [asComments, setAsComments] = useState(false);
  const comments = findings.map(({ part, name, text }) => ({ part, text: t.preflight.at(name, text) }));
  usePrintedTitle(briefing.name);
  const isLong = useMemo(() => request !== null && portraitPages(request) >= leastWithContents, [request]);
  return (
    <main id="content" data-print="own-pages" className={`${page.page} ${classes.page}`}>
      <h1 className={page.unseen}>{t.title}</h1>
      <Notices themes={themes} ignored={ignored} />
      <OutlineTrouble outline={outline} />
      {storage}
      <ShelfBar request={request && asComments ? { ...request, comments } : request} />
      <FiguresToBind value={figures}>
        <div className={classes.columns}>
          <div className={classes.editor}>
            <Fields
              key={briefing.id}
              briefing={briefing}
              introduction={content?.introduction ?? null}
              isLong={isLong}
            />
            {request && <ReceiptPanel request={request} />}
            {request && <PreflightPanel findings={findings} asComments={asComments} onComments={setAsComments} />}
            <BlockList briefing={briefing} parts={content?.parts ?? null} />
            {request && <TemplatePanel request={request} />}
            {request && served && (
              <BatchPanel request={request} served={served} leagues={themes[0]?.regions.parts ?? []} />
            )}
          </div>
          {failure ? (
            <AnswerFailed {...failure} />
          ) : request ? (
            <Preview request={request} />
          ) : (
            <p className={classes.loading} role="status">
              {t.loading}
            </p>
          )}
        </div>
      </FiguresToBind>
    </main>
  );
}
