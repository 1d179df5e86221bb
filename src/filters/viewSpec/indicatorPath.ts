import { isTheme } from '../../contract/domains';
import type { Indicator } from '../../contract/indicator';

/** The address of an indicator: its card on the page of its theme, or its own page. `hash` includes the `#`, or is empty. */
export function indicatorPath({ domain, id }: Pick<Indicator, 'domain' | 'id'>): { pathname: string; hash: string } {
  return isTheme(domain) ? { pathname: `/${domain}`, hash: `#${id}` } : { pathname: `/indicators/${id}`, hash: '' };
}
