import type { Speech } from '../../i18n/words';

/** A part of a sentence, with what is needed to leave it out or to say once what is simulated in all of them. */
export type Clause = {
  /** As it stands where the sentence says at its end that all of it is simulated. */
  text: string;
  /** As it stands otherwise: what in it is simulated is said in it, but for clauses about the leagues. */
  marked: string;
  about: 'region' | 'leagues';
  /** Whether everything it speaks of is simulated; `null` where it speaks of no value. */
  simulated: boolean | null;
  /** What stands for it where there is room for more, and where there is less. */
  full?: string;
  brief?: string;
  /** What stands between the clause before and this one. */
  joint: 'comma' | 'semicolon';
  /** It makes no sense where the clause before has been left out. */
  leans?: boolean;
  /** The lowest are left out first where there is no room; those that are the sentence itself have no weight. */
  weight: number | null;
};

/** A clause about leagues, whose simulated values are named once at the end of them. */
export function leaguesClause(
  text: string,
  rest: Pick<Clause, 'simulated' | 'joint' | 'weight' | 'full' | 'brief' | 'leans'>,
): Clause {
  return { text, marked: text, about: 'leagues', ...rest };
}

/** Sets clauses together to a sentence with its full stop. Of what does not fit, the lightest are shortened or left out. */
export function sentenceOf(clauses: readonly Clause[], speech: Speech, fits: (sentence: string) => boolean): string {
  const fitting = (some: readonly (Clause | null)[]) => fits(joined(present(some), speech));
  const byWeight = clauses
    .map((clause, index) => ({ clause, index, weight: clause.weight }))
    .filter((one): one is { clause: Clause; index: number; weight: number } => one.weight !== null)
    .sort((one, other) => other.weight - one.weight);
  let kept = clauses.map((clause) => (clause.weight === null ? clause : null));
  for (const { clause, index } of byWeight) {
    if (clause.leans && !kept[index - 1]) continue;
    const tries = [clause, ...(clause.brief ? [worded(clause, clause.brief)] : [])];
    const found = tries.map((one) => kept.map((before, position) => (position === index ? one : before))).find(fitting);
    if (found) kept = found;
  }
  const full = kept.map((clause) => (clause?.full ? worded(clause, clause.full) : clause));
  return joined(present(fitting(full) ? full : kept), speech);
}

/** For sentences that stand where there is room. */
export function alwaysFits(): boolean {
  return true;
}

function present(clauses: readonly (Clause | null)[]): Clause[] {
  return clauses.filter((clause) => clause !== null);
}

function worded(clause: Clause, text: string): Clause {
  return { ...clause, text, marked: text, full: undefined };
}

function joined(clauses: readonly Clause[], { words }: Speech): string {
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

/** Widths in ems of bold sans-serif type. */
const widths: readonly [RegExp, number][] = [
  [/[\u2e80-\uffef—“”‘’…]/, 1],
  [/[ .,:;'!|()[\]/fijlrtI–-]/, 0.34],
  [/[A-Zmw%‰×≥≤]/, 0.76],
];
const otherWidth = 0.59;

/** About how many Chinese characters a text is as long as, wherever it is set. */
export function writtenLength(text: string): number {
  let length = 0;
  for (const character of text) length += widthOf(character);
  return length;
}

const known = new Map<string, number>();

function widthOf(character: string): number {
  let width = known.get(character);
  if (width === undefined) {
    width = widths.find(([form]) => form.test(character))?.[1] ?? otherWidth;
    known.set(character, width);
  }
  return width;
}
