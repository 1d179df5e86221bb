import { type Domain, domains } from '../../contract/domains';
import type { Indicator } from '../../contract/indicator';
import type { Mark } from '../../contract/mark';
import type { Regions } from '../../contract/region';
import type { DomainData } from '../../data/useDomain';
import { type Distance, distances, type Step } from '../../measures/heatSteps';
import type { OutlookVerdict } from '../../measures/outlook';
import type { RankSpan } from '../../measures/ranking';
import { isSmallSample } from '../../measures/smallSample';
import { traitsOf } from '../../measures/traits';
import { answersFor } from './answersFor';
import { differsByChance } from './differsByChance';
import { buildFigure, type FigureModel, type Missing, type Place } from './model';

/**
 * Why a cell is not coloured, the first that holds:
 * - `missing`: it has no value.
 * - `presence`: the league has it or not; that is not better or worse than 全区.
 * - `no-rank`: more is not worse.
 * - `neutral`: neither direction is better.
 * - `sum`: 全区 is the sum of the leagues, so no league can be set beside it.
 * - `no-whole`: 全区 has no value that year.
 * - `few-leagues`: too few leagues have one to tell what is far.
 * - `chance`: the difference may be chance, as far as the cases behind the rate tell.
 */
export type PlainReason =
  | 'missing'
  | 'presence'
  | 'no-rank'
  | 'neutral'
  | 'sum'
  | 'no-whole'
  | 'few-leagues'
  | 'chance';

/** One league on one indicator. */
export type HeatCell = {
  code: string;
  value: number | null;
  missing: Missing | null;
  /** `null` exactly where the value is. */
  mark: Mark | null;
  /** `null` where the value is missing or the indicator is not to be ranked, which a neutral one never is here. */
  rank: number | null;
  tied: boolean;
  /** The ranks that chance leaves open; `null` where that is not known. */
  span: RankSpan | null;
  /** Better or worse than 全区, and by how much; `null` exactly where `plain` says why not. */
  step: Step | null;
  plain: PlainReason | null;
  /** From 全区, where the two are of one kind; also of a cell left plain because it may be chance. */
  distance: Distance | null;
  /** The count behind the value, where known; of three years together where the value is. */
  cases: number | null;
  /** True on so few cases that value and rank carry the hint 小样本. */
  small: boolean;
};

/** One indicator across 全区 and the leagues. */
export type HeatRow = {
  indicator: Indicator;
  model: FigureModel;
  whole: { value: number | null; missing: Missing | null; mark: Mark | null };
  /** In the order of the regions. */
  cells: HeatCell[];
  /** How many leagues have a value; ranks are among these. */
  reported: number;
  /** Of a presence indicator: how many of the reporting leagues have it. */
  have: number | null;
  /** 全区 against its target; `null` without one or without a value to judge. */
  status: OutlookVerdict | null;
};

export type HeatGroup = { domain: Domain; rows: HeatRow[] };

/** The twelve on every indicator in one year: what table, picture and workbook are made from. It holds no words. */
export type HeatModel = {
  regions: Regions;
  year: number;
  /** In the order of the themes; those not read yet are not among them. */
  groups: HeatGroup[];
};

export type HeatTheme = { domain: Domain; data: DomainData };

/** Sets together what the themes say about `year`; `null` is the latest year there is. Without a theme there is no table. */
export function buildHeat(themes: readonly HeatTheme[], year: number | null): HeatModel | null {
  const [first] = themes;
  if (!first) return null;
  const { regions, series } = first.data;
  const shown = year ?? series.years[series.years.length - 1] ?? 0;
  const ordered = [...themes].sort((a, b) => domains.indexOf(a.domain) - domains.indexOf(b.domain));
  return {
    regions,
    year: shown,
    groups: ordered.map(({ domain, data }) => ({
      domain,
      rows: data.indicators.indicators.map((indicator) => heatRow(indicator, data, shown)),
    })),
  };
}

/** One row of the table. */
export function heatRow(indicator: Indicator, data: DomainData, year: number): HeatRow {
  const model = buildFigure(answersFor(indicator, data), { regions: [], from: null, to: null, view: 'ranking', year });
  const places = new Map(model.places.map((place) => [place.line.region.code, place]));
  const inOrder = model.leagues.flatMap((line) => places.get(line.region.code) ?? []);
  const values = inOrder.map((place) => place.value);
  const { value: whole, mark } = model.provinceInYear;
  const comparable = whole !== null && plainForAll(indicator) === null;
  const far = comparable ? distances(values, whole, indicator) : [];
  const known = values.filter((value) => value !== null);
  return {
    indicator,
    model,
    whole: { value: whole, missing: whole === null ? missingWhole(model) : null, mark },
    cells: inOrder.map((place, index) => heatCell(model, place, far[index] ?? null)),
    reported: known.length,
    have: traitsOf(indicator).presence ? known.filter((value) => value !== 0).length : null,
    status: model.standing?.verdict ?? null,
  };
}

function heatCell(model: FigureModel, place: Place, distance: Distance | null): HeatCell {
  const { indicator } = model;
  const index = model.years.indexOf(model.year);
  const { line, value, missing } = place;
  const cases = line.support?.cases[index] ?? null;
  const small = value !== null && isSmallSample(cases);
  const plain = plainReason(model, place, distance) ?? (differsByChance(model, line) ? 'chance' : null);
  const ranked = indicator.direction !== 'neutral';
  return {
    code: line.region.code,
    value,
    missing,
    mark: line.marks[index] ?? null,
    rank: ranked ? place.rank : null,
    tied: ranked && place.tied,
    span: ranked ? place.span : null,
    step: plain === null && distance ? distance.step : null,
    plain,
    distance,
    cases: value === null ? null : cases,
    small,
  };
}

function plainReason(model: FigureModel, place: Place, distance: Distance | null): PlainReason | null {
  if (place.value === null) return 'missing';
  const reason = plainForAll(model.indicator);
  if (reason) return reason;
  if (model.provinceInYear.value === null) return 'no-whole';
  return distance ? null : 'few-leagues';
}

/** Why no cell of an indicator is ever coloured; `null` where they may be. */
export function plainForAll({ comparison, direction, aggregation }: Indicator): PlainReason | null {
  if (comparison === 'presence' || comparison === 'no-rank') return comparison;
  if (direction === 'neutral') return 'neutral';
  return aggregation.method === 'sum' ? 'sum' : null;
}

function missingWhole(model: FigureModel): Missing {
  const index = model.years.indexOf(model.year);
  return model.province.missing[index] ?? (model.pooled ? 'too-few-years' : 'not-counted');
}
