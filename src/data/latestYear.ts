import type { SeriesAnswer } from '../contract/series';

type Answer = Pick<SeriesAnswer, 'years' | 'series'>;

const counted = new WeakMap<Answer, ReadonlyMap<number, number>>();

/**
 * The year that is shown by default: the last year with at least half as many values as the fullest year, so that one early
 * report does not empty every ranking and map. `null` without years.
 */
export function latestYear(answers: readonly Answer[]): number | null {
  const years = answers[0]?.years ?? [];
  const counts = answers.map(knownByYear);
  const known = years.map((year) => counts.reduce((sum, one) => sum + (one.get(year) ?? 0), 0));
  const enough = Math.max(1, ...known) / 2;
  return years.filter((_, at) => (known[at] ?? 0) >= enough).at(-1) ?? years.at(-1) ?? null;
}

/** The number of values per year, counted once per answer. */
function knownByYear(answer: Answer): ReadonlyMap<number, number> {
  const before = counted.get(answer);
  if (before) return before;
  const known = answer.years.map(
    (year, at) => [year, answer.series.filter(({ values }) => (values[at] ?? null) !== null).length] as const,
  );
  const counts = new Map(known);
  counted.set(answer, counts);
  return counts;
}
