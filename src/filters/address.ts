import { languages } from '../i18n/words';
import {
  basisChoices,
  defaultFilters,
  type Filters,
  type Known,
  mapForms,
  type View,
  views,
  yearsInView,
} from './filters';

/** A search param that was not understood, as it stood in the address. */
export type Ignored = { param: string; value: string };

const allRegions = 'all';

/**
 * Reads the filters from the address. What can't be understood falls back to the default and is listed in `ignored`;
 * nothing throws. Without `known` only the form is judged, not whether a region or a year exists.
 */
export function readFilters(search: URLSearchParams, known: Known | null): { filters: Filters; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const ignore = (param: string, value: string) => {
    ignored.push({ param, value });
    return null;
  };
  const oneOf = <Choice extends string>(param: string, choices: readonly Choice[]): Choice | null => {
    const value = search.get(param);
    if (value === null) return null;
    return choices.find((choice) => choice === value) ?? ignore(param, value);
  };
  const year = (param: string): number | null => {
    const value = search.get(param);
    if (value === null) return null;
    const number = Number(value);
    const right = /^\d{4}$/.test(value) && (!known || known.years.includes(number));
    return right ? number : ignore(param, value);
  };

  const from = year('from');
  let to = year('to');
  if (from !== null && to !== null && from > to) to = ignore('to', String(to));
  const wanted = year('year');
  const outside = wanted !== null && yearsInView([wanted], { from, to }).length === 0;
  oneOf('lang', languages);
  const filters: Filters = {
    regions: readRegions(search.get('regions'), known, ignore),
    from,
    to,
    view: oneOf('view', views) ?? defaultFilters.view,
    views: readViews(search.get('views'), ignore),
    year: outside ? ignore('year', String(wanted)) : wanted,
    map: oneOf('map', mapForms) ?? defaultFilters.map,
    basis: oneOf('basis', basisChoices) ?? defaultFilters.basis,
  };
  return { filters, ignored };
}

/** Writes the filters into a copy of `search`, leaving other params alone; what is default is left out. */
export function writeFilters(search: URLSearchParams, filters: Filters, known: Known | null): URLSearchParams {
  const written = new URLSearchParams(search);
  const put = (param: string, value: string | null) => {
    if (value === null || value === '') written.delete(param);
    else written.set(param, value);
  };
  const { regions, from, to, view, map, basis } = filters;
  const everyOne = known !== null && known.regions.length > 0 && regions.length === known.regions.length;
  put('regions', everyOne ? allRegions : regions.join(','));
  put('from', from === null ? null : String(from));
  put('to', to === null ? null : String(to));
  put('view', view === defaultFilters.view ? null : view);
  put(
    'views',
    Object.entries(filters.views)
      .map(([indicator, own]) => `${indicator}:${own}`)
      .join(','),
  );
  put('year', filters.year === null ? null : String(filters.year));
  put('map', map === defaultFilters.map ? null : map);
  put('basis', basis === defaultFilters.basis ? null : basis);
  return written;
}

/** The search of an address as people read it: commas and colons stay what they are. */
export function searchText(search: URLSearchParams): string {
  const text = search.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

type Ignore = (param: string, value: string) => null;

function readRegions(value: string | null, known: Known | null, ignore: Ignore): string[] {
  if (value === null || value === '') return [];
  if (value === allRegions) return known ? [...known.regions] : [];
  const asked = new Set(value.split(','));
  const right = [...asked].filter((code) => (known ? known.regions.includes(code) : /^\d{6}$/.test(code)));
  const wrong = [...asked].filter((code) => !right.includes(code));
  if (wrong.length > 0) ignore('regions', wrong.join(','));
  return known ? known.regions.filter((code) => asked.has(code)) : right.sort();
}

function readViews(value: string | null, ignore: Ignore): Record<string, View> {
  const read: Record<string, View> = {};
  if (value === null || value === '') return read;
  for (const part of value.split(',')) {
    const [indicator = '', name] = part.split(':');
    const view = views.find((one) => one === name);
    if (view && /^[a-z0-9-]+$/.test(indicator)) read[indicator] = view;
    else ignore('views', part);
  }
  return read;
}
