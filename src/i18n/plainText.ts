/**
 * The text without what no file may hold: control characters and halves of characters, and marks that nobody sees and that
 * turn the order of what stands around them. What a program puts for a break within a paragraph (PowerPoint: U+000B) becomes
 * a space; tabs and line ends stay, and so do the joiners and selectors that emoji and Mongolian are written with.
 */
export function plainText(text: string): string {
  return text.replace(softBreaks, ' ').replace(unwritable, '').replace(unseen, '');
}

const softBreaks = /[\v\f\u0085\u2028\u2029]/g;
/** Controls (Cc), surrogates without their other half (Cs), and what XML excludes besides. */
const unwritable = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;
/** Marks of direction, the zero-width space, the byte order mark, and what has long been given up. */
const unseen = /[\p{Bidi_Control}\u200b\u206a-\u206f\ufeff\ufff9-\ufffb]/gu;
