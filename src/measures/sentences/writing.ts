import type { Hedge } from '../../contract/fact';
import type { Indicator } from '../../contract/indicator';
import type { Mark } from '../../contract/mark';
import { type NumberRef, type Phrase, type PhrasePart, phrase, type Wording } from '../../i18n/sentences/phrase';
import type { Tone } from '../../i18n/sentences/sentences.zh';
import { type Speech, writing } from '../../i18n/speech';
import { asPrinted, differenceUnit, formatNumber, isPercentage, valueParts } from '../format';
import { isPerHead } from '../perHead';
import { millionsOf } from '../scaledUnit';
import { isTotal, traitsOf } from '../traits';

/** What a number refers to, so that it can be traced to the data; `null` where nobody needs to trace it. */
export type NumberOf = Omit<NumberRef, 'written' | 'indicator' | 'factor'> | null;

/** 约, 超过 … before a written number. */
export function hedged(hedge: Hedge, written: Wording, { words }: Pick<Speech, 'words'>): Phrase {
  return phrase`${words.hedge[hedge]}${written}`;
}

/** A value with its hedge and unit: 80.78岁, 约13,000万元. */
export function writtenValue(
  value: number,
  indicator: Indicator,
  of: NumberOf,
  speech: Speech,
  hedge: Hedge = 'exact',
): Phrase {
  const { before, digits, after, factor } = valueParts(value, indicator, speech.language);
  return hedged(hedge, phrase`${before}${numeral(digits, indicator, of, factor)}${after}`, speech);
}

/** A number after its unit was given. The unit may be left out, except in an English amount of millions. */
export function valueAgain(value: number, indicator: Indicator, of: NumberOf, speech: Speech): Phrase {
  const scaled = writing[speech.language].inMillions ? millionsOf(value, indicator, { unit: false }) : null;
  if (!scaled) return plainly(value, indicator, of, unitAgain(indicator, speech));
  const { before, digits, after, factor } = scaled;
  return phrase`${before}${numeral(digits, indicator, of, factor)}${after}`;
}

/** The size of a change, where the sentence already gives a value of the indicator. */
export function changeSize(
  change: number,
  indicator: Indicator,
  of: NumberOf,
  speech: Speech,
  hedge: Hedge = 'exact',
  pointsUnit = differenceUnit(indicator, speech),
): Phrase {
  const size = Math.abs(change);
  const written = isPercentage(indicator)
    ? plainly(size, indicator, of, pointsUnit)
    : valueAgain(size, indicator, of, speech);
  return hedged(hedge, written, speech);
}

/** As `publishedSize`, where no earlier value gives the unit. */
export function publishedAlone(
  change: number,
  indicator: Indicator,
  of: NumberOf,
  speech: Speech,
  hedge: Hedge,
): Phrase {
  if (isPercentage(indicator)) return publishedSize(change, indicator, of, speech, hedge);
  const digits = hedge === 'exact' ? indicator : asPrinted(indicator, change);
  return writtenValue(Math.abs(change), digits, of, speech, hedge);
}

/** The published wording where there is a hedge: nearly 10 is not nearly 10.00. */
export function publishedSize(
  change: number,
  indicator: Indicator,
  of: NumberOf,
  speech: Speech,
  hedge: Hedge,
): Phrase {
  return changeSize(change, hedge === 'exact' ? indicator : asPrinted(indicator, change), of, speech, hedge);
}

/** A difference that follows another one: percentage points may then be called points. */
export function sizeAgain(
  difference: number,
  indicator: Indicator,
  of: NumberOf,
  speech: Speech,
  hedge?: Hedge,
): Phrase {
  return changeSize(difference, indicator, of, speech, hedge, speech.words.sentences.pointsAgain);
}

/** The distance between two places, with its unit: the value it is compared with may not have given one. */
export function differenceSize(difference: number, indicator: Indicator, of: NumberOf, speech: Speech): Phrase {
  const size = Math.abs(difference);
  return isPercentage(indicator)
    ? plainly(size, indicator, of, speech.words.sentences.pointsAgain)
    : writtenValue(size, indicator, of, speech);
}

/** Change per year, with one more decimal than the values because it is much smaller. */
export function writtenPace(perYear: number, indicator: Indicator, speech: Speech): string {
  return formatNumber(Math.abs(perYear), indicator.decimals + 1) + differenceUnit(indicator, speech);
}

function plainly(value: number, indicator: Indicator, of: NumberOf, unit: string): Phrase {
  return phrase`${numeral(formatNumber(value, indicator.decimals), indicator, of)}${unit}`;
}

/** Digits with a reference to their value. */
export function numeral(digits: string, { id }: Pick<Indicator, 'id'>, of: NumberOf, factor?: number): PhrasePart {
  return of === null ? digits : { ...of, indicator: id, written: digits, ...(factor === undefined ? {} : { factor }) };
}

function unitAgain(indicator: Indicator, { words, language }: Speech): string {
  return words.sentences.unitAgain(indicator.unit.symbol[language], traitsOf(indicator).total);
}

/** 超过 and 不少于 as in articles, instead of signs. */
export function boundWord(
  op: Indicator['publishedBounds'][number]['op'],
  { hedge, op: signs }: Speech['words'],
): string {
  return op === '>' ? hedge.over : op === '>=' ? hedge['at-least'] : signs[op];
}

/** The verbs for a change of the indicator. 提高 is used only where higher is better. */
export function toneOf(indicator: Pick<Indicator, 'kind' | 'direction' | 'perHead' | 'aggregation'>): Tone {
  if (isTotal(indicator.kind)) return 'amount';
  if (isPerHead(indicator)) return 'per-head';
  return indicator.direction === 'higher' ? 'improving' : 'plain';
}

/** The hedge of a difference whose ends were published with hedges: over 5000 less 908 is over 4092. */
export function differenceHedge(from: Hedge, to: Hedge, difference: number): Hedge {
  if (from === 'exact' && to === 'exact') return 'exact';
  if (from === 'exact' && difference > 0) return to;
  return 'about';
}

/**
 * Notes that the office reported a value, or that it follows from others. Published and simulated values are noted
 * elsewhere.
 */
export function originNotes(mark: Mark | null | undefined, { words }: Speech): string[] {
  if (mark === 'own') return [words.sentences.own];
  return mark === 'implied' ? [words.sentences.implied] : [];
}
