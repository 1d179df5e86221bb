import { bandColour } from '../drawing/palette';
import type { FigureModel } from '../model/model';
import { cornersOf, type LineRun, runsOf, type Scales } from './lineRuns';

/** The band between the lowest and the highest league, by year. */
export function BandShape({ model, scales, fontSize }: { model: FigureModel; scales: Scales; fontSize: number }) {
  const side = (end: 'low' | 'high') =>
    runsOf(
      model,
      model.years.map((year, index) => ({ year, value: model.band[index]?.[end] ?? null })),
    );
  const lows = side('low');
  // A single year has no width, but the legend names the band, so it must be visible.
  const half = fontSize * 0.35;
  const bar = (year: number, low: number, high: number) => {
    const x = scales.x(year);
    return `M${x - half},${scales.y(high)}h${half * 2}V${scales.y(low)}h${-half * 2}Z`;
  };
  const area = (high: LineRun, low: LineRun) =>
    `M${[...cornersOf(high, model, scales), ...cornersOf(low, model, scales).reverse()].join('L')}Z`;
  return (
    <>
      {side('high').map((high, index) => {
        const low = lows[index];
        const [first, second] = high;
        if (!low || !first) return null;
        return (
          <path
            key={first.year}
            d={second ? area(high, low) : bar(first.year, low[0]?.value ?? 0, first.value)}
            fill={bandColour}
            data-part="band"
          />
        );
      })}
    </>
  );
}
