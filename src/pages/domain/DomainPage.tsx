import { useEffect, useMemo, useState } from 'react';
import type { Domain } from '../../contract/domains';
import { Gate, hasNoIndicators } from '../../controls/states/Gate';
import { OutlineTrouble } from '../../controls/states/OutlineTrouble';
import { type Loaded, mapLoaded, readyOf } from '../../data/loaded';
import { useQueries } from '../../data/queries';
import { useAnswer } from '../../data/useAnswers';
import { Uncovered, useBoundaries } from '../../data/useBoundaries';
import { viewRenderers } from '../../figures/card/viewRenderers';
import { inBasis } from '../../figures/model/perHead';
import { knownFilters, type MapForm, showsMap } from '../../filters/filters';
import { paramReader } from '../../filters/params';
import { useAddress } from '../../filters/useAddress';
import { useFilters } from '../../filters/useFilters';
import { isAlongYears } from '../../filters/views';
import { useSpeech } from '../../i18n/speech';
import { Notices } from '../shared/Notices';
import { readNarrowing } from '../shared/narrowing';
import classes from '../shared/Page.module.css';
import { Sexes } from './Sexes';
import { sheetParam } from './sheetParam';
import { Theme } from './Theme';
import { ThemeFilters } from './ThemeFilters';
import { ThemePlaces } from './ThemePlaces';
import { withOnly } from './withOnly';

/**
 * One theme: filters, headline tiles and a card for every indicator; with `only`, the card of that indicator without
 * tiles.
 */
export function DomainPage({ domain, only = null }: { domain: Domain; only?: string | null }) {
  const { words, say } = useSpeech();
  const answer = useAnswer(domain);
  const theme = useMemo(
    () => mapLoaded(answer, (data) => (only === null ? data : withOnly(data, [only]))),
    [answer, only],
  );
  const themes = useMemo(() => readyOf([theme]), [theme]);
  const [data] = themes;
  const known = useMemo(() => knownFilters(data), [data]);
  const { filters, ignored, change } = useFilters(known);
  const [playing, setPlaying] = useState(false);
  const [hasCounts, setHasCounts] = useState(false);
  const { search } = useAddress();
  const { narrowing, ignored: ignoredNarrowing } = useMemo(() => readNarrowing(search), [search]);
  const { read, ignored: ignoredSheet } = paramReader(search);
  read(sheetParam(data?.indicators.indicators.map(({ id }) => id) ?? null));
  const [first] = only === null ? [] : (data?.indicators.indicators ?? []);
  const { scope } = useQueries();
  // Few servers have outlines of banners: within a league the form of maps depends on the answer.
  const wantsOutline = data !== undefined && showsMap(filters) && (filters.map === 'outline' || scope !== null);
  const outline = useBoundaries(wantsOutline, data?.regions ?? null);
  // Load the code of the charts while the data are loading.
  useEffect(() => void viewRenderers[filters.view].Screen.preload(), [filters.view]);
  return (
    <>
      <ThemeFilters
        {...{ domain, data, filters, change, narrowing, hasCounts }}
        mapForm={mapFormOf(outline, filters.map, scope !== null)}
        onPlaying={setPlaying}
      />
      <main id="content" className={classes.page}>
        <h1 className={classes.unseen}>{first ? say(first.name) : words.domains[domain]}</h1>
        <Notices themes={themes} ignored={[...ignored, ...ignoredNarrowing, ...ignoredSheet]} />
        <OutlineTrouble outline={outline} />
        <Gate
          loaded={theme}
          isEmpty={(ready) => hasNoIndicators([ready])}
          places={<ThemePlaces isSingle={only !== null} hasTiles={isAlongYears(filters.view)} />}
        >
          {(ready) => (
            <Theme
              data={inBasis(ready, filters.basis)}
              {...{ filters, change, narrowing, playing, only }}
              onCounts={setHasCounts}
            />
          )}
        </Gate>
        {first?.sexes && <Sexes sexes={first.sexes} {...{ filters, change, playing }} />}
      </main>
    </>
  );
}

/** The form that maps have now; `null` where there is no choice, because the server has no outlines on this level. */
function mapFormOf(outline: Loaded<unknown>, chosen: MapForm, isWithin: boolean): MapForm | null {
  if (outline.state === 'ready') return chosen;
  const isNone = outline.state === 'failed' && outline.error instanceof Uncovered && outline.error.all;
  if (isNone || (isWithin && outline.state === 'loading')) return null;
  return outline.state === 'failed' ? 'tiles' : chosen;
}
