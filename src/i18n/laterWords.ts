import type { Catalogue } from './catalogue';
import { type Language, type Speech, useSpeech } from './speech';

/**
 * The words of a catalogue that is no part of `Words`, because it is loaded with what needs it. Returns how to get them for a
 * speech, and as a hook: on its level, in its language.
 */
export function laterWords<Words>(catalogues: Record<Language, Catalogue<Words>>) {
  const wordsOf = ({ language, league }: Speech) => catalogues[language](league);
  return [wordsOf, () => wordsOf(useSpeech())] as const;
}
