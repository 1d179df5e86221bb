import type { Indicator } from '../../contract/indicator';
import type { Speech } from '../../i18n/speech';
import { valueText } from '../../measures/format';
import { hasValue, whyMissing } from '../../measures/point';
import { firstPooledYear } from '../../measures/pooled';
import { traitsOf } from '../../measures/traits';
import type { FigureModel } from '../model/model';

/**
 * The text of a cell of 全区: its value in the year, with its mark and published form. For presence, the number of
 * leagues that have it. `short` leaves out the unit, which a heading gives.
 */
export function wholeText({ model }: { model: FigureModel }, style: 'short' | 'full', speech: Speech): string {
  const { words } = speech;
  const { indicator, places } = model;
  const { value } = model.wholeInYear;
  if (traitsOf(indicator).presence) {
    const reported = places.filter(hasValue);
    const have = reported.filter(({ point }) => point.value !== 0).length;
    return style === 'short' ? words.presence.have(have, reported.length) : words.presence.count(reported.length, have);
  }
  if (value === null) return words.missing[whyMissing(model.wholeInYear)];
  return valueText(model.wholeInYear, indicator, speech, { unit: style === 'full', sign: true });
}

/** The small text under the name of an indicator: its unit, and which direction is better. */
export function unitAndDirection(indicator: Indicator, { words, language }: Speech): string {
  return [indicator.unit[language], directionText(indicator, words)].join(words.list.dot);
}

/** Which direction is better: 越高越好 for rates, 越多越好 for counts and amounts. */
export function directionText(indicator: Indicator, words: Speech['words']): string {
  return (traitsOf(indicator).total ? words.directionOfTotal : words.direction)[indicator.direction];
}

/** 2022—2024年三年合并 for a pooled rate; empty elsewhere. */
export function pooledYears({ model }: { model: FigureModel }, words: Speech['words']): string {
  return model.pooled ? words.ranking.pooledYears(firstPooledYear(model.year), model.year) : '';
}
