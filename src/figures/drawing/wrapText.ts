/** Chinese typesetting: must not start a line. */
const noStart = /[，。、；：！？）》」』】〉”’%‰·—…,.;:!?)\]}]/;
/** Chinese typesetting: must not end a line. */
const noEnd = /[（《「『【〈“‘([{]/;

/**
 * Breaks a text into lines no wider than `width`, between Chinese characters or between words. Numbers keep their units. A
 * piece that is too wide gets a line of its own. The last line is never a single character.
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

/** The pieces of a text between which a line may break. */
export function textPieces(text: string): string[] {
  const pieces: string[] = [];
  for (const piece of text.match(/[\p{Script=Han}]|[^\p{Script=Han}\s]+\s*|\s+/gu) ?? []) {
    const last = pieces[pieces.length - 1];
    const joins = last !== undefined && (noStart.test(piece.charAt(0)) || noEnd.test(last.charAt(last.length - 1)));
    if (joins) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}
