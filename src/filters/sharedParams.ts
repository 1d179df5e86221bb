/**
 * The search params that mean the same on every page. All others belong to one page: a sheet that is open, an order, a
 * search. The rule for whoever leads to another page: these go along, the page's own stay behind (Back brings them again).
 */
const sharedParams = ['regions', 'from', 'to', 'view', 'views', 'year', 'map', 'basis', 'lang', 'mock'];

/** A copy of the search with what goes along to another page. */
export function sharedSearch(search: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...search].filter(([param]) => sharedParams.includes(param)));
}
