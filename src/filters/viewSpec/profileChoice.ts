import { allDomains, type Domain } from '../../contract/domains';
import { choiceParam, type Ignored, optionalParam, paramReader, switchParam } from '../params';
import { withParam } from '../useAddress';

/** How strengths and weak points are put in order: by the place among the twelve, or by the distance from 全区. */
export const pickOrders = ['rank', 'gap'] as const;
export type PickOrder = (typeof pickOrders)[number];

/** `given`: as the themes and their pages have them; the others put the most striking first, and what has no such measure last. */
export const rowOrders = ['given', 'rank', 'gap', 'change'] as const;
export type RowOrder = (typeof rowOrders)[number];

/** What of a profile the reader chose besides the filters of every page. */
export type ProfileChoices = {
  /** The one theme shown; `null` is all of them. */
  domain: Domain | null;
  order: RowOrder;
  picks: PickOrder;
  /** As `Profile` has it; also where its theme is that of the further indicators. */
  further: boolean;
};

export const domainParam = optionalParam('domain', allDomains);
export const orderParam = choiceParam('order', rowOrders, 'given');
export const picksParam = choiceParam('picks', pickOrders, 'rank');
/** `further=1`: with the further indicators of the outlines. */
export const furtherParam = switchParam('further');

/** Of which indicators a profile is: those of the themes, or also the further ones. */
export const scopes = ['themes', 'further'] as const;

/** The same address for another scope; a theme that it does not have is left. */
export function withScope(scope: (typeof scopes)[number]): (search: URLSearchParams) => URLSearchParams {
  const set = withParam(furtherParam, scope === 'further');
  if (scope === 'further') return set;
  return (search) =>
    set(paramReader(search).read(domainParam) === 'further' ? withParam(domainParam, null)(search) : search);
}

/** Reads `domain=`, `order=`, `picks=` and `further=`; what is not understood is listed and falls back to the default. */
export function readProfileChoices(search: URLSearchParams): { choices: ProfileChoices; ignored: Ignored[] } {
  const { read, ignored } = paramReader(search);
  const domain = read(domainParam);
  const further = read(furtherParam) || domain === 'further';
  return { choices: { domain, order: read(orderParam), picks: read(picksParam), further }, ignored };
}
