import type { Domain } from '../src/contract/domains';
import type { Fact } from '../src/contract/fact';
import type { Indicator } from '../src/contract/indicator';
import type { Text } from '../src/contract/text';
import type { Lean } from './simulation/place';

/** How far leagues lie apart; the kinds are explained where they are drawn. */
type Spread =
  /** Standard deviation in the unit of the indicator. */
  | { type: 'additive-sd'; value: number }
  /** Coefficient of variation: of the value per head for counts and amounts, of the rate itself for rates. */
  | { type: 'per-base-cv'; value: number }
  | { type: 'binary' | 'count-of-units' | 'poisson' };

/** What is needed to invent leagues around 全区. */
export type Simulation = {
  /** 全区 in every year, through all published figures; `null` only at the start. */
  trend: readonly (number | null)[];
  /** Binds every league as well, except sums and rates on few cases. */
  range: readonly [least: number, most: number];
  spread: Spread;
  /** Which leagues tend to have more. Without it the better off do better, where there is a better. */
  lean?: Lean;
  /** Cases that come as they come, not places or prizes shared out by plan; for whole numbers only. */
  byChance?: boolean;
  /** Counted in whole deaths on so many live births, or persons of its weight. */
  deathsPer?: number;
  /** These deaths include those of another indicator. */
  above?: string;
  /** These deaths are among those of another indicator, which may stand in the theme `beside`. */
  among?: string;
  /** This count is the numerator of another indicator, a share in percent. */
  numeratorOf?: string;
  /** The very same numbers as another indicator. */
  sameAs?: string;
  /** Missing wherever another indicator is, because both stand on one form. */
  reportedWith?: string;
};

/** What an entry may leave out where there is nothing to say. */
type Optional =
  | 'spoken'
  | 'sexes'
  | 'perHead'
  | 'target'
  | 'earlierTargets'
  | 'breaks'
  | 'gapReason'
  | 'endedIn'
  | 'suppressBelow'
  | 'leastDifference'
  | 'headline'
  | 'publishedChanges'
  | 'publishedTotals'
  | 'publishedBounds'
  | 'notes';

/** One indicator in `data/domains`: what the server says about it, and how its leagues are simulated. */
export type Entry = Omit<Indicator, 'domain' | 'aggregation' | 'published' | Optional> &
  Partial<Pick<Indicator, Optional>> & {
    aggregation: { method: Indicator['aggregation']['method']; weight: string | null };
    published?: (Indicator['published'][number] & { mark: 'published' | 'implied' })[];
    simulation: Simulation;
  };

/** What a rate is weighted by: so many per head of population, more or fewer by the character of the league. */
type Weight = { name: Text; perHead?: number; lean?: Lean };

/** A file in `data/domains`: one theme, with its weights and the published facts its indicators cite. */
export type Theme = {
  domain: Domain;
  weights: Record<string, Weight>;
  indicators: Entry[];
  facts: Fact[];
  /** The theme whose births and deaths this one's build on. */
  beside?: Theme;
};

/** The indicators of the theme beside that those of this one name. */
export function builtOn({ indicators, beside }: Theme): Entry[] {
  const named = indicators.map(({ simulation }) => simulation.among);
  return (beside?.indicators ?? []).filter(({ id }) => named.includes(id));
}
