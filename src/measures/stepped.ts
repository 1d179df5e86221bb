import type { Indicator } from '../contract/indicator';

/** What is set by a term of office, or is there or not, changes at once: it is drawn as steps, with nothing in between. */
export function isStepped({ stat, comparison }: Pick<Indicator, 'stat' | 'comparison'>): boolean {
  return stat === 'term' || comparison === 'presence';
}
