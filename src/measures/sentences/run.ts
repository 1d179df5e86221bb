import type { Hedge } from '../../contract/fact';
import type { Indicator } from '../../contract/indicator';
import type { Mark } from '../../contract/mark';
import type { LevelWords } from '../../i18n/sentences.zh';
import type { Speech } from '../../i18n/words';
import type { Words } from '../../i18n/zh';
import { termStarts } from '../change';
import { formatNumber } from '../format';
import { isSmallSample } from '../smallSample';
import type { Support } from '../support';
import { traitsOf } from '../traits';
import { writtenValue } from './writing';

/** Why a value is missing, by the words for it. */
export type MissingWord = keyof Words['missing'];

/** One region's values over the years in view, with what was published about them. */
export type Run = {
  indicator: Indicator;
  /** The name of the league in the language of the reader; `null` for 全区. */
  place: string | null;
  years: readonly number[];
  values: readonly (number | null)[];
  marks: readonly (Mark | null)[];
  missing: readonly (MissingWord | null)[];
  /** Each value is of the year and the two before it. */
  pooled: boolean;
  /** What stands behind each value, where known. */
  support: Support | null;
  /** Empty for leagues: published figures are of 全区. */
  published: Pick<Indicator, 'published' | 'publishedChanges' | 'publishedTotals'>;
};

export const nothingPublished: Run['published'] = { published: [], publishedChanges: [], publishedTotals: [] };

export function hedgeIn(run: Run, year: number): Hedge {
  return run.published.published.find((point) => point.year === year)?.hedge ?? 'exact';
}

export function isSimulatedIn(run: Run, year: number): boolean {
  return run.marks[run.years.indexOf(year)] === 'simulated';
}

/** The figure of that year was published before the year was over. */
export function isBeforeEnd(run: Run, year: number): boolean {
  return run.published.published.some((point) => point.year === year && point.caveat === 'before-year-end');
}

/** What the words for a level need to know of one value. */
export function levelWords(
  run: Run,
  year: number,
  value: number,
  notes: readonly string[],
  speech: Speech,
): LevelWords {
  const { indicator, place, pooled, published } = run;
  const starts = traitsOf(indicator).byTerm ? termStarts(indicator, year) : [];
  return {
    year,
    beforeEnd: isBeforeEnd(run, year),
    inferred: published.published.some((point) => point.year === year && point.caveat === 'year-inferred'),
    term: starts[starts.length - 1] ?? null,
    pooledFrom: pooled ? year - 2 : null,
    place,
    name: plainName(indicator, speech),
    value: writtenValue(value, indicator, speech, hedgeIn(run, year)),
    cases: fewCases(casesIn(run, year)),
    notes,
  };
}

/** «5例，小样本», where the cases behind a rate are known and few. */
export function smallSampleNote(cases: number | null, { words }: Speech): string[] {
  const few = fewCases(cases);
  return few === null ? [] : [words.sentences.smallSample(few)];
}

export function casesIn({ support, years }: Run, year: number): number | null {
  return support?.cases[years.indexOf(year)] ?? null;
}

function fewCases(cases: number | null): string | null {
  return cases !== null && isSmallSample(cases) ? formatNumber(cases, 0) : null;
}

/** The name without «(累计)»: cumulative series are spoken of as such. */
export function plainName(indicator: Indicator, { words, say }: Speech): string {
  return words.sentences.name(say(indicator.name));
}
