/**
 * The text without what no file may hold: control characters and halves of characters. What a program puts for a break
 * within a paragraph (PowerPoint: U+000B) becomes a space; tabs and line ends stay.
 */
export function plainText(text: string): string {
  return text.replace(softBreaks, ' ').replace(unwritable, '');
}

const softBreaks = /[\v\f\u0085\u2028\u2029]/g;
/** Controls (Cc), surrogates without their other half (Cs), and what XML excludes besides. */
const unwritable = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;
