import type { Hedge } from '../../contract/fact';
import type { Indicator } from '../../contract/indicator';
import type { Mark } from '../../contract/mark';
import type { Tone } from '../../i18n/sentences/sentences.zh';
import type { Speech } from '../../i18n/speech';
import { formatNumber, formatValue, isPercentage } from '../format';
import { inMillions } from '../scaledUnit';
import { isTotal, traitsOf } from '../traits';

/** A value with its hedge and unit: 80.78岁, 约13,000万元. */
export function writtenValue(value: number, indicator: Indicator, { words, language }: Speech, hedge: Hedge = 'exact') {
  return words.hedge[hedge] + formatValue(value, indicator, language);
}

/** A value after another one of the same indicator, whose unit need not be said again in every language. */
export function valueAgain(value: number, indicator: Indicator, speech: Speech): string {
  return numberAgain(value, indicator, speech);
}

/** A number whose unit has been told: in English an amount of millions still says so. */
function numberAgain(value: number, indicator: Indicator, speech: Speech): string {
  const scaled = speech.language === 'en' ? inMillions(value, indicator, { unit: false }) : null;
  return scaled ?? formatNumber(value, indicator.decimals) + unitAgain(indicator, speech);
}

/** The size of a change, after a value of the same indicator. */
export function changeSize(change: number, indicator: Indicator, speech: Speech, hedge: Hedge): string {
  const size = Math.abs(change);
  const written = isPercentage(indicator)
    ? formatNumber(size, indicator.decimals) + unitOfSize(indicator, speech)
    : numberAgain(size, indicator, speech);
  return speech.words.hedge[hedge] + written;
}

/** As it was published, where it was with a hedge: nearly 10 is not nearly 10.00. */
export function publishedSize(change: number, indicator: Indicator, speech: Speech, hedge: Hedge): string {
  const published = String(change).split('.')[1]?.length ?? 0;
  return changeSize(change, hedge === 'exact' ? indicator : { ...indicator, decimals: published }, speech, hedge);
}

/** A difference after another one: percentage points may be points then. */
export function sizeAgain(difference: number, indicator: Indicator, speech: Speech): string {
  const size = Math.abs(difference);
  if (!isPercentage(indicator)) return numberAgain(size, indicator, speech);
  return formatNumber(size, indicator.decimals) + speech.words.sentences.pointsAgain;
}

/** Change per year with one decimal more than the values, because it is so much smaller. */
export function writtenPace(perYear: number, indicator: Indicator, speech: Speech): string {
  return formatNumber(Math.abs(perYear), indicator.decimals + 1) + unitOfSize(indicator, speech);
}

function unitOfSize(indicator: Indicator, { words, language }: Speech): string {
  return isPercentage(indicator) ? words.figure.points : indicator.unit.symbol[language];
}

function unitAgain(indicator: Indicator, { words, language }: Speech): string {
  return words.sentences.unitAgain(indicator.unit.symbol[language], traitsOf(indicator).total);
}

/** Which verbs a change of the indicator takes; 提高 only where higher is better. */
export function toneOf(indicator: Pick<Indicator, 'kind' | 'direction'>): Tone {
  if (isTotal(indicator.kind)) return 'amount';
  return indicator.direction === 'higher' ? 'improving' : 'plain';
}

/** How exactly a difference is known when its ends were published with hedges: over 5000 less 908 is over 4092. */
export function differenceHedge(from: Hedge, to: Hedge, difference: number): Hedge {
  if (from === 'exact' && to === 'exact') return 'exact';
  if (from === 'exact' && difference > 0) return to;
  return 'about';
}

/** That a value was reported by the office, or follows from others; what was published and what is simulated is told elsewhere. */
export function originNotes(mark: Mark | null | undefined, { words }: Speech): string[] {
  if (mark === 'own') return [words.sentences.own];
  return mark === 'implied' ? [words.sentences.implied] : [];
}
