import { type Domain, domains, isTheme } from '../../contract/domains';
import type { Indicator } from '../../contract/indicator';
import type { Regions } from '../../contract/region';
import type { DomainData } from '../../data/domainData';
import { latestYear } from '../../data/latestYear';
import { defaultFilters } from '../../filters/filters';
import type { Step } from '../../measures/colourSteps';
import type { OutlookVerdict } from '../../measures/outlook';
import { knownPoints, type Place, type Point } from '../../measures/point';
import { differsByChance } from '../../measures/support';
import { traitsOf } from '../../measures/traits';
import { answersFor } from './answersFor';
import { buildFigure, type FigureModel, type FigureQuery } from './model';

/**
 * Why a cell is not coloured. The first reason that holds:
 * - `missing`: it has no value.
 * - `presence`: the league has it or not; that is not better or worse than 全区.
 * - `no-rank`: more is not worse.
 * - `neutral`: neither direction is better.
 * - `sum`: 全区 is the sum of the leagues, so no league can be compared with it.
 * - `no-whole`: 全区 has no value that year.
 * - `few-leagues`: too few leagues have a value for a comparison.
 * - `chance`: the cases behind the rate allow the difference to be chance.
 */
type PlainReason = 'missing' | 'presence' | 'no-rank' | 'neutral' | 'sum' | 'no-whole' | 'few-leagues' | 'chance';

/** One league and one indicator. No rank for a neutral indicator, no distance where none is judged. */
export type PlacesTableCell = Place & {
  /** Better or worse than 全区, and by how much; `null` exactly where `plain` gives a reason. */
  step: Step | null;
  plain: PlainReason | null;
};

/** One indicator across 全区 and the leagues. */
export type PlacesTableRow = {
  indicator: Indicator;
  model: FigureModel;
  /** In the order of the regions. */
  cells: PlacesTableCell[];
  /** Number of leagues with a value; ranks are among these. */
  reported: number;
  /** For a presence indicator: number of reporting leagues that have it. */
  have: number | null;
  /** 全区 against its target; `null` without one or without a value to judge. */
  status: OutlookVerdict | null;
};

export type PlacesTableGroup = { domain: Domain; rows: PlacesTableRow[] };

/** The twelve leagues on every indicator in one year. Table, picture and workbook are made from it. It has no words. */
export type PlacesTableModel = {
  regions: Regions;
  year: number;
  /** In the order of the themes. Themes that are not loaded yet are missing. */
  groups: PlacesTableGroup[];
};

const order: readonly Domain[] = domains;

/** The table of the themes with a tab in `year`; `null` is the latest year. `null` is returned without a theme. */
export function buildPlacesTable(themes: readonly DomainData[], year: number | null): PlacesTableModel | null {
  const shownThemes = themes.filter(({ domain }) => isTheme(domain));
  const [first] = shownThemes;
  if (!first) return null;
  const { regions } = first;
  const tableYear = year ?? latestYear(shownThemes.map(({ series }) => series)) ?? 0;
  const ordered = [...shownThemes].sort((a, b) => order.indexOf(a.domain) - order.indexOf(b.domain));
  return {
    regions,
    year: tableYear,
    groups: ordered.map((data) => ({ domain: data.domain, rows: rowsOf(data, tableYear) })),
  };
}

const rowsByTheme = new WeakMap<DomainData, Map<number, PlacesTableRow[]>>();

/** Cached per theme and year, because themes arrive one by one. */
function rowsOf(data: DomainData, year: number): PlacesTableRow[] {
  const years = rowsByTheme.get(data) ?? new Map<number, PlacesTableRow[]>();
  rowsByTheme.set(data, years);
  const rows = years.get(year) ?? data.indicators.indicators.map((indicator) => placesTableRow(indicator, data, year));
  years.set(year, rows);
  return rows;
}

export function placesTableRow(indicator: Indicator, data: DomainData, year: number): PlacesTableRow {
  const query: FigureQuery = { ...defaultFilters, view: 'ranking', year };
  const model = buildFigure(answersFor(indicator, data), query, { onlyItsYear: true });
  const places = new Map(model.places.map((place) => [place.line.region.code, place]));
  const inOrder = model.parts.flatMap((line) => places.get(line.region.code) ?? []);
  const known = knownPoints(inOrder.map(({ point }) => point));
  return {
    indicator,
    model,
    cells: inOrder.map((place) => placesTableCell(model, place)),
    reported: known.length,
    have: traitsOf(indicator).presence ? known.filter(({ value }) => value !== 0).length : null,
    status: model.outlook?.verdict ?? null,
  };
}

function placesTableCell({ indicator, wholeInYear }: FigureModel, place: Place): PlacesTableCell {
  const chance = differsByChance(place.point, wholeInYear.value) ? 'chance' : null;
  const plain = plainReason(indicator, wholeInYear, place) ?? chance;
  return {
    ...place,
    ...(indicator.direction === 'neutral' ? { rank: null, tied: false, span: null, unranked: null } : {}),
    distance: plainForAll(indicator) === null ? place.distance : null,
    step: plain === null && place.distance ? place.distance.step : null,
    plain,
  };
}

function plainReason(indicator: Indicator, whole: Point, { point, distance }: Place): PlainReason | null {
  if (point.value === null) return 'missing';
  const reason = plainForAll(indicator);
  if (reason) return reason;
  if (whole.value === null) return 'no-whole';
  return distance ? null : 'few-leagues';
}

/** Why no cell of an indicator is ever coloured; `null` where cells may be. */
function plainForAll(indicator: Indicator): PlainReason | null {
  const { presence, unranked, sum } = traitsOf(indicator);
  if (presence) return 'presence';
  if (unranked) return 'no-rank';
  if (indicator.direction === 'neutral') return 'neutral';
  return sum ? 'sum' : null;
}
