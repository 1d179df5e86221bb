import { useDeferredValue, useEffect, useMemo } from 'react';
import { domains } from '../../contract/domains';
import type { Indicator } from '../../contract/indicator';
import { Gate } from '../../controls/states/Gate';
import type { DomainData } from '../../data/domainData';
import { dataOf, type Loaded, someOf } from '../../data/loaded';
import { useAnswers } from '../../data/useAnswers';
import { inBasis } from '../../figures/model/perHead';
import { buildPlacesTable } from '../../figures/model/placesTable';
import { basisText } from '../../figures/texts/basisText';
import { knownFilters } from '../../filters/filters';
import { useFilters } from '../../filters/useFilters';
import type { KnownOverview } from '../../filters/viewSpec/overviewChoice';
import { useOverviewWords } from '../../i18n/overview/useOverviewWords';
import { useSpeech } from '../../i18n/speech';
import { Notices } from '../shared/Notices';
import classes from '../shared/Page.module.css';
import { ChosenIndicator, preloadDrawings } from './ChosenIndicator';
import { PlacesTableCard } from './PlacesTableCard';
import { Summary } from './Summary';
import { ThemeTiles } from './ThemeTiles';
import { useLyingPaper } from './useLyingPaper';
import { useOverview } from './useOverview';

/** The overview: how the region stands, which leagues lead, and what is behind target, in sentences to use. */
export default function OverviewPage() {
  const speech = useSpeech();
  const t = useOverviewWords();
  const answers = useAnswers(domains);
  const loaded = useMemo(() => someOf(answers), [answers]);
  const themes = useMemo(() => dataOf(loaded) ?? [], [loaded]);
  const complete = themes.length === domains.length;
  const known = useMemo(
    () => ({ filters: knownFilters(themes[0]), overview: knownOf(themes, complete) }),
    [themes, complete],
  );
  const { filters, ignored, change } = useFilters(known.filters);
  const overview = useOverview(known.overview);
  const year = useDeferredValue(filters.year);
  const basis = useDeferredValue(filters.basis);
  const inThatBasis = useMemo(() => themes.map((data) => inBasis(data, basis)), [themes, basis]);
  const model = useMemo(() => buildPlacesTable(inThatBasis, year), [inThatBasis, year]);
  // The table is large and below the first screen, so it is drawn last.
  const table = useDeferredValue(model, null);
  const indicators = useMemo(() => inThatBasis.flatMap(({ indicators }) => indicators.indicators), [inThatBasis]);
  const perHead = useMemo(() => basisText(themes, speech), [themes, speech]);
  const countOf = (wanted: Loaded<unknown>['state']) => answers.filter(({ state }) => state === wanted).length;
  const absent = t.summary.absent(countOf('loading'), countOf('failed'));
  const { choice } = overview;
  const chosen = chosenIndicator(indicators, choice.indicator, complete);
  const chosenTheme = inThatBasis.find(({ domain }) => domain === chosen?.domain);
  useEffect(preloadDrawings, []);
  useLyingPaper();
  return (
    <main id="content" data-print="lying" className={classes.page}>
      <h1 className={classes.unseen}>{t.title}</h1>
      <Notices themes={themes} ignored={[...ignored, ...overview.ignored]} />
      <Gate loaded={loaded}>
        {() => (
          <>
            {model && <Summary rows={model.groups.flatMap(({ rows }) => rows)} absent={absent} />}
            <ThemeTiles answers={answers} groups={model?.groups ?? []} />
            {chosen && chosenTheme && (
              <ChosenIndicator
                {...{ indicators, filters, change }}
                indicator={chosen}
                data={chosenTheme}
                onIndicator={(indicator) => overview.change({ indicator })}
              />
            )}
            {table && (
              <PlacesTableCard
                {...{ year, choice, perHead, absent }}
                model={table}
                change={overview.change}
                basis={filters.basis}
                changeFilters={change}
                chosen={filters.regions}
                indicator={chosen?.id ?? ''}
              />
            )}
          </>
        )}
      </Gate>
    </main>
  );
}

/** While themes are missing, the list of indicators is unknown. */
function knownOf(themes: readonly DomainData[], complete: boolean): KnownOverview {
  const [first] = themes;
  return {
    whole: first?.regions.whole.code ?? null,
    parts: first?.regions.parts.map(({ code }) => code) ?? null,
    indicators: complete ? themes.flatMap(({ indicators }) => indicators.indicators.map(({ id }) => id)) : null,
  };
}

/** The indicator in the address; while it may still load, none instead of another one. */
function chosenIndicator(indicators: readonly Indicator[], id: string | null, complete: boolean): Indicator | null {
  const match = indicators.find((indicator) => indicator.id === id);
  if (match) return match;
  if (id !== null && !complete) return null;
  return indicators[0] ?? null;
}
