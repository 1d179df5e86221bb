import type { Indicator, Target } from '../../../src/contract/indicator';
import { type NumberRef, type Phrase, phrase, textOf, type Wording } from '../../../src/i18n/sentences/phrase';
import type { Tone } from '../../../src/i18n/sentences/sentences.zh';
import type { Speech } from '../../../src/i18n/speech';
import { isVerdict, type OutlookVerdict, verdictUrgency } from '../../../src/measures/outlook';
import { targetCondition } from '../../../src/measures/sentences/targetCondition';

// Recognises what a text says by the wordings of the catalogue. A verdict in other words is not recognised.

/** Placeholders for the arguments of a wording: some words, some note or none, and some number. */
const words = '\u0001';
const note = '\u0002';
const number = 8888;

/** A pattern for the wording with any arguments. */
function patternOf(wording: Wording): string {
  return textOf(phrase`${wording}`)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(words, '[^（）()。；;]+?')
    .replaceAll(note, '(?: ?[（(][^（）()]*[）)])?')
    .replaceAll(String(number), '\\d+');
}

/** A verdict, or a target that is still open without an outlook. */
export type Heard = OutlookVerdict | 'open';

/** What a sentence says about one target; `[]` if nothing. */
export function verdictsIn(text: string, target: Target, speech: Speech): Heard[] {
  // Every wording names the level, so most sentences need no closer look.
  if (!text.includes(speech.words.target.level[target.level])) return [];
  const heard = [...formsOf(target, speech)].flatMap(([verdict, form]) => (form.test(text) ? [verdict] : []));
  // Each of these starts with the words of the plain one.
  return heard.length > 1 ? heard.filter((one) => one !== 'open') : heard;
}

const patterns = new WeakMap<Speech, Map<string, Map<Heard, RegExp>>>();

function formsOf(target: Target, speech: Speech): Map<Heard, RegExp> {
  const ofSpeech = patterns.get(speech) ?? new Map<string, Map<Heard, RegExp>>();
  patterns.set(speech, ofSpeech);
  const key = `${target.year} ${target.level} ${target.op}`;
  const forms = ofSpeech.get(key) ?? newForms(target, speech);
  ofSpeech.set(key, forms);
  return forms;
}

function newForms({ year, op, level }: Target, { words: { sentences, target } }: Speech): Map<Heard, RegExp> {
  const say = sentences.target;
  const goal = { year, op, level: target.level[level], condition: words, gap: words, note, again: false };
  const goals = [null, number].map((judged) => ({ ...goal, judged }));
  const cases = [null, { number: 1, written: words }, { number: 2, written: words }];
  const few = goals.flatMap((one) =>
    (['below', 'above', 'equal'] as const).flatMap((side) =>
      cases.flatMap((counted) =>
        [true, false].flatMap((few) =>
          [true, false].map((deaths) => say.fewCases({ ...one, side, cases: counted, few, deaths })),
        ),
      ),
    ),
  );
  const behind = (tail: string) => goals.map((one) => phrase`${say.open(one)}${tail}`);
  const forms: [Heard, Wording[]][] = [
    ['met', goals.map(say.met)],
    ['early', goals.map(say.metAhead)],
    ['missed', goals.map(say.missed)],
    ['stated', goals.map(say.stated)],
    ['few-cases', few],
    ['open', behind('')],
    ['likely', behind(say.likely)],
    ['attention', behind(say.attention)],
    ['by-term', behind(say['by-term'])],
    ['few-years', behind(say['few-years'])],
  ];
  return new Map(forms.map(([heard, all]) => [heard, new RegExp(all.map(patternOf).join('|'))]));
}

/** The verdicts in a text, in the words of a table or a tile. */
export function verdictWordsIn(text: string, speech: Speech): OutlookVerdict[] {
  let rest = text;
  return verdictWordsOf(speech).flatMap(({ verdict, word }) => {
    const without = rest.replaceAll(word, ' ');
    const isThere = without !== rest;
    rest = without;
    return isThere ? [verdict] : [];
  });
}

type VerdictWord = { verdict: OutlookVerdict; word: RegExp };

const verdictWords = new WeakMap<Speech, VerdictWord[]>();

/** The longest first, because a shorter one may be part of it. */
function verdictWordsOf(speech: Speech): VerdictWord[] {
  const { verdict: words } = speech.words;
  const longestFirst = () => [...verdictUrgency].sort((one, other) => words[other].length - words[one].length);
  const known =
    verdictWords.get(speech) ??
    longestFirst().map((verdict) => ({
      verdict,
      word: new RegExp(`(?<![a-z])${patternOf(words[verdict])}(?![a-z])`, 'g'),
    }));
  verdictWords.set(speech, known);
  return known;
}

/** Whether a text says in any form that a target is, or will be, met or missed. */
export function judges(text: string, indicator: Pick<Indicator, 'target' | 'earlierTargets'>, speech: Speech): boolean {
  const targets = [...indicator.earlierTargets, ...(indicator.target ? [indicator.target] : [])];
  const heard = targets.flatMap((target) => verdictsIn(text, target, speech));
  const isJudgement = (one: Heard) => one !== 'open' && isVerdict(one);
  return heard.some(isJudgement) || verdictWordsIn(text, speech).some(isJudgement);
}

/** The number of places that meet a target, and of all places, as a sentence counts them; `null` without a count. */
export function countIn(text: string, indicator: Indicator, places: number, speech: Speech) {
  const { target } = indicator;
  if (!target || !text.includes(speech.words.target.level[target.level])) return null;
  // The wording for 2 places is a part of the one for 12.
  const match = countsOf(indicator, target, places, speech)
    .filter(({ wording }) => text.includes(wording))
    .sort((one, other) => one.wording.length - other.wording.length);
  return match.at(-1) ?? null;
}

type Count = { met: number; decided: number; undecided: number; wording: string };

const counted = new WeakMap<Speech, Map<string, Count[]>>();

/** All possible counts of this many places, with their wording. */
function countsOf(indicator: Indicator, target: Target, places: number, speech: Speech): Count[] {
  const { words } = speech;
  const say = words.sentences.target;
  const condition = say.condition(targetCondition(indicator, words), target.verified, true);
  const level = words.target.level[target.level];
  const ofSpeech = counted.get(speech) ?? new Map<string, Count[]>();
  counted.set(speech, ofSpeech);
  const key = JSON.stringify([condition, level, target.year, places]);
  const counts =
    ofSpeech.get(key) ??
    upTo(places).flatMap((decided) =>
      upTo(decided).flatMap((met) =>
        upTo(places - decided).flatMap((undecided) =>
          [true, false].map((ahead) => {
            const wording = say.count(met, decided, undecided, target.year, ahead, level, condition);
            return { met, decided, undecided, wording: textOf(phrase`${wording}`) };
          }),
        ),
      ),
    );
  ofSpeech.set(key, counts);
  return counts;
}

function upTo(most: number): number[] {
  return Array.from({ length: most + 1 }, (_, count) => count);
}

/** A change in a sentence: its number, and the verb before or after it. */
export type Move = { number: NumberRef; up: boolean; tones: Tone[] };

const tones: readonly Tone[] = ['amount', 'per-head', 'improving', 'plain'];

/** All changes in a sentence. Throws for a change without a verb of the catalogue. */
export function movesIn(sentence: Phrase, speech: Speech): Move[] {
  return sentence.flatMap((fragment, at) => {
    if (typeof fragment === 'string' || fragment.what !== 'change') return [];
    const [before, behind] = [sentence[at - 1], sentence[at + 1]].map((one) => (typeof one === 'string' ? one : ''));
    const hit = verbsOf(speech).filter((verb) =>
      verb.isBehind ? verb.behind.test(behind ?? '') : verb.before.test(before ?? ''),
    );
    const longest = Math.max(...hit.map(({ text }) => text.length));
    const longestHits = hit.filter(({ text }) => text.length === longest);
    const [first] = longestHits;
    if (!first) throw new Error(`a change without a verb: ${textOf(sentence)}`);
    return [{ number: fragment, up: first.up, tones: longestHits.map(({ tone }) => tone) }];
  });
}

type Verb = { up: boolean; tone: Tone; text: string; before: RegExp; behind: RegExp; isBehind: boolean };

const known = new WeakMap<Speech, Verb[]>();

function verbsOf(speech: Speech): Verb[] {
  const verbs = known.get(speech) ?? newVerbs(speech);
  known.set(speech, verbs);
  return verbs;
}

/** The words that differ between a rise and a fall, and the words that all added wordings share. */
function newVerbs({ words: { sentences: say } }: Speech): Verb[] {
  const change = { size: words, hedged: false, year: number, previous: false, beforeEnd: false, pooledFrom: null };
  const halves = (wording: Wording) => textOf(phrase`${wording}`).split(words);
  const verb = (up: boolean, tone: Tone, text: string, isBehind = false): Verb => ({
    up,
    tone,
    text,
    isBehind,
    // A hedge, a currency or a unit may stand between.
    before: new RegExp(`(?<![a-z])${text}[^，。；,;\\d]{0,12}$`),
    behind: new RegExp(`^[^，。；,;\\d]*?${text}`),
  });
  const moved = tones.flatMap((tone) => {
    const [rise = '', fall = ''] = [true, false].map((up) => halves(say.termChange({ ...change, up, tone }, 0))[0]);
    const alike = sharedStart(rise, fall);
    return [verb(true, tone, rise.slice(alike.length)), verb(false, tone, fall.slice(alike.length))];
  });
  const added = [true, false].map((previous) =>
    halves(say.change.cumulative({ ...change, up: true, tone: 'amount', previous })),
  );
  const [[first = '', last = ''] = [], [other = '', another = ''] = []] = added;
  const before = reversed(sharedStart(reversed(first), reversed(other)));
  const behind = sharedStart(last, another);
  return [...moved, before === '' ? verb(true, 'amount', behind, true) : verb(true, 'amount', before)];
}

function sharedStart(one: string, other: string): string {
  const end = [...one].findIndex((character, at) => character !== other[at]);
  return end < 0 ? one : one.slice(0, end);
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

/** Whether a text compares a change with the previous year. */
export function tellsYearBefore(text: string, { words: { sentences, figure } }: Speech): boolean {
  const change = { size: words, hedged: false, year: number, previous: true, beforeEnd: false, pooledFrom: null };
  const say = (up: boolean | null) =>
    textOf(phrase`${sentences.change['annual-rate']({ ...change, up, tone: 'plain' })}`);
  const [[rise = '', behind = ''], [fall = '']] = [say(true).split(words), say(false).split(words)];
  // Without the verbs.
  const forms = [say(null), figure.sincePrevious, sharedStart(rise, fall), behind];
  return forms.some((form) => form !== '' && text.includes(form));
}

/** Whether a text says that a value rests on few cases. */
export function tellsFewCases(text: string, { words: { sentences, figure } }: Speech): boolean {
  const [, hint = ''] = textOf(phrase`${sentences.smallSample({ number: 2, written: '' })}`).split(
    sentences.comma.trim(),
  );
  return [hint.trim(), figure.smallOf('').trim()].some((word) => text.toLowerCase().includes(word));
}

/** Whether a text says that something in it is still to be verified. */
export function tellsUnverified(text: string, { words }: Speech): boolean {
  return text.includes(words.target.unverified);
}
