import { useMemo } from 'react';
import { allDomains } from '../../contract/domains';
import type { Outline } from '../../contract/outline';
import type { DomainData } from '../../data/domainData';
import { latestYear } from '../../data/latestYear';
import { dataOf, joinLoaded, loading, readyOf, together } from '../../data/loaded';
import { useQueries } from '../../data/queries';
import { useAnswers } from '../../data/useAnswers';
import { useLoaded } from '../../data/useLoaded';
import { knownFilters } from '../../filters/filters';
import { useAddress } from '../../filters/useAddress';
import { useFilters } from '../../filters/useFilters';
import { departmentsOf } from '../../outlines/goalCounts';
import { goalStatuses } from '../../outlines/goalStatus';
import { type OutlineChoice, readOutlineChoice } from './outlineAddress';

/**
 * The goals of the outline in the address, for its region and year. It waits for the outlines and every theme, because
 * counts without some of them would be wrong; then `null` if the server has no outline.
 */
export function useOutline() {
  const { search } = useAddress();
  const [loadedOutlines = loading] = useLoaded([useQueries().outlines()]);
  const answers = useAnswers(allDomains);
  // Loaded themes are enough to validate the address.
  const themes = useMemo(() => readyOf(answers), [answers]);
  const known = useMemo(() => knownFilters(themes[0]), [themes]);
  const { filters, ignored, change } = useFilters(known);
  const outlines = dataOf(loadedOutlines)?.outlines ?? [];
  const { choice, ignored: alsoIgnored } = readOutlineChoice(search, outlines, known?.regions ?? null);
  const view = joinLoaded(loadedOutlines, together(answers), () => viewOf(outlines, themes, choice, filters.year));
  return { view, themes, ignored: [...ignored, ...alsoIgnored], change };
}

/** The view of one outline in one region and year. */
export type OutlineView = NonNullable<ReturnType<typeof viewOf>>;

/** `year`: `null` for the latest. */
function viewOf(
  outlines: readonly Outline[],
  themes: readonly DomainData[],
  choice: OutlineChoice,
  year: number | null,
) {
  const { outline, league, verdict, domain, department } = choice;
  const [first] = themes;
  if (!first || !outline) return null;
  const { regions, series } = first;
  const region = regions.parts.find(({ code }) => code === league) ?? regions.whole;
  const goals = goalStatuses(outline, themes, region.code, year);
  const latest = latestYear(themes.map((theme) => theme.series));
  return {
    themes,
    outlines,
    outline,
    choice,
    regions,
    region,
    isWhole: region === regions.whole,
    years: series.years,
    year,
    /** All goals of the outline, and below them the visible ones. */
    goals,
    visible: goals.filter(
      (one) =>
        (verdict === null || one.verdict === verdict) &&
        (domain === null || one.goal.domain === domain) &&
        (department === null || departmentsOf(one).some(({ zh }) => zh === department)),
    ),
    /** The report of a finished outline is for its last year. */
    reportYear: year ?? (latest === null ? null : Math.min(latest, outline.to)),
  };
}
