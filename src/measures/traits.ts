import type { Indicator } from '../contract/indicator';

/** What kind of number an indicator is. Everything here depends on its kind and never on its values. */
export type Traits = {
  /** Counts and amounts: larger places have more. Not rates, shares and years. */
  total: boolean;
  /** A sum of money. */
  money: boolean;
  /** A place has it (100) or not (0). */
  presence: boolean;
  /** Set by a term of office and constant until the next. */
  byTerm: boolean;
  /** Starts anew each year, so years may be added up. */
  flow: boolean;
  /** Counted on one day of each year. */
  stock: boolean;
  /** A running total: it never falls and is never added up. */
  cumulative: boolean;
  /** Changes abruptly, so its line is drawn in steps. */
  stepped: boolean;
  /** Places are ranked by value. */
  ranked: boolean;
  /** More is neither better nor worse, so places have no ranking. */
  unranked: boolean;
  /** Cases are few, so leagues have rates over three years. */
  pooled: boolean;
  /** The whole is the sum of its parts. */
  sum: boolean;
  /** The whole is the mean of its parts, weighted by their denominators. */
  mean: boolean;
  /**
   * 全区 can be compared with a league. A sum of all leagues cannot, nor can the share of leagues that have something.
   */
  comparableWithWhole: boolean;
  /** Bars and areas mislead unless they start at 0. */
  startsAtZero: boolean;
};

type Kinds = Pick<Indicator, 'kind' | 'stat' | 'comparison' | 'aggregation'>;

/** The only place that decides by kind. The compiler reports a new kind that is missing here. */
export function traitsOf(indicator: Kinds): Traits {
  const { kind, stat, aggregation } = indicator;
  const total = isTotal(kind);
  const byTerm = isByTerm(stat);
  const sum = isSum(aggregation);
  const compared = comparisonTraits(indicator.comparison);
  return {
    total,
    money: kind === 'amount',
    byTerm,
    flow: stat === 'flow',
    stock: stat === 'stock',
    cumulative: stat === 'cumulative',
    stepped: byTerm || compared.presence,
    ...compared,
    sum,
    mean: aggregation.method === 'weighted-mean',
    comparableWithWhole: !compared.presence && !sum,
    startsAtZero: total,
  };
}

/** As `traitsOf`, for callers that have only the kind. */
export function isTotal(kind: Indicator['kind']): boolean {
  switch (kind) {
    case 'count':
    case 'amount':
      return true;
    case 'rate':
    case 'ratio':
    case 'years':
      return false;
  }
}

/** Whether a value is itself a number of cases. */
export function isCount(kind: Indicator['kind']): boolean {
  return kind === 'count';
}

/** As `traitsOf`, for callers that have only the statistic. */
export function isByTerm(stat: Indicator['stat']): boolean {
  switch (stat) {
    case 'term':
      return true;
    case 'flow':
    case 'stock':
    case 'cumulative':
    case 'annual-rate':
    case 'coverage':
    case 'estimate':
      return false;
  }
}

function comparisonTraits(
  comparison: Indicator['comparison'],
): Pick<Traits, 'presence' | 'ranked' | 'unranked' | 'pooled'> {
  const none = { presence: false, ranked: false, unranked: false, pooled: false };
  switch (comparison) {
    case 'rank':
      return { ...none, ranked: true };
    case 'pooled-3-years':
      return { ...none, ranked: true, pooled: true };
    case 'presence':
      return { ...none, presence: true };
    case 'no-rank':
      return { ...none, unranked: true };
  }
}

/** As `traitsOf`, for callers that have only the aggregation. */
export function isSum({ method }: Indicator['aggregation']): boolean {
  switch (method) {
    case 'sum':
      return true;
    case 'weighted-mean':
    case 'none':
      return false;
  }
}
