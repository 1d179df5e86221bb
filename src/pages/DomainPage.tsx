import { useQueryClient } from '@tanstack/react-query';
import { lazy, memo, Suspense, useCallback, useEffect, useMemo } from 'react';
import { useLocation } from 'react-router';
import type { Boundaries } from '../contract/boundaries';
import type { Domain } from '../contract/domains';
import type { Indicator } from '../contract/indicator';
import { useQueries } from '../data/queries';
import { ExportMenu } from '../export/ExportMenu';
import { PageExport } from '../export/PageExport';
import { answersFor } from '../figures/answersFor';
import { Gate } from '../figures/Gate';
import { HeadlineTile } from '../figures/HeadlineTile';
import type { Status } from '../figures/heatRows';
import { LiveFigure, preloadView } from '../figures/LiveFigure';
import { buildFigure, type FigureModel, readingOf } from '../figures/model';
import { colourOf, provinceColour } from '../figures/palette';
import { useLastTurn } from '../figures/turns';
import { type DomainData, useDomain } from '../figures/useDomain';
import { FilterBar } from '../filters/FilterBar';
import type { Filters, Known, MapForm } from '../filters/filters';
import { useAddress, withParam } from '../filters/useAddress';
import { type ChangeFilters, useFilters } from '../filters/useFilters';
import { useWords } from '../i18n/words';
import classes from './DomainPage.module.css';
import { NarrowedLine } from './NarrowedLine';
import { Notices } from './Notices';
import { narrowed, readStatus } from './narrowing';

/** As many cards as a large screen shows at first; the others are put below when these have been drawn. */
const firstCards = 6;

const IndicatorSheet = lazy(() => import('./IndicatorSheet'));

/** One theme: filters, headline tiles and a card for every indicator. */
export function DomainPage({ domain }: { domain: Domain }) {
  const { words } = useWords();
  const state = useDomain(domain);
  const data = state.state === 'ready' ? state.data : null;
  const known = useMemo(() => (data ? knownOf(data) : null), [data]);
  const { filters, ignored, change } = useFilters(known);
  const { search } = useAddress();
  const { status, ignored: ignoredStatus } = readStatus(search);
  const sheet = search.get('sheet');
  const ignoredSheet =
    data && sheet && !data.indicators.indicators.some((one) => one.id === sheet)
      ? [{ param: 'sheet', value: sheet }]
      : [];
  const leagues = data?.regions.leagues ?? null;
  // The charts' code comes while the data are on their way.
  useEffect(() => void preloadView(filters.view), [filters.view]);
  return (
    <>
      <FilterBar
        filters={filters}
        change={change}
        regions={data?.regions ?? null}
        years={known?.years ?? null}
        colourOf={(code) => (leagues?.some((one) => one.code === code) ? colourOf(code, leagues) : provinceColour)}
      >
        {data && <ThemeExport domain={domain} data={data} filters={filters} status={status} />}
      </FilterBar>
      <main id="content" className={classes.page}>
        <h1 className={classes.title}>{words.domains[domain]}</h1>
        <Notices sample={data?.series.sample ?? false} ignored={[...ignored, ...ignoredStatus, ...ignoredSheet]} />
        <Gate domain={state}>
          {(ready) => <Theme data={ready} filters={filters} change={change} status={status} />}
        </Gate>
      </main>
    </>
  );
}

type ThemeProps = { data: DomainData; filters: Filters; change: ChangeFilters; status: Status | null };

function Theme({ data, filters, change, status }: ThemeProps) {
  const { words } = useWords();
  const { search, edit } = useAddress();
  const { hash, key } = useLocation();
  const indicators = useMemo(() => narrowed(data, status), [data, status]);
  const opened = data.indicators.indicators.find((indicator) => indicator.id === search.get('sheet'));
  const openSheet = useCallback((id: string | null) => edit(withParam('sheet', id)), [edit]);
  const complete = useLastTurn();
  const cards = complete ? indicators : indicators.slice(0, firstCards);
  // By the key too: the same card may be asked for again.
  // biome-ignore lint/correctness/useExhaustiveDependencies(key): a new visit to the same address counts
  useEffect(() => {
    if (complete) goTo(hash.slice(1));
  }, [hash, key, complete]);
  const actions = useCallback(
    (model: FigureModel, boundaries: Boundaries | null, mapForm: MapForm, title: string) => (
      <ExportMenu model={model} boundaries={boundaries} mapForm={mapForm} title={title} />
    ),
    [],
  );
  return (
    <>
      {status && (
        <NarrowedLine status={status} count={indicators.length} onAll={() => edit(withParam('status', null))} />
      )}
      <Headlines data={data} indicators={indicators} from={filters.from} to={filters.to} />
      <section aria-label={words.figure.indicators} className={classes.figures}>
        {cards.map((indicator) => (
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

type HeadlineProps = { data: DomainData; indicators: readonly Indicator[] } & Pick<Filters, 'from' | 'to'>;

/** 全区 on the theme's main indicators; of the filters only the years matter here. */
const Headlines = memo(function Headlines({ data, indicators, from, to }: HeadlineProps) {
  const { words } = useWords();
  return (
    <section aria-label={words.figure.headlines} className={classes.tiles}>
      {indicators
        .filter((indicator) => indicator.headline)
        .map((indicator) => (
          <HeadlineTile
            key={indicator.id}
            model={buildFigure(answersFor(indicator, data), { regions: [], from, to, view: 'trend', year: null })}
            onOpen={() => goTo(indicator.id)}
          />
        ))}
    </section>
  );
});

function ThemeExport({ domain, data, filters, status }: Omit<ThemeProps, 'change'> & { domain: Domain }) {
  const queries = useQueries();
  const client = useQueryClient();
  return (
    <PageExport
      domain={domain}
      filters={filters}
      figures={() =>
        narrowed(data, status).map((indicator) =>
          buildFigure(answersFor(indicator, data), readingOf(filters, indicator.id)),
        )
      }
      boundaries={() => client.fetchQuery(queries.boundaries())}
    />
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
