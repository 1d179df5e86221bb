import { allDomains } from '../../contract/domains';
import { type ProfileChoices, rowOrders } from '../../figures/model/profile';
import { pickOrders } from '../../figures/model/profilePicks';
import { choiceParam, type Ignored, optionalParam, paramReader } from '../../filters/params';

export const domainParam = optionalParam('domain', allDomains);
export const orderParam = choiceParam('order', rowOrders, 'given');
export const picksParam = choiceParam('picks', pickOrders, 'rank');

/** Reads `domain=`, `order=` and `picks=`; what is not understood is listed and falls back to the default. */
export function readProfileChoices(search: URLSearchParams): { choices: ProfileChoices; ignored: Ignored[] } {
  const { read, ignored } = paramReader(search);
  return { choices: { domain: read(domainParam), order: read(orderParam), picks: read(picksParam) }, ignored };
}
