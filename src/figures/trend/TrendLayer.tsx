import { knownPoints, type Line, publishedPoints } from '../../measures/point';
import { circled } from '../drawing/circled';
import { type DrawingStyle, fontFamily } from '../drawing/drawing';
import { diamondFills, ink, paper, targetColour, wholeColour } from '../drawing/palette';
import type { FigureModel } from '../model/model';
import { linesOnAxis } from '../model/trendForm';
import { BandShape } from './BandShape';
import { EndLabels } from './EndLabels';
import { breakAt, linePath, lonePoints, type Scales } from './lineRuns';
import { type ApartPlan, headSample, type TargetPlan, type TrendPlan } from './trendPlan';

type Props = { model: FigureModel; plan: TrendPlan; style: DrawingStyle };

/** Behind the lines: grid, axis texts, band of the leagues, breaks and target lines. */
export function TrendBack({ model, plan, style }: Props) {
  const { plot, apart } = plan;
  const { x } = plan.scales;
  const { fontSize } = style;
  return (
    <>
      <g fontFamily={fontFamily} fontSize={fontSize} fill={ink.soft}>
        <BandShape model={model} scales={plan.scales} fontSize={fontSize} />
        <Ticks ticks={plan.ticks} plot={plot} scales={plan.scales} fontSize={fontSize} />
        {plan.yearTicks.map((year) => (
          <text key={year} x={x(year)} y={plot.bottom + fontSize * 1.5} textAnchor="middle">
            {year}
          </text>
        ))}
        {model.breaks.map((one, index) => (
          <BreakMark
            key={one.year}
            x={x(breakAt(one))}
            top={plot.top}
            bottom={plot.bottom}
            mark={circled(index)}
            fontSize={fontSize}
          />
        ))}
      </g>
      {plan.targets.map(
        ({ text, line, isEarlier }) =>
          line && (
            <line
              key={text}
              data-part={isEarlier ? 'earlier-target' : 'target'}
              x1={line.from}
              x2={line.to}
              y1={line.y}
              y2={line.y}
              {...targetStroke(isEarlier ? earlierStyle(style) : style)}
            />
          ),
      )}
      {apart && <ApartLine model={model} apart={apart} style={style} />}
    </>
  );
}

/** Grid lines with their numbers on the left; the line at 0 is darker. */
function Ticks({
  ticks,
  plot,
  scales: { y },
  fontSize,
}: Pick<ApartPlan, 'ticks' | 'plot' | 'scales'> & { fontSize: number }) {
  return ticks.map(({ at, text }) => (
    <g key={at}>
      <line x1={plot.left} x2={plot.right} y1={y(at)} y2={y(at)} stroke={at === 0 ? ink.soft : ink.line} />
      <text x={plot.left - fontSize * 0.5} y={y(at)} dy="0.35em" textAnchor="end">
        {text}
      </text>
    </g>
  ));
}

/** The line of 全区 on an axis of its own: as the sum of the leagues it would flatten them. */
function ApartLine({ model, apart, style: { fontSize, wholeLineWidth } }: Omit<Props, 'plan'> & { apart: ApartPlan }) {
  return (
    <g data-part="apart" fontFamily={fontFamily} fontSize={fontSize} fill={ink.soft}>
      <text x={0} y={apart.headingY} fontSize={fontSize * 0.92}>
        {apart.heading}
      </text>
      <Ticks {...apart} fontSize={fontSize} />
      <path
        d={linePath(model, model.whole.points, apart.scales)}
        fill="none"
        stroke={wholeColour}
        strokeWidth={wholeLineWidth}
        strokeLinejoin="round"
      />
    </g>
  );
}

/** In front of the lines: target labels, lone points, published points and the names at the ends. */
export function TrendFront({ model, plan, style }: Props) {
  const { x, y } = plan.scales;
  return (
    <>
      {plan.targets.map((target) => (
        <TargetWords key={target.text} target={target} style={target.isEarlier ? earlierStyle(style) : style} />
      ))}
      {linesOnAxis(model).flatMap((line) =>
        lonePoints(model, line.points).map(({ year, value }) => (
          <circle
            key={`${line.region.code}/${year}`}
            cx={x(year)}
            cy={y(value)}
            r={style.lineWidth * 1.6}
            fill={line.colour}
          />
        )),
      )}
      <Diamonds model={model} scales={plan.apart?.scales ?? plan.scales} style={style} />
      <Squares lines={linesOnAxis(model)} scales={plan.scales} style={style} />
      {plan.apart && <Squares lines={[model.whole]} scales={plan.apart.scales} style={style} />}
      <EndLabels ends={plan.ends} column={plan.plot.right} style={style} />
    </>
  );
}

function BreakMark(props: { x: number; top: number; bottom: number; mark: string; fontSize: number }) {
  const { x, top, bottom, mark, fontSize } = props;
  return (
    <g data-part="break">
      <line x1={x} x2={x} y1={top} y2={bottom} stroke={ink.soft} strokeDasharray="2 3" />
      <text x={x} y={top - fontSize * 0.4} textAnchor="middle">
        {mark}
      </text>
    </g>
  );
}

function TargetWords({ target, style }: { target: TargetPlan; style: DrawingStyle }) {
  const { text, fontSize, x, y, inHead } = target;
  const sample = inHead ? fontSize * headSample : 0;
  return (
    <>
      {inHead && (
        <line
          x1={x}
          x2={x + fontSize * 2.17}
          y1={y - fontSize * 0.35}
          y2={y - fontSize * 0.35}
          {...targetStroke(style)}
        />
      )}
      <text
        data-part="target-words"
        fontFamily={fontFamily}
        x={x + sample}
        y={y}
        fontSize={fontSize}
        fill={targetColour}
        stroke={paper.card}
        strokeWidth={fontSize / 4}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {text}
      </text>
    </>
  );
}

/** A target of the previous outline has a thinner line. */
function earlierStyle(style: DrawingStyle): DrawingStyle {
  return { ...style, lineWidth: style.lineWidth * 0.75 };
}

/** The dashes of every target line. */
export function targetStroke({ fontSize, lineWidth }: DrawingStyle) {
  return {
    stroke: targetColour,
    strokeWidth: lineWidth * 0.85,
    strokeDasharray: `${fontSize / 2} ${fontSize / 3}`,
  };
}

/** The published points of 全区. */
export function Diamonds({
  model,
  scales: { x, y },
  style,
}: {
  model: FigureModel;
  scales: Scales;
  style: DrawingStyle;
}) {
  return (
    <>
      {publishedPoints(model.whole).map((point) => (
        <path
          key={point.year}
          d={diamondPath(x(point.year), y(point.value), style.diamond * (point.mark === 'published' ? 1.3 : 1))}
          fill={point.mark === 'published' ? diamondFills.published : diamondFills.implied}
          stroke={point.mark === 'published' ? paper.card : wholeColour}
          strokeWidth={style.lineWidth}
        />
      ))}
    </>
  );
}

/** The points that an office reported, on their lines. */
export function Squares({
  lines,
  scales: { x, y },
  style,
}: {
  lines: readonly Line[];
  scales: Scales;
  style: DrawingStyle;
}) {
  const side = style.diamond * 1.5;
  return lines.flatMap(({ region, colour, points }) =>
    knownPoints(points)
      .filter(({ mark }) => mark === 'own')
      .map(({ year, value }) => (
        <rect
          key={`${region.code}/${year}`}
          data-part="own"
          x={x(year) - side / 2}
          y={y(value) - side / 2}
          width={side}
          height={side}
          fill={colour}
          stroke={paper.card}
          strokeWidth={style.lineWidth / 2}
        />
      )),
  );
}

function diamondPath(x: number, y: number, half: number): string {
  return `M${x},${y - half}L${x + half},${y}L${x},${y + half}L${x - half},${y}Z`;
}
