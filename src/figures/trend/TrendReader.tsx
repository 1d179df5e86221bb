import { useSpeech } from '../../i18n/speech';
import type { Size } from '../drawing/drawing';
import { ink, paper } from '../drawing/palette';
import { type FigureModel, shownLines, spanOf } from '../model/model';
import classes from './TrendReader.module.css';
import type { TrendPlan } from './trendPlan';
import { useYearPointer, yearAlong } from './useYearPointer';
import { YearTooltip } from './YearTooltip';

type Props = Size & { model: FigureModel; plan: TrendPlan };

/** Reads a drawing year by year, for pointer and keyboard. It lies over the drawing, which does not change meanwhile. */
export function TrendReader({ model, plan, width, height }: Props) {
  const { words, say } = useSpeech();
  const { years } = model;
  const { year, reading } = useYearPointer(years, (x) => yearAlong(plan.plot, x, years));
  return (
    <div className={classes.reader}>
      <svg
        width={width}
        height={height}
        role="application"
        aria-label={words.figure.chart(say(model.indicator.name), words.years.span(...spanOf(model)))}
        {...reading}
      >
        {year !== null && <Cursor model={model} plan={plan} year={year} />}
      </svg>
      {/* The status exists from the start, so that screen readers announce each year. */}
      <div role="status">{year !== null && <Beside model={model} plan={plan} width={width} year={year} />}</div>
    </div>
  );
}

type YearProps = Omit<Props, 'width' | 'height'> & { year: number };

/** Marks the active year with a line across the plot and a point on every line. */
function Cursor({ model, plan, year }: YearProps) {
  const index = model.years.indexOf(year);
  const x = plan.scales.x(year);
  return (
    <>
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
    </>
  );
}

/** Distance of the tooltip from the line of the year, in pixels. */
const gap = 10;

/** The tooltip on the roomier side of the year. The space before it gives way where the drawing is narrow. */
function Beside({ model, plan, width, year }: YearProps & Pick<Size, 'width'>) {
  const x = plan.scales.x(year);
  const isRight = x > width / 2;
  return (
    <div
      className={classes.beside}
      style={{ top: (plan.apart ?? plan).plot.top, flexDirection: isRight ? 'row-reverse' : 'row' }}
    >
      <div style={{ flexBasis: gap + (isRight ? width - x : x) }} />
      <YearTooltip model={model} year={year} />
    </div>
  );
}
