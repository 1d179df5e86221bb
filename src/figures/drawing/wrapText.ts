/** Never at the start of a line in Chinese typesetting. */
const noStart = /[，。、；：！？）》」』】〉”’%‰·—…,.;:!?)\]}]/;
/** Never at the end of one. */
const noEnd = /[（《「『【〈“‘([{]/;

/**
 * Breaks a text into lines no wider than `width`: between Chinese characters, or between words; numbers and their
 * units stay whole. A single piece that is too wide stands on a line of its own; a single character never ends a text on
 * a line of its own.
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const piece of textPieces(text)) {
    if (line.length > 0 && measure([...line, piece].join('').trim()) > width) {
      lines.push(line);
      line = [];
    }
    line.push(piece);
  }
  if (line.join('').trim() !== '') lines.push(line);
  const [before, last] = lines.slice(-2);
  const moved = before && before.length > 2 && last && isOrphan(last.join('')) ? before.pop() : undefined;
  if (moved !== undefined) last?.unshift(moved);
  return lines.map((parts) => parts.join('').trim());
}

function isOrphan(line: string): boolean {
  return /^\p{Script=Han}\p{P}*$/u.test(line.trim());
}

/** What a line may be broken between. */
export function textPieces(text: string): string[] {
  const found: string[] = [];
  for (const piece of text.match(/[\p{Script=Han}]|[^\p{Script=Han}\s]+\s*|\s+/gu) ?? []) {
    const last = found[found.length - 1];
    const joins = last !== undefined && (noStart.test(piece.charAt(0)) || noEnd.test(last.charAt(last.length - 1)));
    if (joins) found[found.length - 1] = last + piece;
    else found.push(piece);
  }
  return found;
}
