import { isRegionCode } from '../contract/region';
import { languages } from '../contract/text';
import { basisChoices, defaultFilters, type Filters, type KnownFilters, mapForms, yearsInView } from './filters';
import {
  choiceParam,
  type Ignored,
  type Param,
  paramReader,
  switchParam,
  textParam,
  writeParam,
  yearParam,
} from './params';
import { type View, views } from './views';

export const languageParam = choiceParam('lang', languages, 'zh');
const viewParam = choiceParam('view', views, defaultFilters.view);
const mapParam = choiceParam('map', mapForms, defaultFilters.map);
/** `real=1`: simulated values are hidden. */
export const realParam = switchParam('real');
/** `within=150200`: the banners and counties of that league replace the leagues. */
export const scopeParam: Param<string | null> = textParam('within', isRegionCode);

/** The search for a league, or (`null`) for the whole region, without choices of regions, as those belong to the other level. */
export function onLevel(search: URLSearchParams, league: string | null): URLSearchParams {
  const next = new URLSearchParams(search);
  if (paramReader(next).read(scopeParam) === league) return next;
  writeParam(next, scopeParam, league);
  writeParam(next, regionsParam(null), []);
  return next;
}

const basisParam = choiceParam('basis', basisChoices, defaultFilters.basis);

/**
 * Reads the filters from the address. Invalid values fall back to the default and are listed in `ignored`; nothing
 * throws. Without `known` only the form is checked, not whether a region or a year exists.
 */
export function readFilters(
  search: URLSearchParams,
  known: KnownFilters | null,
): { filters: Filters; ignored: Ignored[] } {
  const { read, ignored } = paramReader(search);
  const years = known?.years ?? null;
  const ignore = (param: string, value: number) => {
    ignored.push({ param, value: String(value) });
    return null;
  };
  const from = read(yearParam('from', years));
  let to = read(yearParam('to', years));
  if (from !== null && to !== null && from > to) to = ignore('to', to);
  const year = read(yearParam('year', years));
  const outside = year !== null && yearsInView([year], { from, to }).length === 0;
  read(languageParam);
  read(scopeParam);
  const filters: Filters = {
    regions: read(regionsParam(known)),
    from,
    to,
    view: read(viewParam),
    views: read(viewsParam),
    year: outside ? ignore('year', year) : year,
    map: read(mapParam),
    basis: read(basisParam),
    real: read(realParam),
  };
  return { filters, ignored };
}

/** Writes the filters into a copy of `search`, without changing other params. Default values are left out. */
export function writeFilters(search: URLSearchParams, filters: Filters, known: KnownFilters | null): URLSearchParams {
  const written = new URLSearchParams(search);
  writeParam(written, regionsParam(known), filters.regions);
  writeParam(written, yearParam('from', null), filters.from);
  writeParam(written, yearParam('to', null), filters.to);
  writeParam(written, viewParam, filters.view);
  writeParam(written, viewsParam, filters.views);
  writeParam(written, yearParam('year', null), filters.year);
  writeParam(written, mapParam, filters.map);
  writeParam(written, basisParam, filters.basis);
  writeParam(written, realParam, filters.real);
  return written;
}

/** The search of an address in readable form: commas and colons are not escaped. */
export function searchText(search: URLSearchParams): string {
  const text = search.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

const allRegions = 'all';

/** Codes separated by commas, or `all`. */
export function regionsParam(known: Pick<KnownFilters, 'regions'> | null): Param<string[]> {
  return {
    name: 'regions',
    absent: [],
    read: (text, ignore) => {
      if (text === '') return [];
      if (text === allRegions) return known ? [...known.regions] : [];
      const requested = new Set(text.split(','));
      const right = [...requested].filter((code) => (known ? known.regions.includes(code) : isRegionCode(code)));
      const wrong = [...requested].filter((code) => !right.includes(code));
      if (wrong.length > 0) ignore(wrong.join(','));
      return known ? known.regions.filter((code) => requested.has(code)) : right.sort();
    },
    write: (codes) => {
      const everyOne = known !== null && codes.length > 0 && codes.length === known.regions.length;
      return everyOne ? allRegions : codes.join(',');
    },
  };
}

/** `indicator:view`, separated by commas. */
export const viewsParam: Param<Record<string, View>> = {
  name: 'views',
  absent: {},
  read: (text, ignore) => {
    const read: Record<string, View> = {};
    for (const part of text === '' ? [] : text.split(',')) {
      const [indicator = '', name] = part.split(':');
      const view = views.find((one) => one === name);
      if (view && /^[a-z0-9-]+$/.test(indicator)) read[indicator] = view;
      else ignore(part);
    }
    return read;
  },
  write: (own) =>
    Object.entries(own)
      .map(([indicator, view]) => `${indicator}:${view}`)
      .join(','),
};
