const rules = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** 1st, 2nd, 3rd, 11th. */
export function ordinal(rank: number): string {
  return rank + ordinalEnd(rank);
}

/** The letters after the digits. */
export function ordinalEnd(rank: number): string {
  return endings[rules.select(rank)] ?? 'th';
}
