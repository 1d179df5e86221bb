import { type Phrase, phrase, type Wording } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import { formatNumber, isPercentage, roundTo } from '../format';
import { areAlike } from '../leastDifference';
import type { KnownPlace } from '../point';
import { firstPooledYear } from '../pooled';
import type { Field } from './field';
import { namedOf } from './run';
import { sizeAgain, valueAgain } from './writing';

type Telling = {
  whom: string;
  isYearStated: boolean;
  /** The sentence already speaks of other leagues. */
  others: boolean;
};

/** More leagues than this are counted, not named. */
const mostNamed = 2;

/** First and last where leagues may be ranked and one direction is better, otherwise lowest and highest, or a count. */
export function spreadText(field: Field, known: readonly KnownPlace[], telling: Telling, speech: Speech): Wording {
  const say = speech.words.sentences.leagues;
  const { indicator, traits } = field;
  const { whom } = telling;
  if (traits.presence) return presenceSpread(indicator, known, whom, speech);
  const values = known.map((one) => one.point.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [first] = known;
  const lowest = known.filter((one) => one.point.value === low);
  const highest = known.filter((one) => one.point.value === high);
  if (known.length === 1 && first)
    return say.only(speech.say(first.line.region.name), sharedValue(field, known, speech), telling.others);
  if (low === high) return say.same(whom, sharedValue(field, known, speech));
  if (areAlike(values, indicator)) return alikeText(field, [lowest, highest], low, whom, speech);
  // A league with an open rank must not be named as highest or lowest.
  const areEnds = [...lowest, ...highest].every(
    ({ rank, span, tied }) => rank !== null && (tied || !span || span.first === span.last),
  );
  const isRanked = areEnds && traits.ranked && !traits.pooled && indicator.direction !== 'neutral' && !isChance(known);
  return isRanked
    ? extremesText(field, lowest, highest, telling, speech)
    : rangeText(field, known, [lowest, highest], telling, speech);
}

function extremesText(
  field: Field,
  lowest: readonly KnownPlace[],
  highest: readonly KnownPlace[],
  { whom }: Telling,
  speech: Speech,
): Wording {
  const { indicator, traits } = field;
  const say = speech.words.sentences.leagues;
  const top = (traits.total ? say.most : say.highest)(namesOf(highest, speech), highest.length > 1);
  const bottom = (traits.total ? say.fewest : say.lowest)(namesOf(lowest, speech), lowest.length > 1);
  const high = phrase`${top}${detail(field, highest, speech)}`;
  const low = phrase`${bottom}${detail(field, lowest, speech)}`;
  const [first, last] = indicator.direction === 'lower' ? [low, high] : [high, low];
  return say.extremes(whom, first, last);
}

/** Without a judgement. Names are left out where places have no order, or where only chance orders them. */
function rangeText(
  field: Field,
  known: readonly KnownPlace[],
  [lowest, highest]: readonly [readonly KnownPlace[], readonly KnownPlace[]],
  { whom, isYearStated }: Telling,
  speech: Speech,
): Wording {
  const say = speech.words.sentences.leagues;
  const { traits, pooled, year } = field;
  const end = (those: readonly KnownPlace[]) => {
    const value = sharedValue(field, those, speech);
    if (traits.unranked || isChance(known) || those.some(({ rank }) => rank === null)) return value;
    const cases = pooled && those.length === 1 ? casesOf(those, speech) : null;
    return phrase`${value}${say.named(namesOf(those, speech), cases)}`;
  };
  if (!pooled) return say.range(whom, end(lowest), end(highest));
  return say.pooledRange(whom, isYearStated ? null : firstPooledYear(year), year, end(lowest), end(highest));
}

/** Whether first and last could swap ranks by chance. */
export function isChance(known: readonly KnownPlace[]): boolean {
  const spans = known.flatMap((one) => one.span ?? []);
  return spans.length === known.length && spans.every((span) => span.first === 1 || span.last === spans.length);
}

/** Shares above this, in percent, count as nearly all. */
const allBut = 99.9;

/** 均在99.9%以上 or 基本持平: negligible differences have no highest and no lowest. */
function alikeText(
  field: Field,
  [lowest, highest]: readonly [readonly KnownPlace[], readonly KnownPlace[]],
  low: number,
  whom: string,
  speech: Speech,
): Wording {
  const { indicator } = field;
  const say = speech.words.sentences.leagues;
  if (isPercentage(indicator) && low >= allBut)
    return say.allAbove(whom, formatNumber(allBut, 1) + indicator.unit.symbol[speech.language]);
  return say.alike(whom, sharedValue(field, lowest, speech), sharedValue(field, highest, speech));
}

function presenceSpread(
  indicator: Field['indicator'],
  known: readonly KnownPlace[],
  whom: string,
  speech: Speech,
): string {
  const say = speech.words.sentences.leagues;
  const without = known.filter((one) => one.point.value === 0);
  const count = say.presence(whom, known.length, known.length - without.length, namedOf(indicator, speech));
  const nameThem = without.length > 0 && without.length <= mostNamed && without.length < known.length;
  return count + (nameThem ? say.lacking(namesOf(without, speech)) : '');
}

function namesOf(those: readonly KnownPlace[], { words, say }: Speech): string {
  return words.sentences.leagues.list(those.map((one) => say(one.line.region.name)));
}

function detail(field: Field, those: readonly KnownPlace[], speech: Speech): Wording {
  const value = sharedValue(field, those, speech);
  const cases = those.length === 1 && those[0]?.small ? casesOf(those, speech) : null;
  return speech.words.sentences.leagues.named(value, cases);
}

/** The common value, taken from the first league. */
function sharedValue({ indicator, year }: Field, [first]: readonly KnownPlace[], speech: Speech): Phrase {
  if (!first) return [];
  const { line, point } = first;
  return valueAgain(point.value, indicator, { what: 'value', region: line.region.code, year }, speech);
}

function casesOf(those: readonly KnownPlace[], { words }: Speech): string | null {
  const cases = those[0]?.point.cases ?? null;
  return cases === null ? null : words.ranking.cases(formatNumber(cases, 0));
}

/** The distance between first and last, for rates that can be compared. */
export function apartText({ indicator, traits }: Field, known: readonly KnownPlace[], speech: Speech): Wording {
  const values = known.map((one) => one.point.value);
  if (!traits.ranked || traits.pooled || traits.total || indicator.direction === 'neutral') return '';
  const difference = roundTo(Math.max(...values) - Math.min(...values), indicator.decimals);
  if (values.length < 2 || areAlike(values, indicator) || isChance(known)) return '';
  return speech.words.sentences.leagues.apart(sizeAgain(difference, indicator, null, speech));
}
