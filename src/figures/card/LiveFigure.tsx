import { useMediaQuery } from '@mantine/hooks';
import { replaceEqualDeep } from '@tanstack/react-query';
import { memo, type ReactNode, type Ref, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import type { Indicator } from '../../contract/indicator';
import type { Regions } from '../../contract/region';
import { useTurn } from '../../controls/drawing/drawQueue';
import { usePlace } from '../../controls/drawing/usePlace';
import { Boundary } from '../../controls/states/Boundary';
import { DrawingFailed, Note } from '../../controls/states/Gate';
import type { DomainData } from '../../data/domainData';
import { dataOf } from '../../data/loaded';
import { useBoundaries } from '../../data/useBoundaries';
import { type Filters, type MapForm, toggled } from '../../filters/filters';
import type { ChangeFilters } from '../../filters/useFilters';
import { type View, viewTraits } from '../../filters/views';
import { useSpeech } from '../../i18n/speech';
import { isPerHead } from '../../measures/perHead';
import type { Size } from '../drawing/drawing';
import { answersFor } from '../model/answersFor';
import {
  buildFigure,
  type DrawingInput,
  type FigureModel,
  type FigureQuery,
  figureQuery,
  isEmptied,
} from '../model/model';
import { basisOfCount } from '../texts/basisText';
import { takeaway } from '../texts/takeaway';
import { type Title, useTitle } from './Conclusion';
import { Figure } from './Figure';
import { titleKey } from './ownTitles';
import { viewRenderers } from './viewRenderers';

/** Loads the code that draws a view. */
const prepare = ({ view }: FigureQuery) => viewRenderers[view].Screen.preload();

type Props = {
  indicator: Indicator;
  data: DomainData;
  filters: Filters;
  change: ChangeFilters;
  /** True while the years are played: the scales stay fixed. */
  steady: boolean;
  onOpenSheet: (indicator: string) => void;
  /** Opens the figure by itself; `null` where it is by itself already. */
  onEnlarge: ((indicator: string) => void) | null;
  /** What can be done with the figure, given its model as drawn and its sentence. */
  actions: (drawn: DrawingInput, title: Title) => ReactNode;
};

/**
 * The figure of one indicator under the filters of the page. Cards are drawn one after another: when the filters change, a
 * card keeps its old drawing until its next turn.
 */
export const LiveFigure = memo(function LiveFigure({ indicator, data, filters, change, ...others }: Props) {
  const requested = useSettled(figureQuery(filters, indicator.id));
  const { language } = useSpeech();
  const { ref, near, width } = usePlace<HTMLDivElement>();
  const { query, hasDrawing } = useTurn(requested, near, prepare);
  const model = useMemo(() => buildFigure(answersFor(indicator, data), query), [indicator, data, query]);
  const perHead = useMemo(() => basisOfCount(indicator, data, language), [indicator, data, language]);
  const onView = useCallback(
    (view: View) => change((now) => ({ views: ownView(now, indicator.id, view) })),
    [change, indicator.id],
  );
  return (
    <Card
      {...others}
      model={model}
      regions={data.regions}
      perHead={perHead}
      view={requested.view}
      onView={onView}
      place={ref}
      width={hasDrawing ? width : 0}
      mapForm={filters.map}
      change={change}
    />
  );
});

type CardProps = Pick<Props, 'onOpenSheet' | 'onEnlarge' | 'actions' | 'change' | 'steady'> & {
  model: FigureModel;
  regions: Regions;
  /** Name of the per-head basis, as in `BasisSwitch`; `null` if the count has none. */
  perHead: string | null;
  /** The requested view; the model follows later. */
  view: View;
  onView: (view: View) => void;
  place: Ref<HTMLDivElement>;
  /** In pixels; 0 until the card may be drawn. */
  width: number;
  mapForm: MapForm;
};

const Card = memo(function Card(props: CardProps) {
  const { model, regions, perHead, view, onView, actions, place, width, mapForm, change, steady } = props;
  const { id } = model.indicator;
  const boundaries = dataOf(useBoundaries(viewTraits[model.view].onMap && mapForm === 'outline', regions));
  const hasDrawing = !isEmptied(model);
  const hasRoom = useMediaQuery('(min-width: 761px) and (min-height: 860px)', false, {
    getInitialValueInEffect: false,
  });
  const height = hasDrawing ? viewRenderers[model.view].heights.card(model, hasRoom || props.onEnlarge === null) : 0;
  const speech = useSpeech();
  const sentence = useMemo(() => takeaway(model, speech), [model, speech]);
  const { onOpenSheet: openSheet, onEnlarge } = props;
  const onOpenSheet = useCallback(() => openSheet(id), [openSheet, id]);
  const isRate = isPerHead(model.indicator);
  const otherBasis = useMemo(() => {
    if (perHead === null) return null;
    const text = isRate ? speech.words.filters.basis.total : perHead;
    return { text, onChoose: () => change({ basis: isRate ? 'total' : 'per-head' }) };
  }, [perHead, isRate, speech, change]);
  const title = useTitle(titleKey(model, speech.language), sentence);
  return (
    <Figure
      model={model}
      view={view}
      busy={width === 0}
      onView={onView}
      onOpenSheet={onOpenSheet}
      onEnlarge={onEnlarge && (() => onEnlarge(id))}
      title={title}
      otherBasis={otherBasis}
      actions={actions({ model, boundaries }, title)}
    >
      <div ref={place} style={{ minHeight: height, minWidth: 0 }}>
        {width > 0 && hasDrawing && (
          <Boundary resetKey={model} fallback={(error, retry) => <DrawingFailed error={error} retry={retry} />}>
            <Suspense>
              <Drawing {...{ model, width, height, boundaries, change, steady }} />
            </Suspense>
          </Boundary>
        )}
      </div>
    </Figure>
  );
});

type DrawingProps = DrawingInput & Size & { change: ChangeFilters; steady: boolean };

const Drawing = memo(function Drawing({ change, ...figure }: DrawingProps) {
  const { words } = useSpeech();
  const [active, setActive] = useState<string | null>(null);
  const onToggle = useCallback((code: string) => change((now) => ({ regions: toggled(now.regions, code) })), [change]);
  const { years, view } = figure.model;
  if (years.length === 0) return <Note title={words.gate.noYears} text={words.gate.noYearsWayOut} />;
  const { Screen } = viewRenderers[view];
  return <Screen {...figure} active={active} onActive={setActive} onToggle={onToggle} />;
});

/** Returns the same object while its content is equal, so that a change of another card does not redraw this chart. */
function useSettled(query: FigureQuery): FigureQuery {
  const settled = useRef(query);
  settled.current = replaceEqualDeep(settled.current, query);
  return settled.current;
}

function ownView(filters: Filters, indicator: string, view: Filters['view']): Filters['views'] {
  const { [indicator]: _, ...others } = filters.views;
  return view === filters.view ? others : { ...others, [indicator]: view };
}
