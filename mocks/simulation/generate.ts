import type { Series } from '../../src/contract/series';
import { builtOn, type Entry, type Theme } from '../entry';
import { statusOf } from '../release';
import { type Column, type Columns, sum } from './column';
import { drawing, type LeagueValues } from './leagues';
import type { Place } from './place';
import type { Bases } from './weights';
import { withheld } from './withhold';
import { years } from './years';

/** The series of a theme as the server sends them, and their sources by indicator. */
export type Generated = {
  series: Series[];
  /** League values before any are withheld: one column per year. */
  complete: Record<string, Columns>;
  /** The weights of means; sums have no entry. */
  weights: Record<string, readonly Column[]>;
};

/**
 * Series of the whole region and of every league, the same on every machine and every day. The region follows its `trend`,
 * and the leagues add up to it exactly, before about one value in a hundred is withheld. `bases`: the bases of deaths, where
 * known.
 */
export function generate(theme: Theme, whole: string, places: readonly Place[], bases?: Bases): Generated {
  const draw = drawing(theme, places, bases);
  const generated: Generated = { series: [], complete: {}, weights: {} };
  for (const entry of builtOn(theme)) generated.complete[entry.id] = draw(entry).values;
  for (const entry of theme.indicators) {
    const leagues = draw(entry);
    generated.complete[entry.id] = leagues.values;
    if (leagues.weights) generated.weights[entry.id] = leagues.weights;
    generated.series.push(regionSeries(entry, leagues, whole), ...leagueSeries(entry, leagues, places));
  }
  return generated;
}

function regionSeries(entry: Entry, { support }: LeagueValues, region: string): Series {
  const values = [...entry.simulation.trend];
  const markOf = new Map((entry.published ?? []).map(({ year, mark }) => [year, mark]));
  return {
    indicator: entry.id,
    region,
    values,
    marks: values.map((value, index) => (value === null ? null : (markOf.get(years[index] ?? 0) ?? 'simulated'))),
    status: statusOf(entry.id, values),
    support: support && { ...support, cases: support.cases.map(sum), base: support.base.map(sum) },
  };
}

function leagueSeries(entry: Entry, { values, support }: LeagueValues, places: readonly Place[]): Series[] {
  const missing = withheld(entry, places.length);
  return places.map(({ code }, league) => {
    const reported = (columns: Columns) =>
      columns.map((column, year) => (missing[year]?.[league] ? null : (column?.[league] ?? null)));
    const row = reported(values);
    return {
      indicator: entry.id,
      region: code,
      values: row,
      marks: row.map((value) => (value === null ? null : 'simulated')),
      status: statusOf(entry.id, row),
      support: support && { ...support, cases: reported(support.cases), base: reported(support.base) },
    };
  });
}
