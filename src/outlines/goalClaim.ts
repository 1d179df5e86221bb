import { fieldOf, runOf } from '../figures/texts/statement';
import type { Speech } from '../i18n/speech';
import { changeFromPreviousTerm } from '../measures/change';
import { against, isForReference, type JudgedGoal } from '../measures/goals';
import { hasValue, lastKnown } from '../measures/point';
import type { Clause, SentencePart } from '../measures/sentences/clause';
import { comparisonClause } from '../measures/sentences/comparisonClause';
import { lackingClause, regionClause } from '../measures/sentences/regionClause';
import { type Run, timeOf } from '../measures/sentences/run';
import { targetClause } from '../measures/sentences/targetClause';
import type { GoalStatus, Measured } from './goalStatus';

/** `again`: the report is about these targets already; `none`: the claim is not about the target. */
export type AboutTarget = 'full' | 'again' | 'none';

/** `since`: the year of the change; `null`: the year or term before. */
type ClaimStyle = { since: number | null; target: AboutTarget };

/** An indicator of a goal, as one claim of a paragraph. */
export type Claimed = { goal: GoalStatus; measured: Measured };

/**
 * The claims of a paragraph, each with its clauses: time and place are named once, and again where they change. A
 * league stands beside 全区, where the two can be compared.
 */
export function claims(
  list: readonly Claimed[],
  { since, targetOf }: { since: number | null; targetOf: (one: Claimed) => AboutTarget },
  speech: Speech,
): (Claimed & Pick<SentencePart, 'clauses'>)[] {
  let time: string | null = null;
  return list.flatMap((one) => {
    const claim = claimClauses(one.measured, one.goal, { since, target: targetOf(one) }, time, speech);
    time = claim.time;
    return claim.clauses.length === 0 ? [] : [{ ...one, clauses: claim.clauses }];
  });
}

/** `before`: the time that was named last. */
function claimClauses(
  one: Measured,
  { why }: Pick<GoalStatus, 'why'>,
  { since, target: about }: ClaimStyle,
  before: string | null,
  speech: Speech,
): { clauses: Clause[]; time: string | null } {
  const { indicator, model, line, point, row } = one;
  if (!point || point.value === null) return { clauses: [], time: before };
  const judged =
    indicator.target && row?.outlook && why !== 'townships' && about !== 'none'
      ? { target: indicator.target, outlook: row.outlook }
      : null;
  const run = runUpTo(one, point.year, since);
  const last = lastKnown(run.points);
  const lastPoint = line.points.at(-1);
  if (lastPoint && last && lastPoint.value === null) {
    const lacking = lackingClause(run, lastPoint, last, speech);
    return { clauses: [lacking, ...targetClauses(run, judged, point.year, about, speech)], time: null };
  }
  const time = timeOf(run);
  return {
    clauses: [
      regionClause(run, speech, time === before),
      ...besideWhole(model, line, point.year, speech),
      ...targetClauses(run, judged, point.year, about, speech),
    ],
    time,
  };
}

/** The years of the claim: those of the term before or from the year before, or the year compared with and the last one. */
function runUpTo({ model, line }: Measured, year: number, since: number | null): Run {
  const known = line.points.filter((point) => point.year <= year);
  const from = since ?? changeFromPreviousTerm(known, model.indicator)?.fromYear ?? year - 1;
  const points = known.filter((point) => (since === null ? point.year >= from : [since, year].includes(point.year)));
  return { ...runOf(model, line), points };
}

function targetClauses(
  run: Run,
  judged: JudgedGoal | null,
  year: number,
  about: AboutTarget,
  speech: Speech,
): Clause[] {
  if (!judged) return [];
  const indicator = against(run.indicator, judged.target);
  const { outlook } = judged;
  const again = about === 'again';
  // The heading of the paragraph says that they are on course.
  const foretell = !(again && outlook.verdict === 'likely');
  const judgement = { outlook, yearSpokenOf: year, foretell, again };
  return [targetClause({ ...run, indicator }, judgement, speech) ?? []].flat();
}

function besideWhole(model: Measured['model'], line: Measured['line'], year: number, speech: Speech): Clause[] {
  const place = model.places.find((one) => one.line === line);
  if (!isForReference(line.region) || !place || !hasValue(place) || model.year !== year) return [];
  const placing = { named: true, again: false, nameYear: false, areYearsStated: true };
  return [comparisonClause(fieldOf(model), place, placing, speech) ?? []].flat();
}
