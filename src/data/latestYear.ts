import type { SeriesAnswer } from '../contract/series';

type Told = Pick<SeriesAnswer, 'years' | 'series'>;

const ofOne = new WeakMap<Told, number | null>();

/**
 * The year that is shown unless another is asked for: the last of which at least half as much is known as of the fullest, so
 * that one early report does not empty every ranking and map. `null` where there are no years.
 */
export function latestYear(answers: readonly Told[]): number | null {
  const [first] = answers;
  const isOne = answers.length === 1 && first !== undefined;
  const before = isOne ? ofOne.get(first) : undefined;
  if (before !== undefined) return before;
  const years = first?.years ?? [];
  const known = years.map((year) =>
    answers.reduce((sum, one) => {
      const at = one.years.indexOf(year);
      return sum + one.series.filter(({ values }) => (values[at] ?? null) !== null).length;
    }, 0),
  );
  const enough = Math.max(1, ...known) / 2;
  const latest = years.filter((_, at) => (known[at] ?? 0) >= enough).at(-1) ?? years.at(-1) ?? null;
  if (isOne) ofOne.set(first, latest);
  return latest;
}
