import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Briefing } from '../../briefing/basket/briefing';
import { itemsOf } from '../../briefing/basket/shelf';
import type { Served } from '../../briefing/content/served';
import { allDomains, type Domain } from '../../contract/domains';
import { mayPass } from '../../data/client';
import { dataOf, failureOf, loadedOf, loading, readyOf, someOf, together } from '../../data/loaded';
import { useQueries, useQueriesWithin } from '../../data/queries';
import { useAnswers } from '../../data/useAnswers';
import { useBoundaries } from '../../data/useBoundaries';
import { viewTraits } from '../../filters/views';

/** What a briefing is made of: `served` is `null` until all that it needs is there; `failure` says what of that is not to be had. */
export function useServed(briefing: Briefing) {
  const items = itemsOf(briefing);
  const answers = useAnswers(allDomains);
  const themes = useMemo(() => readyOf(answers), [answers]);
  // What is in it is enough to begin with: the other themes may still be on their way.
  const needed = allDomains.flatMap((domain, at) => (needs(briefing, domain) ? (answers[at] ?? loading) : []));
  const ofThemes = needed.length > 0 ? together(needed) : someOf(answers);
  const within = items.flatMap(({ view }) => ('within' in view && view.within !== undefined ? [view.within] : []));
  const answersInside = useAnswers(allDomains, useQueriesWithin([...new Set(within)].sort()));
  const inside = useMemo(() => together(answersInside), [answersInside]);
  // A league that the server does not know leaves its items as those that are gone.
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
    // A map does not leave as tiles because its outline was a moment late.
    (outline.state !== 'loading' || !wantsOutline) &&
    // One that cannot be had leaves its tables out, each with a word.
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

/** A figure needs its theme; a table of places, a profile and counts of goals all of them. */
function needs(briefing: Briefing, domain: Domain): boolean {
  const isNeeded = itemsOf(briefing).some(({ view }) => view.kind !== 'figure' || view.domain === domain);
  return isNeeded || countsGoals(briefing);
}

/** Whether it holds a table of goals, or words that say how many there are. */
function countsGoals({ introduction, blocks }: Briefing): boolean {
  const prose = blocks.flatMap((block) => (block.kind === 'text' ? block.prose : []));
  return (
    blocks.some((block) => block.kind === 'item' && block.view.kind === 'goals') ||
    [...introduction, ...prose].some((one) => typeof one !== 'string' && one.what === 'goals')
  );
}
