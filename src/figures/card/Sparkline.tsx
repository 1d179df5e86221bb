import { extent } from 'd3-array';
import { memo } from 'react';
import { knownPoints } from '../../measures/point';
import { DrawingFrame } from '../drawing/DrawingFrame';
import { wholeColour } from '../drawing/palette';
import { type FigureModel, spanOf } from '../model/model';
import { linePath } from '../trend/lineRuns';

const width = 96;
const height = 34;
const inset = 4;

/** The shape of the series of 全区, with the same breaks as the trend. Shows no values, so it is hidden from assistive technology. */
export const Sparkline = memo(function Sparkline({ model }: { model: FigureModel }) {
  const { points } = model.whole;
  const [from, to] = spanOf(model);
  const [low = 0, high = 0] = extent(knownPoints(points), ({ value }) => value);
  const x = (year: number) => inset + ((year - from) / Math.max(1, to - from)) * (width - 2 * inset);
  const y = (value: number) =>
    high === low ? height / 2 : height - inset - ((value - low) / (high - low)) * (height - 2 * inset);
  const last = points.at(-1)?.value ?? null;
  const path = linePath(model, points, { x, y });
  return (
    <DrawingFrame width={width} height={height} preserveAspectRatio="none" aria-hidden="true">
      <path d={path} fill="none" stroke={wholeColour} strokeWidth={1.5} strokeLinejoin="round" />
      {last !== null && <circle cx={x(to)} cy={y(last)} r={2.5} fill={wholeColour} />}
    </DrawingFrame>
  );
});
