import type { Entry } from '../entry';
import { beginsAnew } from './positions';
import { random } from './random';
import { years } from './years';

/** The share of league values that are not reported (未报送) although the whole region includes them. */
const share = 0.0105;

/** By year and league: whether the league did not report. For elections this holds for the whole term. */
export function withheld(entry: Entry, leagues: number): readonly (readonly boolean[])[] {
  const { spread, reportedWith } = entry.simulation;
  const next = random(`withheld ${reportedWith ?? entry.id}`);
  let missing: readonly boolean[] | undefined;
  return years.map((year) => {
    if (!missing || beginsAnew(entry, year)) {
      missing = Array.from({ length: leagues }, () => next() < share && spread.type !== 'binary');
    }
    return missing;
  });
}
