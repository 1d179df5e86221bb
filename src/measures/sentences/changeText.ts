import type { ChangeWords } from '../../i18n/sentences.zh';
import type { Speech } from '../../i18n/words';
import { type Change, changeOver, lastCut, termStarts } from '../change';
import { hedgeIn, isBeforeEnd, type Run } from './run';
import { changeSize, differenceHedge, publishedSize, toneOf } from './writing';

/** What is said of a change, and what it rests on. */
export type ChangeText = {
  text: string;
  /** The year compared with; `null` where the text says why there is none. */
  fromYear: number | null;
  /** The very change was published, over these very years. */
  published: boolean;
};

/**
 * The change over the years in view, in the words of its kind of statistic; `null` where there is nothing to compare.
 * It never crosses a break that cuts the line: it starts after it and says so.
 */
export function changeText(run: Run, speech: Speech): ChangeText | null {
  const say = speech.words.sentences;
  const { indicator, years, values } = run;
  const change = changeOver(years, values, indicator);
  const lastYear = change?.toYear ?? lastYearOf(run);
  const broke = lastYear === null ? Number.NEGATIVE_INFINITY : lastCut(indicator, lastYear);
  const broken = broke > (years[0] ?? Number.POSITIVE_INFINITY);
  if (!change) {
    const hadValues = values.some((value, index) => value !== null && (years[index] ?? 0) < broke);
    return broken && hadValues ? { text: say.notComparable(broke), fromYear: null, published: false } : null;
  }
  // Three-year rates of neighbouring years share cases.
  if (run.pooled && change.toYear - change.fromYear < 3) return null;
  const published = run.published.publishedChanges.find(
    (one) => one.fromYear === change.fromYear && one.toYear === change.toYear,
  );
  const words = published
    ? changeWords(run, change, publishedSize(published.change, indicator, speech, published.hedge))
    : changeWords(run, change, measuredSize(run, change, speech));
  return {
    text: inWords(run, change, words, broken ? broke : null, speech),
    fromYear: change.fromYear,
    published: !!published,
  };
}

function inWords(run: Run, change: Change, words: ChangeWords, broke: number | null, speech: Speech): string {
  const say = speech.words.sentences;
  const { stat } = run.indicator;
  if (broke !== null) return say.changeSinceBreak(words, broke);
  return stat === 'term' ? say.termChange(words, termsBetween(run, change)) : say.change[stat](words);
}

function termsBetween({ indicator }: Run, { fromYear, toYear }: Change): number {
  return termStarts(indicator, toYear).filter((start) => start > fromYear).length;
}

function measuredSize(run: Run, { fromYear, toYear, difference }: Change, speech: Speech): string {
  const hedge = differenceHedge(hedgeIn(run, fromYear), hedgeIn(run, toYear), difference);
  return changeSize(difference, run.indicator, speech, hedge);
}

function changeWords(run: Run, { fromYear, toYear, difference }: Change, size: string): ChangeWords {
  const hedged = hedgeIn(run, fromYear) !== 'exact' || hedgeIn(run, toYear) !== 'exact';
  return {
    up: difference === 0 ? null : difference > 0,
    tone: toneOf(run.indicator),
    size,
    hedged,
    year: fromYear,
    // A year that stands in for a missing one is named.
    previous: fromYear === toYear - 1 && fromYear === run.years[0],
    beforeEnd: isBeforeEnd(run, fromYear),
    pooledFrom: run.pooled ? fromYear - 2 : null,
  };
}

function lastYearOf({ years, values }: Run): number | null {
  const known = years.filter((_, index) => values[index] !== null);
  return known[known.length - 1] ?? null;
}
