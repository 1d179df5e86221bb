import { Suspense, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { AddToBriefing } from '../../briefing/basket/AddToBriefing';
import { figureView } from '../../briefing/basket/views';
import type { Indicator } from '../../contract/indicator';
import { Boundary } from '../../controls/states/Boundary';
import { lazyComponent } from '../../controls/states/lazyComponent';
import { OutlineTrouble } from '../../controls/states/OutlineTrouble';
import { Skeleton } from '../../controls/states/Skeleton';
import type { DomainData } from '../../data/domainData';
import { latestYear } from '../../data/latestYear';
import { dataOf } from '../../data/loaded';
import { useQueries } from '../../data/queries';
import { useBoundaries } from '../../data/useBoundaries';
import { Conclusion, useTitle } from '../../figures/card/Conclusion';
import { titleKey } from '../../figures/card/ownTitles';
import { answersFor } from '../../figures/model/answersFor';
import { buildFigure, type FigureModel } from '../../figures/model/model';
import { basisOfCount } from '../../figures/texts/basisText';
import { takeaway } from '../../figures/texts/takeaway';
import { unitAndDirection } from '../../figures/texts/wholeText';
import { ExportMenu } from '../../files/figure/ExportMenu';
import { BasisSwitch } from '../../filters/BasisSwitch';
import { everyYear, type Filters, toggled } from '../../filters/filters';
import type { ChangeFilters } from '../../filters/useFilters';
import { useOverviewWords } from '../../i18n/overview/useOverviewWords';
import { useSpeech } from '../../i18n/speech';
import { ChosenCard, drawingHeight } from './ChosenCard';
import classes from './ChosenIndicator.module.css';
import { IndicatorSelect } from './IndicatorSelect';
import { useThemeLink } from './useThemeLink';

const RegionMap = lazyComponent(() => import('../../figures/map/RegionMap').then((module) => module.RegionMap));
const RankingChart = lazyComponent(() =>
  import('../../figures/ranking/RankingChart').then((module) => module.RankingChart),
);
const YearPlayer = lazyComponent(() => import('../../controls/choices/YearPlayer').then((module) => module.YearPlayer));

/** Loads the code of the drawings while the data are loading. */
export function preloadDrawings(): void {
  void YearPlayer.preload();
  void RegionMap.preload();
  void RankingChart.preload();
}

type Props = {
  indicator: Indicator;
  data: DomainData;
  /** All indicators to choose from, in the order of the pages. */
  indicators: readonly Indicator[];
  onIndicator: (indicator: string) => void;
  filters: Filters;
  change: ChangeFilters;
};

/** One indicator for the twelve leagues in one year: a sentence, and a map and a ranking that share the highlight. */
export function ChosenIndicator({ indicator, data, indicators, onIndicator, filters, change }: Props) {
  const speech = useSpeech();
  const t = useOverviewWords();
  const { scope } = useQueries();
  const [playing, setPlaying] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const latest = latestYear([data.series]);
  const year = filters.year ?? latest ?? 0;
  const query = useDeferredValue(useMemo(() => ({ regions: filters.regions, year }), [filters.regions, year]));
  const [map, ranking] = useMemo(() => {
    const both = { ...query, ...everyYear };
    const answers = answersFor(indicator, data);
    return [buildFigure(answers, { ...both, view: 'map' }), buildFigure(answers, { ...both, view: 'ranking' })];
  }, [indicator, data, query]);
  const outline = useBoundaries(filters.map === 'outline', data.regions);
  const boundaries = dataOf(outline);
  const onToggle = useCallback(
    (code: string) => change(({ regions }) => ({ regions: toggled(regions, code) })),
    [change],
  );
  const pointing = { active, onActive: setActive, onToggle, steady: playing, height: drawingHeight };
  const title = useTitle(titleKey(ranking, speech.language), takeaway(ranking, speech));
  const actionsOf = (model: FigureModel) => (
    <>
      <AddToBriefing
        view={() => figureView(indicator, { ...filters, ...everyYear, view: model.view, views: {} }, scope)}
        name={indicator.name}
        sentence={title.edited ? title.text : null}
      />
      <ExportMenu model={model} boundaries={boundaries} wording={title.edited ? title.text : null} />
    </>
  );
  return (
    <section className={classes.section} aria-label={t.chosen}>
      <ChosenHead
        {...{ indicator, data, indicators, onIndicator, filters, change, year, latest }}
        onPlaying={setPlaying}
      />
      <Conclusion title={title} />
      <OutlineTrouble outline={outline} />
      <div className={classes.pair}>
        <ChosenCard model={map} title={t.map} actions={actionsOf(map)}>
          {(width) => <RegionMap {...pointing} model={map} width={width} boundaries={boundaries} />}
        </ChosenCard>
        <ChosenCard model={ranking} title={t.ranking} actions={actionsOf(ranking)}>
          {(width) => <RankingChart {...pointing} model={ranking} width={width} />}
        </ChosenCard>
      </div>
    </section>
  );
}

type HeadProps = Props & {
  year: number;
  /** The default year. */
  latest: number | null;
  onPlaying: (playing: boolean) => void;
};

/** Chooses indicator, basis and year. */
function ChosenHead(props: HeadProps) {
  const { indicator, data, indicators, onIndicator, filters, change, year, latest, onPlaying } = props;
  const speech = useSpeech();
  const t = useOverviewWords();
  const linkTo = useThemeLink();
  return (
    <div className={classes.head}>
      <IndicatorSelect indicators={indicators} chosen={indicator} onChoose={onIndicator} />
      <span className={classes.facts}>{unitAndDirection(indicator, speech)}</span>
      <Link className={classes.trend} to={{ ...linkTo(indicator.domain, null), hash: indicator.id }}>
        {t.openCard}
      </Link>
      <BasisSwitch
        small
        basis={filters.basis}
        onBasis={(basis) => change({ basis })}
        perHead={basisOfCount(indicator, data, speech.language)}
      />
      <div className={classes.player}>
        <Boundary fallback={() => null}>
          <Suspense fallback={<Skeleton className={classes.noPlayer} />}>
            <YearPlayer
              years={data.series.years}
              year={year}
              onYear={(next, isPlaying) =>
                change({ year: next === latest ? null : next }, isPlaying ? 'replace' : 'push')
              }
              onPlaying={onPlaying}
            />
          </Suspense>
        </Boundary>
      </div>
    </div>
  );
}
