import type { Dated } from '../../measures/point';
import { traitsOf } from '../../measures/traits';
import type { FigureModel } from '../model/model';

/** Positions of years and values in a drawing. */
export type Scales = { x: (year: number) => number; y: (value: number) => number };

/** Consecutive years with values, without a gap or a cut between them. */
export type LineRun = { year: number; value: number }[];

/** The connected parts of a line; a run of one year is a point. */
export function runsOf({ cuts }: FigureModel, points: readonly Dated[]): LineRun[] {
  const runs: LineRun[] = [];
  let open: LineRun | null = null;
  points.forEach(({ year, value }) => {
    if (value === null || cuts.includes(year)) open = null;
    if (value === null) return;
    if (open) open.push({ year, value });
    else {
      open = [{ year, value }];
      runs.push(open);
    }
  });
  return runs;
}

/** Points without neighbours in their part of the line, which a line would not show. */
export function lonePoints(model: FigureModel, points: readonly Dated[]): LineRun {
  return runsOf(model, points).flatMap((run) => (run.length === 1 ? run : []));
}

/** Position of a break among the years: a break that cuts the line is between its year and the previous one. */
export function breakAt({ year, cutsLine }: FigureModel['breaks'][number]): number {
  return cutsLine ? year - 0.5 : year;
}

/** The corners of a run: steps if the indicator changes suddenly, otherwise the points. */
export function cornersOf(run: LineRun, { indicator }: FigureModel, { x, y }: Scales): [number, number][] {
  return run.flatMap(({ year, value }, index): [number, number][] => {
    const before = run[index - 1];
    const here: [number, number] = [x(year), y(value)];
    return before && traitsOf(indicator).stepped ? [[x(year), y(before.value)], here] : [here];
  });
}

/** The `d` of a line, without the runs of one year. */
export function linePath(model: FigureModel, points: readonly Dated[], scales: Scales): string {
  return runsOf(model, points)
    .filter((run) => run.length > 1)
    .map((run) => `M${cornersOf(run, model, scales).map(inPixels).join('L')}`)
    .join('');
}

function inPixels([x, y]: [number, number]): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
