import type { Indicator } from '../contract/indicator';

/** What kind of number an indicator is: everything that is decided by its kind and never by its values. */
export type Traits = {
  /** Counts and amounts, which places have more of for being larger; not rates, shares and years. */
  total: boolean;
  /** A place has it (100) or not (0). */
  presence: boolean;
  /** Set by a term of office and constant until the next. */
  byTerm: boolean;
  /** Changes at once, and is drawn as steps with nothing in between. */
  stepped: boolean;
  /** Places stand in order of value. */
  ranked: boolean;
  /** Cases are few, so places show the rate over three years. */
  pooled: boolean;
  /** The whole is a place's like: a sum of all is not, nor is the share of those that have one. */
  comparableWithWhole: boolean;
  /** Lengths and areas of it lie unless they begin at 0. */
  startsAtZero: boolean;
};

type Kinds = Pick<Indicator, 'kind' | 'stat' | 'comparison' | 'aggregation'>;

/** Each kind is decided on here and nowhere else: a new one is an error of the compiler until it is. */
export function traitsOf(indicator: Kinds): Traits {
  const total = isTotal(indicator.kind);
  const byTerm = isByTerm(indicator.stat);
  const { presence, ranked, pooled } = comparisonTraits(indicator.comparison);
  return {
    total,
    presence,
    byTerm,
    stepped: byTerm || presence,
    ranked,
    pooled,
    comparableWithWhole: !presence && !isSum(indicator.aggregation.method),
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

function comparisonTraits(comparison: Indicator['comparison']): Pick<Traits, 'presence' | 'ranked' | 'pooled'> {
  switch (comparison) {
    case 'rank':
      return { presence: false, ranked: true, pooled: false };
    case 'pooled-3-years':
      return { presence: false, ranked: true, pooled: true };
    case 'presence':
      return { presence: true, ranked: false, pooled: false };
    case 'no-rank':
      return { presence: false, ranked: false, pooled: false };
  }
}

function isSum(method: Indicator['aggregation']['method']): boolean {
  switch (method) {
    case 'sum':
      return true;
    case 'weighted-mean':
    case 'none':
      return false;
  }
}
