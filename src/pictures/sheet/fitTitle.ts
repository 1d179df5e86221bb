import { textWidth } from '../../figures/drawing/textWidth';
import { textPieces, wrapText } from '../../figures/drawing/wrapText';

/** A title in lines of one size. */
export type FittedTitle = { lines: string[]; size: number; leading: number };

/** Another machine's Latin letters are wider than those measured here. */
const slack = 1.08;
const leading = 1.26;
/** What a break costs at most after punctuation, and at the end of a word within a bracket. */
const signCost = 0.15;
const wordCost = 0.75;
/** A verdict with a comma of its own stands in quotes: what is in them breaks only where nothing else does. */
const quoteCost = 0.9;
/** Least part of the width for either line. */
const shortest = 0.3;

/**
 * Sets the whole of a title in one or two lines, as large as it goes; in more lines of the smallest size where it does not.
 * `sizes` from the largest; the last is only for what does not break at its punctuation.
 */
export function fitTitle(text: string, width: number, sizes: readonly number[]): FittedTitle {
  const title = text.trim();
  const room = width / slack;
  const tries = [
    { allowed: sizes.slice(0, -1), dearest: signCost },
    { allowed: sizes, dearest: wordCost },
  ];
  for (const { allowed, dearest } of tries) {
    for (const size of allowed) {
      const lines = twoLines(title, room, size, dearest);
      if (lines) return { lines, size, leading: size * leading };
    }
  }
  const size = sizes[sizes.length - 1] ?? 0;
  return { lines: manyLines(title, room, size), size, leading: size * leading };
}

/** Full lines, and the last two parted where they read best. */
function manyLines(text: string, room: number, size: number): string[] {
  const last = twoLines(text, room, size, wordCost);
  if (last) return last;
  const words = wordEnds(text);
  const fitting = endsIn(text)
    .filter((end) => textWidth(text.slice(0, end).trim(), size, 700) <= room)
    .reverse();
  const end = fitting.find((one) => breakCost(text, one, words) <= wordCost) ?? fitting[0];
  if (end === undefined) return wrapText(text, room, (line) => textWidth(line, size, 700));
  return [text.slice(0, end).trim(), ...manyLines(text.slice(end).trim(), room, size)];
}

/** Where a line may end, but for the end of the text. */
function endsIn(text: string): number[] {
  let end = 0;
  return textPieces(text)
    .slice(0, -1)
    .map((piece) => {
      end += piece.length;
      return end;
    });
}

/** One line, or two parted where it reads best; `null` where they do not fit. */
function twoLines(text: string, room: number, size: number, dearest: number): string[] | null {
  const measure = (line: string) => textWidth(line, size, 700);
  if (measure(text) <= room) return [text];
  if (measure(text) > room * 2) return null;
  let best: { lines: string[]; cost: number } | null = null;
  const words = wordEnds(text);
  for (const end of endsIn(text)) {
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
  const aside = areOpen(before, /[（(]/u, /[）)]/u) ? 0.3 : areOpen(before, /“/u, /”/u) ? quoteCost : 0;
  if (/[，；：,;:]$/u.test(before)) return aside;
  if (/、$/u.test(before)) return aside + signCost;
  const numberCut = /\d$/u.test(before) && /^\p{L}/u.test(after);
  return aside + (numberCut ? 1.5 : words.has(end) ? 0.45 : 1.2);
}

function areOpen(text: string, opening: RegExp, closing: RegExp): boolean {
  return text.split(opening).length > text.split(closing).length;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function wordEnds(text: string): Set<number> {
  return new Set([...segmenter.segment(text)].map(({ index }) => index));
}
