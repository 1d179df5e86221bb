import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Briefing } from '../../briefing/basket/briefing';
import { itemsOf } from '../../briefing/basket/shelf';
import type { Served } from '../../briefing/content/served';
import { allDomains, type Domain } from '../../contract/domains';
import { mayPass } from '../../data/client';
import { dataOf, failureOf, loadedOf, loading, readyOf, someOf, together } from '../../data/loaded';
import { useQueries, useQueriesOfLeagues } from '../../data/queries';
import { useAnswers } from '../../data/useAnswers';
import { useBoundaries } from '../../data/useBoundaries';
import { viewTraits } from '../../filters/views';

/**
 * The data of a briefing. `served` is `null` until all necessary data are there; `failure` names what could not be
 * loaded.
 */
export function useServed(briefing: Briefing) {
  const items = itemsOf(briefing);
  const answers = useAnswers(allDomains);
  const themes = useMemo(() => readyOf(answers), [answers]);
  // The themes of the briefing's items are enough; others may still be loading.
  const needed = allDomains.flatMap((domain, at) => (needs(briefing, domain) ? (answers[at] ?? loading) : []));
  const ofThemes = needed.length > 0 ? together(needed) : someOf(answers);
  const leagues = items.flatMap(({ view }) => ('scope' in view && view.scope !== undefined ? [view.scope] : []));
  const answersInside = useAnswers(allDomains, useQueriesOfLeagues([...new Set(leagues)].sort()));
  const inside = useMemo(() => together(answersInside), [answersInside]);
  // If the server does not know a league, its items count as gone.
  const isUnknown = inside.state === 'failed' && !mayPass(inside.error);
  const wantsGoals = countsGoals(briefing);
  const goals = loadedOf(useQuery({ ...useQueries().outlines(), enabled: wantsGoals }));
  const wantsOutline = items.some(
    ({ view }) => view.kind === 'figure' && viewTraits[view.view].onMap && view.map === 'outline',
  );
  const outline = useBoundaries(wantsOutline, themes[0]?.regions ?? null);
  const isComplete =
    ofThemes.state === 'ready' &&
    (inside.state === 'ready' || isUnknown) &&
    // Wait for the outlines, so that a map is not exported as tiles because of a short delay.
    (outline.state !== 'loading' || !wantsOutline) &&
    // If an outline cannot be loaded, its tables are replaced by a note.
    (goals.state !== 'loading' || !wantsGoals);
  const boundaries = dataOf(outline);
  const outlines = dataOf(goals)?.outlines;
  const served = useMemo(
    (): Served | null =>
      isComplete ? { themes, boundaries, outlines: outlines ?? [], inside: dataOf(inside) ?? [] } : null,
    [isComplete, themes, boundaries, outlines, inside],
  );
  const failure = failureOf([...(needed.length > 0 ? needed : [ofThemes]), ...(isUnknown ? [] : [inside])]);
  return { themes, outline, served, failure };
}

/** A figure needs its own theme; a table of places, a profile and counts of goals need all themes. */
function needs(briefing: Briefing, domain: Domain): boolean {
  const isNeeded = itemsOf(briefing).some(({ view }) => view.kind !== 'figure' || view.domain === domain);
  return isNeeded || countsGoals(briefing);
}

/** Whether the briefing has a table of goals, or a text with goal counts. */
function countsGoals({ introduction, blocks }: Briefing): boolean {
  const prose = blocks.flatMap((block) => (block.kind === 'text' ? block.prose : []));
  return (
    blocks.some((block) => block.kind === 'item' && block.view.kind === 'goals') ||
    [...introduction, ...prose].some((one) => typeof one !== 'string' && one.what === 'goals')
  );
}
