import { Skeleton } from '@mantine/core';
import '@mantine/core/styles/Skeleton.css';
import { replaceEqualDeep } from '@tanstack/react-query';
import { memo, type ReactNode, type Ref, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import type { Boundaries } from '../../contract/boundaries';
import type { Indicator } from '../../contract/indicator';
import type { Regions } from '../../contract/region';
import { Boundary } from '../../data/Boundary';
import { loadable } from '../../data/loadable';
import { useBoundaries } from '../../data/useBoundaries';
import type { DomainData } from '../../data/useDomain';
import { type Filters, type MapForm, toggled, type View } from '../../filters/filters';
import type { ChangeFilters } from '../../filters/useFilters';
import { useWords } from '../../i18n/words';
import { isPerHead } from '../../measures/perHead';
import { DrawingFailed } from '../controls/DrawingFailed';
import { Note } from '../controls/Gate';
import { useTurn } from '../controls/turns';
import { usePlace } from '../controls/usePlace';
import { answersFor } from '../model/answersFor';
import { buildFigure, type FigureModel, isOfOneYear, type Reading, readingOf } from '../model/model';
import { basisOfCount } from '../texts/basisText';
import { takeaway } from '../texts/takeaway';
import { useTitle } from './Conclusion';
import { Figure } from './Figure';
import { titleKey } from './ownTitles';

const TrendChart = loadable(() => import('../trend/TrendChart').then((module) => module.TrendChart));
const RankingChart = loadable(() => import('../ranking/RankingChart').then((module) => module.RankingChart));
const RegionMap = loadable(() => import('../map/RegionMap').then((module) => module.RegionMap));
const FigureTable = loadable(() => import('../table/FigureTable').then((module) => module.FigureTable));

/** Fetches the code a view is drawn by. */
export function preloadView(view: View): Promise<unknown> {
  switch (view) {
    case 'trend':
      return TrendChart.preload();
    case 'ranking':
      return RankingChart.preload();
    case 'map':
      return RegionMap.preload();
    case 'table':
      return FigureTable.preload();
  }
}

const prepare = (reading: Reading) => preloadView(reading.view);

/** Height of each view's drawing, in pixels; a table takes what it needs. */
const heights = { trend: 264, ranking: 348, map: 372 } as const;

type Props = {
  indicator: Indicator;
  data: DomainData;
  filters: Filters;
  change: ChangeFilters;
  /** True while the years go by: the scales stand still. */
  steady: boolean;
  onOpenSheet: (indicator: string) => void;
  /** What can be done with the figure, given its model as drawn. */
  actions: (model: FigureModel, boundaries: Boundaries | null, mapForm: MapForm, title: string) => ReactNode;
};

/**
 * The figure of one indicator under the filters of the page: it asks for what it needs and is drawn when its turn comes.
 * A change of the filters itself costs nothing here: the card as it stands stays until its next turn.
 */
export const LiveFigure = memo(function LiveFigure({ indicator, data, filters, change, ...others }: Props) {
  const asked = useSettled(readingOf(filters, indicator.id));
  const { language } = useWords();
  const { ref, near, width } = usePlace<HTMLDivElement>();
  const { reading, drawn } = useTurn(asked, near, prepare);
  const model = useMemo(() => buildFigure(answersFor(indicator, data), reading), [indicator, data, reading]);
  const onView = useCallback(
    (view: View) => change((now) => ({ views: ownView(now, indicator.id, view) })),
    [change, indicator.id],
  );
  return (
    <Card
      {...others}
      model={model}
      regions={data.regions}
      perHead={basisOfCount(indicator, data, language)}
      view={asked.view}
      onView={onView}
      place={ref}
      width={drawn ? width : 0}
      mapForm={filters.map}
      change={change}
    />
  );
});

type CardProps = Pick<Props, 'onOpenSheet' | 'actions' | 'change' | 'steady'> & {
  model: FigureModel;
  regions: Regions;
  /** As `BasisSwitch` has it. */
  perHead: string | null;
  /** The view asked for; the model follows. */
  view: View;
  onView: (view: View) => void;
  place: Ref<HTMLDivElement>;
  /** 0 while there is nothing to be drawn. */
  width: number;
  mapForm: MapForm;
};

const Card = memo(function Card(props: CardProps) {
  const { model, regions, perHead, view, onView, onOpenSheet, actions, place, width, mapForm, change, steady } = props;
  const { boundaries } = useBoundaries(model.view === 'map' && mapForm === 'outline', regions);
  const speech = useWords();
  const sentence = useMemo(() => takeaway(model, speech), [model, speech]);
  const title = useTitle(titleKey(model, speech.language), sentence);
  const isRate = isPerHead(model.indicator);
  const otherBasis = {
    text: isRate ? speech.words.filters.basis.total : (perHead ?? ''),
    onChoose: () => change({ basis: isRate ? 'total' : 'per-head' }),
  };
  return (
    <Figure
      model={model}
      view={view}
      busy={width === 0}
      onView={onView}
      onOpenSheet={() => onOpenSheet(model.indicator.id)}
      title={title}
      otherBasis={perHead !== null && isOfOneYear(model.view) ? otherBasis : null}
      actions={actions(model, boundaries, mapForm, title.text)}
    >
      <div ref={place} style={{ minHeight: model.view === 'table' ? 240 : heights[model.view], minWidth: 0 }}>
        {width > 0 && (
          <Boundary resetKey={model} fallback={(error, retry) => <DrawingFailed error={error} retry={retry} />}>
            <Suspense fallback={<Skeleton height={heights.trend} />}>
              <Drawing {...{ model, width, boundaries, mapForm, change, steady }} />
            </Suspense>
          </Boundary>
        )}
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
  steady: boolean;
};

const Drawing = memo(function Drawing({ model, width, boundaries, mapForm, change, steady }: DrawingProps) {
  const { words } = useWords();
  const [active, setActive] = useState<string | null>(null);
  const onToggle = useCallback((code: string) => change((now) => ({ regions: toggled(now.regions, code) })), [change]);
  if (model.years.length === 0) return <Note title={words.gate.noYears} text={words.gate.noYearsWayOut} />;
  if (model.view === 'trend') return <TrendChart model={model} width={width} height={heights.trend} />;
  if (model.view === 'table') return <FigureTable model={model} />;
  const common = { model, width, active, onActive: setActive, onToggle, steady };
  return model.view === 'ranking' ? (
    <RankingChart {...common} height={heights.ranking} />
  ) : (
    <RegionMap {...common} height={heights.map} boundaries={boundaries} form={mapForm} />
  );
});

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
