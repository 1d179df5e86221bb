import { useEffect, useMemo, useState } from 'react';
import type { Domain } from '../../contract/domains';
import type { DomainData } from '../../data/domainData';
import { latestYear } from '../../data/latestYear';
import { useBoundaries } from '../../data/useBoundaries';
import { type DomainState, faultsOf, useDomain } from '../../data/useDomain';
import { viewLooks } from '../../figures/card/viewLooks';
import { Gate } from '../../figures/controls/Gate';
import { OutlineTrouble } from '../../figures/controls/OutlineTrouble';
import { onScreen } from '../../figures/drawing/dark';
import { colourOf, wholeColour } from '../../figures/drawing/palette';
import { inBasis } from '../../figures/model/perHead';
import { basisText } from '../../figures/texts/basisText';
import { FilterBar } from '../../filters/FilterBar';
import { type KnownFilters, showsMap } from '../../filters/filters';
import { paramReader } from '../../filters/params';
import { useAddress } from '../../filters/useAddress';
import { useFilters } from '../../filters/useFilters';
import { useSpeech } from '../../i18n/speech';
import { Notices } from '../Notices';
import classes from '../Page.module.css';
import { readNarrowing } from './narrowing';
import { Sexes } from './Sexes';
import { sheetParam } from './sheetParam';
import { Theme } from './Theme';
import { ThemeExport } from './ThemeExport';
import { showsOneYear, ThemeYear } from './ThemeYear';
import { withOnly } from './withOnly';

/** One theme: filters, headline tiles and a card for every indicator; or for `only` one of them, without tiles. */
export function DomainPage({ domain, only = null }: { domain: Domain; only?: string | null }) {
  const speech = useSpeech();
  const { words, say } = speech;
  const asked = useDomain(domain);
  const state = useMemo(
    (): DomainState =>
      only === null || asked.state !== 'ready' ? asked : { state: 'ready', data: withOnly(asked.data, [only]) },
    [asked, only],
  );
  const data = state.state === 'ready' ? state.data : null;
  const known = useMemo(() => (data ? knownOf(data) : null), [data]);
  const faults = useMemo(() => (data ? [faultsOf(data)] : []), [data]);
  const perHead = useMemo(() => data && basisText([data], speech), [data, speech]);
  const { filters, ignored, change } = useFilters(known);
  const [playing, setPlaying] = useState(false);
  const { search } = useAddress();
  const { narrowing, ignored: ignoredNarrowing } = useMemo(() => readNarrowing(search), [search]);
  const { read, ignored: ignoredSheet } = paramReader(search);
  read(sheetParam(data?.indicators.indicators.map(({ id }) => id) ?? null));
  const [first] = data?.indicators.indicators ?? [];
  const title = only !== null && first ? say(first.name) : words.domains[domain];
  const leagues = data?.regions.parts ?? null;
  const outline = useBoundaries(data !== null && showsMap(filters) && filters.map === 'outline', data?.regions ?? null);
  const tilesInstead = outline.error !== null || outline.uncovered.length > 0;
  // The charts' code comes while the data are on their way.
  useEffect(() => void viewLooks[filters.view].Screen.preload(), [filters.view]);
  return (
    <>
      <FilterBar
        filters={filters}
        change={change}
        perHead={perHead}
        mapForm={tilesInstead ? 'tiles' : filters.map}
        regions={data?.regions ?? null}
        years={known?.years ?? null}
        below={
          showsOneYear(filters) && (
            <ThemeYear
              filters={filters}
              change={change}
              years={known?.years ?? null}
              latest={data && latestYear([data.series])}
              onPlaying={setPlaying}
            />
          )
        }
        colourOf={(code) =>
          onScreen(leagues?.some((one) => one.code === code) ? colourOf(code, leagues, filters.regions) : wholeColour)
        }
      >
        {data && (
          <ThemeExport domain={domain} data={inBasis(data, filters.basis)} filters={filters} narrowing={narrowing} />
        )}
      </FilterBar>
      <main id="content" className={classes.page}>
        <h1 className={classes.title}>{title}</h1>
        <Notices
          sample={data?.series.sample ?? false}
          ignored={[...ignored, ...ignoredNarrowing, ...ignoredSheet]}
          faults={faults}
        />
        <OutlineTrouble outline={outline} />
        <Gate domain={state}>
          {(ready) => <Theme data={inBasis(ready, filters.basis)} {...{ filters, change, narrowing, playing }} />}
        </Gate>
        {only !== null && first?.sexes && <Sexes sexes={first.sexes} {...{ filters, change, playing }} />}
      </main>
    </>
  );
}

function knownOf({ regions, series }: DomainData): KnownFilters {
  return { regions: regions.parts.map((league) => league.code), years: series.years };
}
