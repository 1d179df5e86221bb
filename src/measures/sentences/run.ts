import type { Hedge } from '../../contract/fact';
import type { Indicator } from '../../contract/indicator';
import type { Region } from '../../contract/region';
import { type Phrase, phrase, type Wording } from '../../i18n/sentences/phrase';
import type { CaseWords, LevelWords, Named, Subject } from '../../i18n/sentences/sentences.zh';
import type { Speech } from '../../i18n/speech';
import { termStarts } from '../change';
import { formatNumber, writtenParts } from '../format';
import { lastKnown, type Point, pointIn } from '../point';
import { firstPooledYear } from '../pooled';
import { isSmallSample } from '../smallSample';
import type { Traits } from '../traits';
import { type NumberOf, numeral } from './writing';

/** Marked where its years are inferred. */
type Inferable<Published> = Published & { inferred?: boolean };

/** One region over the visible years, with its published figures. */
export type Run = {
  indicator: Indicator;
  traits: Traits;
  region: Region;
  /** Whether it is 全区. Sentences do not name it. */
  isWhole: boolean;
  points: readonly Point[];
  /** Each value covers the year and the two years before. */
  pooled: boolean;
  /** Empty for leagues: published figures are always about 全区. */
  published: {
    publishedChanges: readonly Inferable<Indicator['publishedChanges'][number]>[];
    publishedTotals: readonly Inferable<Indicator['publishedTotals'][number]>[];
    publishedBounds: readonly Inferable<Indicator['publishedBounds'][number]>[];
  };
};

export const nothingPublished: Run['published'] = { publishedChanges: [], publishedTotals: [], publishedBounds: [] };

/** The subject of the sentence in this language. */
export function subjectOf({ indicator, region, isWhole }: Run, speech: Speech): Subject {
  return { named: namedOf(indicator, speech), place: isWhole ? null : speech.say(region.name) };
}

/** A reference to that value of the run. */
export function valueNumber({ region }: Pick<Run, 'region'>, year: number): NumberOf {
  return { what: 'value', region: region.code, year };
}

/** The value of that year, with the digits of its article where these differ from the series. */
export function writtenIn(run: Run, year: number, value: number, speech: Speech): Phrase {
  const { indicator } = run;
  const published = pointIn(run, year)?.published ?? null;
  const { hedge, before, digits, after, factor } = writtenParts({ value, published }, indicator, speech);
  return phrase`${hedge}${before}${numeral(digits, indicator, valueNumber(run, year), factor)}${after}`;
}

export function hedgeIn(run: Run, year: number): Hedge {
  return pointIn(run, year)?.published?.hedge ?? 'exact';
}

export function isSimulatedIn(run: Run, year: number): boolean {
  return pointIn(run, year)?.mark === 'simulated';
}

/** Whether the figure of that year was published before the year had ended. */
export function isBeforeEnd(run: Run, year: number): boolean {
  return pointIn(run, year)?.published?.caveat === 'before-year-end';
}

/** Input of the catalogue for the level of one value. */
export function levelWords(
  run: Run,
  year: number,
  value: number,
  notes: readonly Wording[],
  speech: Speech,
  again = false,
): LevelWords {
  const { indicator, traits, pooled } = run;
  const starts = traits.byTerm ? termStarts(indicator, year) : [];
  return {
    year,
    beforeEnd: isBeforeEnd(run, year),
    inferred: pointIn(run, year)?.published?.caveat === 'year-inferred',
    term: starts[starts.length - 1] ?? null,
    pooledFrom: pooled ? firstPooledYear(year) : null,
    ...subjectOf(run, speech),
    value: writtenIn(run, year, value, speech),
    cases: fewCases(pointIn(run, year)?.cases ?? null, indicator, { what: 'cases', region: run.region.code, year }),
    notes,
    again,
  };
}

/**
 * The time that a sentence names for the latest value. Two indicators with the same one need not name it twice:
 * 2024年, 2024年末, 截至2024年底, 2021年换届后, 2022—2024年.
 */
export function timeOf({ indicator, traits, points, pooled }: Run): string {
  const last = lastKnown(points);
  const term = traits.byTerm && last ? termStarts(indicator, last.year).at(-1) : undefined;
  const { caveat = null } = last?.published ?? {};
  return JSON.stringify([last?.year, term, traits.stock, traits.cumulative, pooled, caveat]);
}

/** «5例，小样本»: only where the cases behind a rate are known and few. */
export function smallSampleNote(
  cases: number | null,
  indicator: Indicator,
  of: NumberOf,
  { words }: Speech,
): Wording[] {
  const few = fewCases(cases, indicator, of);
  return few === null ? [] : [words.sentences.smallSample(few)];
}

function fewCases(cases: number | null, indicator: Indicator, of: NumberOf): CaseWords | null {
  return cases !== null && isSmallSample(cases) ? caseWords(cases, indicator, of) : null;
}

/** A number of cases, as written in a sentence. */
export function caseWords(cases: number, indicator: Indicator, of: NumberOf): CaseWords {
  return { number: cases, written: phrase`${numeral(formatNumber(cases, 0), indicator, of)}` };
}

/** The name of the indicator in sentences, in this language. */
export function namedOf({ name, phrasing }: Pick<Indicator, 'name' | 'phrasing'>, { say }: Pick<Speech, 'say'>): Named {
  const { staffed, deathsOf } = phrasing;
  return {
    name: say(phrasing.name ?? name),
    isAward: phrasing.award ?? false,
    deathsOf: deathsOf ? say(deathsOf) : null,
    staffed: staffed ? { body: say(staffed.body), object: say(staffed.object) } : null,
  };
}
