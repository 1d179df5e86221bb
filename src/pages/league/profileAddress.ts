import { allDomains } from '../../contract/domains';
import { type ProfileChoices, rowOrders } from '../../figures/model/profile';
import { pickOrders } from '../../figures/model/profilePicks';
import { choiceParam, type Ignored, optionalParam, paramReader, switchParam } from '../../filters/params';
import { withParam } from '../../filters/useAddress';

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
