import type { WordRule } from './rule';

/** Numbers that the reader typed by hand: they do not follow the data. */
export const unknownNumbers: WordRule = (words, t, speech) => {
  const unbound = [...new Set(words.flatMap((one) => one.unbound))];
  return unbound.length > 0 ? t.unknownNumbers(unbound.join(speech.words.region.joiner)) : null;
};
