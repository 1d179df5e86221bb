import { Skeleton } from '@mantine/core';
import '@mantine/core/styles/Skeleton.css';
import { useElementSize, useInViewport } from '@mantine/hooks';
import { replaceEqualDeep, useQuery } from '@tanstack/react-query';
import { lazy, memo, type ReactNode, Suspense, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Boundaries } from '../contract/boundaries';
import type { Indicator } from '../contract/indicator';
import { useQueries } from '../data/queries';
import type { Filters, MapForm } from '../filters/filters';
import type { ChangeFilters } from '../filters/useFilters';
import { useWords } from '../i18n/words';
import { Figure } from './Figure';
import { Note } from './Gate';
import { buildFigure, type FigureModel, type Reading, readingOf } from './model';
import { useTurn } from './turns';
import type { DomainData } from './useDomain';

const loadTrendChart = () => import('./TrendChart');
const TrendChart = lazy(() => loadTrendChart().then((module) => ({ default: module.TrendChart })));
const RankingChart = lazy(() => import('./RankingChart').then((module) => ({ default: module.RankingChart })));
const RegionMap = lazy(() => import('./RegionMap').then((module) => ({ default: module.RegionMap })));
const FigureTable = lazy(() => import('./FigureTable').then((module) => ({ default: module.FigureTable })));
const YearPlayer = lazy(() => import('./YearPlayer').then((module) => ({ default: module.YearPlayer })));

/** Height of each view's drawing, in pixels; a table takes what it needs. */
const heights = { trend: 264, ranking: 348, map: 372 } as const;

type Props = {
  indicator: Indicator;
  data: DomainData;
  filters: Filters;
  change: ChangeFilters;
  onOpenSheet: (indicator: string) => void;
  /** What can be done with the figure, given its model as drawn. */
  actions: (model: FigureModel, boundaries: Boundaries | null, mapForm: MapForm) => ReactNode;
};

/** The figure of one indicator under the filters of the page: it asks for what it needs and is drawn when its turn comes. */
export const LiveFigure = memo(function LiveFigure({ indicator, data, filters, change, onOpenSheet, actions }: Props) {
  const reading = useDeferredValue(useSettled(readingOf(filters, indicator.id)));
  const model = useMemo(() => buildFigure(answersFor(indicator, data), reading), [indicator, data, reading]);
  const { ref: viewportRef, inViewport } = useInViewport<HTMLDivElement>();
  const { ref: sizeRef, width } = useElementSize<HTMLDivElement>();
  const mine = useTurn(inViewport);
  const boundaries = useBoundaries(model.view === 'map' && filters.map === 'outline');
  const onView = useCallback(
    (view: Filters['view']) => change({ views: ownView(filters, indicator.id, view) }),
    [change, filters, indicator.id],
  );
  const drawn = mine && width > 0;
  return (
    <Figure
      model={model}
      busy={!drawn}
      onView={onView}
      onOpenSheet={() => onOpenSheet(indicator.id)}
      actions={actions(model, boundaries, filters.map)}
    >
      <div ref={viewportRef}>
        <div ref={sizeRef} style={{ minHeight: model.view === 'table' ? 240 : heights[model.view], minWidth: 0 }}>
          {drawn && (
            <Suspense fallback={<Skeleton height={heights.trend} />}>
              <Drawing model={model} width={width} boundaries={boundaries} mapForm={filters.map} change={change} />
            </Suspense>
          )}
        </div>
      </div>
    </Figure>
  );
});

type DrawingProps = {
  model: FigureModel;
  width: number;
  boundaries: Boundaries | null;
  mapForm: MapForm;
  change: ChangeFilters;
};

const Drawing = memo(function Drawing({ model, width, boundaries, mapForm, change }: DrawingProps) {
  const { words } = useWords();
  const [active, setActive] = useState<string | null>(null);
  const { chosen } = model;
  const onToggle = useCallback(
    (code: string) => {
      const codes = chosen.map((line) => line.region.code);
      change({ regions: codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code] });
    },
    [chosen, change],
  );
  if (model.years.length === 0) return <Note title={words.gate.noYears} text={words.gate.noYearsWayOut} />;
  if (model.view === 'trend') return <TrendChart model={model} width={width} height={heights.trend} />;
  if (model.view === 'table') return <FigureTable model={model} />;
  const common = { model, width, active, onActive: setActive, onToggle };
  return (
    <>
      <YearPlayer years={model.years} year={model.year} onYear={(year) => change({ year }, 'replace')} />
      {model.view === 'ranking' ? (
        <RankingChart {...common} height={heights.ranking} />
      ) : (
        <RegionMap {...common} height={heights.map} boundaries={boundaries} form={mapForm} />
      )}
    </>
  );
});

/** Fetches the code of the trend charts ahead of the data that they wait for. */
export function preloadTrend() {
  void loadTrendChart();
}

export function answersFor(indicator: Indicator, { regions, indicators, series }: DomainData) {
  return { indicator, regions, series, facts: indicators.facts, sources: indicators.sources };
}

function useBoundaries(wanted: boolean): Boundaries | null {
  return useQuery({ ...useQueries().boundaries(), enabled: wanted }).data ?? null;
}

/** The same object as long as it says the same, so that a chart is not drawn again because another card changed. */
function useSettled(reading: Reading): Reading {
  const settled = useRef(reading);
  settled.current = replaceEqualDeep(settled.current, reading);
  return settled.current;
}

function ownView(filters: Filters, indicator: string, view: Filters['view']): Filters['views'] {
  const { [indicator]: _, ...others } = filters.views;
  return view === filters.view ? others : { ...others, [indicator]: view };
}
