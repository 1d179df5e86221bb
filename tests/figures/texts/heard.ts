import type { Indicator, Target } from '../../../src/contract/indicator';
import { type NumberRef, type Phrase, phrase, textOf, type Wording } from '../../../src/i18n/sentences/phrase';
import type { Tone } from '../../../src/i18n/sentences/sentences.zh';
import type { Speech } from '../../../src/i18n/speech';
import { isVerdict, type OutlookVerdict, verdictUrgency } from '../../../src/measures/outlook';
import { targetCondition } from '../../../src/measures/sentences/targetCondition';

// What a text says, heard by the words of the catalogue itself: a text that words a verdict otherwise is not heard.

/** Stand for what a wording is given: some words, some note or none, and some number. */
const words = '\u0001';
const note = '\u0002';
const number = 8888;

/** What a wording may read as, whatever it is given. */
function patternOf(wording: Wording): string {
  return textOf(phrase`${wording}`)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(words, '[^（）()。；;]+?')
    .replaceAll(note, '(?: ?[（(][^（）()]*[）)])?')
    .replaceAll(String(number), '\\d+');
}

/** A verdict, or that a target is still open without saying what is to be expected. */
export type Heard = OutlookVerdict | 'open';

/** What a sentence says of one target. `[]` where it does not speak of it. */
export function verdictsIn(text: string, target: Target, speech: Speech): Heard[] {
  // All of them name the level: most sentences need no closer look.
  if (!text.includes(speech.words.target.level[target.level])) return [];
  const heard = [...formsOf(target, speech)].flatMap(([verdict, form]) => (form.test(text) ? [verdict] : []));
  // Each of these begins with the words of the plain one.
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
  const goal = { year, op, level: target.level[level], condition: words, gap: words, note };
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

/** The verdicts that stand in a text as a table or a tile words them. */
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

/** The longest first: a shorter one may be a part of it. */
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

/** Whether a text says in any way that a target is met or not, or will be. */
export function judges(text: string, indicator: Pick<Indicator, 'target' | 'earlierTargets'>, speech: Speech): boolean {
  const targets = [...indicator.earlierTargets, ...(indicator.target ? [indicator.target] : [])];
  const heard = targets.flatMap((target) => verdictsIn(text, target, speech));
  const isJudgement = (one: Heard) => one !== 'open' && isVerdict(one);
  return heard.some(isJudgement) || verdictWordsIn(text, speech).some(isJudgement);
}

/** How many of how many places meet a target, as a sentence counts them; `null` where it does not. */
export function countIn(text: string, indicator: Indicator, places: number, speech: Speech) {
  const { target } = indicator;
  if (!target || !text.includes(speech.words.target.level[target.level])) return null;
  // That of 2 places is a part of that of 12.
  const match = countsOf(indicator, target, places, speech)
    .filter(({ wording }) => text.includes(wording))
    .sort((one, other) => one.wording.length - other.wording.length);
  return match.at(-1) ?? null;
}

type Count = { met: number; decided: number; undecided: number; wording: string };

const counted = new WeakMap<Speech, Map<string, Count[]>>();

/** All counts there may be of this many places, as they are worded. */
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

/** A change as it stands in a sentence: with its number, and with the verb before or behind it. */
export type Move = { number: NumberRef; up: boolean; tones: Tone[] };

const tones: readonly Tone[] = ['amount', 'per-head', 'improving', 'plain'];

/** All changes that a sentence tells. Throws where one has no verb that the catalogue knows. */
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

/** What differs between the words for a rise and for a fall; and what is alike in those for all that was added. */
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

/** Whether a text sets a change against the year before. */
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
