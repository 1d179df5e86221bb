import { allDomains, type Domain } from '../contract/domains';
import { isRegionCode } from '../contract/region';
import { searchText } from './address';
import { optionalParam, sharedSearch, textParam, writeParam, yearParam } from './params';

/** `places`: the regions of one year; `years`: the years of one region. */
export const entryForms = ['places', 'years'] as const;

/** 录入表 on `/data`; closed without it. */
export const entryParam = optionalParam('entry', entryForms);
/** Its theme; all themes without it. */
export const entryThemeParam = optionalParam('domain', allDomains);
export const entryYearParam = yearParam('entryYear', null);
export const entryPlaceParam = textParam('league', isRegionCode);
/** With year and place, the cell that the cursor starts in. */
export const entryIndicatorParam = textParam('indicator', (text) => /^[a-z0-9-]+$/.test(text));

/** The address where a value is corrected (更正). */
export function entryAddress(search: URLSearchParams, domain: Domain, indicator: string, region: string, year: number) {
  const next = sharedSearch(search);
  writeParam(next, entryParam, 'places');
  writeParam(next, entryThemeParam, domain);
  writeParam(next, entryIndicatorParam, indicator);
  writeParam(next, entryPlaceParam, region);
  writeParam(next, entryYearParam, year);
  return { pathname: '/data', search: searchText(next) };
}
