import { type FigureModel, shownLines } from '../../figures/model/model';
import { isOfOneYear } from '../../filters/views';
import type { BriefingWords } from '../../i18n/briefing/briefing.zh';
import type { Speech } from '../../i18n/speech';
import { formatValue, lineName } from '../../measures/format';
import { pointIn } from '../../measures/point';
import { isOpenSpan } from '../../measures/ranking';
import type { Receipt } from '../basket/briefing';
import { type FigurePart, modelsIn, type Part } from '../content/parts';

/** Maximum number of receipts per briefing: the oldest are dropped first. */
const mostReceipts = 8;

/** The numbers of a briefing's figures on the day of an export. */
export function receiptOf(parts: readonly Part[], day: string, format: string): Receipt {
  return {
    day,
    format,
    figures: parts.flatMap((part) => (part.kind === 'figure' ? numbersOf(part) : [])),
  };
}

export function withReceipt(receipts: readonly Receipt[], receipt: Receipt): Receipt[] {
  return [...receipts, receipt].slice(-mostReceipts);
}

type FigureReceipt = Receipt['figures'][number];

/** The numbers of an item by indicator. */
function numbersOf(part: FigurePart): FigureReceipt[] {
  const { content } = part;
  if (content.kind === 'goals') {
    return content.request.goals.flatMap(({ measured }) =>
      measured.map(({ indicator, line: { region, points } }) => ({
        item: part.id,
        indicator: indicator.id,
        years: points.map(({ year }) => year),
        lines: [{ region: region.code, values: points.map(({ value }) => value) }],
        ranks: {},
      })),
    );
  }
  const league = content.kind === 'profile' ? content.request.profile.league.code : null;
  return modelsIn(part).map((model) => {
    const ofOneYear = isOfOneYear(model.view);
    // A profile is about one league.
    const places = model.places.filter(({ line }) => league === null || line.region.code === league);
    return {
      item: part.id,
      indicator: model.indicator.id,
      years: ofOneYear ? [model.year] : [...model.years],
      lines: ofOneYear
        ? [
            { region: model.whole.region.code, values: [model.wholeInYear.value] },
            ...places.map(({ line, point }) => ({ region: line.region.code, values: [point.value] })),
          ]
        : shownLines(model).map(({ region, points }) => ({
            region: region.code,
            values: points.map(({ value }) => value),
          })),
      ranks: ofOneYear
        ? Object.fromEntries(
            places.flatMap(({ line, rank, span }) =>
              // Of several ranks that chance leaves open, none is told to have become another.
              rank === null || isOpenSpan(span) ? [] : [[line.region.code, rank]],
            ),
          )
        : {},
    };
  });
}

/** One difference from the export: a value, a rank, new years, or a figure that is gone. */
export type Difference = { item: string; kind: 'value' | 'rank' | 'years' | 'gone'; text: string };

/** What has changed since the export, figure by figure. Items added later have no differences. */
export function differences(
  receipt: Receipt,
  parts: readonly Part[],
  t: BriefingWords['receipt'],
  speech: Speech,
): Difference[] {
  const items = [...new Set(receipt.figures.map(({ item }) => item))];
  return items.flatMap((item): Difference[] => {
    const then = receipt.figures.filter((one) => one.item === item);
    const part = parts.find(({ id }) => id === item);
    if (part?.kind === 'gone') return [{ item, kind: 'gone', text: t.gone(part.name) }];
    return part?.kind === 'figure' ? changesIn(part, then, t, speech) : [];
  });
}

function changesIn(
  part: FigurePart,
  then: readonly FigureReceipt[],
  t: BriefingWords['receipt'],
  speech: Speech,
): Difference[] {
  const { words, say } = speech;
  const models = modelsIn(part);
  const now = numbersOf(part);
  const pairs = then.flatMap((old) => {
    const at = now.findIndex(({ indicator }) => indicator === old.indicator);
    const [model, numbers] = [models[at], now[at]];
    return model && numbers ? [{ old, numbers, model }] : [];
  });
  // New years reach all rows of a table at once, so they are listed once.
  const come = new Set(pairs.flatMap(({ old, numbers }) => numbers.years.filter((year) => !old.years.includes(year))));
  const name = part.content.kind === 'figure' ? say(part.content.drawing.model.indicator.name) : say(part.item.name);
  const list = [...come].sort((a, b) => a - b).map((year) => words.years.one(year));
  return [
    ...(list.length > 0
      ? [{ item: part.id, kind: 'years' as const, text: t.years(name, list.join(words.region.joiner)) }]
      : []),
    ...pairs.flatMap(({ old, numbers, model }) => revisions(old, numbers, model, t, speech)),
  ];
}

/** Values of exported years, and ranks, that have changed. */
function revisions(
  then: FigureReceipt,
  now: FigureReceipt,
  { indicator, whole, parts, pooled }: FigureModel,
  t: BriefingWords['receipt'],
  { words, say, language }: Speech,
): Difference[] {
  const name = say(indicator.name);
  const lineOf = (code: string) => [whole, ...parts].find(({ region }) => region.code === code);
  const nameOf = (code: string) => {
    const line = lineOf(code);
    return line ? lineName(line, { say }) : code;
  };
  const written = (value: number | null) => formatValue(value, indicator, language);
  const values = then.lines.flatMap(({ region, values: old }) =>
    then.years.flatMap((year, at): Difference[] => {
      const index = now.years.indexOf(year);
      const line = now.lines.find((one) => one.region === region);
      // A ranking of a newer year still knows the exported year, except for 全区 beside pooled rates.
      const known = pooled && region === whole.region.code ? undefined : lineOf(region);
      const current = index >= 0 ? line?.values[index] : known && pointIn(known, year)?.value;
      if (current === undefined) return [];
      const [before = null, after] = [old[at], current];
      if (before === after) return [];
      const text = t.value(name, nameOf(region), words.years.one(year), written(before), written(after));
      return [{ item: then.item, kind: 'value', text }];
    }),
  );
  const isSameYear = then.years.join() === now.years.join();
  const ranks = Object.entries(then.ranks).flatMap(([region, before]): Difference[] => {
    const after = now.ranks[region];
    if (!isSameYear || after === undefined || after === before) return [];
    return [{ item: then.item, kind: 'rank', text: t.rank(name, nameOf(region), before, after) }];
  });
  return [...values, ...ranks];
}

/** A correction note (更正说明) with revised values and ranks, but not new years; `null` if there are none. */
export function erratum(
  briefing: { name: string; issue: string },
  { day }: Receipt,
  changes: readonly Difference[],
  t: BriefingWords,
): string | null {
  const revised = changes.filter(({ kind }) => kind === 'value' || kind === 'rank');
  if (revised.length === 0) return null;
  const { receipt } = t;
  return [
    receipt.erratumTitle,
    receipt.erratumLead([briefing.name, briefing.issue.trim()].filter(Boolean).join(receipt.space), t.dated(day)),
    ...revised.map(({ text }, index) => receipt.erratumLine(index + 1, text)),
  ].join('\n');
}
