import { numeralsIn } from '../content/numerals';
import type { FigurePart } from '../content/parts';
import type { Rule } from './rule';

/** Numbers in the reader's own words that the figure does not hold: typed by hand, they do not move with the data. */
export const unknownNumbers: Rule = (part, said, { words }) => {
  const unknown = unknownIn(part);
  return unknown.length > 0 ? said.unknownNumbers(unknown.join(words.region.joiner)) : null;
};

/** As they are written, each once; years are no statistics. */
export function unknownIn(part: FigurePart): string[] {
  const { item, sentence, caption, generated, generatedCaption, table, notes } = part;
  const own = [...(item.sentence === null ? [] : [sentence]), ...(item.caption === null ? [] : [caption])];
  const known = new Set([generated, generatedCaption, ...notes, ...table.flat()].flatMap(numbersIn));
  return [...new Set(own.flatMap(numbersIn))].filter((number) => !known.has(number));
}

function numbersIn(text: string): string[] {
  return numeralsIn(text).flatMap(({ plain, isYear }) => (isYear ? [] : [plain]));
}
