import { runOf } from '../figures/texts/statement';
import type { Phrase } from '../i18n/sentences/phrase';
import type { Speech } from '../i18n/speech';
import { changeFromPreviousTerm } from '../measures/change';
import { against, type JudgedGoal } from '../measures/goals';
import { lastKnown } from '../measures/point';
import { type Clause, sentenceOf } from '../measures/sentences/clause';
import { lackingClause, regionClause } from '../measures/sentences/regionClause';
import { targetClause } from '../measures/sentences/targetClause';
import type { GoalStatus, Measured } from './goalStatus';

/**
 * The sentence of a report on a goal, in the words that cards use for the same figures: level, change from the
 * previous year or term, and verdict. A goal without a number has no verdict. `null` where there is nothing to say.
 */
export function goalClaim({ verdict, why, measured }: GoalStatus, speech: Speech): Phrase | null {
  if (verdict === 'none') return null;
  const clauses = measured.flatMap((one) => {
    const { target } = one.indicator;
    const judged = target && one.row?.outlook && why !== 'townships' ? { target, outlook: one.row.outlook } : null;
    return one.point && one.point.value !== null ? [claimClauses(one, one.point.year, judged, speech)] : [];
  });
  const all = clauses.flatMap((list, at) =>
    list.map((clause, index) => (at > 0 && index === 0 ? { ...clause, joint: 'semicolon' as const } : clause)),
  );
  return all.length === 0 ? null : sentenceOf(all, speech);
}

/** `judged` is `null` where there is no target, or where it does not apply to a region. */
function claimClauses({ model, line }: Measured, year: number, judged: JudgedGoal | null, speech: Speech): Clause[] {
  const { indicator } = model;
  const known = line.points.filter((point) => point.year <= year);
  const from = changeFromPreviousTerm(known, indicator)?.fromYear ?? year - 1;
  const run = { ...runOf(model, line), points: known.filter((point) => point.year >= from) };
  const target =
    judged &&
    targetClause(
      { ...run, indicator: against(indicator, judged.target) },
      { outlook: judged.outlook, yearSpokenOf: year, foretell: true },
      speech,
    );
  const last = lastKnown(run.points);
  const lastPoint = line.points.at(-1);
  const isLacking = lastPoint && last && lastPoint.value === null;
  const level = isLacking ? lackingClause(run, lastPoint, last, speech) : regionClause(run, speech);
  return [level, ...[target ?? []].flat()];
}
