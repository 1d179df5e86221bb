import type { Base } from '../../contract/base';
import type { Fact, Source } from '../../contract/fact';
import type { Indicator } from '../../contract/indicator';
import type { Regions } from '../../contract/region';
import type { SeriesAnswer } from '../../contract/series';
import type { DomainData } from '../../data/domainData';

/** The answers a figure is made from. */
export type Answers = {
  regions: Regions;
  indicator: Indicator;
  /** Those that a count may have been set against. */
  bases: readonly Base[];
  facts: readonly Fact[];
  sources: Readonly<Record<string, Source>>;
  series: SeriesAnswer;
};

/** The part of a theme's data that the figure of one of its indicators is made from. */
export function answersFor(indicator: Indicator, { regions, indicators, series }: DomainData): Answers {
  return { indicator, regions, series, bases: indicators.bases, facts: indicators.facts, sources: indicators.sources };
}
