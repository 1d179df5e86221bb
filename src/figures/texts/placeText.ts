import type { Speech } from '../../i18n/words';
import { formatNumber, formatValue } from '../../measures/format';
import { intervalText } from '../../measures/sentences/doubtClause';
import { isSmallSample } from '../../measures/smallSample';
import { intervalAt } from '../../measures/support';
import { traitsOf } from '../../measures/traits';
import type { FigureModel, Line, Place } from '../model/model';
import { sizeInWords } from './orderOfSize';

/** What is read out of a place: name, value, the cases behind it, and rank, where it is one of size only said so. */
export function placeText(model: FigureModel, place: Place, { language, words, say }: Speech): string {
  const value = place.missing
    ? words.missing[place.missing]
    : traitsOf(model.indicator).presence
      ? presenceWord(place, { words })
      : formatValue(place.value, model.indicator, language);
  const counted = casesText(model, place, { words });
  const cases = isSmallPlace(model, place) ? words.heat.smallCases(counted) : counted;
  const rank = sizeInWords(model, placeInWords(place, words), words);
  return [say(place.line.region.name), value, cases, placeInterval(model, place, words), rank]
    .filter((part) => part !== '')
    .join(words.list.comma);
}

/** 第3位, 并列第1位, 第3—6位 where chance leaves these open; empty where there is none. */
export function placeInWords(
  { rank, tied, span }: Pick<Place, 'rank' | 'tied' | 'span'>,
  words: Speech['words'],
): string {
  if (rank === null) return '';
  if (span && span.last > span.first) return words.ranking.placeSpan(span.first, span.last);
  return words.ranking.place(rank, tied);
}

/** Whom the cases behind a rate are counted on: live births, or the base a count has been set against. */
export function countedOn({ base }: FigureModel, { figure }: Speech['words']): string {
  return base ? figure.persons(base) : figure.births;
}

function placeInterval(model: FigureModel, { line, value }: Place, words: Speech['words']): string {
  return value === null ? '' : intervalOf(model, line, model.years.indexOf(model.year), words);
}

/** 95%区间4.8—16.2 of a line's value at that index of the years; empty where its cases are not known. */
export function intervalOf({ indicator }: FigureModel, line: Line, index: number, words: Speech['words']): string {
  const interval = intervalAt(line.support, index);
  return interval ? words.figure.interval(intervalText(interval, indicator, words)) : '';
}

/** The number of the rank, marked where it is shared, or the ranks chance leaves open; empty where there is none. */
export function placeRankText(
  { rank, tied, span }: Pick<Place, 'rank' | 'tied' | 'span'>,
  words: Speech['words'],
): string {
  if (rank === null) return '';
  if (span && span.last > span.first) return words.ranking.span(span.first, span.last);
  return tied ? words.ranking.tied(rank) : String(rank);
}

export function presenceWord(place: Place, { words }: Pick<Speech, 'words'>): string {
  if (place.missing) return words.missing[place.missing];
  return place.value === 0 ? words.presence.no : words.presence.yes;
}

/** How many cases stand behind a value that is pooled or rests on few; empty elsewhere. */
export function casesText(model: FigureModel, place: Place, { words }: Pick<Speech, 'words'>): string {
  const cases = casesOf(model, place);
  if (cases === null || !(model.pooled || isSmallSample(cases))) return '';
  return words.ranking.cases(formatNumber(cases, 0));
}

/** True where value and rank of a place carry the hint 小样本. */
export function isSmallPlace(model: FigureModel, place: Place): boolean {
  return isSmallSample(casesOf(model, place));
}

function casesOf(model: FigureModel, { line, value }: Place): number | null {
  return value === null ? null : (line.support?.cases[model.years.indexOf(model.year)] ?? null);
}
