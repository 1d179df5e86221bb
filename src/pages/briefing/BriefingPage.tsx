import { useMemo, useState } from 'react';
import type { Briefing } from '../../briefing/basket/briefing';
import { faultIn } from '../../briefing/basket/briefingFile';
import { useShelf } from '../../briefing/basket/ShelfContext';
import { currentOf, itemsOf } from '../../briefing/basket/shelf';
import { partsOf, type Served } from '../../briefing/content/parts';
import type { Domain } from '../../contract/domains';
import { useBoundaries } from '../../data/useBoundaries';
import { faultsOf } from '../../data/useDomain';
import { useEveryTheme } from '../../data/useEveryTheme';
import { dayOf } from '../../export/shared/request';
import { Gate, Note } from '../../figures/controls/Gate';
import { OutlineTrouble } from '../../figures/controls/OutlineTrouble';
import { useFilters } from '../../filters/useFilters';
import { viewTraits } from '../../filters/views';
import { useBriefingWords } from '../../i18n/briefing/useBriefingWords';
import { useSpeech } from '../../i18n/speech';
import { Notices } from '../Notices';
import page from '../Page.module.css';
import { BatchPanel } from './BatchPanel';
import { BlockList } from './BlockList';
import classes from './BriefingPage.module.css';
import { Fields } from './Fields';
import { PreflightPanel } from './PreflightPanel';
import { Preview } from './Preview';
import { ReceiptPanel } from './ReceiptPanel';
import { ShelfBar } from './ShelfBar';
import { TemplatePanel } from './TemplatePanel';

const paperOnPrint = `@media print {
  body { margin: 0; background: none }
  body > :not(#root), #root > :not(main) { display: none !important }
}`;

/** One briefing: what is in it, in which order and with which words; as it will be printed; and the ways out. */
export default function BriefingPage() {
  const speech = useSpeech();
  const said = useBriefingWords();
  const { shelf, kept, putAside } = useShelf();
  const briefing = currentOf(shelf);
  const { ignored } = useFilters(null);
  const every = useEveryTheme();
  const themes = useMemo(
    () => every.flatMap(({ domain, state }) => (state.state === 'ready' ? [{ domain, data: state.data }] : [])),
    [every],
  );
  // What is in it is enough to begin with: the other themes may still be on their way.
  const awaited = every.filter(({ domain, state }) => state.state !== 'ready' && needs(briefing, domain));
  const failed = awaited.map(({ state }) => state).find((state) => state.state === 'failed');
  const wantsOutline = itemsOf(briefing).some(
    ({ view }) => view.kind === 'figure' && viewTraits[view.view].onMap && view.map === 'outline',
  );
  const outline = useBoundaries(wantsOutline, themes[0]?.data.regions ?? null);
  const { boundaries } = outline;
  // A map does not leave as tiles because its outline was a moment late.
  const outlined = !wantsOutline || boundaries !== null || outline.error !== null || outline.uncovered.length > 0;
  const complete = awaited.length === 0 && themes.length > 0 && outlined;
  const [day] = useState(() => dayOf(new Date()));
  const fault = useMemo(() => faultIn(briefing), [briefing]);
  const served = useMemo(
    (): Served | null => (complete ? { themes, boundaries } : null),
    [complete, themes, boundaries],
  );
  const parts = useMemo(
    () => (served && fault === null ? partsOf(briefing, served, { speech, day }) : null),
    [briefing, served, fault, speech, day],
  );
  const told = useMemo(() => parts && { briefing, parts, speech, said, day }, [briefing, parts, speech, said, day]);
  return (
    <main id="content" className={`${page.page} ${classes.page}`}>
      {/* Here rather than in a stylesheet, which would stay when the page is left: on paper there are its pages alone. */}
      <style>{paperOnPrint}</style>
      <h1 className={page.title}>{said.title}</h1>
      <Notices
        sample={themes.some(({ data }) => data.series.sample)}
        ignored={ignored}
        faults={themes.map(({ data }) => faultsOf(data))}
      />
      <OutlineTrouble outline={outline} />
      {putAside && (
        <p className={classes.warning} role="alert">
          {said.aside}
        </p>
      )}
      {!kept && (
        <p className={classes.warning} role="alert">
          {said.notKept}
        </p>
      )}
      <ShelfBar request={told} />
      {fault !== null ? (
        <Note title={said.refused.broken(briefing.name, fault)} text={said.brokenWayOut} />
      ) : (
        <div className={classes.columns}>
          <div className={classes.editor}>
            <Fields key={briefing.id} briefing={briefing} />
            {told && <ReceiptPanel request={told} />}
            {told && <PreflightPanel request={told} />}
            <BlockList briefing={briefing} parts={parts} />
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
      )}
    </main>
  );
}

/** A figure needs its theme, a table of places and a profile all of them. */
function needs(briefing: Briefing, domain: Domain): boolean {
  return itemsOf(briefing).some(({ view }) => view.kind !== 'figure' || view.domain === domain);
}
