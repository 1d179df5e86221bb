/** Lines of text that a slide has room for below one another. */
const mostLines = 14;

/**
 * Paragraphs by the slides they stand on: as many on each as it has room for. `linesOf` says how many lines one takes; one
 * that is longer than a slide has a slide to itself.
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
