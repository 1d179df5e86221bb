import type { Indicator } from '../../contract/indicator';
import type { Speech } from '../../i18n/speech';
import { valueText } from '../../measures/format';
import { hasValue } from '../../measures/point';
import { firstPooledYear } from '../../measures/pooled';
import { traitsOf } from '../../measures/traits';
import type { FigureModel } from '../model/model';

/**
 * What a cell of 全区 says: its value in the year, with its mark and as it was published; of presence, how many leagues
 * have it. `short` leaves out what a heading says: the unit.
 */
export function wholeText({ model }: { model: FigureModel }, style: 'short' | 'full', speech: Speech): string {
  const { words } = speech;
  const { indicator, places } = model;
  const { value, missing } = model.wholeInYear;
  if (traitsOf(indicator).presence) {
    const reported = places.filter(hasValue);
    const have = reported.filter(({ point }) => point.value !== 0).length;
    return style === 'short' ? words.presence.have(have, reported.length) : words.presence.count(reported.length, have);
  }
  if (value === null) return words.missing[missing ?? 'not-counted'];
  return valueText(model.wholeInYear, indicator, speech, { unit: style === 'full', sign: true });
}

/** What stands small under the name of an indicator: its unit, and which way is better. */
export function unitAndDirection({ unit, direction }: Indicator, { words, language }: Speech): string {
  return [unit[language], words.direction[direction]].join(words.list.dot);
}

/** 2022—2024年三年合并, beside a rate that is told of three years together; empty elsewhere. */
export function pooledYears({ model }: { model: FigureModel }, words: Speech['words']): string {
  return model.pooled ? words.ranking.pooledYears(firstPooledYear(model.year), model.year) : '';
}
