import { Link } from 'react-router';
import type { Domain } from '../../contract/domains';
import { onScreen } from '../../figures/drawing/dark';
import { StatusSign } from '../../figures/drawing/StatusSign';
import { statusColours } from '../../figures/drawing/statusLook';
import type { PlacesTableRow } from '../../figures/model/placesTable';
import { isStatus } from '../../figures/model/placesTableRows';
import { type VerdictCounts, verdictCountsByYear } from '../../figures/model/verdictCounts';
import type { Status } from '../../filters/viewSpec/overviewChoice';
import { useOverviewWords } from '../../i18n/overview/useOverviewWords';
import { textOf } from '../../i18n/sentences/phrase';
import { useSpeech } from '../../i18n/speech';
import { isForReference } from '../../measures/goals';
import { isVerdict, verdictUrgency } from '../../measures/outlook';
import { Movers } from './Movers';
import classes from './ThemeTile.module.css';
import { useThemeLink } from './useThemeLink';

/** One theme at a glance: its indicators by verdict, or the largest changes if it has no targets. */
export function ThemeTile({ domain, rows }: { domain: Domain; rows: readonly PlacesTableRow[] }) {
  const { words } = useSpeech();
  const t = useOverviewWords();
  const linkTo = useThemeLink();
  const countsByYear = verdictCountsByYear(rows);
  return (
    <section className={classes.tile} data-theme={domain} aria-label={words.domains[domain]}>
      <h2 className={classes.head}>
        <Link className={classes.theme} to={linkTo(domain, null)}>
          {words.domains[domain]}
        </Link>
        <span className={classes.count}>{t.indicators(rows.length)}</span>
      </h2>
      {rows.length === 0 ? (
        <p className={classes.without}>{words.gate.empty}</p>
      ) : countsByYear.length > 0 ? (
        <>
          {countsByYear.map((due) => (
            <Due key={due.year} domain={domain} due={due} />
          ))}
          {/* Targets of only one year leave room for movers. */}
          {countsByYear.length === 1 && <Movers rows={rows} place="below" />}
        </>
      ) : (
        <Movers rows={rows} place="alone" />
      )}
    </section>
  );
}

/** The targets of one year: their number, and the number by verdict. */
function Due({ domain, due }: { domain: Domain; due: VerdictCounts }) {
  const { words } = useSpeech();
  const linkTo = useThemeLink();
  const overview = useOverviewWords();
  const { year, counts, total, unverified, rows } = due;
  const present = verdictUrgency.filter(isStatus).filter((status) => counts[status] > 0);
  const undecided = verdictUrgency.filter((one) => !isVerdict(one) && counts[one] > 0);
  const wayTo = (status: Status) => linkTo(domain, { status, due: year });
  const nameOf = (status: Status) => overview.open(words.domains[domain], year, words.verdict[status], counts[status]);
  return (
    <>
      <p className={classes.due}>
        {overview.due(year, total) + textOf(words.target.unverifiedOf(unverified))}
        {rows.some(({ row }) => isForReference(row.model.whole.region)) && words.list.dot + words.target.forReference}
      </p>
      {/* The same links as the words below, as larger click targets. */}
      <div className={classes.bar} aria-hidden="true">
        {present.map((status) => (
          <Link
            key={status}
            tabIndex={-1}
            className={classes.segment}
            data-status={status}
            title={nameOf(status)}
            style={{ flexGrow: counts[status], background: onScreen(statusColours[status].strong) }}
            to={wayTo(status)}
          />
        ))}
        {undecided.map((one) => (
          <span
            key={one}
            className={classes.segment}
            style={{ flexGrow: counts[one], background: 'var(--line-strong)' }}
            title={words.verdict[one]}
          />
        ))}
      </div>
      <ul className={classes.statuses}>
        {present.map((status) => (
          <li key={status}>
            <Link
              className={classes.status}
              style={{ color: onScreen(statusColours[status].text) }}
              to={wayTo(status)}
              aria-label={nameOf(status)}
            >
              <StatusSign status={status} />
              {words.verdict[status]} {counts[status]}
            </Link>
          </li>
        ))}
        {undecided.map((one) => (
          <li key={one} className={classes.stated}>
            {words.verdict[one]} {counts[one]}
          </li>
        ))}
      </ul>
    </>
  );
}
