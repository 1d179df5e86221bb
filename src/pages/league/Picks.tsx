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
        empty={strong.length === 0 ? t.noStrengths : null}
      >
        {strong.map((row) => (
          <PinnedItem key={row.model.indicator.id} row={row} order={order} profile={profile} />
        ))}
      </Card>
      <Card
        title={t.weakPoints}
        aside={t.listed(profile.summary.worse, weak.length)}
        tone="worse"
        empty={weak.length === 0 ? t.noWeakPoints : null}
      >
        {weak.map((row) => (
          <PinnedItem key={row.model.indicator.id} row={row} order={order} profile={profile} />
        ))}
      </Card>
      <Card
        title={t.changes}
        aside={words.years.span(from, year)}
        tone="change"
        empty={changed.length === 0 ? noChanges : null}
      >
        {changed.map((row) => (
          <ChangeItem key={row.model.indicator.id} row={row} profile={profile} />
        ))}
      </Card>
    </div>
  );
}

type CardProps = { title: string; aside?: string; tone: string; empty: string | null; children: ReactNode };

function Card({ title, aside, tone, empty, children }: CardProps) {
  return (
    <section className={classes.card} data-tone={tone} aria-label={title}>
      <h2 className={classes.title}>
        {title}
        {aside && <span className={classes.aside}>{aside}</span>}
      </h2>
      {empty === null ? <ol className={classes.list}>{children}</ol> : <p className={classes.empty}>{empty}</p>}
    </section>
  );
}

type ItemProps = { row: ProfileRow; profile: Profile };

const miniStrip = { ...screenDotStrip, width: 132, height: 26, dot: 3, ownDot: 5.5 };

function PinnedItem({ order, ...props }: ItemProps & { order: PickOrder }) {
  const speech = useSpeech();
  const t = useLeagueWords();
  const { words } = speech;
  const { row, profile } = props;
  return (
    <li className={classes.item} data-indicator={row.model.indicator.id}>
      <IndicatorLink indicator={row.model.indicator} profile={props.profile} className={classes.name} />
      <span className={classes.badge}>{rankText(row, speech)}</span>
      <span className={classes.detail}>
        <b>{ownText(row, speech)}</b>
        {words.list.comma}
        {gapClause(row, speech)}
        {order === 'gap' && row.gap && words.list.comma + t.times(formatNumber(row.gap.times, 1))}
      </span>
      <svg width={miniStrip.width} height={miniStrip.height} className={classes.strip} aria-hidden="true">
        <DotStripDrawing dotStrip={row.dotStrip} code={profile.league.code} style={miniStrip} />
      </svg>
    </li>
  );
}

function ChangeItem(props: ItemProps) {
  const speech = useSpeech();
  const t = useLeagueWords();
  const { language } = speech;
  const { row } = props;
  const { change, model } = row;
  if (!change) return null;
  const verdict = verdictName(change.verdict);
  return (
    <li className={classes.item} data-indicator={model.indicator.id}>
      <IndicatorLink indicator={row.model.indicator} profile={props.profile} className={classes.name} />
      <span className={classes.moved} data-verdict={verdict}>
        {ownChangeText(row, speech)}
        {t.changeVerdict[verdict] !== '' && <small>{t.changeVerdict[verdict]}</small>}
      </span>
      <span className={classes.detail}>
        {t.moved(
          formatValue(change.from, model.indicator, language),
          formatValue(change.to, model.indicator, language),
        )}
      </span>
      <span className={classes.ranks}>{movedRanksText(row, speech)}</span>
    </li>
  );
}
