import type { Text } from '../contract/text';
import { type Terms, terms, termsWithin } from '../province/province';

/** The words of a room in one language: those of a league, or of the whole region. */
export type Catalogue<Words> = (league?: Text | null) => Words;

/** Words that are made of the terms of a level, once for each: those of a level are the same object whoever asks for them. */
export function catalogue<Words>(wordsOf: (terms: Terms) => Words): Catalogue<Words> {
  const known = new Map<string, Words>();
  return (league = null) => {
    const key = JSON.stringify(league);
    const words = known.get(key) ?? wordsOf(league ? termsWithin(league) : terms);
    known.set(key, words);
    return words;
  };
}
