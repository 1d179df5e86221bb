import type { WordRule } from './rule';

/** Numbers that changed since they were last read: the words around them may no longer be true. */
export const movedNumbers: WordRule = (words, t, speech) => {
  const moved = words.flatMap((one) => one.moved);
  return moved.length > 0
    ? t.moved(moved.map(({ from, to }) => t.fromTo(from, to)).join(speech.words.region.joiner))
    : null;
};
