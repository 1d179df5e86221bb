/**
 * Removes characters that no file may contain: control characters, unpaired surrogates, and invisible marks that change the
 * order of the text around them. Breaks within a paragraph (PowerPoint: U+000B) become spaces. Tabs and line ends stay, and so
 * do the joiners and selectors of emoji and Mongolian.
 */
export function plainText(text: string): string {
  return text.replace(softBreaks, ' ').replace(unwritable, '').replace(unseen, '');
}

const softBreaks = /[\v\f\u0085\u2028\u2029]/g;
/** Controls (Cc), unpaired surrogates (Cs), and the noncharacters that XML excludes. */
const unwritable = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;
/** Direction marks, the zero-width space, the byte order mark, and deprecated marks. */
const unseen = /[\p{Bidi_Control}\u200b\u206a-\u206f\ufeff\ufff9-\ufffb]/gu;
