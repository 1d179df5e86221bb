/** A line of the result: the measurement, its aim, and the value reached. */
export type Row = { what: string; aim: string; reached: string; holds: boolean };

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** As Markdown, for docs/speed.md. */
export function table(rows: readonly Row[]): string {
  return [
    '| measured | aim | reached | |',
    '|---|--:|--:|---|',
    ...rows.map(({ what, aim, reached, holds }) => `| ${what} | ${aim} | ${reached} | ${holds ? 'yes' : 'no'} |`),
  ].join('\n');
}
