import { type Phrase, phrase, type Wording } from '../../i18n/sentences/phrase';
import type { ChangeWords } from '../../i18n/sentences/sentences.zh';
import type { Speech } from '../../i18n/speech';
import { type Change, changesOf, lastCut, termStarts } from '../change';
import { knownPoints, lastKnown } from '../point';
import { firstPooledYear } from '../pooled';
import { hedgeIn, isBeforeEnd, type Run } from './run';
import { changeSize, differenceHedge, type NumberOf, publishedSize, sizeAgain, toneOf } from './writing';

/** The text of a change, and the figures it rests on. */
export type ChangeText = {
  text: Phrase;
  /**
   * Base years that were not published as the base of a change. Empty where the text explains why there is no change.
   */
  fromYears: readonly number[];
  /** This change was published for exactly these years. */
  published: boolean;
};

/**
 * The change over the visible years, in the wording of its kind of statistic; `null` where there is nothing to
 * compare. It never crosses a break that cuts the line: it starts after the break and says so.
 */
export function changeText(run: Run, speech: Speech): ChangeText | null {
  const say = speech.words.sentences;
  const { indicator, points } = run;
  const { recent, overall } = changesOf(points, indicator, run.pooled);
  const change = overall ?? recent ?? publishedSince(run);
  const lastYear = change?.toYear ?? lastKnown(points)?.year ?? null;
  const broke = lastYear === null ? Number.NEGATIVE_INFINITY : lastCut(indicator, lastYear);
  const broken = broke > (points[0]?.year ?? Number.POSITIVE_INFINITY);
  if (!change) {
    const known = knownPoints(points);
    const earlier = known.filter(({ year }) => year < broke);
    // With two or more values after the break, something else prevents the comparison.
    const isCut = broken && earlier.length > 0 && known.length - earlier.length < 2;
    return isCut ? { text: [say.notComparable(broke)], fromYears: [], published: false } : null;
  }
  const published = run.published.publishedChanges.find(
    (one) => one.fromYear === change.fromYear && one.toYear === change.toYear,
  );
  const words = published
    ? changeWords(
        run,
        change,
        publishedSize(published.change, indicator, numberOf(run, change), speech, published.hedge),
      )
    : changeWords(run, change, measuredSize(run, change, speech));
  const textFor = (size: ChangeWords) => phrase`${inWords(run, change, size, broken ? broke : null, speech)}`;
  if (published) return { text: textFor(words), fromYears: [], published: true };
  if (!recent || !isWorthBoth(run, recent, change))
    return { text: textFor(words), fromYears: [change.fromYear], published: false };
  const recently = { ...changeWords(run, recent, measuredSize(run, recent, speech)), previous: true };
  const newer = inWords(run, recent, recently, null, speech);
  // The previous clause already gives the unit.
  const longer = textFor({ ...words, size: measuredSize(run, change, speech, sizeAgain) });
  return {
    text: phrase`${newer}${say.comma}${longer}`,
    fromYears: [change.fromYear, recent.fromYear],
    published: false,
  };
}

/**
 * The longest published change up to the latest value, used where the change over all visible years cannot be given.
 */
function publishedSince({ points, indicator, published }: Run): Change | null {
  const last = lastKnown(points);
  if (!last) return null;
  const earliest = Math.max(points[0]?.year ?? last.year, lastCut(indicator, last.year));
  const [longest] = published.publishedChanges
    .filter(({ fromYear, toYear }) => toYear === last.year && fromYear >= earliest)
    .sort((one, other) => one.fromYear - other.fromYear);
  return longest ? { fromYear: longest.fromYear, toYear: longest.toYear, difference: longest.change } : null;
}

/** Whether the change over all visible years spans more than the recent change, and more than one term. */
function isWorthBoth({ indicator, traits }: Run, recent: Change, longer: Change): boolean {
  return recent.fromYear > longer.fromYear && !(traits.byTerm && termsBetween(indicator, longer) < 2);
}

function inWords(run: Run, change: Change, words: ChangeWords, broke: number | null, speech: Speech): Wording {
  const say = speech.words.sentences;
  if (broke !== null) return say.changeSinceBreak(words, broke);
  return run.traits.byTerm
    ? say.termChange(words, termsBetween(run.indicator, change))
    : say.change[run.indicator.stat](words);
}

function termsBetween(indicator: Run['indicator'], { fromYear, toYear }: Change): number {
  return termStarts(indicator, toYear).filter((start) => start > fromYear).length;
}

function measuredSize(run: Run, change: Change, speech: Speech, write = changeSize): Phrase {
  const { fromYear, toYear, difference } = change;
  const hedge = differenceHedge(hedgeIn(run, fromYear), hedgeIn(run, toYear), difference);
  return write(difference, run.indicator, numberOf(run, change), speech, hedge);
}

function numberOf({ region }: Run, { fromYear, toYear }: Change): NumberOf {
  return { what: 'change', region: region.code, year: toYear, from: fromYear };
}

function changeWords(run: Run, { fromYear, toYear, difference }: Change, size: Phrase): ChangeWords {
  const hedged = hedgeIn(run, fromYear) !== 'exact' || hedgeIn(run, toYear) !== 'exact';
  return {
    up: difference === 0 ? null : difference > 0,
    tone: toneOf(run.indicator),
    size,
    hedged,
    year: fromYear,
    // A year that replaces a missing one is named.
    previous: fromYear === toYear - 1 && fromYear === run.points[0]?.year,
    beforeEnd: isBeforeEnd(run, fromYear),
    pooledFrom: run.pooled ? firstPooledYear(fromYear) : null,
  };
}
