import { Suspense, useCallback, useEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { AddToBriefing } from '../../briefing/basket/AddToBriefing';
import { figureView } from '../../briefing/basket/views';
import { returnFocus } from '../../controls/choices/returnFocus';
import { useLastTurn } from '../../controls/drawing/drawQueue';
import { usePrinting } from '../../controls/drawing/printing';
import { Boundary } from '../../controls/states/Boundary';
import { lazyComponent } from '../../controls/states/lazyComponent';
import { Missed } from '../../controls/states/Missed';
import type { DomainData } from '../../data/domainData';
import { useQueries } from '../../data/queries';
import type { Title } from '../../figures/card/Conclusion';
import { FigureFailed } from '../../figures/card/FigureFailed';
import { LiveFigure } from '../../figures/card/LiveFigure';
import { answersFor } from '../../figures/model/answersFor';
import { buildFigure, type DrawingInput } from '../../figures/model/model';
import { ExportMenu } from '../../files/figure/ExportMenu';
import { searchText } from '../../filters/address';
import { everyYear, type Filters } from '../../filters/filters';
import { paramReader, sharedSearch } from '../../filters/params';
import { useAddress, withParam } from '../../filters/useAddress';
import type { ChangeFilters } from '../../filters/useFilters';
import { isAlongYears } from '../../filters/views';
import { useSpeech } from '../../i18n/speech';
import { NarrowedLine } from '../shared/NarrowedLine';
import { type Narrowing, narrowed, withNarrowing } from '../shared/narrowing';
import { goTo } from './goTo';
import { Headlines } from './Headlines';
import { sheetParam } from './sheetParam';
import classes from './Theme.module.css';
import { useCountsInView } from './useCountsInView';

/** Cards that a large screen shows at first; the others are added after these are drawn. */
const firstCards = 3;

const IndicatorSheet = lazyComponent(() => import('../shared/IndicatorSheet').then((module) => module.default));

/** A loaded theme with the filters of the page. */
export type ThemeProps = {
  data: DomainData;
  filters: Filters;
  change: ChangeFilters;
  narrowing: Narrowing | null;
  playing: boolean;
  /** The indicator whose page this is; `null` on the page of a theme. */
  only?: string | null;
  /** Told whether a count is in view, which can be shown per head. */
  onCounts?: (areInView: boolean) => void;
  /** Names the figures if the page has others too. */
  label?: string;
};

/** Headline tiles and a card for every indicator, or for those with one verdict. */
export function Theme({ data, filters, change, narrowing, playing, label, only = null, onCounts }: ThemeProps) {
  const { words } = useSpeech();
  const { edit } = useAddress();
  const { hash, key } = useLocation();
  const indicators = useMemo(() => narrowed(data, narrowing), [data, narrowing]);
  const openSheet = useCallback((id: string | null) => edit(withParam(sheetParam(null), id)), [edit]);
  const enlarge = useEnlarge();
  const complete = useLastTurn();
  usePrinting();
  const cards = useMemo(() => (complete ? indicators : indicators.slice(0, firstCards)), [complete, indicators]);
  useCountsInView(data, cards, onCounts);
  // `key` is a dependency because the same card may be requested again.
  // biome-ignore lint/correctness/useExhaustiveDependencies(key): a new visit to the same address counts
  useEffect(() => {
    if (complete) goTo(hash.slice(1));
  }, [hash, key, complete]);
  // Read the view only when a card is added to a briefing, so that filters do not redraw the cards.
  const { scope } = useQueries();
  const latest = useRef(filters);
  latest.current = filters;
  const actions = useCallback(
    (drawing: DrawingInput, title: Title) => (
      <>
        <AddToBriefing
          view={() => figureView(drawing.model.indicator, latest.current, scope)}
          name={drawing.model.indicator.name}
          sentence={title.edited ? title.text : null}
        />
        <ExportMenu {...drawing} wording={title.edited ? title.text : null} />
      </>
    ),
    [scope],
  );
  return (
    <>
      {narrowing && (
        <NarrowedLine
          narrowing={narrowing}
          count={indicators.length}
          onAll={() => edit((now) => withNarrowing(now, null))}
        />
      )}
      {isAlongYears(filters.view) && (
        <Headlines data={data} indicators={indicators} from={filters.from} to={filters.to} />
      )}
      <section
        aria-label={label ?? words.figure.indicators}
        className={classes.figures}
        data-alone={indicators.length === 1 || undefined}
        data-settled={complete || undefined}
      >
        {cards.map((indicator) => (
          <Boundary
            key={indicator.id}
            resetKey={filters}
            fallback={(error, retry) => <FigureFailed {...{ indicator, error, retry }} />}
          >
            <LiveFigure
              indicator={indicator}
              data={data}
              filters={filters}
              change={change}
              steady={playing}
              onOpenSheet={openSheet}
              onEnlarge={indicator.id === only ? null : enlarge}
              actions={actions}
            />
          </Boundary>
        ))}
      </section>
      <OpenedSheet data={data} filters={filters} onClose={() => openSheet(null)} />
    </>
  );
}

/** Opens the page of one indicator at its top. It never changes, so that the cards are left alone. */
function useEnlarge(): (indicator: string) => void {
  const navigate = useNavigate();
  const latest = useRef(navigate);
  latest.current = navigate;
  return useCallback((indicator: string) => {
    const search = sharedSearch(new URLSearchParams(window.location.search));
    void latest.current({ pathname: `/indicators/${indicator}`, search: searchText(search) });
    window.scrollTo(0, 0);
  }, []);
}

/** The sheet of the indicator in the address. */
function OpenedSheet({ data, filters, onClose }: Pick<ThemeProps, 'data' | 'filters'> & { onClose: () => void }) {
  const { words, say } = useSpeech();
  const sheet = paramReader(useAddress().search).read(sheetParam(null));
  const opened = data.indicators.indicators.find(({ id }) => id === sheet);
  const openedId = opened?.id ?? null;
  // The drawer is mounted open, so it does not know the previous focus: the menu of the card.
  useEffect(() => {
    if (openedId === null) return;
    return () => returnFocus(document.getElementById(openedId)?.querySelector('figcaption [aria-haspopup]') ?? null);
  }, [openedId]);
  if (!opened) return null;
  return (
    <Boundary
      resetKey={opened.id}
      fallback={(_error, retry) => (
        <Missed text={words.missed.part(words.figure.openSheet(say(opened.name)))} onRetry={retry} onClose={onClose} />
      )}
    >
      <Suspense>
        <IndicatorSheet
          model={buildFigure(answersFor(opened, data), { ...filters, ...everyYear, year: null })}
          onClose={onClose}
        />
      </Suspense>
    </Boundary>
  );
}
