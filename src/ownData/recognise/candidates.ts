import { importPatterns } from '../../i18n/ownData/importPatterns';
import type { Book } from './heads';

/** How many candidates are offered, and how similar they are at least (0 to 1). */
const most = 5;
const least = 0.45;

/** Ids of the indicators whose names are most like a head, the likeliest first: 婚检率 is in 婚前医学检查率. */
export function likelyIndicators(text: string, { indicators }: Book): string[] {
  return likely(
    text.replace(importPatterns.aside, ''),
    indicators.map(({ id, name }) => [id, name.zh.replace(importPatterns.aside, '')]),
  );
}

/** Codes of the places whose names are most like a text: 包头市(含稀土高新区). */
export function likelyRegions(text: string, { regions }: Book): string[] {
  return likely(
    text.replace(importPatterns.aside, ''),
    [regions.whole, ...regions.parts].flatMap(({ code, name, shortName }) =>
      [...Object.values(name), ...Object.values(shortName)].map((one): [string, string] => [code, one]),
    ),
  );
}

/** The year that a short one may mean: 24年, '24, 2,024. */
export function likelyYears(text: string): number[] {
  const [, short, thousand, rest] = importPatterns.shortYear.exec(text) ?? [];
  if (short) return [2000 + Number(short)];
  return thousand ? [Number(thousand + rest)] : [];
}

function likely(text: string, names: readonly (readonly [string, string])[]): string[] {
  const scored = names
    .map(([id, name]) => ({ id, score: likeness(text.toLowerCase(), name.toLowerCase()) }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score);
  return [...new Set(scored.map(({ id }) => id))].slice(0, most);
}

/** Signs in the same order, as a share of the shorter text, and pairs of neighbours, as a share of both. */
function likeness(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  if (shorter === 0) return 0;
  const pairs = (text: string) => Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
  const [first, second] = [pairs(a), new Set(pairs(b))];
  const shared = first.filter((pair) => second.has(pair)).length;
  return 0.6 * (inOrder(a, b) / shorter) + 0.4 * ((2 * shared) / Math.max(1, first.length + second.size));
}

/** Length of the longest sequence of signs that both texts hold in the same order. */
export function inOrder(a: string, b: string): number {
  let row = Array<number>(b.length + 1).fill(0);
  for (const sign of a) {
    const next = [0];
    for (let at = 1; at <= b.length; at += 1)
      next.push(sign === b[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0));
    row = next;
  }
  return row[b.length] ?? 0;
}
