import { NativeSelect } from '@mantine/core';
import { pickOrders } from '../../filters/viewSpec/profileChoice';
import { useLeagueWords } from '../../i18n/league/useLeagueWords';
import '@mantine/core/styles/Input.css';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { AddToBriefing } from '../../briefing/basket/AddToBriefing';
import type { Region } from '../../contract/region';
import type { DomainData } from '../../data/domainData';
import { useQueries } from '../../data/queries';
import { type DomainState, faultsOf } from '../../data/useDomain';
import { type ThemesState, useThemes } from '../../data/useThemes';
import { ProfileExport } from '../../export/profile/ProfileExport';
import { useTitle } from '../../figures/card/Conclusion';
import { Gate, Note } from '../../figures/controls/Gate';
import { inBasis } from '../../figures/model/perHead';
import { buildProfile } from '../../figures/model/profile';

import { basisText } from '../../figures/texts/basisText';
import { profileTitle } from '../../figures/texts/profileText';
import { searchText } from '../../filters/address';
import { BasisSwitch } from '../../filters/BasisSwitch';
import { useAddress, withParam } from '../../filters/useAddress';
import { useFilters } from '../../filters/useFilters';
import { picksParam, readProfileChoices, scopes, withScope } from '../../filters/viewSpec/profileChoice';
import { useSpeech } from '../../i18n/speech';
import { Notices } from '../Notices';
import { Choices } from './Choices';
import classes from './LeaguePage.module.css';
import { LeagueSwitch } from './LeagueSwitch';
import { Picks } from './Picks';
import { ProfileHead } from './ProfileHead';
import { Spine } from './Spine';
import { Targets } from './Targets';

/** One league against 全区 and the other eleven (盟市画像). */
export default function LeaguePage() {
  const { code = '' } = useParams();
  const speech = useSpeech();
  const said = useLeagueWords();
  const { words } = speech;
  const queries = useQueries();
  const { within } = queries;
  const { data: regions } = useQuery(queries.regions());
  const state = useThemes();
  const themes = state.state === 'ready' ? state.data : null;
  const known = useMemo(() => knownOf(themes), [themes]);
  const { filters, ignored, change } = useFilters(known);
  const { search, edit } = useAddress();
  const { choices, ignored: alsoIgnored } = useMemo(() => readProfileChoices(search), [search]);
  const year = filters.year ?? filters.to;
  const { basis } = filters;
  const profile = useMemo(() => {
    const read = themes?.map((theme) => inBasis(theme, basis));
    return read ? buildProfile(read, code, year, choices.further) : null;
  }, [themes, basis, code, year, choices.further]);
  const perHead = useMemo(() => themes && basisText(themes, speech), [themes, speech]);
  const isPerHead = basis === 'per-head' && perHead !== null;
  const key = [
    'league',
    code,
    profile?.year,
    ...(isPerHead ? [basis] : []),
    ...(choices.further ? ['further'] : []),
    speech.language,
  ].join('/');
  const title = useTitle(key, profile ? profileTitle(profile, speech) : '');
  const isUnknown = code !== '' && regions !== undefined && !regions.parts.some((league) => league.code === code);
  if (isUnknown) return <UnknownLeague code={code} leagues={regions.parts} />;
  return (
    <>
      <section className={classes.bar} aria-label={words.filters.label}>
        <div className={classes.inner}>
          {regions && <LeagueSwitch leagues={regions.parts} code={code} />}
          {profile && (
            <div className={classes.tools}>
              <NativeSelect
                size="xs"
                aria-label={words.filters.year}
                className={classes.year ?? ''}
                value={String(profile.year)}
                data={[...profile.years].reverse().map((one) => ({ value: String(one), label: words.years.one(one) }))}
                onChange={(event) => change({ year: Number(event.currentTarget.value) })}
              />
              <AddToBriefing
                view={() => ({ kind: 'profile', ...(within && { within }), league: code, year, basis, ...choices })}
                name={profile.league.name}
                sentence={title.edited ? title.text : null}
              />
              <ProfileExport profile={profile} choices={choices} title={title.text} />
            </div>
          )}
        </div>
      </section>
      <main id="content" className={classes.page}>
        <Notices
          withSwitch
          sample={themes?.some((theme) => theme.series.sample) ?? false}
          ignored={[...ignored, ...alsoIgnored]}
          faults={themes?.map(faultsOf) ?? []}
        />
        <AllThemes state={state}>
          {profile && (
            <>
              <ProfileHead profile={profile} title={title}>
                <BasisSwitch size="xs" basis={basis} onBasis={(one) => change({ basis: one })} perHead={perHead} />
                <Choices
                  label={said.scope}
                  choices={scopes.map((one) => ({ value: one, word: said.scopes[one] }))}
                  value={choices.further ? 'further' : 'themes'}
                  onChoose={(scope) => edit(withScope(scope))}
                />
              </ProfileHead>
              <Choices
                label={said.pickOrder}
                choices={pickOrders.map((one) => ({ value: one, word: said.pickOrders[one] }))}
                value={choices.picks}
                onChoose={(value) => edit(withParam(picksParam, value))}
              />
              <Picks profile={profile} order={choices.picks} />
              <Targets profile={profile} />
              <Spine profile={profile} choices={choices} />
              <HowToRead />
            </>
          )}
        </AllThemes>
      </main>
    </>
  );
}

/** The gate of a theme, for all of them: it opens once every one is there. */
function AllThemes({ state, children }: { state: ThemesState; children: ReactNode }) {
  const domain = useMemo((): DomainState => (state.state === 'ready' ? gateOf(state.data) : state), [state]);
  return <Gate domain={domain}>{() => children}</Gate>;
}

/** One theme without indicators is no reason to say that there are none. */
function gateOf(themes: readonly DomainData[]): DomainState {
  const data = themes.find((theme) => theme.indicators.indicators.length > 0) ?? themes[0];
  return data ? { state: 'ready', data } : { state: 'pending' };
}

function UnknownLeague(props: { code: string; leagues: readonly Region[] }) {
  const { say } = useSpeech();
  const said = useLeagueWords();
  const { code, leagues } = props;
  const { search } = useAddress();
  return (
    <main id="content" className={classes.page}>
      <Note heading="h1" title={said.unknown(code)} text={said.unknownWayOut}>
        <ul className={classes.list} aria-label={said.switch}>
          {leagues.map((league) => (
            <li key={league.code}>
              <Link to={{ pathname: `/leagues/${league.code}`, search: searchText(search) }}>{say(league.name)}</Link>
            </li>
          ))}
        </ul>
      </Note>
    </main>
  );
}

function HowToRead() {
  const said = useLeagueWords();
  return (
    <section className={classes.notes} aria-label={said.notes.title}>
      <h2>{said.notes.title}</h2>
      <ul>
        {Object.values(said.notes.list).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}

function knownOf(themes: readonly DomainData[] | null) {
  const first = themes?.[0];
  return first ? { regions: first.regions.parts.map((league) => league.code), years: first.series.years } : null;
}
