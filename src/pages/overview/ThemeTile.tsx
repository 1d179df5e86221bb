import { Link } from 'react-router';
import type { Domain } from '../../contract/domains';
import type { HeatRow } from '../../figures/heat';
import { type Status, statuses } from '../../figures/heatRows';
import { StatusSign } from '../../figures/StatusSign';
import { countStandings, countUnverified } from '../../figures/standings';
import { statusColours } from '../../figures/statusLook';
import { useWords } from '../../i18n/words';
import { Movers } from './Movers';
import classes from './ThemeTile.module.css';
import { useThemeLink } from './useThemeLink';

/** One theme at a glance: how its indicators stand to their targets, or, without any, what moved most. */
export function ThemeTile({ domain, rows }: { domain: Domain; rows: readonly HeatRow[] }) {
  const { words } = useWords();
  const linkTo = useThemeLink();
  const targets = rows.filter((row) => row.indicator.target !== null).length;
  return (
    <section className={classes.tile} data-theme={domain} aria-label={words.domains[domain]}>
      <h2 className={classes.head}>
        <Link className={classes.theme} to={linkTo(domain, null)}>
          {words.domains[domain]}
        </Link>
        <span className={classes.count}>{words.overview.indicators(rows.length)}</span>
      </h2>
      {rows.length === 0 ? (
        <p className={classes.without}>{words.gate.empty}</p>
      ) : targets > 0 ? (
        <Targets domain={domain} rows={rows} targets={targets} />
      ) : (
        <Movers rows={rows} />
      )}
    </section>
  );
}

function Targets({ domain, rows, targets }: { domain: Domain; rows: readonly HeatRow[]; targets: number }) {
  const { words } = useWords();
  const linkTo = useThemeLink();
  const { overview } = words;
  const counts = countStandings(rows);
  const present = statuses.filter((status) => counts[status] > 0);
  const told = toldStatuses(rows);
  const unverified = countUnverified(rows);
  return (
    <>
      <p className={classes.lead}>
        <span className={classes.number}>{counts.met}</span>
        {overview.metOf}
        <span className={classes.count}>
          {overview.withTarget(targets)}
          {unverified > 0 && words.list.comma + overview.unverified(unverified)}
        </span>
      </p>
      {/* The same ways as the words below, larger to point at. */}
      <div className={classes.bar} aria-hidden="true">
        {present.map((status) => (
          <Link
            key={status}
            tabIndex={-1}
            className={classes.segment}
            data-status={status}
            title={overview.open(words.domains[domain], overview.statuses[status], counts[status])}
            style={{ flexGrow: counts[status], background: statusColours[status].strong }}
            to={linkTo(domain, status)}
          />
        ))}
        {counts.stated > 0 && (
          <span
            className={classes.segment}
            style={{ flexGrow: counts.stated, background: '#d8d4cd' }}
            title={overview.statuses.stated}
          />
        )}
      </div>
      <ul className={classes.statuses}>
        {told.map((status) => (
          <li key={status} className={counts[status] === 0 ? classes.none : undefined}>
            {counts[status] === 0 ? (
              `${overview.statuses[status]} 0`
            ) : (
              <Link
                className={classes.status}
                style={{ color: statusColours[status].text }}
                to={linkTo(domain, status)}
                aria-label={overview.open(words.domains[domain], overview.statuses[status], counts[status])}
              >
                <StatusSign status={status} />
                {overview.statuses[status]} {counts[status]}
              </Link>
            )}
          </li>
        ))}
        {counts.stated > 0 && (
          <li className={classes.stated}>
            {overview.statuses.stated} {counts.stated}
          </li>
        )}
      </ul>
    </>
  );
}

/** What can be said of a theme: targets that have passed are met or missed, those still ahead met, likely or in need of attention. */
function toldStatuses(rows: readonly HeatRow[]): Status[] {
  const targets = rows.flatMap(({ indicator, model }) => {
    const latest = model.years[model.years.length - 1] ?? 0;
    return indicator.target ? [indicator.target.year > latest] : [];
  });
  const isTold = {
    met: true,
    likely: targets.includes(true),
    attention: targets.includes(true),
    missed: targets.includes(false),
  };
  return statuses.filter((status) => isTold[status]);
}
