import { memo } from 'react';
import type { DrawingStyle, Size } from '../drawing/drawing';
import type { FigureModel } from '../model/model';
import { linesOnAxis } from '../model/trendForm';
import { linePath } from './lineRuns';
import { TrendBack, TrendFront } from './TrendLayer';
import type { TrendPlan } from './trendPlan';

type Props = Size & {
  model: FigureModel;
  plan: TrendPlan;
  style: DrawingStyle;
};

/**
 * The visible part of a trend, from the model alone, so that a change of regions only changes paths. The reader around it
 * handles pointer, keyboard and speech.
 */
export const TrendDrawing = memo(function TrendDrawing({ model, plan, style, width, height }: Props) {
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <TrendBack model={model} plan={plan} style={style} />
      {/* 全区 is drawn last, above the leagues. */}
      {[...linesOnAxis(model)].reverse().map((line) => {
        const path = linePath(model, line.points, plan.scales);
        return (
          path !== '' && (
            <path
              key={line.region.code}
              data-part="line"
              d={path}
              fill="none"
              stroke={line.colour}
              strokeWidth={line === model.whole ? style.wholeLineWidth : style.lineWidth}
              strokeLinejoin="round"
            />
          )
        );
      })}
      <TrendFront model={model} plan={plan} style={style} />
    </svg>
  );
});
