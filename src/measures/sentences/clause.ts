import { joined, type Phrase, phrase, type Wording } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';

/** A part of a sentence, with what is needed to say once what is simulated in all of them. */
export type Clause = {
  /**
   * Its words. With `marked` they say what in them is simulated, but for those about the leagues; without it the sentence
   * says so once at its end.
   */
  worded: (marked: boolean) => Wording;
  about: 'region' | 'leagues';
  /** Whether everything it speaks of is simulated; `null` where it speaks of no value. */
  simulated: boolean | null;
  /** What stands between the clause before and this one. */
  joint: 'comma' | 'semicolon';
};

/** A clause about leagues, whose simulated values are named once at the end of them. */
export function leaguesClause(words: Wording, rest: Pick<Clause, 'simulated' | 'joint'>): Clause {
  return { worded: () => words, about: 'leagues', ...rest };
}

/**
 * Sets clauses together to a sentence with its full stop. None is left out for want of room, so every language says the
 * same; where room is short, as in the title of a picture, the type is set smaller. One that is not
 * `whole` stands below a title, for which its last words must not speak.
 */
export function sentenceOf(clauses: readonly Clause[], { words }: Speech, style = { whole: true }): Phrase {
  const say = words.sentences;
  const allSimulated = clauses.every((clause) => clause.simulated !== false);
  const saidOnce =
    style.whole && allSimulated && clauses.some((clause) => clause.about === 'leagues' && clause.simulated);
  // Where some leagues are reported, each of the others says by itself that it is simulated.
  const isMixed = clauses.some(({ about, simulated }) => about === 'leagues' && simulated === false);
  const ending = isMixed ? say.noted([say.simulated]) : say.leaguesSimulated;
  const parts = clauses.map((clause, index) => {
    const joint = index === 0 ? '' : say[clause.joint];
    if (saidOnce) return phrase`${joint}${clause.worded(false)}`;
    const next = clauses.slice(index + 1).find((one) => one.simulated !== null);
    const endsSimulated =
      clause.about === 'leagues' && clause.simulated && (isMixed || !(next?.about === 'leagues' && next.simulated));
    return phrase`${joint}${clause.worded(true)}${endsSimulated ? ending : ''}`;
  });
  return phrase`${joined(parts)}${saidOnce ? say.allSimulated : ''}${say.stop}`;
}
