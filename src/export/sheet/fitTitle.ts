import { textWidth } from '../../figures/drawing/textWidth';
import { textPieces, wrapText } from '../../figures/drawing/wrapText';

/** A title of one or two lines, and what of the sentence is left for a smaller line below. */
export type FittedTitle = { lines: string[]; size: number; leading: number; rest: string };

/** Another machine's Latin letters are wider than those measured here. */
const slack = 1.08;
const leading = 1.26;
/** What a break costs at most after punctuation, and at the end of a word within a bracket. */
const signCost = 0.15;
const wordCost = 0.75;
/** Least part of the width for either line. */
const shortest = 0.3;

/** Between the clauses of a sentence, and within one. */
const strongEnd = /[；;。]|[.]\s/gu;
const weakEnd = /[，：]|[,:]\s/gu;

/**
 * Sets a sentence as a title of at most two lines: the whole of it while that is still large, else as many of its
 * clauses as are, the others handed back. `sizes` from the largest; the last is only for what has no clauses to spare.
 */
export function fitTitle(text: string, width: number, sizes: readonly number[]): FittedTitle {
  const whole = text.trim();
  const room = width / slack;
  const large = sizes.slice(0, -1);
  const clauses = [whole.length, ...endsIn(whole, strongEnd)];
  const parts = endsIn(whole, weakEnd);
  const tries: Try[] = [
    ...clauses.map((end) => ({ end, sizes: large, dearest: signCost })),
    ...clauses.map((end) => ({ end, sizes: large, dearest: wordCost })),
    ...[...clauses, ...parts].map((end) => ({ end, sizes, dearest: wordCost })),
  ];
  for (const { end, sizes: allowed, dearest } of tries) {
    for (const size of allowed) {
      const lines = twoLines(withoutEnd(whole, end), room, size, dearest);
      if (lines) return { lines, size, leading: size * leading, rest: beginning(whole.slice(end)) };
    }
  }
  return cutOff(whole, room, sizes[sizes.length - 1] ?? 0);
}

/** How much of the sentence, in which sizes, and what the break of its two lines may cost. */
type Try = { end: number; sizes: readonly number[]; dearest: number };

/** Where clauses end that no bracket holds, the longest beginning first. */
function endsIn(text: string, end: RegExp): number[] {
  return [...text.matchAll(end)]
    .map((found) => found.index + found[0].length)
    .filter((index) => index < text.length && openBrackets(text.slice(0, index)) === 0)
    .reverse();
}

/** A title does not end in the sign that led on to the rest. */
function withoutEnd(text: string, end: number): string {
  return end === text.length
    ? text
    : text
        .slice(0, end)
        .replace(/[；;，：,:]\s*$/u, '')
        .trim();
}

/** The rest begins a line of its own. */
function beginning(rest: string): string {
  const text = rest.trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Words without any sign to part them at. */
function cutOff(text: string, room: number, size: number): FittedTitle {
  const [first = '', second = '', ...others] = wrapText(text, room, (line) => textWidth(line, size, 700));
  const taken = text.indexOf(second, first.length) + second.length;
  const lines = [first, second].filter(Boolean);
  return { lines, size, leading: size * leading, rest: others.length > 0 ? text.slice(taken).trim() : '' };
}

/** One line, or two parted where it reads best; `null` where they do not fit. */
function twoLines(text: string, room: number, size: number, dearest: number): string[] | null {
  const measure = (line: string) => textWidth(line, size, 700);
  if (measure(text) <= room) return [text];
  if (measure(text) > room * 2) return null;
  let best: { lines: string[]; cost: number } | null = null;
  const words = wordEnds(text);
  let end = 0;
  for (const piece of textPieces(text).slice(0, -1)) {
    end += piece.length;
    const lines = [text.slice(0, end).trim(), text.slice(end).trim()];
    const [first, second] = lines.map(measure);
    if (first === undefined || second === undefined || first > room || second > room) continue;
    const extra = breakCost(text, end, words);
    if (extra > dearest || Math.min(first, second) < room * shortest) continue;
    const cost = Math.abs(first - second) / room + extra;
    if (!best || cost < best.cost) best = { lines, cost };
  }
  return best?.lines ?? null;
}

/** What a break costs beside the unevenness of the lines it makes, as a part of the width. */
function breakCost(text: string, end: number, words: ReadonlySet<number>): number {
  const before = text.slice(0, end).trimEnd();
  const after = text.slice(end);
  const aside = openBrackets(before) > 0 ? 0.3 : 0;
  if (/[，；：,;:]$/u.test(before)) return aside;
  if (/、$/u.test(before)) return aside + signCost;
  const numberCut = /\d$/u.test(before) && /^\p{L}/u.test(after);
  return aside + (numberCut ? 1.5 : words.has(end) ? 0.45 : 1.2);
}

function openBrackets(text: string): number {
  return text.split(/[（(]/u).length - text.split(/[）)]/u).length;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function wordEnds(text: string): Set<number> {
  return new Set([...segmenter.segment(text)].map(({ index }) => index));
}
