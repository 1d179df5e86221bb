import { type FigureModel, shownLines } from '../../figures/model/model';
import type { Speech } from '../../i18n/speech';
import { formatNumber, missingSign, roundTo } from '../../measures/format';
import { knownPoints, type Line, pointIn } from '../../measures/point';
import type { BoundNumber } from '../basket/briefing';
import { numeralsIn } from './numerals';

/** A number that is another than when it was last read. */
export type Moved = { from: string; to: string };

/**
 * Which of the numbers in the reader's words are those of the figure: the values of its lines, their change on the year
 * before or since the first in view, and the latest year. Where a number is that of several, the region named last
 * before it is meant, and then the year. Those that are of the latest year move on with it.
 */
export function bindNumbers(text: string, model: FigureModel, speech: Speech): BoundNumber[] {
  return numeralsIn(text).flatMap((numeral, at) => {
    const found = best(
      candidates(model).filter((one) => sameNumber(one, numeral, model)),
      text.slice(0, numeral.index),
      model,
      speech,
    );
    return found ? [{ ...found, at, written: numeral.written }] : [];
  });
}

/** The words with the numbers as they are now, and which of these have moved. Prose stays as it was written. */
export function withNumbers(
  text: string,
  bound: readonly BoundNumber[],
  model: FigureModel,
): { text: string; moved: Moved[] } {
  const found = numeralsIn(text);
  const moved: Moved[] = [];
  let written = text;
  for (const one of [...bound].sort((a, b) => b.at - a.at)) {
    const numeral = found[one.at];
    // The text was changed elsewhere than here: what is bound is not what stands there.
    if (numeral?.written !== one.written) continue;
    const now = numberOf(one, model) ?? missingSign;
    if (now.replaceAll(',', '') === numeral.plain) continue;
    moved.unshift({ from: numeral.written, to: now });
    written = written.slice(0, numeral.index) + now + written.slice(numeral.index + numeral.written.length);
  }
  return { text: written, moved };
}

type Candidate = Omit<BoundNumber, 'at' | 'written'>;

function candidates(model: FigureModel): Candidate[] {
  const lines = [...shownLines(model), ...model.parts.filter((line) => !model.chosen.includes(line))];
  return [
    { what: 'year', region: model.whole.region.code, year: null },
    ...lines.flatMap((line): Candidate[] => {
      const region = line.region.code;
      const latest = latestOf(line, model);
      return [
        { what: 'value', region, year: null },
        { what: 'change', region, year: null },
        { what: 'changeSinceFirst', region, year: null },
        ...knownPoints(line.points).flatMap(({ year }): Candidate[] =>
          year === latest ? [] : [{ what: 'value', region, year }],
        ),
      ];
    }),
  ];
}

function sameNumber(
  candidate: Candidate,
  { plain, isYear }: { plain: string; isYear: boolean },
  model: FigureModel,
): boolean {
  if (isYear !== (candidate.what === 'year')) return false;
  return numberOf(candidate, model)?.replaceAll(',', '') === plain;
}

/** Of the region named last before the number, else of 全区; of the year named last, else of the latest. */
function best(found: readonly Candidate[], before: string, model: FigureModel, { say }: Speech): Candidate | undefined {
  const named = (code: string) => {
    const line = [model.whole, ...model.parts].find(({ region }) => region.code === code);
    return line
      ? Math.max(before.lastIndexOf(say(line.region.name)), before.lastIndexOf(say(line.region.shortName)))
      : -1;
  };
  const years = numeralsIn(before).filter(({ isYear }) => isYear);
  const lastYear = Number(years[years.length - 1]?.plain);
  const score = (one: Candidate) => named(one.region) * 2 + (one.year === lastYear ? 1 : 0);
  return found.reduce<Candidate | undefined>(
    (chosen, one) => (chosen === undefined || score(one) > score(chosen) ? one : chosen),
    undefined,
  );
}

/** As it is written in a sentence; `null` where there is none any more. */
function numberOf({ what, region, year }: Candidate, model: FigureModel): string | null {
  const line = [model.whole, ...model.parts].find((one) => one.region.code === region);
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

/** The last year in view with a value; in a view of one year, that year. */
function latestOf(line: Line, model: FigureModel): number | null {
  const known = knownPoints(line.points).map(({ year }) => year);
  const shown = model.view === 'ranking' || model.view === 'map' ? model.year : null;
  return shown ?? known[known.length - 1] ?? null;
}
