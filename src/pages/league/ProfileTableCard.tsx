import { allDomains, domains } from '../../contract/domains';
import { Segments } from '../../controls/choices/Segments';
import { Dot, otherDot } from '../../figures/dotStrip/DotStripDrawing';
import { ink } from '../../figures/drawing/palette';
import { arrangeRows, type Profile } from '../../figures/model/profile';
import { useAddress, withParam } from '../../filters/useAddress';
import { domainParam, orderParam, type ProfileChoices, rowOrders } from '../../filters/viewSpec/profileChoice';
import { useLeagueWords } from '../../i18n/league/useLeagueWords';
import { useSpeech } from '../../i18n/speech';
import { ProfileTable } from './ProfileTable';
import classes from './ProfileTableCard.module.css';

type Props = { profile: Profile; choices: ProfileChoices };

/** The league's result on every indicator, by theme and in the chosen order. */
export function ProfileTableCard({ profile, choices }: Props) {
  const { words } = useSpeech();
  const t = useLeagueWords();
  const { edit } = useAddress();
  const { domain, order } = choices;
  const rows = arrangeRows(profile.rows, domain, order);
  return (
    <section className={classes.card} aria-label={t.profileTable.title}>
      <div className={classes.head}>
        <h2 className={classes.title}>{t.profileTable.title}</h2>
        <Segments
          labelled
          label={t.profileTable.domain}
          choices={[
            { value: 'all', label: t.profileTable.allDomains },
            ...(profile.withOutlines ? allDomains : domains).map((one) => ({ value: one, label: words.domains[one] })),
          ]}
          value={domain ?? 'all'}
          onChange={(value) => edit(withParam(domainParam, value === 'all' ? null : value))}
        />
        <Segments
          labelled
          label={t.profileTable.order}
          choices={rowOrders.map((one) => ({ value: one, label: t.profileTable.orders[one] }))}
          value={order}
          onChange={(value) => edit(withParam(orderParam, value))}
        />
      </div>
      <p className={classes.lead}>{t.profileTable.lead(profile.parts.length)}</p>
      <Legend profile={profile} />
      <p className={classes.hint}>{t.profileTable.scroll}</p>
      {rows.length > 0 ? (
        <ProfileTable profile={profile} rows={rows} grouped={order === 'given'} />
      ) : (
        <p className={classes.lead}>{words.figure.emptied}</p>
      )}
    </section>
  );
}

function Legend({ profile }: { profile: Profile }) {
  const { words, say } = useSpeech();
  const t = useLeagueWords();
  const { league, colour } = profile;
  return (
    <ul className={classes.legend}>
      <li>
        <svg width="16" height="16" aria-hidden="true">
          <Dot x={8} y={8} radius={7} colour={colour} hollow={false} square={false} />
        </svg>
        {say(league.name)}
      </li>
      <li>
        <svg width="12" height="16" aria-hidden="true">
          <Dot x={6} y={8} radius={4.5} colour={otherDot} hollow={false} square={false} />
        </svg>
        {t.profileTable.others}
      </li>
      <li>
        <svg width="6" height="18" aria-hidden="true">
          <line x1="3" x2="3" y1="1" y2="17" stroke={ink.strong} strokeWidth="2.4" />
        </svg>
        {words.region.whole}
      </li>
      <li>
        <svg width="14" height="16" aria-hidden="true">
          <Dot x={7} y={8} radius={5.5} colour={otherDot} hollow square={false} />
        </svg>
        {t.profileTable.smallDots}
      </li>
      <li>{t.profileTable.sizes}</li>
      <li>{t.profileTable.presence}</li>
    </ul>
  );
}
