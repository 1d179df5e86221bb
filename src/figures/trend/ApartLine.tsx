import { type DrawingStyle, fontFamily } from '../drawing/drawing';
import { ink, wholeColour } from '../drawing/palette';
import type { FigureModel } from '../model/model';
import { linePath } from './lineRuns';
import type { ApartPlan } from './trendPlan';

/** The line of 全区 from a zero of its own, where it is the sum of leagues that it would flatten. */
export function ApartLine({ model, apart, style }: { model: FigureModel; apart: ApartPlan; style: DrawingStyle }) {
  const { plot, scales, heading, headingY } = apart;
  return (
    <g data-part="apart">
      <text x={0} y={headingY} fontFamily={fontFamily} fontSize={style.fontSize * 0.92} fill={ink.soft}>
        {heading}
      </text>
      <text
        x={plot.left - style.fontSize * 0.5}
        y={plot.bottom}
        dy="0.35em"
        textAnchor="end"
        fontFamily={fontFamily}
        fontSize={style.fontSize}
        fill={ink.soft}
      >
        0
      </text>
      <line x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} stroke={ink.soft} />
      <path
        d={linePath(model, model.whole.points, scales)}
        fill="none"
        stroke={wholeColour}
        strokeWidth={style.wholeLineWidth}
        strokeLinejoin="round"
      />
    </g>
  );
}
