import { Skeleton } from '@mantine/core';
import '@mantine/core/styles/Skeleton.css';
import { useQuery } from '@tanstack/react-query';
import { type CSSProperties, type ReactNode, Suspense, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { Indicator } from '../../contract/indicator';
import { useQueries } from '../../data/queries';
import { ExportMenu } from '../../export/ExportMenu';
import { answersFor } from '../../figures/answersFor';
import { footnotes } from '../../figures/footnotes';
import { buildFigure, type FigureModel } from '../../figures/model';
import { preloadable } from '../../figures/preloadable';
import { takeaway } from '../../figures/takeaway';
import type { DomainData } from '../../figures/useDomain';
import { usePlace } from '../../figures/usePlace';
import type { Filters } from '../../filters/filters';
import type { ChangeFilters } from '../../filters/useFilters';
import { useWords } from '../../i18n/words';
import classes from './ChosenIndicator.module.css';
import { IndicatorSelect } from './IndicatorSelect';
import { useThemeLink } from './useThemeLink';

const RegionMap = preloadable(() => import('../../figures/RegionMap').then((module) => module.RegionMap));
const RankingChart = preloadable(() => import('../../figures/RankingChart').then((module) => module.RankingChart));
const YearPlayer = preloadable(() => import('../../figures/YearPlayer').then((module) => module.YearPlayer));

/** Fetches the code of the drawings while the data are on their way. */
export function preloadDrawings(): void {
  void YearPlayer.preload();
  void RegionMap.preload();
  void RankingChart.preload();
}

const height = 400;

type Props = {
  indicator: Indicator;
  data: DomainData;
  /** All there are to choose from, in the order of the pages. */
  indicators: readonly Indicator[];
  onIndicator: (indicator: string) => void;
  filters: Filters;
  change: ChangeFilters;
};

/** One indicator across the twelve in one year: a sentence, a map and a ranking that are pointed at together. */
export function ChosenIndicator({ indicator, data, indicators, onIndicator, filters, change }: Props) {
  const speech = useWords();
  const { words, language } = speech;
  const linkTo = useThemeLink();
  const [playing, setPlaying] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const years = data.series.years;
  const latest = years[years.length - 1] ?? null;
  const year = filters.year ?? latest ?? 0;
  const reading = useDeferredValue(useMemo(() => ({ regions: filters.regions, year }), [filters.regions, year]));
  const [map, ranking] = useMemo(() => {
    const both = { ...reading, from: null, to: null };
    const answers = answersFor(indicator, data);
    return [buildFigure(answers, { ...both, view: 'map' }), buildFigure(answers, { ...both, view: 'ranking' })];
  }, [indicator, data, reading]);
  const boundaries = useQuery({ ...useQueries().boundaries(), enabled: filters.map === 'outline' }).data ?? null;
  const onToggle = useCallback(
    (code: string) =>
      change(({ regions }) => ({
        regions: regions.includes(code) ? regions.filter((one) => one !== code) : [...regions, code],
      })),
    [change],
  );
  const pointing = { active, onActive: setActive, onToggle, steady: playing, height };
  const sentence = takeaway(ranking, speech);
  return (
    <section className={classes.section} aria-label={words.overview.chosen}>
      <div className={classes.head}>
        <IndicatorSelect indicators={indicators} chosen={indicator} onChoose={onIndicator} />
        <span className={classes.facts}>
          {[indicator.unit[language], words.direction[indicator.direction]].join(words.list.dot)}
        </span>
        <Link className={classes.trend} to={{ ...linkTo(indicator.domain, null), hash: indicator.id }}>
          {words.overview.openCard}
        </Link>
        <div className={classes.player}>
          <Suspense fallback={<Skeleton height={32} />}>
            <YearPlayer
              years={years}
              year={year}
              onYear={(next, isPlaying) =>
                change({ year: next === latest ? null : next }, isPlaying ? 'replace' : 'push')
              }
              onPlaying={setPlaying}
            />
          </Suspense>
        </div>
      </div>
      <p className={classes.sentence}>{sentence}</p>
      <div className={classes.pair}>
        <Card
          model={map}
          title={words.overview.map}
          actions={<ExportMenu model={map} boundaries={boundaries} mapForm={filters.map} title={sentence} />}
        >
          {(width) => <RegionMap {...pointing} model={map} width={width} boundaries={boundaries} form={filters.map} />}
        </Card>
        <Card
          model={ranking}
          title={words.overview.ranking}
          actions={<ExportMenu model={ranking} boundaries={boundaries} mapForm={filters.map} title={sentence} />}
        >
          {(width) => <RankingChart {...pointing} model={ranking} width={width} />}
        </Card>
      </div>
    </section>
  );
}

type CardProps = {
  model: FigureModel;
  title: string;
  actions: ReactNode;
  children: (width: number) => ReactNode;
};

function Card({ model, title, actions, children }: CardProps) {
  const speech = useWords();
  const { words, say } = speech;
  const { ref, width } = usePlace<HTMLDivElement>();
  const { source, marks, notes } = footnotes(model, speech);
  const { indicator, year } = model;
  return (
    <figure
      className={classes.card}
      data-indicator={indicator.id}
      data-view={model.view}
      aria-busy={width === 0}
      aria-label={[say(indicator.name), title].join(words.list.comma)}
    >
      <figcaption className={classes.caption}>
        <h2 className={classes.title}>{title}</h2>
        <span className={classes.facts}>{[say(indicator.name), words.years.one(year)].join(words.list.dot)}</span>
        {actions}
      </figcaption>
      <div ref={ref} className={classes.drawing} style={{ '--drawn': width } as CSSProperties}>
        {width > 0 && <Suspense fallback={<Skeleton height={height} />}>{children(width)}</Suspense>}
      </div>
      <div className={classes.foot}>
        <span>{source}</span>
        {marks && <span className={classes.marks}>{marks}</span>}
        {notes.map((note) => (
          <span key={note}>{note}</span>
        ))}
      </div>
    </figure>
  );
}
