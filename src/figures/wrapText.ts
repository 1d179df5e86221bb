/** Never at the start of a line in Chinese typesetting. */
const noStart = /[，。、；：！？）》」』】〉”’%‰·—…,.;:!?)\]}]/;
/** Never at the end of one. */
const noEnd = /[（《「『【〈“‘([{]/;

/**
 * Breaks a text into lines no wider than `width`: between Chinese characters, or between words; numbers and their
 * units stay whole. A single piece that is too wide stands on a line of its own.
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

function pieces(text: string): string[] {
  const found: string[] = [];
  for (const piece of text.match(/[\p{Script=Han}]|[^\p{Script=Han}\s]+\s*|\s+/gu) ?? []) {
    const last = found[found.length - 1];
    const joins = last !== undefined && (noStart.test(piece.charAt(0)) || noEnd.test(last.charAt(last.length - 1)));
    if (joins) found[found.length - 1] = last + piece;
    else found.push(piece);
  }
  return found;
}
