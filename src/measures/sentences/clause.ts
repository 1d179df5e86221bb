import { joined, type Phrase, phrase, type Wording } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';

/** A part of a sentence. It also tells what is simulated, so that the sentence can say it once. */
export type Clause = {
  /**
   * The words of the clause. With `marked`, clauses about the region name their simulated values. Without, the
   * sentence says it once at its end.
   */
  worded: (marked: boolean) => Wording;
  about: 'region' | 'leagues';
  /** Whether all its values are simulated; `null` without a value. */
  simulated: boolean | null;
  /** The separator from the previous clause. */
  joint: 'comma' | 'semicolon';
};

/** A sentence of a paragraph: its clauses, and what stands before and after them, as in 一是…（责任部门：…）. */
export type SentencePart = { clauses: readonly Clause[]; before?: Wording; after?: Wording };

/**
 * Sentences that follow each other. Where all of their values are simulated, the last one says so for all of them;
 * otherwise each clause says it for itself.
 */
export function paragraphOf(sentences: readonly SentencePart[], speech: Speech): Phrase {
  const say = speech.words.sentences;
  const clauses = sentences.flatMap((one) => one.clauses);
  const isSimulated = clauses.every(({ simulated }) => simulated !== false) && clauses.some((one) => one.simulated);
  return joined(
    sentences.map(({ clauses, before = '', after = '' }, at) => {
      if (!isSimulated) return phrase`${before}${unstopped(sentenceOf(clauses, speech), speech)}${after}${say.stop}`;
      const text = clauses.map((clause, index) => phrase`${index > 0 ? say[clause.joint] : ''}${clause.worded(false)}`);
      const ending = at === sentences.length - 1 ? say.allSimulated : '';
      return phrase`${before}${joined(text)}${after}${ending}${say.stop}`;
    }),
    say.gap,
  );
}

/** A sentence without its full stop. */
function unstopped(sentence: Phrase, { words }: Speech): Phrase {
  const last = sentence.at(-1);
  const { stop } = words.sentences;
  return typeof last === 'string' && last.endsWith(stop)
    ? [...sentence.slice(0, -1), last.slice(0, -stop.length)]
    : sentence;
}

/** A clause about leagues. Simulated values are named once, after the last clause about leagues. */
export function leaguesClause(words: Wording, rest: Pick<Clause, 'simulated' | 'joint'>): Clause {
  return { worded: () => words, about: 'leagues', ...rest };
}

/**
 * Joins clauses into a sentence with its full stop. No clause is dropped for lack of room, so both languages say the
 * same; a tight place, like the title of a picture, uses a smaller font. A sentence that is not `whole` stands below
 * a title, so its ending must not speak for the title.
 */
export function sentenceOf(clauses: readonly Clause[], { words }: Speech, style = { whole: true }): Phrase {
  const say = words.sentences;
  const allSimulated = clauses.every((clause) => clause.simulated !== false);
  const saidOnce =
    style.whole && allSimulated && clauses.some((clause) => clause.about === 'leagues' && clause.simulated);
  // If some leagues are reported, each simulated clause says so itself.
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
