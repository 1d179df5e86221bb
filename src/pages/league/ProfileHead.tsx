import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Conclusion, type Title } from '../../figures/card/Conclusion';
import type { Profile } from '../../figures/model/profile';
import { onLevel, searchText } from '../../filters/address';
import { sharedSearch } from '../../filters/params';
import { useAddress } from '../../filters/useAddress';
import { useLeagueWords } from '../../i18n/league/useLeagueWords';
import { useSpeech } from '../../i18n/speech';
import classes from './ProfileHead.module.css';

type Props = {
  profile: Profile;
  title: Title;
  /** Controls that change which indicators can be compared. */
  children: ReactNode;
};

/** The league of the profile, and its results at a glance. */
export function ProfileHead({ profile, title, children }: Props) {
  const { words, say } = useSpeech();
  const t = useLeagueWords();
  const { league, colour, year, summary } = profile;
  const inside = onLevel(sharedSearch(useAddress().search), league.code);
  const facts = [
    words.years.one(year),
    ...(league.area ? [words.filters.groups[league.area]] : []),
    ...(league.population2020 === null ? [] : [t.population(league.population2020)]),
  ];
  return (
    <header className={classes.head}>
      <div className={classes.who}>
        <p className={classes.eyebrow}>{words.app.leagues}</p>
        <h1 className={classes.name}>
          <svg width="18" height="18" aria-hidden="true">
            <circle cx="9" cy="9" r="9" fill={colour} />
          </svg>
          {say(league.name)}
        </h1>
        <p className={classes.facts}>
          {facts.join(words.list.dot)}
          {league.divisions !== null && (
            <>
              {words.list.dot}
              <Link to={{ pathname: '/leagues', search: searchText(inside) }}>{t.inside(league.divisions)}</Link>
            </>
          )}
        </p>
        <Conclusion title={title} />
      </div>
      <section className={classes.summary} aria-label={t.summary.label}>
        <Balance profile={profile} />
        <div className={classes.comparable}>
          <p className={classes.facts}>{t.comparable(summary.judged, profile.rows.length)}</p>
          {children}
        </div>
        <dl className={classes.counts}>
          {(['leading', 'trailing', 'small', 'missing'] as const).map((kind) => (
            <div key={kind}>
              <dt>{t.summary[kind]}</dt>
              <dd>
                <b>{summary[kind]}</b> {t.summary.items}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </header>
  );
}

const parts = ['better', 'same', 'worse'] as const;

/** The number of indicators that are better than 全区, the same, or worse. */
function Balance({ profile }: { profile: Profile }) {
  const t = useLeagueWords();
  const { summary } = profile;
  if (summary.judged === 0) return null;
  return (
    <div>
      <div className={classes.bar} aria-hidden="true">
        {parts.map((part) =>
          summary[part] === 0 ? null : <span key={part} data-verdict={part} style={{ flexGrow: summary[part] }} />,
        )}
      </div>
      <dl className={classes.legend}>
        {parts.map((part) => (
          <div key={part} data-verdict={part}>
            <dt>{t.verdict[part]}</dt>
            <dd>
              <b>{summary[part]}</b> {t.summary.items}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
