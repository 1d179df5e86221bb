import { useElementSize } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { Table } from '../../controls/elements/Table';
import type { Profile } from '../../figures/model/profile';
import { changeSpan, type ProfileRow } from '../../figures/model/profileRow';
import { placeText, supportText } from '../../figures/texts/placeText';
import { gapText, ownChangeText, ownText, rankParts, verdictName, verdictOf } from '../../figures/texts/profileText';
import { unitAndDirection, wholeText } from '../../figures/texts/wholeText';
import { useLeagueWords } from '../../i18n/league/useLeagueWords';
import { useSpeech } from '../../i18n/speech';
import { missingSign } from '../../measures/format';
import { firstPooledYear } from '../../measures/pooled';
import page from '../shared/Page.module.css';
import { DotStripCell } from './DotStripCell';
import { IndicatorLink } from './IndicatorLink';
import classes from './ProfileTable.module.css';
import { useDots } from './useDots';

type Props = { profile: Profile; rows: readonly ProfileRow[]; grouped: boolean };

/** The profile table: the league's values, with a dot strip of the twelve leagues in each row. */
export function ProfileTable({ profile, rows, grouped }: Props) {
  const { words, say } = useSpeech();
  const t = useLeagueWords();
  const { ref, width } = useElementSize<HTMLSpanElement>();
  const { pointed, entry, handlers } = useDots();
  const { league, parts, year } = profile;
  const first = rows.find((row) => row.own.point.value !== null) ?? rows[0];
  const start = entry && rows.some((row) => row.model.indicator.id === entry.row) ? entry : startOf(first, league.code);
  return (
    <div className={classes.scroll} {...handlers}>
      <Table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" className={classes.nameHead}>
              {t.profileTable.indicator}
            </th>
            <th scope="col" className={classes.dotStripHead}>
              <span ref={ref} className={classes.measure} />
              <span className={classes.sides} aria-hidden="true">
                <span>{t.profileTable.worseSide}</span>
                <span>{words.region.whole}</span>
                <span>{t.profileTable.betterSide}</span>
              </span>
              <span className={page.unseen}>{t.profileTable.dotStrip(parts.length)}</span>
            </th>
            <th scope="col">{say(league.shortName)}</th>
            <th scope="col">{t.profileTable.whole}</th>
            <th scope="col">{t.profileTable.gap}</th>
            <th scope="col">{t.profileTable.rank}</th>
            <th scope="col">{t.profileTable.change(year - changeSpan, year)}</th>
          </tr>
        </thead>
        {groupsOf(rows, grouped).map((group) => (
          <tbody key={group.domain}>
            {grouped && (
              <tr>
                <th scope="rowgroup" colSpan={7} className={classes.group}>
                  {words.domains[group.domain]}
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <Row key={row.model.indicator.id} row={row} profile={profile}>
                {width > 0 && (
                  <DotStripCell
                    row={row}
                    code={league.code}
                    width={Math.floor(width)}
                    active={pointed?.region ?? null}
                    entry={start?.row === row.model.indicator.id ? start.region : null}
                  />
                )}
              </Row>
            ))}
          </tbody>
        ))}
      </Table>
      {pointed && <Tip rows={rows} pointed={pointed} />}
    </div>
  );
}

/** The dot that the Tab key enters: the league's own dot in the first row that has one. */
function startOf(row: ProfileRow | undefined, code: string) {
  const dots = row?.dotStrip.dots ?? [];
  const dot = dots.find(({ place }) => place.line.region.code === code) ?? dots[0];
  return row && dot ? { row: row.model.indicator.id, region: dot.place.line.region.code } : null;
}

function groupsOf(rows: readonly ProfileRow[], grouped: boolean) {
  const groups: { domain: ProfileRow['model']['indicator']['domain']; rows: ProfileRow[] }[] = [];
  for (const row of rows) {
    const { domain } = row.model.indicator;
    const last = groups[groups.length - 1];
    if (last && (!grouped || last.domain === domain)) last.rows.push(row);
    else groups.push({ domain, rows: [row] });
  }
  return groups;
}

type RowProps = { row: ProfileRow; profile: Profile; children: ReactNode };

function Row({ row, profile, children }: RowProps) {
  const speech = useSpeech();
  const t = useLeagueWords();
  const { words } = speech;
  const { indicator, pooled, year } = row.model;
  const { own } = row;
  const verdict = verdictOf(row);
  const { place, note } = rankParts(row, speech);
  const facts = [
    unitAndDirection(indicator, speech),
    ...(pooled ? [words.ranking.pooledYears(firstPooledYear(year), year)] : []),
  ];
  return (
    <tr data-indicator={indicator.id}>
      <th scope="row" className={classes.name}>
        <IndicatorLink indicator={indicator} profile={profile} />
        <span className={classes.facts}>{facts.join(words.list.dot)}</span>
      </th>
      <td className={classes.dotStrip}>{children}</td>
      <td className={classes.own} data-mark={own.point.mark ?? undefined} data-missing={own.point.missing ?? undefined}>
        {ownText(row, speech)}
        {own.small && (
          <span className={classes.small}>{words.figure.smallOf(supportText(row.model, own, speech))}</span>
        )}
      </td>
      <td
        className={classes.whole}
        data-label={t.profileTable.whole}
        data-mark={row.model.wholeInYear.mark ?? undefined}
      >
        {wholeText(row, 'full', speech)}
      </td>
      <td className={classes.gap} data-label={t.profileTable.gap} data-verdict={verdict ?? undefined}>
        {gapText(row, speech) || missingSign}
        {verdict && <span className={classes.verdict}>{t.verdict[verdict]}</span>}
      </td>
      <td className={classes.rank}>
        {place || missingSign}
        {note !== '' && <span className={classes.facts}>{note}</span>}
        {own.small && own.rank !== null && <span className={classes.small}>{t.small}</span>}
      </td>
      <Change row={row} label={t.profileTable.change(year - changeSpan, year)} />
    </tr>
  );
}

function Change({ row, label }: { row: ProfileRow; label: string }) {
  const speech = useSpeech();
  const t = useLeagueWords();
  const { change, cut } = row;
  if (!change) {
    return (
      <td className={classes.change} data-label={label}>
        {cut ? t.broken : missingSign}
      </td>
    );
  }
  const verdict = row.judged && !change.small ? verdictName(change.verdict) : 'same';
  return (
    <td className={classes.change} data-label={label} data-verdict={verdict}>
      {ownChangeText(row, speech)}
      {change.small && <span className={classes.small}>{t.small}</span>}
      {t.changeVerdict[verdict] !== '' && <span className={classes.verdict}>{t.changeVerdict[verdict]}</span>}
    </td>
  );
}

/** The tooltip of a dot; screen readers get the same text from the dot's label. */
function Tip({
  rows,
  pointed,
}: {
  rows: readonly ProfileRow[];
  pointed: NonNullable<ReturnType<typeof useDots>['pointed']>;
}) {
  const speech = useSpeech();
  const row = rows.find((one) => one.model.indicator.id === pointed.row);
  const dot = row?.dotStrip.dots.find(({ place }) => place.line.region.code === pointed.region);
  if (!row || !dot) return null;
  const edge = 130;
  const x = Math.min(Math.max(pointed.x, edge), window.innerWidth - edge);
  return (
    <div className={classes.tip} style={{ left: x, top: pointed.y - 8 }} aria-hidden="true">
      <svg width="10" height="10" aria-hidden="true">
        <circle cx="5" cy="5" r="5" fill={dot.place.line.colour} />
      </svg>
      {placeText(row.model, dot.place, speech)}
    </div>
  );
}
