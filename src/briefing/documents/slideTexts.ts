/** Lines of text that fit on a slide. */
const mostLines = 14;

/**
 * Distributes paragraphs over slides. `linesOf` gives the lines of a paragraph; a paragraph that is longer than a slide
 * gets its own slide.
 */
export function slideTexts(paragraphs: readonly string[], linesOf: (paragraph: string) => number): string[][] {
  const slides: string[][] = [];
  let filled = mostLines;
  for (const paragraph of paragraphs) {
    const lines = linesOf(paragraph);
    if (filled + lines > mostLines) {
      slides.push([]);
      filled = 0;
    }
    slides[slides.length - 1]?.push(paragraph);
    filled += lines;
  }
  return slides;
}
