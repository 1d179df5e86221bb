import type { Indicator } from '../contract/indicator';

/** What kind of number an indicator is: everything that is decided by its kind and never by its values. */
export type Traits = {
  /** Counts and amounts, which places have more of for being larger; not rates, shares and years. */
  total: boolean;
  /** A sum of money. */
  money: boolean;
  /** A place has it (100) or not (0). */
  presence: boolean;
  /** Set by a term of office and constant until the next. */
  byTerm: boolean;
  /** Happens anew each year, so years may be added up. */
  flow: boolean;
  /** There on a day of each year. */
  stock: boolean;
  /** Holds all that came before, so it never falls and is never added up. */
  cumulative: boolean;
  /** Changes at once, and is drawn as steps with nothing in between. */
  stepped: boolean;
  /** Places stand in order of value. */
  ranked: boolean;
  /** More is neither better nor worse, so places have no order. */
  unranked: boolean;
  /** Cases are few, so places show the rate over three years. */
  pooled: boolean;
  /** The whole is the sum of its parts. */
  sum: boolean;
  /** The whole is the mean of its parts, weighted by their denominators. */
  mean: boolean;
  /** The whole is a place's like: a sum of all is not, nor is the share of those that have one. */
  comparableWithWhole: boolean;
  /** Lengths and areas of it lie unless they begin at 0. */
  startsAtZero: boolean;
};

type Kinds = Pick<Indicator, 'kind' | 'stat' | 'comparison' | 'aggregation'>;

/** Each kind is decided on here and nowhere else: a new one is an error of the compiler until it is. */
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

/** As `traitsOf`, for those who know the kind alone. */
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

/** Whether a value is itself a number of cases, as `kind` says. */
export function isCount(kind: Indicator['kind']): boolean {
  return kind === 'count';
}

/** As `traitsOf`, for those who know the statistic alone. */
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

/** As `traitsOf`, for those who know the aggregation alone. */
export function isSum({ method }: Indicator['aggregation']): boolean {
  switch (method) {
    case 'sum':
      return true;
    case 'weighted-mean':
    case 'none':
      return false;
  }
}
