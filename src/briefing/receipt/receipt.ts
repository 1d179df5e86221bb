import { shownLines } from '../../figures/model/model';
import { isOfOneYear } from '../../filters/views';
import type { BriefingWords } from '../../i18n/briefing/briefing.zh';
import type { Speech } from '../../i18n/speech';
import { formatValue } from '../../measures/format';
import type { Receipt } from '../basket/briefing';
import type { FigurePart, Part } from '../content/parts';

/** More are not kept of one briefing: the oldest go first. */
const mostKept = 8;

/** What the figures of a briefing said on the day it left. */
export function receiptOf(parts: readonly Part[], day: string, format: string): Receipt {
  return {
    day,
    format,
    figures: parts.flatMap((part) => (part.kind === 'figure' ? (numbersOf(part) ?? []) : [])),
  };
}

export function withReceipt(receipts: readonly Receipt[], receipt: Receipt): Receipt[] {
  return [...receipts, receipt].slice(-mostKept);
}

type FigureReceipt = Receipt['figures'][number];

/** Of a table of places and of a profile nothing is kept: they are as many numbers as the themes hold. */
function numbersOf({ id, shown }: FigurePart): FigureReceipt | null {
  if (shown.kind !== 'figure') return null;
  const { model } = shown.drawn;
  const ofOneYear = isOfOneYear(model.view);
  const ranks = model.places.flatMap(({ line, rank }) => (rank === null ? [] : [[line.region.code, rank] as const]));
  return {
    item: id,
    years: ofOneYear ? [model.year] : [...model.years],
    lines: ofOneYear
      ? [
          { region: model.whole.region.code, values: [model.wholeInYear.value] },
          ...model.places.map(({ line, point }) => ({ region: line.region.code, values: [point.value] })),
        ]
      : shownLines(model).map(({ region, points }) => ({
          region: region.code,
          values: points.map(({ value }) => value),
        })),
    ranks: ofOneYear ? Object.fromEntries(ranks) : {},
  };
}

/** One thing that is not any more as it left: a value, a rank, years that have come, a figure that has gone. */
export type Difference = { item: string; kind: 'value' | 'rank' | 'years' | 'gone'; text: string };

/** What has changed since the briefing left, figure by figure. Items that were put in afterwards have not changed. */
export function differences(
  receipt: Receipt,
  parts: readonly Part[],
  said: BriefingWords['receipt'],
  speech: Speech,
): Difference[] {
  return receipt.figures.flatMap((then): Difference[] => {
    const part = parts.find(({ id }) => id === then.item);
    if (part?.kind === 'gone') return [{ item: then.item, kind: 'gone', text: said.gone(part.name) }];
    const now = part?.kind === 'figure' ? numbersOf(part) : null;
    if (part?.kind !== 'figure' || part.shown.kind !== 'figure' || !now) return [];
    return changesOf(then, now, part, said, speech);
  });
}

function changesOf(
  then: FigureReceipt,
  now: FigureReceipt,
  { shown }: FigurePart,
  said: BriefingWords['receipt'],
  { words, say, language }: Speech,
): Difference[] {
  if (shown.kind !== 'figure') return [];
  const { indicator, whole, parts } = shown.drawn.model;
  const name = say(indicator.name);
  const nameOf = (code: string) => {
    const line = [whole, ...parts].find(({ region }) => region.code === code);
    return line ? say(line.region.shortName) : code;
  };
  const written = (value: number | null) => formatValue(value, indicator, language);
  const come = now.years.filter((year) => !then.years.includes(year));
  const values = then.lines.flatMap(({ region, values: old }) =>
    then.years.flatMap((year, at): Difference[] => {
      const line = now.lines.find((one) => one.region === region);
      const index = now.years.indexOf(year);
      if (!line || index < 0) return [];
      const [before = null, after = null] = [old[at], line.values[index]];
      if (before === after) return [];
      const text = said.value(name, nameOf(region), words.years.one(year), written(before), written(after));
      return [{ item: then.item, kind: 'value', text }];
    }),
  );
  const ranks = Object.entries(then.ranks).flatMap(([region, before]): Difference[] => {
    const after = now.ranks[region];
    if (after === undefined || after === before) return [];
    return [{ item: then.item, kind: 'rank', text: said.rank(name, nameOf(region), before, after) }];
  });
  const years: Difference[] =
    come.length > 0
      ? [
          {
            item: then.item,
            kind: 'years',
            text: said.years(name, come.map((year) => words.years.one(year)).join(words.region.joiner)),
          },
        ]
      : [];
  return [...years, ...values, ...ranks];
}

/** A note that corrects what has left (更正说明): revised values and ranks, and not what is merely new; `null` where there are none. */
export function erratum(
  briefing: { name: string; issue: string },
  { day }: Receipt,
  found: readonly Difference[],
  said: BriefingWords,
): string | null {
  const revised = found.filter(({ kind }) => kind === 'value' || kind === 'rank');
  if (revised.length === 0) return null;
  const { receipt } = said;
  return [
    receipt.erratumTitle,
    receipt.erratumLead([briefing.name, briefing.issue.trim()].filter(Boolean).join(receipt.space), said.dated(day)),
    ...revised.map(({ text }, index) => receipt.erratumLine(index + 1, text)),
  ].join('\n');
}
