import type { Speech } from '../../i18n/speech';

/** A part of a sentence, with what is needed to say once what is simulated in all of them. */
export type Clause = {
  /** As it stands where the sentence says at its end that all of it is simulated. */
  text: string;
  /** As it stands otherwise: what in it is simulated is said in it, but for clauses about the leagues. */
  marked: string;
  about: 'region' | 'leagues';
  /** Whether everything it speaks of is simulated; `null` where it speaks of no value. */
  simulated: boolean | null;
  /** What stands between the clause before and this one. */
  joint: 'comma' | 'semicolon';
};

/** A clause about leagues, whose simulated values are named once at the end of them. */
export function leaguesClause(text: string, rest: Pick<Clause, 'simulated' | 'joint'>): Clause {
  return { text, marked: text, about: 'leagues', ...rest };
}

/**
 * Sets clauses together to a sentence with its full stop. None is left out for want of room, so every language says the
 * same; where room is short, as in the title of a picture, the type is set smaller.
 */
export function sentenceOf(clauses: readonly Clause[], { words }: Speech): string {
  const say = words.sentences;
  const allSimulated = clauses.every((clause) => clause.simulated !== false);
  const saidOnce = allSimulated && clauses.some((clause) => clause.about === 'leagues' && clause.simulated);
  const text = clauses.map((clause, index) => {
    const joint = index === 0 ? '' : say[clause.joint];
    if (saidOnce) return joint + clause.text;
    const next = clauses.slice(index + 1).find((one) => one.simulated !== null);
    const endsSimulated =
      clause.about === 'leagues' && clause.simulated && !(next?.about === 'leagues' && next.simulated);
    return joint + clause.marked + (endsSimulated ? say.leaguesSimulated : '');
  });
  return text.join('') + (saidOnce ? say.allSimulated : '') + say.stop;
}
