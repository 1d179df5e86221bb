import { memo, useContext } from 'react';
import { Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { Size } from '../drawing/drawing';
import { ink, paper } from '../drawing/palette';
import { shownLines } from '../model/model';
import { Read } from './read';
import { YearTooltip } from './YearTooltip';

type Props = Size & {
  /** The span of years, all of which can be read. */
  first: number;
  last: number;
  /** The plot's distances from the edges of the drawing. */
  top: number;
  right: number;
  bottom: number;
  left: number;
  title: string;
};

/**
 * Reads a drawing year by year, for the pointer and the keyboard. It draws no line of its own: what it needs is where the
 * years are, so adding a region leaves it alone.
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
          // There before anything is read, so that each year is spoken as the keyboard comes to it.
          <div role="status">{active && typeof label === 'number' && <Reading year={label} />}</div>
        )}
      />
    </LineChart>
  );
});

function Reading({ year }: { year: number }) {
  const read = useContext(Read);
  return read && <YearTooltip model={read.model} year={year} />;
}

/** The year that is read: a line across the plot, and a point on every line. Recharts says the index of the year. */
function Cursor({ payloadIndex }: { payloadIndex?: number | string | null }) {
  const read = useContext(Read);
  const index = payloadIndex == null ? -1 : Number(payloadIndex);
  const year = read?.model.years[index];
  if (!read || year === undefined) return null;
  const { model, plan } = read;
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
