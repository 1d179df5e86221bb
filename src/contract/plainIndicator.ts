import type { Indicator } from './indicator';
import { eachLanguage } from './text';

/** What an indicator says of itself where nothing about it is special: no target, no break, nothing published or withheld. */
export const plainIndicator = {
  phrasing: {},
  sexes: null,
  perHead: null,
  target: null,
  earlierTargets: [],
  breaks: [],
  gapReason: null,
  endedIn: null,
  suppressBelow: null,
  leastDifference: null,
  headline: false,
  published: [],
  publishedChanges: [],
  publishedTotals: [],
  publishedBounds: [],
  notes: eachLanguage(() => []),
} satisfies Partial<Indicator>;
