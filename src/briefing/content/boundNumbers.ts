import { type FigureModel, shownLines } from '../../figures/model/model';
import { isOfOneYear } from '../../filters/views';
import type { Speech } from '../../i18n/speech';
import { formatNumber, missingSign, roundTo } from '../../measures/format';
import { knownPoints, type Line, pointIn } from '../../measures/point';
import type { BoundNumber, Prose } from '../basket/briefing';
import type { DataFigures } from './dataFigures';
import { numeralsIn } from './numerals';

/** A number that is another than when it was last read. */
export type Moved = { from: string; to: string };

/** One number of the data, wherever it is written. */
export type DataNumber = Omit<BoundNumber, 'at' | 'written'>;

/**
 * The text with those of its numbers bound that are of the data: values of the figure beside it and of the indicators it
 * names, their change on the year before or since the first in view, and the latest year. Where a number is that of
 * several, the indicator named last before it is meant, then the region, then the year. Those that are of the latest
 * year move on with it. What was bound in an earlier wording stays bound where the wording did not change.
 */
export function bindNumbers(text: string, before: Prose, figures: DataFigures, speech: Speech): Prose {
  const kept = keptNumbers(text, before);
  const named = figures.namedIn(text).filter(({ indicator }) => indicator.id !== figures.own?.indicator.id);
  const candidates = [...(figures.own ? [figures.own] : []), ...named].flatMap((model) =>
    candidatesOf(model).map((one) => ({ ...one, now: plainly(numberIn(one, model)), model })),
  );
  const bound = numeralsIn(text).flatMap((numeral, at): BoundNumber[] => {
    const { written, plain, isYear, ofUnit } = numeral;
    if (ofUnit) return [];
    const carried = kept.get(numeral.index);
    if (carried) return [{ ...carried, at, written }];
    const same = candidates.filter(({ what, now }) => now === plain && (what === 'year') === isYear);
    const found = meant(same, text, numeral.index, figures, speech);
    if (!found) return [];
    const { what, indicator, region, year } = found;
    return [{ at, written, what, indicator, region, year }];
  });
  return { text, bound };
}

/** The words with the numbers as they are now, and which of these have moved. What is between them stays as it was written. */
export function withNumbers({ text, bound }: Prose, { of }: DataFigures): { prose: Prose; moved: Moved[] } {
  const found = numeralsIn(text);
  const moved: Moved[] = [];
  const now = new Map<number, string>();
  for (const one of bound) {
    const numeral = found[one.at];
    const model = of(one.indicator);
    // The text was changed elsewhere than here, so that another number stands there; or the indicator is served no more.
    if (numeral?.written !== one.written || !model) continue;
    const number = numberIn(one, model) ?? missingSign;
    if (plainly(number) === numeral.plain) continue;
    moved.push({ from: numeral.written, to: number });
    now.set(one.at, number);
  }
  const written = found.reduceRight((words, { index, written: old }, at) => {
    const number = now.get(at);
    return number === undefined ? words : words.slice(0, index) + number + words.slice(index + old.length);
  }, text);
  // A dash is no number: what was bound to it has to be bound anew once there is one.
  const gone = [...now].flatMap(([at, number]) => (number === missingSign ? [at] : []));
  const still = bound
    .filter(({ at }) => !gone.includes(at))
    .map((one) => ({
      ...one,
      at: one.at - gone.filter((at) => at < one.at).length,
      written: now.get(one.at) ?? one.written,
    }));
  return { prose: { text: written, bound: still }, moved };
}

/** The prose with a number of the data put in place of what stands from `start` to `end`, written with its unit. */
export function withInserted(
  before: Prose,
  place: { start: number; end: number },
  number: DataNumber,
  written: string,
  figures: DataFigures,
  speech: Speech,
): Prose {
  const { text } = before;
  const put = text.slice(0, place.start) + written + text.slice(place.end);
  const prose = bindNumbers(put, before, figures, speech);
  const at = numeralsIn(put).findIndex(({ index }) => index >= place.start && index < place.start + written.length);
  const numeral = numeralsIn(put)[at];
  if (!numeral) return prose;
  const others = prose.bound.filter((one) => one.at !== at);
  return { text: put, bound: [...others, { ...number, at, written: numeral.written }].sort((a, b) => a.at - b.at) };
}

/**
 * What was bound before, by where it begins now: numbers before and after what was changed, and those between that are
 * written as they were, in their order.
 */
function keptNumbers(text: string, before: Prose): Map<number, DataNumber> {
  const old = before.text;
  const shorter = Math.min(old.length, text.length);
  let head = 0;
  while (head < shorter && old[head] === text[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail += 1;
  const numerals = numeralsIn(old);
  const kept = new Map<number, DataNumber>();
  let rest = numeralsIn(text);
  for (const { at, written, ...number } of [...before.bound].sort((a, b) => a.at - b.at)) {
    const numeral = numerals[at];
    if (numeral?.written !== written) continue;
    const isHead = numeral.index + written.length <= head;
    const isTail = numeral.index >= old.length - tail;
    const place = isTail ? numeral.index + text.length - old.length : numeral.index;
    const found = rest.findIndex((one) => one.written === written && (one.index === place || !(isHead || isTail)));
    const same = rest[found];
    if (!same) continue;
    kept.set(same.index, number);
    rest = rest.slice(found + 1);
  }
  return kept;
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

/** Of the indicator named last before the number, else of the figure beside it, else of the one named next; and so on. */
function meant<Candidate extends DataNumber & { model: FigureModel }>(
  found: readonly Candidate[],
  text: string,
  index: number,
  { own }: DataFigures,
  { say }: Speech,
): Candidate | undefined {
  const read = text.toLowerCase();
  const before = read.slice(0, index);
  const endOf = (name: string) => {
    const at = before.lastIndexOf(name.toLowerCase());
    // Of two names that end at the same place, the longer one was meant.
    return at < 0 ? -1 : at + name.length + name.length / 1000;
  };
  const indicatorScore = ({ model }: Candidate) => {
    const name = say(model.indicator.name);
    const end = endOf(name);
    if (end >= 0) return end;
    return model === own ? -1 : -2 - Math.max(0, read.indexOf(name.toLowerCase(), index));
  };
  const regionScore = ({ model, region }: Candidate) => {
    const line = lineIn(model, region);
    return line ? Math.max(endOf(say(line.region.name)), endOf(say(line.region.shortName))) : -1;
  };
  const years = numeralsIn(before).filter(({ isYear }) => isYear);
  const lastYear = Number(years[years.length - 1]?.plain);
  const scored = found.map((one) => ({
    one,
    scores: [indicatorScore(one), regionScore(one), one.year === lastYear ? 1 : 0],
  }));
  return scored.reduce<(typeof scored)[number] | undefined>(
    (chosen, next) => (chosen === undefined || isHigher(next.scores, chosen.scores) ? next : chosen),
    undefined,
  )?.one;
}

/** By the first in which they differ. */
function isHigher(scores: readonly number[], others: readonly number[]): boolean {
  const at = scores.findIndex((score, index) => score !== others[index]);
  return at >= 0 && (scores[at] ?? 0) > (others[at] ?? 0);
}

/** As it is written in a sentence, without its unit; `null` where there is none any more. */
export function numberIn({ what, region, year }: DataNumber, model: FigureModel): string | null {
  const line = lineIn(model, region);
  if (!line) return null;
  const { decimals } = model.indicator;
  const latest = latestOf(line, model);
  const value = (of: number | null) => (of === null ? null : (pointIn(line, of)?.value ?? null));
  switch (what) {
    case 'year':
      return latest === null ? null : String(latest);
    case 'value': {
      const now = value(year ?? latest);
      return now === null ? null : formatNumber(now, decimals);
    }
    case 'change':
    case 'changeSinceFirst': {
      const known = knownPoints(line.points).map((point) => point.year);
      const from = what === 'change' ? known[known.length - 2] : known[0];
      const [now, then] = [value(latest), value(from ?? null)];
      if (now === null || then === null || from === latest) return null;
      return formatNumber(Math.abs(roundTo(now - then, decimals)), decimals);
    }
  }
}

/** The year that it is of; `null` where its region has no value at all. */
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
