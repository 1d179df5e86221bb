import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { allDomains, outlineOnly } from '../../contract/domains';
import { dataOf, together } from '../../data/loaded';
import { useQueries } from '../../data/queries';
import { useAnswers } from '../../data/useAnswers';
import { useTitle } from '../../figures/card/Conclusion';
import { inBasis } from '../../figures/model/perHead';
import { buildProfile, type Profile } from '../../figures/model/profile';
import { basisText } from '../../figures/texts/basisText';
import { profileTitle } from '../../figures/texts/profileText';
import { knownFilters } from '../../filters/filters';
import { useAddress } from '../../filters/useAddress';
import { useFilters } from '../../filters/useFilters';
import { readProfileChoices } from '../../filters/viewSpec/profileChoice';
import { useSpeech } from '../../i18n/speech';

/** The profile of the league for the year, basis and scope in the address; `null` until all themes have loaded. */
export function useProfile(code: string) {
  const speech = useSpeech();
  const { search } = useAddress();
  const { data: regions } = useQuery(useQueries().regions());
  const answers = useAnswers(allDomains);
  const loaded = useMemo(() => together(answers), [answers]);
  const themes = useMemo(() => dataOf(loaded) ?? [], [loaded]);
  const [first] = themes;
  const known = useMemo(() => knownFilters(first), [first]);
  const { filters, ignored, change } = useFilters(known);
  const { choices, ignored: alsoIgnored } = useMemo(() => readProfileChoices(search), [search]);
  const { basis, to } = filters;
  const { withOutlines } = choices;
  const year = filters.year ?? to;
  const profile = useMemo(() => {
    const inThatBasis = themes.map((theme) => inBasis(theme, basis));
    return buildProfile(inThatBasis, code, year, withOutlines);
  }, [themes, basis, code, year, withOutlines]);
  const perHead = useMemo(() => basisText(themes, speech), [themes, speech]);
  const key = [
    'league',
    code,
    profile?.year,
    ...(basis === 'per-head' && perHead !== null ? [basis] : []),
    ...(withOutlines ? [outlineOnly] : []),
    speech.language,
  ].join('/');
  const title = useTitle(key, profile ? profileTitle(profile, speech) : '');
  return {
    loaded,
    themes,
    leagues: regions?.parts ?? null,
    profile,
    title,
    year,
    basis,
    perHead,
    choices,
    ignored: [...ignored, ...alsoIgnored],
    change,
  };
}

export type ProfileView = ReturnType<typeof useProfile> & { profile: Profile };
