import type { Region } from '../contract/region';
import type { DomainData } from '../data/domainData';
import { type View, viewTraits } from './views';

export const mapForms = ['outline', 'tiles'] as const;
export type MapForm = (typeof mapForms)[number];

/** Totals, or rates per head of the population. */
export const basisChoices = ['total', 'per-head'] as const;
export type Basis = (typeof basisChoices)[number];

/** The choices of the reader. They are stored only in the address. */
export type Filters = {
  /** Codes of the chosen leagues, in the order of the regions. 全区 is always shown too. */
  regions: string[];
  /** `null`: from the first year. */
  from: number | null;
  /** `null`: to the last year. */
  to: number | null;
  view: View;
  /** Views of single cards, by indicator, where they differ from the page. */
  views: Record<string, View>;
  /** The year of rankings and maps; `null`: the last year of the span. */
  year: number | null;
  map: MapForm;
  basis: Basis;
  /** Whether simulated values are hidden. */
  real: boolean;
};

/** The span of all years. */
export const everyYear = { from: null, to: null };

/** The view of 全区 alone, as a trend over all years. Other views are written as what differs from it. */
export const defaultFilters: Filters = {
  regions: [],
  ...everyYear,
  view: 'trend',
  views: {},
  year: null,
  map: 'outline',
  basis: 'total',
  real: false,
};

/** The region codes and years that a filter may name, from the answers of the server. */
export type KnownFilters = {
  regions: readonly string[];
  years: readonly number[];
};

/** The known values for filters, from any theme of the page; `null` while no theme is loaded. */
export function knownFilters(theme: DomainData | undefined): KnownFilters | null {
  return theme ? { regions: theme.regions.parts.map(({ code }) => code), years: theme.series.years } : null;
}

/** Predefined groups of leagues, by their keys in `i18n`. */
export const regionGroups = {
  east: (league: Region) => league.area === 'east',
  west: (league: Region) => league.area === 'west',
  leagues: (league: Region) => league.kind === 'league',
  cities: (league: Region) => league.kind === 'city',
} as const;
export type RegionGroup = keyof typeof regionGroups;

/** The groups that contain some of these regions, but not all. */
export function groupsAmong(regions: readonly Region[]): RegionGroup[] {
  const groups = ['east', 'west', 'leagues', 'cities'] as const;
  return groups.filter((group) => regions.some(regionGroups[group]) && !regions.every(regionGroups[group]));
}

/** The group that equals `codes`, with all leagues first; `null` where none does. */
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

/** Adds `code` to the codes, or removes it. */
export function toggled(codes: readonly string[], code: string): string[] {
  return codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code];
}

/** A change of the span of years. A ranking year outside of the span is dropped. */
export function withSpan({ year }: Filters, span: Pick<Filters, 'from' | 'to'>): Partial<Filters> {
  return { ...span, year: year !== null && yearsInView([year], span).length > 0 ? year : null };
}

/** The years from `from` to `to`. */
export function yearsInView(years: readonly number[], filters: Pick<Filters, 'from' | 'to'>): number[] {
  const from = filters.from ?? Number.NEGATIVE_INFINITY;
  const to = filters.to ?? Number.POSITIVE_INFINITY;
  return years.filter((year) => year >= from && year <= to);
}

/** Whether the page or any single card shows a map. */
export function showsMap({ view, views }: Pick<Filters, 'view' | 'views'>): boolean {
  return [view, ...Object.values(views)].some((one) => viewTraits[one].onMap);
}

/** The view of a card: its own, or that of the page. */
export function viewOf(filters: Filters, indicator: string): View {
  // An indicator may have the name of an object property such as `constructor`.
  const own = Object.hasOwn(filters.views, indicator) ? filters.views[indicator] : undefined;
  return own ?? filters.view;
}
