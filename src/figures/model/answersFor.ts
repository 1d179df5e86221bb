import type { Indicator } from '../../contract/indicator';
import type { DomainData } from '../../data/useDomain';
import type { Answers } from './model';

/** The part of a theme's data that the figure of one of its indicators is made from. */
export function answersFor(indicator: Indicator, { regions, indicators, series }: DomainData): Answers {
  return { indicator, regions, series, bases: indicators.bases, facts: indicators.facts, sources: indicators.sources };
}
