import * as v from 'valibot';
import { storedText, storeText } from '../../storage/storedText';

const place = 'own-matched-heads';

export const matchSchema = v.object({
  indicator: v.optional(v.string()),
  region: v.optional(v.string()),
  year: v.optional(v.number()),
  unit: v.optional(v.string()),
});
/** What the reader says that a head or a table means; a unit as it is written. */
export type Match = v.InferOutput<typeof matchSchema>;

/** What the reader said that heads mean, by their plain text. Invalid stored values are ignored. */
export function matchedHeads(): Readonly<Record<string, Match>> {
  try {
    const read: unknown = JSON.parse(storedText(place) ?? '{}');
    const entries = typeof read === 'object' && read !== null ? Object.entries(read) : [];
    return Object.fromEntries(
      entries.flatMap(([head, match]) => {
        // Earlier versions matched heads with indicators alone.
        const meant = typeof match === 'string' ? { indicator: match } : match;
        return v.is(matchSchema, meant) ? [[head, meant]] : [];
      }),
    );
  } catch {
    return {};
  }
}

export function keepMatchedHeads(heads: Readonly<Record<string, Match>>): void {
  storeText(place, JSON.stringify(heads));
}
