import type { Phrase } from '../../src/i18n/sentences/phrase';
import type { Speech } from '../../src/i18n/speech';
import { sentenceOf } from '../../src/measures/sentences/clause';
import { claims } from '../../src/outlines/goalClaim';
import type { GoalStatus } from '../../src/outlines/goalStatus';

/** What a report claims of a goal, as a sentence of its own; `null` where there is nothing to say. */
export function goalClaim(goal: GoalStatus, speech: Speech): Phrase | null {
  if (goal.verdict === 'none') return null;
  const list = goal.measured.map((measured) => ({ goal, measured }));
  const said = claims(list, { since: null, targetOf: () => 'full' }, speech);
  const clauses = said.flatMap((one, place) =>
    one.clauses.map((clause, index) =>
      place > 0 && index === 0 ? { ...clause, joint: 'semicolon' as const } : clause,
    ),
  );
  return clauses.length === 0 ? null : sentenceOf(clauses, speech);
}
