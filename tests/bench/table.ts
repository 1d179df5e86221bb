import type { BareLoad, DashboardLoad } from './load.ts';
import type { Repaint } from './repaint.ts';

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** What was reached beside what was aimed at, as Markdown. */
export function table(bare: BareLoad[], dashboard: DashboardLoad[], repaints: Repaint[]): string {
  const m = <T>(list: T[], pick: (one: T) => number) => median(list.map(pick));
  const firstPaint = m(bare, (one) => one.firstPaint);
  const charts = m(bare, (one) => one.charts);
  const shell = m(dashboard, (one) => one.shell);
  const drawn = m(dashboard, (one) => one.charts);
  return JSON.stringify(
    {
      bareFirst: firstPaint,
      bareCharts: charts,
      shell,
      firstChart: m(dashboard, (one) => one.firstChart),
      drawn,
      n: dashboard[0]?.chartCount,
      rShell: shell / firstPaint,
      rCharts: drawn / charts,
      kb: m(dashboard, (one) => one.script) / 1000,
      control: m(repaints, (o) => o.control),
      repaint: m(repaints, (o) => o.charts),
    },
    null,
    1,
  );
}
