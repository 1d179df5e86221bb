import { allDomains, type Domain } from '../../contract/domains';
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
  /** As in `Profile`; also true where the visible theme is that of the further indicators. */
  further: boolean;
};

export const domainParam = optionalParam('domain', allDomains);
export const orderParam = choiceParam('order', rowOrders, 'given');
export const picksParam = choiceParam('picks', pickOrders, 'rank');
/** `further=1`: with the further indicators of the outlines. */
export const furtherParam = switchParam('further');

/** The indicators of a profile: those of the themes, or also the further ones. */
export const scopes = ['themes', 'further'] as const;

/** The address for another scope, without a theme that the scope does not have. */
export function withScope(scope: (typeof scopes)[number]): (search: URLSearchParams) => URLSearchParams {
  const set = withParam(furtherParam, scope === 'further');
  if (scope === 'further') return set;
  return (search) =>
    set(paramReader(search).read(domainParam) === 'further' ? withParam(domainParam, null)(search) : search);
}

/** Reads `domain=`, `order=`, `picks=` and `further=`; invalid values are listed and fall back to the default. */
export function readProfileChoices(search: URLSearchParams): { choices: ProfileChoices; ignored: Ignored[] } {
  const { read, ignored } = paramReader(search);
  const domain = read(domainParam);
  const further = read(furtherParam) || domain === 'further';
  return { choices: { domain, order: read(orderParam), picks: read(picksParam), further }, ignored };
}
