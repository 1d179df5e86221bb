import { wrapText } from './wrapText';

/** A text and its start within the line. */
export type Placed = { text: string; x: number };

/**
 * Sets texts side by side with `gap` between them, as many to a line as fit into `width`. A text wider than a line starts a
 * new line and is wrapped.
 */
export function flowText(
  texts: readonly string[],
  width: number,
  gap: number,
  measure: (text: string) => number,
): Placed[][] {
  const lines: Placed[][] = [];
  let end = 0;
  for (const text of texts) {
    const line = lines[lines.length - 1];
    const own = measure(text);
    if (line && end + gap + own <= width) {
      line.push({ text, x: end + gap });
      end += gap + own;
      continue;
    }
    for (const part of wrapText(text, width, measure)) {
      lines.push([{ text: part, x: 0 }]);
      end = measure(part);
    }
  }
  return lines;
}
