import { useDeferredValue, useEffect, useMemo } from 'react';
import { domains } from '../../contract/domains';
import type { Indicator } from '../../contract/indicator';
import { faultsOf } from '../../data/useDomain';
import { type ThemeState, together, useEveryTheme } from '../../data/useEveryTheme';
import { Gate } from '../../figures/controls/Gate';
import { buildHeat, type HeatModel, type HeatTheme } from '../../figures/model/heat';
import { inBasis } from '../../figures/model/perHead';
import { basisText } from '../../figures/texts/basisText';
import type { KnownFilters } from '../../filters/filters';
import { useFilters } from '../../filters/useFilters';
import type { KnownOverview } from '../../filters/viewSpec/overviewChoice';
import { useOverviewWords } from '../../i18n/overview/useOverviewWords';
import { useSpeech } from '../../i18n/speech';
import { Notices } from '../Notices';
import classes from '../Page.module.css';
import { ChosenIndicator, preloadDrawings } from './ChosenIndicator';
import { HeatCard } from './HeatCard';
import { Summary } from './Summary';
import { ThemeTiles } from './ThemeTiles';
import { useLyingPaper } from './useLyingPaper';
import { useOverview } from './useOverview';

/** Where the region stands, who is ahead, what is behind target, and how to say it. */
export default function OverviewPage() {
  const speech = useSpeech();
  const said = useOverviewWords();
  const themes = useEveryTheme(domains);
  const ready = useMemo(() => readyThemes(themes), [themes]);
  const complete = ready.length === themes.length;
  const known = useMemo(() => knownOf(ready, complete), [ready, complete]);
  const { filters, ignored, change } = useFilters(known.filters);
  const overview = useOverview(known.overview);
  const year = useDeferredValue(filters.year);
  const basis = useDeferredValue(filters.basis);
  const read = useMemo(() => ready.map(({ domain, data }) => ({ domain, data: inBasis(data, basis) })), [ready, basis]);
  const model = useMemo(() => buildHeat(read, year), [read, year]);
  // Large, and below what is seen first: it is drawn once the rest stands.
  const table = useDeferredValue(model, null);
  const indicators = useMemo(() => read.flatMap(({ data }) => data.indicators.indicators), [read]);
  const perHead = useMemo(
    () =>
      basisText(
        ready.map(({ data }) => data),
        speech,
      ),
    [ready, speech],
  );
  const counted = (how: ThemeState['state']['state']) => themes.filter(({ state }) => state.state === how).length;
  const absent = said.summary.absent(counted('pending'), counted('failed'));
  const { choice } = overview;
  const chosen = chosenIndicator(indicators, choice.indicator, complete);
  const chosenTheme = read.find((theme) => theme.domain === chosen?.domain);
  useEffect(preloadDrawings, []);
  useLyingPaper();
  return (
    <main id="content" data-print="lying" className={classes.page}>
      <h1 className={classes.title}>{said.title}</h1>
      <Notices
        withSwitch
        sample={ready.some(({ data }) => data.series.sample)}
        ignored={[...ignored, ...overview.ignored]}
        faults={ready.map(({ data }) => faultsOf(data))}
      />
      {ready.length === 0 ? (
        <Gate domain={together(themes)}>{() => null}</Gate>
      ) : (
        <>
          {model && <Summary rows={rowsOf(model)} absent={absent} />}
          <ThemeTiles themes={themes} groups={model?.groups ?? []} />
          {chosen && chosenTheme && (
            <ChosenIndicator
              indicator={chosen}
              data={chosenTheme.data}
              indicators={indicators}
              onIndicator={(indicator) => overview.change({ indicator })}
              filters={filters}
              change={change}
            />
          )}
          {table && (
            <HeatCard
              model={table}
              year={year}
              choice={choice}
              change={overview.change}
              basis={filters.basis}
              perHead={perHead}
              changeFilters={change}
              chosen={filters.regions}
              indicator={chosen?.id ?? ''}
              absent={absent}
            />
          )}
        </>
      )}
    </main>
  );
}

function readyThemes(themes: readonly ThemeState[]): HeatTheme[] {
  return themes.flatMap(({ domain, state }) => (state.state === 'ready' ? [{ domain, data: state.data }] : []));
}

/** While themes are missing it is not known yet which indicators there are. */
function knownOf(
  ready: readonly HeatTheme[],
  complete: boolean,
): { filters: KnownFilters | null; overview: KnownOverview } {
  const first = ready[0]?.data;
  const leagues = first?.regions.parts.map((league) => league.code) ?? null;
  return {
    filters: first && leagues ? { regions: leagues, years: first.series.years } : null,
    overview: {
      whole: first?.regions.whole.code ?? null,
      parts: leagues,
      indicators: complete ? ready.flatMap(({ data }) => data.indicators.indicators.map((one) => one.id)) : null,
    },
  };
}

/** The one asked for; while it may still come, none rather than another. */
function chosenIndicator(indicators: readonly Indicator[], asked: string | null, complete: boolean): Indicator | null {
  const found = indicators.find((indicator) => indicator.id === asked);
  if (found) return found;
  if (asked !== null && !complete) return null;
  return indicators[0] ?? null;
}

function rowsOf(model: HeatModel) {
  return model.groups.flatMap((group) => group.rows);
}
