import type { Text } from '../contract/text';

/** The words of a part of the dashboard in one language, for a league or the whole region. */
export type Catalogue<Words> = (league?: Text | null) => Words;

/**
 * Makes catalogues of a language, of the terms of a level. Words are made once for each level: those of a league are the same
 * object whoever asks for them.
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
