import { lazy, Suspense, useCallback, useEffect, useMemo } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import type { Boundaries } from '../contract/boundaries';
import type { Domain } from '../contract/domains';
import { Gate } from '../figures/Gate';
import { HeadlineTile } from '../figures/HeadlineTile';
import { answersFor, LiveFigure } from '../figures/LiveFigure';
import { buildFigure, type FigureModel } from '../figures/model';
import { colourOf, provinceColour } from '../figures/palette';
import { type DomainData, useDomain } from '../figures/useDomain';
import { searchText } from '../filters/address';
import { FilterBar, preloadPickers } from '../filters/FilterBar';
import type { Filters, Known, MapForm } from '../filters/filters';
import { type ChangeFilters, useFilters } from '../filters/useFilters';
import { useWords } from '../i18n/words';
import classes from './DomainPage.module.css';
import { Notices } from './Notices';

const IndicatorSheet = lazy(() => import('./IndicatorSheet'));

/** One theme: filters, headline tiles and a card for every indicator. */
export function DomainPage({ domain }: { domain: Domain }) {
  const { words } = useWords();
  const state = useDomain(domain);
  const data = state.state === 'ready' ? state.data : null;
  const known = useMemo(() => (data ? knownOf(data) : null), [data]);
  const { filters, ignored, change } = useFilters(known);
  const leagues = data?.regions.leagues ?? null;
  useEffect(() => {
    if (data) requestIdleCallback(preloadPickers, { timeout: 4000 });
  }, [data]);
  return (
    <>
      <FilterBar
        filters={filters}
        change={change}
        regions={data?.regions ?? null}
        years={known?.years ?? null}
        colourOf={(code) => (leagues?.some((one) => one.code === code) ? colourOf(code, leagues) : provinceColour)}
      />
      <main id="content" className={classes.page}>
        <h1 className={classes.title}>{words.domains[domain]}</h1>
        <Notices sample={data?.series.sample ?? false} ignored={ignored} />
        <Gate domain={state}>{(ready) => <Theme data={ready} filters={filters} change={change} />}</Gate>
      </main>
    </>
  );
}

function Theme({ data, filters, change }: { data: DomainData; filters: Filters; change: ChangeFilters }) {
  const { words } = useWords();
  const [search, setSearch] = useSearchParams();
  const { hash } = useLocation();
  const { indicators } = data.indicators;
  const opened = indicators.find((indicator) => indicator.id === search.get('sheet'));
  const openSheet = useCallback(
    (id: string | null) => {
      const next = new URLSearchParams(window.location.search);
      if (id) next.set('sheet', id);
      else next.delete('sheet');
      setSearch(searchText(next), { preventScrollReset: true });
    },
    [setSearch],
  );
  useEffect(() => goTo(hash.slice(1)), [hash]);
  const actions = useCallback((_model: FigureModel, _boundaries: Boundaries | null, _form: MapForm) => null, []);
  return (
    <>
      <section aria-label={words.figure.headlines} className={classes.tiles}>
        {indicators
          .filter((indicator) => indicator.headline)
          .map((indicator) => (
            <HeadlineTile
              key={indicator.id}
              model={buildFigure(answersFor(indicator, data), { ...filters, regions: [], view: 'trend', year: null })}
              onOpen={() => goTo(indicator.id)}
            />
          ))}
      </section>
      <section aria-label={words.figure.indicators} className={classes.figures}>
        {indicators.map((indicator) => (
          <LiveFigure
            key={indicator.id}
            indicator={indicator}
            data={data}
            filters={filters}
            change={change}
            onOpenSheet={openSheet}
            actions={actions}
          />
        ))}
      </section>
      {opened && (
        <Suspense>
          <IndicatorSheet
            model={buildFigure(answersFor(opened, data), { ...filters, from: null, to: null, year: null })}
            onClose={() => openSheet(null)}
          />
        </Suspense>
      )}
    </>
  );
}

function knownOf({ regions, series }: DomainData): Known {
  return { regions: regions.leagues.map((league) => league.code), years: series.years };
}

/** Brings a card into sight and gives it the focus. */
function goTo(indicator: string) {
  const card = indicator === '' ? null : document.getElementById(indicator);
  card?.scrollIntoView({ block: 'start' });
  card?.focus({ preventScroll: true });
}
