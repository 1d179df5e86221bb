import { textWidth } from '../../figures/drawing/textWidth';
import { textPieces, wrapText } from '../../figures/drawing/wrapText';

/** A title in lines of one size. */
export type FittedTitle = { lines: string[]; size: number; leading: number };

/** Safety factor, because Latin letters may be wider on other computers than measured here. */
const slack = 1.08;
const leading = 1.26;
/** Highest cost of a break after punctuation or at a word end within a bracket. */
const signCost = 0.15;
const wordCost = 0.75;
/** Cost of a break within quotes, which may be a verdict with a comma: only used if there is no other break. */
const quoteCost = 0.9;
/** Least length of each line, as a part of the width. */
const shortest = 0.3;

/**
 * Sets a whole title in one or two lines and as large as possible, or else in more lines of the smallest size. `sizes` start
 * with the largest; the last is only for titles that do not break at their punctuation.
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

/** Full lines, with the best break between the last two. */
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

/** Positions where a line may end, without the end of the text. */
function endsIn(text: string): number[] {
  let end = 0;
  return textPieces(text)
    .slice(0, -1)
    .map((piece) => {
      end += piece.length;
      return end;
    });
}

/** One line, or two lines with the best break; `null` if they do not fit. */
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

/** Cost of a break in addition to uneven line lengths, as a part of the width. */
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
