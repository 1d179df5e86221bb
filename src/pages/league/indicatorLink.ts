import type { To } from 'react-router';
import type { Indicator } from '../../contract/indicator';
import { searchText } from '../../filters/address';
import { sharedSearch } from '../../filters/sharedParams';

/** Leads to the indicator's card with the league chosen beside those that were. */
export function indicatorLink(
  { domain, id }: Pick<Indicator, 'domain' | 'id'>,
  code: string,
  search: URLSearchParams,
): To {
  const next = sharedSearch(search);
  const regions = (next.get('regions') ?? '').split(',').filter((one) => one !== '');
  if (!regions.includes(code) && !regions.includes('all')) next.set('regions', [...regions, code].join(','));
  return { pathname: `/${domain}`, search: searchText(next), hash: `#${id}` };
}
