import { movementSince, sizeOfChange } from './goalChange';
import type { Claimed } from './goalClaim';
import { isQuantified } from './goalCounts';
import type { GoalStatus, GoalVerdict, Measured } from './goalStatus';

/** More than the size of any change. */
const largest = 1e6;

/** Indicators of each kind in a summary. */
const most = 3;

/**
 * 成效: indicators that have become better, first those that meet their targets, of several domains, and among them those
 * with a checked target. `since` as in `changeSince`.
 */
export function achievements(goals: readonly GoalStatus[], since: number | null): Claimed[] {
  const found = claimedIn(goals).filter(({ measured }) => movementSince(measured, since) === 'better');
  const kind = (one: Claimed) => {
    const verdict = standingOf(one);
    if (verdict === 'early' || verdict === 'met') return 0;
    return verdict === 'likely' ? 1 : 2;
  };
  // A checked target counts more than any change.
  const size = (one: Claimed) => sizeOfChange(one.measured, since) + (one.goal.goal.verified ? largest : 0);
  return spread(found, kind, size);
}

/**
 * 问题: first what missed its target or can hardly meet it, then what has become worse, then what is still short of its
 * target.
 */
export function problems(goals: readonly GoalStatus[], since: number | null): Claimed[] {
  const found = claimedIn(goals).filter((one) => isShort(one) || movementSince(one.measured, since) === 'worse');
  const kind = (one: Claimed) => {
    if (isBehind(one)) return standingOf(one) === 'missed' ? 0 : 1;
    return movementSince(one.measured, since) === 'worse' ? 2 : 3;
  };
  return spread(found, kind, (one) => (isShort(one) ? gapOf(one.measured) : sizeOfChange(one.measured, since)));
}

/** The verdict on the indicator itself: a goal of several has that of the worst of them. */
export function standingOf({ goal, measured }: Claimed): GoalVerdict {
  return goal.why === 'townships' ? 'stated' : (measured.row?.outlook?.verdict ?? goal.verdict);
}

/** Missed, or hard to meet. */
export function isBehind(one: Claimed): boolean {
  const verdict = standingOf(one);
  return verdict === 'missed' || verdict === 'attention';
}

/** Short of its target, whether or not it will meet it. Few cases do not tell. */
export function isShort(one: Claimed): boolean {
  return isBehind(one) || ['likely', 'by-term', 'few-years'].includes(standingOf(one));
}

/** Indicators by goal; one that measures several goals stands with the first of them that has a number. */
export function claimedIn(goals: readonly GoalStatus[]): Claimed[] {
  const ordered = [...goals.filter(isQuantified), ...goals.filter((one) => !isQuantified(one))];
  const all = ordered.flatMap((goal) => goal.measured.map((measured) => ({ goal, measured })));
  return all.filter(
    (one, at) => all.findIndex(({ measured }) => measured.indicator.id === one.measured.indicator.id) === at,
  );
}

/** The distance from the target, in proportion to it. */
function gapOf({ row, indicator }: Measured): number {
  return Math.abs((row?.outlook?.gap ?? 0) / (indicator.target?.value || 1));
}

/** By kind; of each kind, one of each domain comes before a second of it, and the largest first. */
function spread(found: readonly Claimed[], kind: (one: Claimed) => number, size: (one: Claimed) => number): Claimed[] {
  const ordered = [...found].sort((one, other) => kind(one) - kind(other) || size(other) - size(one));
  const isFirst = (one: Claimed) =>
    ordered.find((other) => kind(other) === kind(one) && other.goal.goal.domain === one.goal.goal.domain) === one;
  return [...ordered]
    .sort((one, other) => kind(one) - kind(other) || Number(isFirst(other)) - Number(isFirst(one)))
    .slice(0, most);
}
