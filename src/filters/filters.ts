import type { Region } from '../contract/region';
import type { DomainData } from '../data/domainData';
import { type View, viewTraits } from './views';

export const mapForms = ['outline', 'tiles'] as const;
export type MapForm = (typeof mapForms)[number];

/** Whether counts are read as they are or set against the population. */
export const basisChoices = ['total', 'per-head'] as const;
export type Basis = (typeof basisChoices)[number];

/** What the reader chose. It lives in the address and nowhere else. */
export type Filters = {
  /** Codes of the chosen leagues, in the order of the regions; 全区 is always shown beside them. */
  regions: string[];
  /** `null`: from the first year there is. */
  from: number | null;
  /** `null`: to the last year there is. */
  to: number | null;
  view: View;
  /** Indicators whose card has a view of its own. */
  views: Record<string, View>;
  /** The year of rankings and maps; `null`: the last one of the span. */
  year: number | null;
  map: MapForm;
  basis: Basis;
  /** Whether simulated values are left out. */
  real: boolean;
};

export const defaultFilters: Filters = {
  regions: [],
  from: null,
  to: null,
  view: 'trend',
  views: {},
  year: null,
  map: 'outline',
  basis: 'total',
  real: false,
};

/** The region codes and years a filter may name; known once the server has said them. */
export type KnownFilters = {
  regions: readonly string[];
  years: readonly number[];
};

/** What the filters of a page may name, by any of its themes; `null` while there is none. */
export function knownFilters(theme: DomainData | undefined): KnownFilters | null {
  return theme ? { regions: theme.regions.parts.map(({ code }) => code), years: theme.series.years } : null;
}

/** Ready-made choices of leagues, by the word they go by in `i18n`. */
export const regionGroups = {
  east: (league: Region) => league.area === 'east',
  west: (league: Region) => league.area === 'west',
  leagues: (league: Region) => league.kind === 'league',
  cities: (league: Region) => league.kind === 'city',
} as const;
export type RegionGroup = keyof typeof regionGroups;

/** The groups that have members among these, but not all of them. */
export function groupsAmong(regions: readonly Region[]): RegionGroup[] {
  const groups = ['east', 'west', 'leagues', 'cities'] as const;
  return groups.filter((group) => regions.some(regionGroups[group]) && !regions.every(regionGroups[group]));
}

/** The ready-made choice that `codes` are, all leagues before any group of them; `null` where they are none. */
export function groupOf(codes: readonly string[], leagues: readonly Region[]): RegionGroup | 'all' | null {
  const chosen = leagues.filter((league) => codes.includes(league.code));
  if (chosen.length === 0) return null;
  if (chosen.length === leagues.length) return 'all';
  const isWhole = (group: RegionGroup) => {
    const members = leagues.filter(regionGroups[group]);
    return members.length === chosen.length && members.every((league) => chosen.includes(league));
  };
  return groupsAmong(leagues).find(isWhole) ?? null;
}

/** The codes with `code` among them, or without it if it was. */
export function toggled(codes: readonly string[], code: string): string[] {
  return codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code];
}

/** A span of years as a change of the filters; a year of rankings that falls outside of it is given up. */
export function withSpan({ year }: Filters, span: Pick<Filters, 'from' | 'to'>): Partial<Filters> {
  return { ...span, year: year !== null && yearsInView([year], span).length > 0 ? year : null };
}

/** The years in view: those from `from` to `to`. */
export function yearsInView(years: readonly number[], filters: Pick<Filters, 'from' | 'to'>): number[] {
  const from = filters.from ?? Number.NEGATIVE_INFINITY;
  const to = filters.to ?? Number.POSITIVE_INFINITY;
  return years.filter((year) => year >= from && year <= to);
}

/** True while the page or any card of its own mind is a map. */
export function showsMap({ view, views }: Pick<Filters, 'view' | 'views'>): boolean {
  return [view, ...Object.values(views)].some((one) => viewTraits[one].onMap);
}

/** The view of one card: its own, or the one of the page. */
export function viewOf(filters: Filters, indicator: string): View {
  // An indicator may be called like what every object has, such as `constructor`.
  const own = Object.hasOwn(filters.views, indicator) ? filters.views[indicator] : undefined;
  return own ?? filters.view;
}
