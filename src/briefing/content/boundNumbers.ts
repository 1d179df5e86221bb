import { type FigureModel, shownLines } from '../../figures/model/model';
import { placesIn } from '../../figures/model/places';
import { isOfOneYear } from '../../filters/views';
import { joined, type NumberRef, type Phrase, type Reference, textOf } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import { formatNumber, missingSign, roundTo } from '../../measures/format';
import { targetsOf } from '../../measures/goals';
import { inYear, knownPoints, type Line, pointIn } from '../../measures/point';
import { countIn, goalCounts } from '../../outlines/goalCounts';
import type { Prose } from '../basket/briefing';
import { numeralsIn } from '../basket/numerals';
import type { DataFigures } from './dataFigures';

/** A number that has changed since it was last read. */
export type Moved = { from: string; to: string };

/** One data number, independent of its wording. */
export type DataNumber = Omit<NumberRef, 'written'>;

/**
 * Binds the numbers of a text that are data: values of the figure beside it and of the indicators it names, their
 * change from the year before or from the first year in view, and the latest year. If a number fits several, the
 * indicator named last before it is chosen, then the region, then the year. Numbers of the latest year move on with it.
 * Numbers of an earlier wording stay bound where the wording did not change.
 */
export function bindNumbers(text: string, before: Prose, figures: DataFigures, speech: Speech): Prose {
  const bound = boundBefore(text, before);
  const named = figures.namedIn(text).filter(({ indicator }) => indicator.id !== figures.own?.indicator.id);
  const candidates = [...(figures.own ? [figures.own] : []), ...named].flatMap((model) =>
    candidatesOf(model).map((one) => ({ number: one, now: plainly(numberIn(one, model)), model })),
  );
  const parts: (string | Reference)[] = [];
  let end = 0;
  for (const { index, written, plain, isYear, ofUnit } of numeralsIn(text)) {
    const newReference = () => {
      const same = candidates.filter(({ number, now }) => now === plain && (number.what === 'year') === isYear);
      const number = ofUnit ? undefined : meant(same, text, index, figures, speech)?.number;
      return number && { written, ...number };
    };
    const reference = bound.get(index) ?? newReference();
    if (!reference) continue;
    parts.push(text.slice(end, index), reference);
    end = index + written.length;
  }
  return joined([...parts, text.slice(end)]);
}

/** The text with current numbers, and the numbers that changed. The words between them stay as written. */
export function withNumbers(prose: Prose, figures: DataFigures): { prose: Prose; moved: Moved[] } {
  const moved: Moved[] = [];
  const now = prose.map((fragment) => {
    if (typeof fragment === 'string') return fragment;
    const written = writtenNow(fragment, figures);
    // A figure that has another number now is no news about the data.
    if (fragment.what === 'part') return { ...fragment, written };
    // A published 10 and 10.00 are the same number.
    if (written === fragment.written || numberOf(written) === numberOf(fragment.written)) return fragment;
    moved.push({ from: fragment.written, to: written });
    return { ...fragment, written };
  });
  return { prose: now, moved };
}

/**
 * Makes a sentence about a figure move on with it: references to the latest year in view lose their year, including
 * changes from the value before and changes since the first value.
 */
export function movingOn(words: Phrase, model: FigureModel): Phrase {
  return words.map((fragment) => {
    if (typeof fragment === 'string' || !('indicator' in fragment)) return fragment;
    const line = lineIn(model, fragment.region);
    const isOfDocument = fragment.what === 'target' || fragment.what === 'fact';
    if (!line || isOfDocument || fragment.year !== latestOf(line, model)) return fragment;
    if (fragment.what !== 'change') return { ...fragment, year: null };
    const known = knownPoints(line.points).map(({ year }) => year);
    const { from: _, ...change } = { ...fragment, year: null };
    if (fragment.from === known.at(-2)) return change;
    return fragment.from === known[0] ? { ...change, what: 'changeSinceFirst' } : fragment;
  });
}

/** Replaces the text from `start` to `end` with the given words. */
export function withInserted(before: Prose, { start, end }: { start: number; end: number }, words: Phrase): Prose {
  return joined([cut(before, 0, start), words, cut(before, end, textOf(before).length)]);
}

/** The text from `start` to `end`. A number that is cut in two is no longer bound. */
export function cut(prose: Prose, start: number, end: number): Prose {
  return placed(prose).map(({ fragment, index, length }) =>
    typeof fragment !== 'string' && index >= start && index + length <= end
      ? fragment
      : textOf([fragment]).slice(Math.max(0, start - index), Math.max(0, end - index)),
  );
}

/** Each fragment with its position in the text. */
export function placed(prose: Prose): { fragment: Prose[number]; index: number; length: number }[] {
  let end = 0;
  return prose.map((fragment) => {
    const { length } = textOf([fragment]);
    const index = end;
    end += length;
    return { fragment, index, length };
  });
}

/**
 * The earlier bound numbers by their current position: those before and after the changed part, and those within it
 * that are written the same, in their order.
 */
function boundBefore(text: string, before: Prose): Map<number, Reference> {
  const old = textOf(before);
  const shorter = Math.min(old.length, text.length);
  let head = 0;
  while (head < shorter && old[head] === text[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail += 1;
  const bound = new Map<number, Reference>();
  let rest = numeralsIn(text);
  for (const { index, reference } of referencesIn(before)) {
    const { written } = reference;
    const isHead = index + written.length <= head;
    const isTail = index >= old.length - tail;
    const place = isTail ? index + text.length - old.length : index;
    const matchAt = rest.findIndex((one) => one.written === written && (one.index === place || !(isHead || isTail)));
    const same = rest[matchAt];
    if (!same) continue;
    bound.set(same.index, reference);
    rest = rest.slice(matchAt + 1);
  }
  return bound;
}

/** The numbers that the program wrote, in their order. Numbers within a fixed text are listed one by one. */
function referencesIn(prose: Prose): { index: number; reference: Reference }[] {
  const numerals = numeralsIn(textOf(prose));
  return placed(prose).flatMap(({ fragment, index, length }): { index: number; reference: Reference }[] => {
    if (typeof fragment === 'string') return [];
    if (fragment.what !== 'fixed') return [{ index, reference: fragment }];
    return numerals
      .filter((one) => one.index >= index && one.index < index + length)
      .map(({ index, written }) => ({ index, reference: { ...fragment, written } }));
  });
}

function candidatesOf(model: FigureModel): DataNumber[] {
  const indicator = model.indicator.id;
  const lines = [...shownLines(model), ...model.parts.filter((line) => !model.chosen.includes(line))];
  return [
    { what: 'year', indicator, region: model.whole.region.code, year: null },
    ...lines.flatMap((line): DataNumber[] => {
      const region = line.region.code;
      const latest = latestOf(line, model);
      return [
        { what: 'value', indicator, region, year: null },
        { what: 'change', indicator, region, year: null },
        { what: 'changeSinceFirst', indicator, region, year: null },
        ...knownPoints(line.points).flatMap(({ year }): DataNumber[] =>
          year === latest ? [] : [{ what: 'value', indicator, region, year }],
        ),
      ];
    }),
  ];
}

/**
 * Prefers the indicator named last before the number, then the figure beside the text, then the indicator named next.
 * Region and year are compared in the same way.
 */
function meant<Candidate extends { number: DataNumber; model: FigureModel }>(
  candidates: readonly Candidate[],
  text: string,
  index: number,
  { own }: DataFigures,
  { say }: Speech,
): Candidate | undefined {
  const read = text.toLowerCase();
  const before = read.slice(0, index);
  const endOf = (name: string) => {
    const at = before.lastIndexOf(name.toLowerCase());
    // If two names end at the same place, the longer one is meant.
    return at < 0 ? -1 : at + name.length + name.length / 1000;
  };
  const indicatorScore = ({ model }: Candidate) => {
    const name = say(model.indicator.name);
    const end = endOf(name);
    if (end >= 0) return end;
    return model === own ? -1 : -2 - Math.max(0, read.indexOf(name.toLowerCase(), index));
  };
  const regionScore = ({ model, number }: Candidate) => {
    const line = lineIn(model, number.region);
    return line ? Math.max(endOf(say(line.region.name)), endOf(say(line.region.shortName))) : -1;
  };
  const years = numeralsIn(before).filter(({ isYear }) => isYear);
  const lastYear = Number(years[years.length - 1]?.plain);
  const scored = candidates.map((one) => ({
    one,
    scores: [indicatorScore(one), regionScore(one), one.number.year === lastYear ? 1 : 0],
  }));
  return scored.reduce<(typeof scored)[number] | undefined>(
    (chosen, next) => (chosen === undefined || isHigher(next.scores, chosen.scores) ? next : chosen),
    undefined,
  )?.one;
}

/** Compares by the first score that differs. */
function isHigher(scores: readonly number[], others: readonly number[]): boolean {
  const at = scores.findIndex((score, index) => score !== others[index]);
  return at >= 0 && (scores[at] ?? 0) > (others[at] ?? 0);
}

/** The current text of a reference; the old text if its indicator or outline is no longer served. */
function writtenNow(reference: Reference, figures: DataFigures): string {
  const { of, goalsIn } = figures;
  switch (reference.what) {
    case 'fixed':
    case 'fact':
      return reference.written;
    case 'part':
      return figures.numberOf(reference.part) ?? reference.written;
    case 'goals': {
      const { outline, region, year, domain, since = null } = reference;
      const count = goalCounts.find((one) => one === reference.count);
      const goals = goalsIn(outline, region, year);
      if (!goals || !count) return reference.written;
      const counted = domain === null ? goals : goals.filter(({ goal }) => goal.domain === domain);
      return String(countIn(counted, count, since));
    }
    default: {
      const model = of(reference.indicator);
      return model ? (numberIn(reference, model) ?? missingSign) : reference.written;
    }
  }
}

/** The current number as in a sentence, without unit; `null` if there is no value any more. */
export function numberIn(number: DataNumber, model: FigureModel): string | null {
  const { what, region, factor = 1 } = number;
  const line = lineIn(model, region);
  if (!line) return null;
  const { indicator, whole } = model;
  const { decimals } = indicator;
  const year = number.year ?? latestOf(line, model);
  if (year === null) return null;
  // In a view of one year, 全区 is shown in the form of the leagues (for example pooled over three years).
  const isBeside = isOfOneYear(model.view) && line === whole && year === model.year;
  const point = isBeside ? model.wholeInYear : pointIn(line, year);
  const value = point?.value ?? null;
  const written = (amount: number) =>
    factor === 1
      ? formatNumber(amount, decimals)
      : (roundTo(amount, decimals) * factor).toLocaleString('en-US', { maximumFractionDigits: 6 });
  const from = (other: number | null | undefined) =>
    value === null || other === null || other === undefined
      ? null
      : written(Math.abs(roundTo(value - other, decimals)));
  const target = (of: number | undefined) => targetsOf(indicator).find((one) => one.year === of);
  switch (what) {
    case 'year':
      return String(year);
    case 'value':
      return value === null ? null : written(value);
    case 'cases': {
      const cases = point?.cases ?? null;
      return cases === null ? null : formatNumber(cases, 0);
    }
    case 'rank': {
      const places = placesIn(inYear(model.parts, year), null, indicator, []);
      const rank = places.find((place) => place.line === line)?.rank ?? null;
      return rank === null ? null : String(rank);
    }
    case 'difference':
      return from(year === model.year ? model.wholeInYear.value : model.pooled ? null : pointIn(whole, year)?.value);
    case 'gap':
      return from((target(number.from) ?? indicator.target)?.value);
    case 'target': {
      const ofYear = target(year);
      return ofYear ? written(ofYear.value) : null;
    }
    case 'fact':
      return null;
    case 'change':
    case 'changeSinceFirst': {
      const earlier = knownPoints(line.points).filter((point) => point.year < year);
      const start = number.from ?? (what === 'change' ? earlier.at(-1) : earlier[0])?.year;
      return start === undefined ? null : from(pointIn(line, start)?.value);
    }
  }
}

/** The year of a number; `null` if its region has no value. */
export function yearOf({ region, year }: DataNumber, model: FigureModel): number | null {
  const line = lineIn(model, region);
  return line ? (year ?? latestOf(line, model)) : null;
}

function lineIn({ whole, parts }: FigureModel, region: string): Line | undefined {
  return [whole, ...parts].find((line) => line.region.code === region);
}

/** The last year in view with a value; in a view of one year, that year. */
function latestOf(line: Line, model: FigureModel): number | null {
  if (isOfOneYear(model.view)) return model.year;
  const known = knownPoints(line.points).map(({ year }) => year);
  return known[known.length - 1] ?? null;
}

function plainly(written: string | null): string | null {
  return written?.replaceAll(',', '') ?? null;
}

/** NaN for a dash, so that a dash never equals another number. */
function numberOf(written: string): number {
  return Number(plainly(written));
}
