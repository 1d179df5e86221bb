import { scopeParam, searchText, writeFilters } from '../address';
import { defaultFilters } from '../filters';
import { writeParam } from '../params';
import { indicatorPath } from './indicatorPath';
import { outlineDomainParam, outlineLeagueParam, outlineParam } from './outlineParams';
import { defaultChoice, writeChoice } from './overviewChoice';
import { withOutlinesParam } from './profileChoice';
import type { ViewSpec } from './viewSpec';

/** A page of the dashboard. `hash` includes the `#`, or is empty. */
type Address = { pathname: string; search: string; hash: string };

/** The address of a view as text, within the dashboard. */
export function addressText(view: ViewSpec): string {
  const { pathname, search, hash } = addressOf(view);
  return pathname + search + hash;
}

/** The address that shows a view as the reader saw it. */
export function addressOf(view: ViewSpec): Address {
  const empty = new URLSearchParams();
  if ('scope' in view) writeParam(empty, scopeParam, view.scope ?? null);
  switch (view.kind) {
    case 'figure': {
      const { regions, from, to, year, map, basis } = view;
      const views = { [view.indicator]: view.view };
      const filters = { ...defaultFilters, regions, from, to, year, map, basis, views };
      const search = searchText(writeFilters(empty, filters, null));
      return { ...indicatorPath({ domain: view.domain, id: view.indicator }), search };
    }
    case 'placesTable': {
      const { year, basis, show, domain, status, below, sort } = view;
      const filtered = writeFilters(empty, { ...defaultFilters, year, basis }, null);
      const choice = { ...defaultChoice, show, domain, status, below, sort };
      return { pathname: '/overview', search: searchText(writeChoice(filtered, choice)), hash: '' };
    }
    case 'goals': {
      const { outline, domain, league, year } = view;
      const filtered = writeFilters(empty, { ...defaultFilters, year }, null);
      writeParam(filtered, outlineParam(null), outline);
      writeParam(filtered, outlineLeagueParam(null), league);
      writeParam(filtered, outlineDomainParam(null), domain);
      return { pathname: '/outlines', search: searchText(filtered), hash: '' };
    }
    case 'profile': {
      const { league, year, basis, withOutlines } = view;
      const filtered = writeFilters(empty, { ...defaultFilters, year, basis }, null);
      writeParam(filtered, withOutlinesParam, withOutlines);
      return { pathname: `/leagues/${league}`, search: searchText(filtered), hash: '' };
    }
  }
}
