import type { ReactNode } from 'react';
import { DotStripDrawing, screenDotStrip } from '../../figures/dotStrip/DotStripDrawing';
import type { Profile } from '../../figures/model/profile';
import { biggestChanges, strengths, weakPoints } from '../../figures/model/profilePicks';
import { changeSpan, type ProfileRow } from '../../figures/model/profileRow';
import {
  gapClause,
  movedRanksText,
  ownChangeText,
  ownText,
  rankText,
  verdictName,
} from '../../figures/texts/profileText';
import type { PickOrder } from '../../filters/viewSpec/profileChoice';
import { useLeagueWords } from '../../i18n/league/useLeagueWords';
import { useSpeech } from '../../i18n/speech';
import { formatNumber, formatValue } from '../../measures/format';
import { IndicatorLink } from './IndicatorLink';
import classes from './Picks.module.css';

type Props = { profile: Profile; order: PickOrder };

/** The league's strengths, weaknesses and largest changes. */
export function Picks({ profile, order }: Props) {
  const { words } = useSpeech();
  const t = useLeagueWords();
  const { rows, year } = profile;
  const strong = strengths(rows, order);
  const weak = weakPoints(rows, order);
  const changed = biggestChanges(rows);
  const from = year - changeSpan;
  const noChanges = profile.years.includes(from) ? words.figure.noChange : t.noChanges(from);
  return (
    <div className={classes.picks}>
      <Card
        title={t.strengths}
        aside={t.listed(profile.summary.better, strong.length)}
        tone="better"
        rows={strong}
        empty={t.noStrengths}
        profile={profile}
      >
        {(row) => <Pinned row={row} order={order} league={profile.league.code} />}
      </Card>
      <Card
        title={t.weakPoints}
        aside={t.listed(profile.summary.worse, weak.length)}
        tone="worse"
        rows={weak}
        empty={t.noWeakPoints}
        profile={profile}
      >
        {(row) => <Pinned row={row} order={order} league={profile.league.code} />}
      </Card>
      <Card
        title={t.changes}
        aside={words.years.span(from, year)}
        tone="change"
        rows={changed}
        empty={noChanges}
        profile={profile}
      >
        {(row) => <Change row={row} />}
      </Card>
    </div>
  );
}

type CardProps = {
  title: string;
  aside: string;
  tone: string;
  rows: readonly ProfileRow[];
  /** In place of a list without rows. */
  empty: string;
  profile: Profile;
  children: (row: ProfileRow) => ReactNode;
};

function Card({ title, aside, tone, rows, empty, profile, children }: CardProps) {
  return (
    <section className={classes.card} data-tone={tone} aria-label={title}>
      <h2 className={classes.title}>
        {title}
        {aside && <span className={classes.aside}>{aside}</span>}
      </h2>
      {rows.length === 0 ? (
        <p className={classes.empty}>{empty}</p>
      ) : (
        <ol className={classes.list}>
          {rows.map((row) => (
            <li key={row.model.indicator.id} className={classes.item} data-indicator={row.model.indicator.id}>
              <IndicatorLink indicator={row.model.indicator} profile={profile} />
              {children(row)}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

const miniStrip = { ...screenDotStrip, width: 132, height: 26, dot: 3, ownDot: 5.5 };

function Pinned({ row, order, league }: { row: ProfileRow; order: PickOrder; league: string }) {
  const speech = useSpeech();
  const t = useLeagueWords();
  const { words } = speech;
  return (
    <>
      <span className={classes.badge}>{rankText(row, speech)}</span>
      <span className={classes.detail}>
        <b>{ownText(row, speech)}</b>
        {words.list.comma}
        {gapClause(row, speech)}
        {order === 'gap' && row.gap && words.list.comma + t.times(formatNumber(row.gap.times, 1))}
      </span>
      <svg width={miniStrip.width} height={miniStrip.height} className={classes.dotStrip} aria-hidden="true">
        <DotStripDrawing dotStrip={row.dotStrip} code={league} style={miniStrip} />
      </svg>
    </>
  );
}

function Change({ row }: { row: ProfileRow }) {
  const speech = useSpeech();
  const t = useLeagueWords();
  const { change, model } = row;
  if (!change) return null;
  const verdict = verdictName(change.verdict);
  const written = (value: number) => formatValue(value, model.indicator, speech.language);
  return (
    <>
      <span className={classes.moved} data-verdict={verdict}>
        {ownChangeText(row, speech)}
        {t.changeVerdict[verdict] !== '' && <small>{t.changeVerdict[verdict]}</small>}
      </span>
      <span className={classes.detail}>{t.moved(written(change.from), written(change.to))}</span>
      <span className={classes.ranks}>{movedRanksText(row, speech)}</span>
    </>
  );
}
