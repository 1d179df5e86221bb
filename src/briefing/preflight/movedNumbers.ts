import type { Rule } from './rule';

/** Numbers of the reader's sentence that have moved since it was last read: the words around them may no longer be true. */
export const movedNumbers: Rule = ({ moved }, said, { words }) =>
  moved.length > 0 ? said.moved(moved.map(({ from, to }) => said.fromTo(from, to)).join(words.region.joiner)) : null;
