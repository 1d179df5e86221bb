import type { Speech } from '../i18n/words';
import { formatNumber, formatValue } from '../measures/format';
import type { FigureModel, Place } from './model';

/** What is read out of a place: name, value, rank, and the cases behind it. */
export function placeText(model: FigureModel, place: Place, { language, words, say }: Speech): string {
  const value = place.missing
    ? words.missing[place.missing]
    : model.indicator.comparison === 'presence'
      ? presenceWord(place, { words })
      : formatValue(place.value, model.indicator, language);
  const cases = casesText(model, place, { words });
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

/** How many cases stand behind a pooled value; empty where it is not pooled. */
export function casesText(model: FigureModel, place: Place, { words }: Pick<Speech, 'words'>): string {
  if (!model.pooled) return '';
  const cases = place.line.support?.cases[model.years.indexOf(model.year)] ?? null;
  return cases === null || place.value === null ? '' : words.ranking.cases(formatNumber(cases, 0));
}
