import { claimClauses } from '../figures/texts/takeaway';
import type { Phrase } from '../i18n/sentences/phrase';
import type { Speech } from '../i18n/speech';
import { sentenceOf } from '../measures/sentences/clause';
import type { GoalStanding } from './standing';

/**
 * A goal as reports claim it, in the words that cards have for the same figures: level, change on the year or the term
 * before, and how that stands to the target. A goal without a number is told without a verdict. `null` where there is
 * nothing to tell.
 */
export function goalClaim({ standing, why, measured }: GoalStanding, speech: Speech): Phrase | null {
  if (standing === 'none') return null;
  const clauses = measured.flatMap(({ model, line, point, row }) =>
    point && point.value !== null
      ? [claimClauses(model, line, point.year, why === 'townships' ? null : (row?.outlook ?? null), speech)]
      : [],
  );
  const all = clauses.flatMap((list, at) =>
    list.map((clause, index) => (at > 0 && index === 0 ? { ...clause, joint: 'semicolon' as const } : clause)),
  );
  return all.length === 0 ? null : sentenceOf(all, speech);
}
