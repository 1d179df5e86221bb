import type { FigurePart } from '../content/parts';
import type { Rule } from './rule';

/** Numbers with or without decimals and grouping; years, and the marks of lists, are not statistics. */
const numbers = /(?<![\d.])\d[\d,]*(?:\.\d+)?(?![\d\u5e74])/g;

/** Numbers in the reader's own words that the figure does not hold: typed by hand, or of data that have changed since. */
export const unknownNumbers: Rule = (part, said, { words }) => {
  const own = [part.item.sentence, part.item.caption].filter((text) => text !== null).join(' ');
  const known = knownIn(part);
  const unknown = [...new Set(numbersIn(own))].filter((number) => !known.has(number));
  return unknown.length > 0 ? said.unknownNumbers(unknown.join(words.region.joiner)) : null;
};

function knownIn({ generated, generatedCaption, table, notes }: FigurePart): ReadonlySet<string> {
  return new Set([generated, generatedCaption, ...notes, ...table.flat()].flatMap(numbersIn));
}

/** Without grouping, so that 54,350 is 54350. */
function numbersIn(text: string): string[] {
  return [...text.matchAll(numbers)].map(([number]) => number.replaceAll(',', ''));
}
