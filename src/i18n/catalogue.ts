import type { Text } from '../contract/text';

/** The words of a part of the dashboard in one language, for a league or the whole region. */
export type Catalogue<Words> = (league?: Text | null) => Words;

/**
 * Returns a function that builds catalogues of a language from the terms of a level. Words are built once per level, so callers
 * get the same object.
 */
export function catalogues<Terms>(termsOf: (league: Text | null) => Terms) {
  return <Words>(wordsOf: (terms: Terms) => Words): Catalogue<Words> => {
    const known = new Map<string, Words>();
    return (league = null) => {
      const key = JSON.stringify(league);
      const words = known.get(key) ?? wordsOf(termsOf(league));
      known.set(key, words);
      return words;
    };
  };
}
