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
  /** Bases that counts may be divided by. */
  bases: readonly Base[];
  facts: readonly Fact[];
  sources: Readonly<Record<string, Source>>;
  series: SeriesAnswer;
};

/** The part of a theme's data needed for the figure of one indicator. */
export function answersFor(indicator: Indicator, { regions, indicators, series }: DomainData): Answers {
  return { indicator, regions, series, bases: indicators.bases, facts: indicators.facts, sources: indicators.sources };
}
