import { memo, useMemo } from 'react';
import { Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import { useWords } from '../../i18n/words';
import { traitsOf } from '../../measures/traits';

import { screenStyle } from '../drawing/drawing';
import { type FigureModel, type Line as RegionLine, shownLines } from '../model/model';
import { linesOnAxis, trendForm } from '../model/trendForm';
import { PresenceYears } from './PresenceYears';
import { ReadingCard } from './ReadingCard';
import { TrendBack, TrendFront } from './TrendLayer';
import { TrendPanels } from './TrendPanels';
import { planTrend, type TrendProps } from './trendPlan';

/** 全区 and the chosen leagues over the years in view, in the form in which they can be told apart. */
export const TrendChart = memo(function TrendChart(props: TrendProps) {
  switch (trendForm(props.model)) {
    case 'lines':
      return <Lines {...props} />;
    case 'panels':
      return <TrendPanels {...props} />;
    case 'presence':
      return <PresenceYears {...props} />;
  }
});

function Lines({ model, width, height, style = screenStyle, interactive = true }: TrendProps) {
  const speech = useWords();
  const { words, say } = speech;
  const { years, indicator } = model;
  const plan = useMemo(() => planTrend(model, { width, height }, style, speech), [model, width, height, style, speech]);
  const rows = useMemo(() => rowsOf(model), [model]);
  const first = years[0] ?? 0;
  const last = years[years.length - 1] ?? 0;
  const steps = traitsOf(indicator).stepped ? 'stepAfter' : 'linear';
  return (
    <LineChart
      width={width}
      height={height}
      data={rows}
      margin={plan.margin}
      accessibilityLayer={interactive}
      title={interactive ? words.figure.chart(say(indicator.name), words.years.span(first, last)) : undefined}
      style={{ cursor: interactive ? 'crosshair' : 'default' }}
    >
      {/* Both axes cover all that is drawn. `allowDataOverflow` would clip: a line along the edge would be half as thick. */}
      <XAxis
        hide
        dataKey="year"
        type="number"
        niceTicks="none"
        domain={first === last ? [first - 1, last + 1] : [first, last]}
      />
      <YAxis hide type="number" niceTicks="none" domain={[plan.axis.low, plan.axis.high]} />
      <TrendBack model={model} plan={plan} style={style} />
      {[...linesOnAxis(model)]
        .reverse()
        .flatMap((line) =>
          segmentsOf(model).map((start, segment) => (
            <Line
              key={`${line.region.code}/${start}`}
              dataKey={lineKey(line, segment)}
              type={steps}
              stroke={line.colour}
              strokeWidth={line === model.province ? style.provinceLineWidth : style.lineWidth}
              strokeLinejoin="round"
              dot={years.length === 1 ? noDot : false}
              activeDot={interactive}
              zIndex={0}
              isAnimationActive={false}
            />
          )),
        )}
      <TrendFront model={model} plan={plan} style={style} />
      {interactive && (
        <Tooltip
          isAnimationActive={false}
          wrapperStyle={{ zIndex: 5, pointerEvents: 'none' }}
          content={({ active, label }) =>
            active && typeof label === 'number' ? <ReadingCard model={model} year={label} /> : null
          }
        />
      )}
    </LineChart>
  );
}

/** Of a single year Recharts draws hollow dots even where none are asked for; lone points are drawn before the lines. */
const noDot = { r: 0 };

/** First years of the parts a line is cut into; values before the first cut belong to part 0. */
function segmentsOf(model: FigureModel): number[] {
  return [model.years[0] ?? 0, ...model.cuts];
}

function lineKey(line: RegionLine, segment: number): string {
  return `${line.region.code}/${segment}`;
}

function rowsOf(model: FigureModel): Record<string, number | null>[] {
  const starts = segmentsOf(model);
  const lines = shownLines(model);
  return model.years.map((year, index) => {
    const row: Record<string, number | null> = { year };
    const segment = starts.filter((start) => start <= year).length - 1;
    for (const line of lines) row[lineKey(line, segment)] = line.values[index] ?? null;
    return row;
  });
}
