import { Fragment } from 'react';
import { Link } from 'react-router';
import type { PlacesTableRow } from '../../figures/model/placesTable';
import { type VerdictCounts, verdictCountsByYear } from '../../figures/model/verdictCounts';
import { verdictCountsText } from '../../figures/texts/verdictCountsText';
import type { Status } from '../../filters/viewSpec/overviewChoice';
import { overviewWords } from '../../i18n/overview/useOverviewWords';
import { type Speech, useSpeech } from '../../i18n/speech';
import { formatValue } from '../../measures/format';
import { against } from '../../measures/goals';
import { targetCondition } from '../../measures/sentences/targetCondition';
import classes from './Summary.module.css';
import { useThemeLink } from './useThemeLink';

/** Verdicts behind target, whose indicators are named. */
const named = ['missed', 'attention'] as const satisfies readonly Status[];

/**
 * The status of the whole region in sentences to read aloud; indicators behind target are named. `absent` names the
 * missing themes.
 */
export function Summary({ rows, absent }: { rows: readonly PlacesTableRow[]; absent: string }) {
  const speech = useSpeech();
  const countsByYear = verdictCountsByYear(rows);
  const behind = named.map((status) => ({
    status,
    goals: countsByYear.flatMap(({ rows: judged }) => judged.filter(({ goal }) => goal.outlook.verdict === status)),
  }));
  return (
    <p className={classes.summary}>
      {countsByYear.length > 0 && <b>{verdictCountsText(countsByYear, speech)}</b>}{' '}
      {behind
        .filter(({ goals }) => goals.length > 0)
        .map(({ status, goals }) => (
          <Names key={status} status={status} goals={goals} />
        ))}
      {absent !== '' && <span className={classes.note}>{absent}</span>}
    </p>
  );
}

type NamesProps = { status: (typeof named)[number]; goals: VerdictCounts['rows'] };

function Names({ status, goals }: NamesProps) {
  const speech = useSpeech();
  const { words, say } = speech;
  const linkTo = useThemeLink();
  return (
    <span>
      {overviewWords(speech).summary.list[status]}
      {goals.map((judged, index) => {
        const { indicator } = judged.row;
        return (
          <Fragment key={`${indicator.id} ${judged.goal.target.year}`}>
            {index > 0 && words.region.joiner}
            <Link className={classes.name} to={{ ...linkTo(indicator.domain, null), hash: indicator.id }}>
              {say(indicator.name)}
            </Link>
            <span className={classes.against}>{againstText(judged, speech)}</span>
          </Fragment>
        );
      })}
      {words.sentences.stop}{' '}
    </span>
  );
}

/** （2020年24.9%，目标≥30%）: the judged value and its target. */
function againstText({ row, goal }: VerdictCounts['rows'][number], speech: Speech): string {
  const { words, language } = speech;
  const { target, outlook } = goal;
  const { summary } = overviewWords(speech);
  const condition = targetCondition(against(row.indicator, target), words);
  return summary.against(
    words.years.one(outlook.year),
    formatValue(outlook.value, row.indicator, language),
    target.year === outlook.year
      ? words.target.aim(condition)
      : summary.targetOf(words.years.one(target.year), condition),
    outlook.reached
      ? words.target.reached(outlook.reached.year, formatValue(outlook.reached.value, row.indicator, language))
      : '',
    target.verified ? '' : words.target.unverified,
  );
}
