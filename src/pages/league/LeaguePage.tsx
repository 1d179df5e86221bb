import { Link, useParams } from 'react-router';
import { AddToBriefing } from '../../briefing/basket/AddToBriefing';
import type { Region } from '../../contract/region';
import { Segments } from '../../controls/choices/Segments';
import { Select } from '../../controls/elements/Field';
import { Gate, hasNoIndicators, Note } from '../../controls/states/Gate';
import { useQueries } from '../../data/queries';
import { ProfileExport } from '../../files/profile/ProfileExport';
import { searchText } from '../../filters/address';
import { BasisSwitch } from '../../filters/BasisSwitch';
import { useAddress, withParam } from '../../filters/useAddress';
import { indicatorSets, pickOrders, picksParam, withIndicatorSet } from '../../filters/viewSpec/profileChoice';
import { useLeagueWords } from '../../i18n/league/useLeagueWords';
import { useSpeech } from '../../i18n/speech';
import { Notices } from '../shared/Notices';
import classes from './LeaguePage.module.css';
import { LeagueSwitch } from './LeagueSwitch';
import { Picks } from './Picks';
import { ProfileHead } from './ProfileHead';
import { ProfileTableCard } from './ProfileTableCard';
import { Targets } from './Targets';
import { type ProfileView, useProfile } from './useProfile';

/** One league compared with 全区 and the other eleven (盟市画像). */
export default function LeaguePage() {
  const { code = '' } = useParams();
  const { words } = useSpeech();
  const view = useProfile(code);
  const { loaded, themes, leagues, profile, ignored } = view;
  if (code !== '' && leagues?.every((league) => league.code !== code)) return <UnknownLeague {...{ code, leagues }} />;
  return (
    <>
      <section className={classes.bar} aria-label={words.filters.label}>
        <div className={classes.inner}>
          {leagues && <LeagueSwitch leagues={leagues} code={code} />}
          {profile && <ProfileTools {...view} profile={profile} />}
        </div>
      </section>
      <main id="content" className={classes.page}>
        <Notices themes={themes} ignored={ignored} />
        <Gate loaded={loaded} isEmpty={hasNoIndicators}>
          {() => profile && <ProfileBody {...view} profile={profile} />}
        </Gate>
      </main>
    </>
  );
}

/** Year and exports. */
function ProfileTools({ profile, title, year, basis, choices, change }: ProfileView) {
  const { words } = useSpeech();
  const { scope } = useQueries();
  return (
    <div className={classes.tools}>
      <Select
        aria-label={words.filters.year}
        value={profile.year}
        onChange={(event) => change({ year: Number(event.currentTarget.value) })}
      >
        {[...profile.years].reverse().map((one) => (
          <option key={one} value={one}>
            {words.years.one(one)}
          </option>
        ))}
      </Select>
      <AddToBriefing
        view={() => ({
          kind: 'profile',
          ...(scope && { scope }),
          league: profile.league.code,
          year,
          basis,
          ...choices,
        })}
        name={profile.league.name}
        sentence={title.edited ? title.text : null}
      />
      <ProfileExport profile={profile} choices={choices} title={title.text} />
    </div>
  );
}

function ProfileBody({ profile, title, basis, perHead, choices, change }: ProfileView) {
  const t = useLeagueWords();
  const { edit } = useAddress();
  return (
    <>
      <ProfileHead profile={profile} title={title}>
        <BasisSwitch small basis={basis} onBasis={(one) => change({ basis: one })} perHead={perHead} />
        <Segments
          small
          labelled
          label={t.set}
          choices={indicatorSets.map((one) => ({ value: one, label: t.sets[one] }))}
          value={choices.withOutlines ? 'all' : 'themes'}
          onChange={(set) => edit(withIndicatorSet(set))}
        />
      </ProfileHead>
      <Segments
        labelled
        label={t.pickOrder}
        choices={pickOrders.map((one) => ({ value: one, label: t.pickOrders[one] }))}
        value={choices.picks}
        onChange={(value) => edit(withParam(picksParam, value))}
      />
      <Picks profile={profile} order={choices.picks} />
      <Targets profile={profile} />
      <ProfileTableCard profile={profile} choices={choices} />
      <section className={classes.notes} aria-label={t.notes.title}>
        <h2>{t.notes.title}</h2>
        <ul>
          {Object.values(t.notes.list).map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function UnknownLeague({ code, leagues }: { code: string; leagues: readonly Region[] }) {
  const { say } = useSpeech();
  const t = useLeagueWords();
  const { search } = useAddress();
  return (
    <main id="content" className={classes.page}>
      <Note heading="h1" title={t.unknown(code)} text={t.unknownWayOut}>
        <ul className={classes.list} aria-label={t.switch}>
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
