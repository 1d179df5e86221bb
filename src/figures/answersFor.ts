import type { Indicator } from '../contract/indicator';
import type { Answers } from './model';
import type { DomainData } from './useDomain';

/** The part of a theme's data that the figure of one of its indicators is made from. */
export function answersFor(indicator: Indicator, { regions, indicators, series }: DomainData): Answers {
  return { indicator, regions, series, bases: indicators.bases, facts: indicators.facts, sources: indicators.sources };
}
