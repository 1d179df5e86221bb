import type { Speech } from '../i18n/words';
import { formatNumber, formatValue } from '../measures/format';
import { isSmallSample } from '../measures/smallSample';
import type { FigureModel, Place } from './model';

/** What is read out of a place: name, value, rank, and the cases behind it. */
export function placeText(model: FigureModel, place: Place, { language, words, say }: Speech): string {
  const value = place.missing
    ? words.missing[place.missing]
    : model.indicator.comparison === 'presence'
      ? presenceWord(place, { words })
      : formatValue(place.value, model.indicator, language);
  const counted = casesText(model, place, { words });
  const cases = isSmallPlace(model, place) ? words.heat.smallCases(counted) : counted;
  const rank = place.rank === null ? '' : words.ranking.place(place.rank, place.tied);
  return [say(place.line.region.name), value, cases, rank].filter((part) => part !== '').join(words.list.comma);
}

/** The number of the rank, marked where it is shared; empty where there is none. */
export function placeRankText({ rank, tied }: Place, words: Speech['words']): string {
  if (rank === null) return '';
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
