import { useState } from 'react';
import * as v from 'valibot';
import { keepMatchedHeads, type Match, matchedHeads, matchSchema } from '../../ownData/dataSets/matchedHeads';
import { correctionsPlace, correctionsSchema } from '../../ownData/review/corrections';
import { useStoredDraft } from '../../storage/draft';

const tablesSchema = v.record(v.string(), matchSchema);

/**
 * What the reader said about what is read: the meaning of heads, which is remembered, and that of tables and single
 * values, which ends with the review.
 */
export function useReaderAnswers() {
  const [byHand, setByHand] = useState(matchedHeads);
  const [tables, setTables] = useStoredDraft('own-review-tables', tablesSchema);
  const [corrections, setCorrections] = useStoredDraft(correctionsPlace, correctionsSchema);
  return {
    byHand,
    tables,
    corrections,
    /** `null` takes the match back. */
    match: (plain: string, meant: Match | null) =>
      setByHand((now) => {
        const { [plain]: _, ...others } = now;
        const next = meant ? { ...others, [plain]: meant } : others;
        keepMatchedHeads(next);
        return next;
      }),
    answer: (key: string, meant: Match) => setTables({ ...tables, [key]: meant }),
    correct: (key: string, value: number | null) => {
      const { [key]: _, ...others } = corrections ?? {};
      setCorrections(value === null ? others : { ...others, [key]: value });
    },
    end: () => {
      setTables(null);
      setCorrections(null);
    },
  };
}
