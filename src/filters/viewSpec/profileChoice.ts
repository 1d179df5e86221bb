import { allDomains, type Domain, outlineOnly } from '../../contract/domains';
import { choiceParam, type Ignored, optionalParam, paramReader, switchParam } from '../params';
import { withParam } from '../useAddress';

/** The order of strengths and weak points: by rank among the twelve leagues, or by distance from 全区. */
export const pickOrders = ['rank', 'gap'] as const;
export type PickOrder = (typeof pickOrders)[number];

/** `given`: the order of the themes and their pages. The other orders put the most striking rows first, and rows without that measure last. */
export const rowOrders = ['given', 'rank', 'gap', 'change'] as const;
export type RowOrder = (typeof rowOrders)[number];

/** The choices of the reader in a profile, besides the filters of every page. */
export type ProfileChoices = {
  /** The visible theme; `null`: all themes. */
  domain: Domain | null;
  order: RowOrder;
  picks: PickOrder;
  /** As in `Profile`; also true where the visible theme is that of these indicators. */
  withOutlines: boolean;
};

export const domainParam = optionalParam('domain', allDomains);
export const orderParam = choiceParam('order', rowOrders, 'given');
export const picksParam = choiceParam('picks', pickOrders, 'rank');
/** `further=1`: with the indicators that only the outlines have. */
export const withOutlinesParam = switchParam('further');

/** The indicators of a profile: those of the themes, or also those that only the outlines have. */
export const indicatorSets = ['themes', 'all'] as const;

/** The address for another set, without a theme that the set does not have. */
export function withIndicatorSet(set: (typeof indicatorSets)[number]): (search: URLSearchParams) => URLSearchParams {
  const change = withParam(withOutlinesParam, set === 'all');
  if (set === 'all') return change;
  return (search) =>
    change(paramReader(search).read(domainParam) === outlineOnly ? withParam(domainParam, null)(search) : search);
}

/** Reads `domain=`, `order=`, `picks=` and `further=`; invalid values are listed and fall back to the default. */
export function readProfileChoices(search: URLSearchParams): { choices: ProfileChoices; ignored: Ignored[] } {
  const { read, ignored } = paramReader(search);
  const domain = read(domainParam);
  const withOutlines = read(withOutlinesParam) || domain === outlineOnly;
  return { choices: { domain, order: read(orderParam), picks: read(picksParam), withOutlines }, ignored };
}
