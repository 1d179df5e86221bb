import { extent } from 'd3-array';
import { memo } from 'react';
import { type Dated, knownPoints } from '../../measures/point';
import { wholeColour } from '../drawing/palette';

const width = 96;
const height = 34;
const inset = 4;

type Props = { points: readonly Dated[]; stepped: boolean };

/** The shape of a series at a glance; gaps stay gaps. It carries no reading, so it is hidden from assistive technology. */
export const Sparkline = memo(function Sparkline({ points, stepped }: Props) {
  const values = points.map(({ value }) => value);
  const [low = 0, high = 0] = extent(knownPoints(points), ({ value }) => value);
  const x = (index: number) => inset + (index / Math.max(1, values.length - 1)) * (width - 2 * inset);
  const y = (value: number) =>
    high === low ? height / 2 : height - inset - ((value - low) / (high - low)) * (height - 2 * inset);
  let open = false;
  const path = values
    .map((value, index) => {
      if (value === null) {
        open = false;
        return '';
      }
      const across = x(index).toFixed(1);
      const command = !open ? `M${across},` : stepped ? `H${across}V` : `L${across},`;
      open = true;
      return command + y(value).toFixed(1);
    })
    .join('');
  const last = values[values.length - 1] ?? null;
  return (
    <svg width={width} height={height} aria-hidden="true">
      <path d={path} fill="none" stroke={wholeColour} strokeWidth={1.5} strokeLinejoin="round" />
      {last !== null && <circle cx={x(values.length - 1)} cy={y(last)} r={2.5} fill={wholeColour} />}
    </svg>
  );
});
