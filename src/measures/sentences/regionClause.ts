import { joined, phrase, type Wording } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import { asPrinted, decimalsOf, formatNumber, formatValue } from '../format';
import { type Known, knownPoints, lastKnown, type Point, pointIn, whyNone } from '../point';
import { type ChangeText, changeText } from './changeText';
import type { Clause } from './clause';
import {
  hedgeIn,
  isSimulatedIn,
  levelWords,
  type Run,
  smallSampleNote,
  subjectOf,
  valueNumber,
  writtenIn,
} from './run';
import { boundWord, hedged, originNotes, publishedAlone, toneOf, valueAgain, writtenValue } from './writing';

/**
 * The latest visible value of a region and its change over the visible years: 2021年全区…80.78岁，比2012年提高2.54岁.
 * `again`: the paragraph has already named this time and this place.
 */
export function regionClause(run: Run, speech: Speech, again = false): Clause {
  const last = lastKnown(run.points);
  if (!last) return publishedClause(run, speech) ?? clause(noDataText(run, speech), null);
  const { year, value } = last;
  if (isPresence(run)) return presenceClause(run, year, value, speech);
  const change = changeText(run, speech);
  const simulated = isSimulatedIn(run, year);
  if (change?.published && simulated) return clause(publishedChangeText(run, year, value, change, speech), false);
  return levelAndChange(run, year, value, change, speech, again);
}

/** A region's value in one year, without a change. */
export function levelClause(run: Run, year: number, speech: Speech): Clause {
  const point = pointIn(run, year);
  const alone = { ...run, points: point ? [point] : [] };
  if (!point || point.value === null)
    return boundClause(alone, year, speech) ?? clause(noDataText(alone, speech), null);
  const { value } = point;
  return isPresence(run)
    ? presenceClause(alone, year, value, speech)
    : levelAndChange(alone, year, value, null, speech);
}

/** Only a league has it or not: for 全区 it is a share. */
function isPresence({ traits, isWhole }: Run): boolean {
  return traits.presence && !isWhole;
}

function presenceClause(run: Run, year: number, value: number, speech: Speech): Clause {
  const say = speech.words.sentences;
  const [first] = knownPoints(run.points);
  const before = first && first.year < year ? { year: first.year, has: first.value !== 0 } : null;
  const { named, place } = subjectOf(run, speech);
  const text = say.presence(named, place ?? '', year, value !== 0, before);
  const simulated = isSimulatedIn(run, year) && (before === null || isSimulatedIn(run, before.year));
  return {
    ...clause(text, simulated),
    worded: (marked) => phrase`${text}${marked && simulated ? say.noted([say.simulated]) : ''}`,
  };
}

function levelAndChange(
  run: Run,
  year: number,
  value: number,
  change: ChangeText | null,
  speech: Speech,
  again = false,
): Clause {
  const say = speech.words.sentences;
  const simulated = isSimulatedIn(run, year);
  const bases = change?.fromYears ?? [];
  const simulatedBases = bases.filter((base) => isSimulatedIn(run, base));
  const tail = change ? phrase`${say.comma}${change.text}` : '';
  const baseNote = simulatedBases.length > 0 && !simulated ? say.simulatedBase(simulatedBases) : '';
  const sentence = (notes: readonly Wording[]) =>
    phrase`${levelText(run, year, value, notes, speech, again)}${tail}${baseNote}`;
  const origin = originNotes(pointIn(run, year)?.mark, speech);
  if (!simulated) return clause(sentence(origin), false);
  const wholly = !change?.published && simulatedBases.length === bases.length && !publishedTotal(run, year);
  return { ...clause('', wholly), worded: (marked) => sentence(marked || !wholly ? [say.simulated] : []) };
}

/** Adds the total published for exactly the visible years, where years may be added up. */
function levelText(
  run: Run,
  year: number,
  value: number,
  notes: readonly Wording[],
  speech: Speech,
  again: boolean,
): Wording {
  const { words } = speech;
  const say = words.sentences;
  const { indicator } = run;
  const level = levelWords(run, year, value, notes, speech, again);
  const total = publishedTotal(run, year);
  if (!total) return say.level[indicator.stat](level);
  return say.publishedTotal(
    total.fromYear,
    {
      ...level,
      value: hedged(hedgeIn(run, year), valueAgain(value, indicator, valueNumber(run, year), speech), speech),
    },
    writtenValue(total.value, indicator, null, speech),
  );
}

function publishedTotal(run: Run, year: number) {
  if (!run.traits.flow) return undefined;
  return run.published.publishedTotals.find(
    // A total in another unit is no sum of these values.
    (one) => one.unit === undefined && one.fromYear === run.points[0]?.year && one.toYear === year,
  );
}

/** Published changes, totals and bounds of years without a value; `null` where there are none. */
function publishedClause(run: Run, speech: Speech): Clause | null {
  const say = speech.words.sentences;
  const { indicator } = run;
  const { publishedChanges, publishedTotals, publishedBounds } = run.published;
  const subject = subjectOf(run, speech);
  const texts = [
    ...publishedChanges.map(({ fromYear, toYear, change, hedge, inferred }) => {
      const of = { what: 'change', region: run.region.code, year: toYear, from: fromYear } as const;
      const size = publishedAlone(change, indicator, of, speech, hedge);
      const moved = { up: change === 0 ? null : change > 0, tone: toneOf(indicator), size };
      return say.publishedOnly.change(fromYear, toYear, subject, moved, inferred ?? false);
    }),
    ...publishedTotals.map(({ fromYear, toYear, value, unit, note, inferred }) => {
      const size = unit
        ? formatNumber(value, decimalsOf(value)) + unit[speech.language]
        : formatValue(value, asPrinted(indicator, value), speech.language);
      return say.publishedOnly.total(
        fromYear,
        toYear,
        subject,
        size,
        inferred ?? false,
        note ? speech.say(note) : null,
      );
    }),
    ...publishedBounds.map((bound) => boundText(run, bound, speech)),
  ];
  return texts.length === 0 ? null : clause(joined(texts, say.semicolon), false);
}

/** The published bound of that year, or `null`. */
function boundClause(run: Run, year: number, speech: Speech): Clause | null {
  const bound = run.published.publishedBounds.find(({ fromYear, toYear }) => fromYear <= year && year <= toYear);
  return bound ? clause(boundText(run, bound, speech), false) : null;
}

function boundText(
  run: Run,
  { fromYear, toYear, op, value, inferred }: Run['published']['publishedBounds'][number],
  speech: Speech,
): Wording {
  const { words, language } = speech;
  const size = boundWord(op, words) + formatValue(value, asPrinted(run.indicator, value), language);
  return words.sentences.publishedOnly.bound(
    words.years.span(fromYear, toYear),
    subjectOf(run, speech),
    size,
    inferred ?? false,
  );
}

/** Only the change was published, so the level must not look published. */
function publishedChangeText(run: Run, year: number, value: number, change: ChangeText, speech: Speech): Wording {
  return speech.words.sentences.publishedChange(
    levelWords(run, year, value, [], speech),
    change.text,
    run.traits.stock,
  );
}

/**
 * A year without a value, together with the last known value: 2024年…未报送（2023年为0份）. A claim about this year must not
 * present an older value as if it were current.
 */
export function lackingClause(run: Run, { year, missing }: Point, last: Known, speech: Speech): Clause {
  const say = speech.words.sentences;
  const why = speech.words.missing[missing ?? 'not-reported'];
  const simulated = isSimulatedIn(run, last.year);
  const cases = { what: 'cases', region: run.region.code, year: last.year } as const;
  const notes = [
    say.valueIn(last.year, run.pooled, writtenIn(run, last.year, last.value, speech)),
    ...smallSampleNote(last.cases, run.indicator, cases, speech),
    ...originNotes(last.mark, speech),
  ];
  const worded = (marked: boolean) =>
    say.lacking(year, subjectOf(run, speech), why, [...notes, ...(marked && simulated ? [say.simulated] : [])]);
  return { ...clause('', simulated), worded };
}

function noDataText(run: Run, speech: Speech): Wording {
  const { words } = speech;
  const { indicator, points } = run;
  const [first] = points;
  const last = points[points.length - 1];
  if (!first || !last) return words.gate.noYears;
  const subject = subjectOf(run, speech);
  if (last.doubtful !== undefined) {
    return words.sentences.doubtful(last.year, subject, impossible(last.doubtful, indicator, speech));
  }
  const span = words.years.span(first.year, last.year);
  return words.sentences.noData(span, subject, words.missing[whyNone(points)]);
}

/** A remark on a later value that is beyond the possible; `null` where there is none. */
export function doubtfulClause({ indicator, points }: Run, speech: Speech): Clause | null {
  const last = points.at(-1);
  if (last?.doubtful === undefined) return null;
  return {
    ...clause(speech.words.sentences.doubtful(last.year, null, impossible(last.doubtful, indicator, speech)), null),
    joint: 'semicolon',
  };
}

function impossible(value: number, indicator: Run['indicator'], speech: Speech): string {
  return speech.words.figure.impossible(formatValue(value, indicator, speech.language));
}

function clause(words: Wording, simulated: boolean | null): Clause {
  return { worded: () => words, about: 'region', simulated, joint: 'comma' };
}
