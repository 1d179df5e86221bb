import { Suspense } from 'react';
import type { SeriesAnswer } from '../../contract/series';
import { Boundary } from '../../controls/states/Boundary';
import { lazyComponent } from '../../controls/states/lazyComponent';
import { Skeleton } from '../../controls/states/Skeleton';
import { latestYear } from '../../data/latestYear';
import { type Filters, yearsInView } from '../../filters/filters';
import type { ChangeFilters } from '../../filters/useFilters';
import { isOfOneYear } from '../../filters/views';
import classes from './Theme.module.css';

const YearPlayer = lazyComponent(() => import('../../controls/choices/YearPlayer').then((module) => module.YearPlayer));

type Props = {
  filters: Filters;
  change: ChangeFilters;
  /** `null` while loading. */
  series: SeriesAnswer | null;
  onPlaying: (playing: boolean) => void;
};

/** True while any card of the page shows one year. */
export function showsOneYear({ view, views }: Filters): boolean {
  return [view, ...Object.values(views)].some(isOfOneYear);
}

/** The only player of a theme: it sets the year of all rankings and maps. */
export function ThemeYear({ filters, change, series, onPlaying }: Props) {
  if (series === null) return <Skeleton className={classes.noPlayer} />;
  const inView = yearsInView(series.years, filters);
  const latest = latestYear([series]);
  const last = inView.filter((year) => latest === null || year <= latest).at(-1) ?? inView.at(-1);
  if (last === undefined) return null;
  return (
    <Boundary fallback={() => null}>
      <Suspense fallback={<Skeleton className={classes.noPlayer} />}>
        <YearPlayer
          years={inView}
          year={filters.year ?? last}
          onYear={(year, isPlaying) => change({ year: year === last ? null : year }, isPlaying ? 'replace' : 'push')}
          onPlaying={onPlaying}
        />
      </Suspense>
    </Boundary>
  );
}
