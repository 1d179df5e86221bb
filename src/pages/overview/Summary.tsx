import { Fragment } from 'react';
import { Link } from 'react-router';
import { domains } from '../../contract/domains';
import type { HeatRow } from '../../figures/heat';
import type { Status } from '../../figures/heatRows';
import { countStandings, countUnverified, restsOnSimulated } from '../../figures/standings';
import { type Speech, useWords } from '../../i18n/words';
import { formatValue } from '../../measures/format';
import { outlookVerdicts } from '../../measures/outlook';
import { targetCondition } from '../../measures/sentences/targetCondition';
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
  const unverified = countUnverified(judged);
  const parts = outlookVerdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => summary.part(names[verdict], counts[verdict]));
  return (
    <p className={classes.summary}>
      {judged.length > 0 && <b>{summary.lead(judged.length, parts.join(words.list.comma)) + words.sentences.stop}</b>}{' '}
      {named
        .filter((status) => counts[status] > 0)
        .map((status) => (
          <Names key={status} status={status} rows={judged.filter((row) => row.status === status)} />
        ))}
      {unverified > 0 && <span className={classes.note}>{summary.unverified(unverified)}</span>}
      {restsOnSimulated(judged) && <span className={classes.note}>{summary.simulated}</span>}
      {read < domains.length && <span className={classes.note}>{summary.partly(domains.length - read)}</span>}
    </p>
  );
}

function Names({ status, rows }: { status: (typeof named)[number]; rows: readonly HeatRow[] }) {
  const speech = useWords();
  const { words, say } = speech;
  const linkTo = useThemeLink();
  return (
    <span>
      {words.overview.summary.list[status]}
      {rows.map((row, index) => (
        <Fragment key={row.indicator.id}>
          {index > 0 && words.region.joiner}
          <Link className={classes.name} to={{ ...linkTo(row.indicator.domain, null), hash: row.indicator.id }}>
            {say(row.indicator.name)}
          </Link>
          <span className={classes.against}>{againstText(row, speech)}</span>
        </Fragment>
      ))}
      {words.sentences.stop}{' '}
    </span>
  );
}

/** （2020年24.9%，目标≥30%）: the value that was judged and what it was to be. */
function againstText({ indicator, model }: HeatRow, { words, language }: Speech): string {
  const { standing } = model;
  const { target } = indicator;
  if (!standing || !target) return '';
  const { summary } = words.overview;
  const condition = targetCondition(indicator, words);
  return summary.against(
    words.years.one(standing.year),
    formatValue(standing.value, indicator, language),
    target.year === standing.year
      ? summary.target(condition)
      : summary.targetOf(words.years.one(target.year), condition),
    target.verified ? '' : words.target.unverified,
  );
}
