import { Fragment } from 'react';
import { Link } from 'react-router';
import { domains } from '../../contract/domains';
import type { HeatRow } from '../../figures/heat';
import type { Status } from '../../figures/heatRows';
import { countStandings, restsOnSimulated } from '../../figures/standings';
import { useWords } from '../../i18n/words';
import { outlookVerdicts } from '../../measures/outlook';
import classes from './Summary.module.css';
import { useThemeLink } from './useThemeLink';

/** Behind target, and so called by name. */
const named = ['attention', 'missed'] as const satisfies readonly Status[];

/** Where the whole region stands, in sentences that can be read aloud; what is behind target is called by name. */
export function Summary({ rows, read }: { rows: readonly HeatRow[]; read: number }) {
  const { words } = useWords();
  const { summary, statuses: names } = words.overview;
  const judged = rows.filter((row) => row.status !== null);
  const counts = countStandings(judged);
  const parts = outlookVerdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => summary.part(names[verdict], counts[verdict]));
  return (
    <p className={classes.summary}>
      {judged.length > 0 && <b>{summary.lead(judged.length, parts.join(words.list.comma))}</b>}{' '}
      {named
        .filter((status) => counts[status] > 0)
        .map((status) => (
          <Names key={status} status={status} rows={judged.filter((row) => row.status === status)} />
        ))}
      {restsOnSimulated(judged) && <span className={classes.note}>{summary.simulated}</span>}
      {read < domains.length && <span className={classes.note}>{summary.partly(domains.length - read)}</span>}
    </p>
  );
}

function Names({ status, rows }: { status: (typeof named)[number]; rows: readonly HeatRow[] }) {
  const { words, say } = useWords();
  const linkTo = useThemeLink();
  return (
    <span>
      {words.overview.summary.list[status]}
      {rows.map(({ indicator }, index) => (
        <Fragment key={indicator.id}>
          {index > 0 && words.region.joiner}
          <Link className={classes.name} to={{ ...linkTo(indicator.domain, null), hash: indicator.id }}>
            {say(indicator.name)}
          </Link>
        </Fragment>
      ))}
      {words.sentences.stop}{' '}
    </span>
  );
}
