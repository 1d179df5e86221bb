import type { Indicator } from '../src/contract/indicator';
import { plainIndicator } from '../src/contract/plainIndicator';
import type { Entry, Theme } from './entry';

/** An indicator as the server sends it: the entry without the simulation. */
export function toIndicator({ simulation: _, published = [], ...entry }: Entry, theme: Theme): Indicator {
  const { method, weight } = entry.aggregation;
  return {
    ...plainIndicator,
    ...entry,
    domain: theme.domain,
    aggregation: { method, weight: (weight && theme.weights[weight]?.name) || null },
    published: published.map(({ mark: _, ...point }) => point),
  };
}
