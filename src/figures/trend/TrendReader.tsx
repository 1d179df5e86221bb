import { memo, useContext } from 'react';
import { Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { Size } from '../drawing/drawing';
import { ink, paper } from '../drawing/palette';
import { shownLines } from '../model/model';
import { TrendContext } from './trendContext';
import { YearTooltip } from './YearTooltip';

type Props = Size & {
  /** First and last year that can be read. */
  first: number;
  last: number;
  /** Distances of the plot from the edges of the drawing. */
  top: number;
  right: number;
  bottom: number;
  left: number;
  title: string;
};

/**
 * Reads a drawing year by year, for pointer and keyboard. It draws no lines and depends only on the positions of the years, so
 * a new region does not change it.
 */
export const TrendReader = memo(function TrendReader({ first, last, width, height, title, ...margin }: Props) {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return (
    <LineChart
      width={width}
      height={height}
      data={years.map((year) => ({ year, ground: 0 }))}
      margin={margin}
      title={title}
      style={{ cursor: 'crosshair' }}
    >
      <XAxis
        hide
        dataKey="year"
        type="number"
        niceTicks="none"
        domain={first === last ? [first - 1, last + 1] : [first, last]}
      />
      <YAxis hide type="number" niceTicks="none" domain={[0, 1]} />
      <Line dataKey="ground" stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
      <Tooltip
        isAnimationActive={false}
        wrapperStyle={{ zIndex: 5, pointerEvents: 'none' }}
        cursor={<Cursor />}
        content={({ active, label }) => (
          // The status exists from the start, so that screen readers announce each year.
          <div role="status">{active && typeof label === 'number' && <ActiveYear year={label} />}</div>
        )}
      />
    </LineChart>
  );
});

function ActiveYear({ year }: { year: number }) {
  const trend = useContext(TrendContext);
  return trend && <YearTooltip model={trend.model} year={year} />;
}

/** Marks the active year with a line across the plot and a point on every line. Recharts passes the index of the year. */
function Cursor({ payloadIndex }: { payloadIndex?: number | string | null }) {
  const trend = useContext(TrendContext);
  const index = payloadIndex == null ? -1 : Number(payloadIndex);
  const year = trend?.model.years[index];
  if (!trend || year === undefined) return null;
  const { model, plan } = trend;
  const x = plan.scales.x(year);
  return (
    <g pointerEvents="none">
      <line x1={x} x2={x} y1={(plan.apart ?? plan).plot.top} y2={plan.plot.bottom} stroke={ink.line} />
      {shownLines(model).map((line) => {
        const value = line.points[index]?.value ?? null;
        const { y } = plan.apart && line === model.whole ? plan.apart.scales : plan.scales;
        return (
          value !== null && (
            <circle
              key={line.region.code}
              cx={x}
              cy={y(value)}
              r={4}
              fill={line.colour}
              stroke={paper.card}
              strokeWidth={2}
            />
          )
        );
      })}
    </g>
  );
}
