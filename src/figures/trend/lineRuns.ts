import type { Dated } from '../../measures/point';
import { traitsOf } from '../../measures/traits';
import type { FigureModel } from '../model/model';

/** Where years and values stand in a drawing. */
export type Scales = { x: (year: number) => number; y: (value: number) => number };

/** Years of which each has a value and joins the one before: no gap and no cut between them. */
export type LineRun = { year: number; value: number }[];

/** The parts of a line that are drawn in one go; a run of one year is a point. */
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

/** Points whose neighbours on the same part of the line are missing: a line would not show them. */
export function lonePoints(model: FigureModel, points: readonly Dated[]): LineRun {
  return runsOf(model, points).flatMap((run) => (run.length === 1 ? run : []));
}

/** Where a break stands among the years: one that cuts the line, between its year and the one before. */
export function breakAt({ year, cutsLine }: FigureModel['breaks'][number]): number {
  return cutsLine ? year - 0.5 : year;
}

/** The corners of a run as it is drawn: in steps where the indicator changes at once. */
export function cornersOf(run: LineRun, { indicator }: FigureModel, { x, y }: Scales): [number, number][] {
  return run.flatMap(({ year, value }, index): [number, number][] => {
    const before = run[index - 1];
    const here: [number, number] = [x(year), y(value)];
    return before && traitsOf(indicator).stepped ? [[x(year), y(before.value)], here] : [here];
  });
}

/** The `d` of a line, its points of one year left out. */
export function linePath(model: FigureModel, points: readonly Dated[], scales: Scales): string {
  return runsOf(model, points)
    .filter((run) => run.length > 1)
    .map((run) => `M${cornersOf(run, model, scales).map(inPixels).join('L')}`)
    .join('');
}

function inPixels([x, y]: [number, number]): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
