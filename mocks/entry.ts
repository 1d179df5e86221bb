import type { Domain } from '../src/contract/domains';
import type { Fact } from '../src/contract/fact';
import type { Indicator } from '../src/contract/indicator';
import type { plainIndicator } from '../src/contract/plainIndicator';
import type { Text } from '../src/contract/text';
import type { Lean } from './simulation/place';

/** How far leagues lie apart. The kinds are explained in the functions that use them. */
type Spread =
  /** Standard deviation in the unit of the indicator. */
  | { type: 'additive-sd'; value: number }
  /** Coefficient of variation, of the value per head for counts and amounts, of the rate itself for rates. */
  | { type: 'per-base-cv'; value: number }
  | { type: 'binary' | 'count-of-units' | 'poisson' };

/** The data needed to simulate leagues around 全区. */
export type Simulation = {
  /** 全区 in every year, with all published figures; `null` only at the start. */
  trend: readonly (number | null)[];
  /** Also a limit for every league, except for sums and rates on few cases. */
  range: readonly [least: number, most: number];
  spread: Spread;
  /** Which leagues tend to have more. Absent: prosperous leagues do better, where the indicator has a better side. */
  lean?: Lean;
  /** Cases that occur by chance, not by plan as places or prizes do; only for whole numbers. */
  byChance?: boolean;
  /** Counted in whole deaths per this many live births, or persons of the weight. */
  deathsPer?: number;
  /** The indicator whose deaths are included in these. */
  above?: string;
  /** The indicator whose deaths include these; it may be in the `foundation`. */
  among?: string;
  /** The indicator, a share in percent, whose numerator this count is. */
  numeratorOf?: string;
  /** The indicator with the same numbers. */
  sameAs?: string;
  /** The indicator that is reported on the same form: both are missing together. */
  reportedWith?: string;
};

/** Fields that an entry may leave out. */
type Optional = Exclude<keyof typeof plainIndicator, 'published'>;

/** An indicator in `data/domains`: the data the server sends, and the simulation of its leagues. */
export type Entry = Omit<Indicator, 'domain' | 'aggregation' | 'published' | Optional> &
  Partial<Pick<Indicator, Optional>> & {
    aggregation: { method: Indicator['aggregation']['method']; weight: string | null };
    published?: (Indicator['published'][number] & { mark: 'published' | 'implied' })[];
    simulation: Simulation;
  };

/** The weight of a rate: a number per head of population that varies with the character of the league. */
type Weight = { name: Text; perHead?: number; lean?: Lean };

/** A file in `data/domains`: one theme, with its weights and the published facts its indicators cite. */
export type Theme = {
  domain: Domain;
  weights: Record<string, Weight>;
  indicators: Entry[];
  facts: Fact[];
  /** The theme whose births and deaths this theme builds on. */
  foundation?: Theme;
};

/** The indicators of the `foundation` that this theme names. */
export function builtOn({ indicators, foundation }: Theme): Entry[] {
  const named = indicators.map(({ simulation }) => simulation.among);
  return (foundation?.indicators ?? []).filter(({ id }) => named.includes(id));
}
