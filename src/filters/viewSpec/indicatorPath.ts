import { isTheme } from '../../contract/domains';
import type { Indicator } from '../../contract/indicator';

/** Where an indicator is shown: its card on the page of its theme, or a page of its own. `hash` with its `#`, or empty. */
export function indicatorPath({ domain, id }: Pick<Indicator, 'domain' | 'id'>): { pathname: string; hash: string } {
  return isTheme(domain) ? { pathname: `/${domain}`, hash: `#${id}` } : { pathname: `/indicators/${id}`, hash: '' };
}
