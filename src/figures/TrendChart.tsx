import { memo, useMemo } from 'react';
import { Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import { type Language, useWords } from '../i18n/words';
import { formatNumber } from '../measures/format';
import { trendAxis, yearTicks } from './axis';
import { type DrawingStyle, type Size, screenStyle } from './drawing';
import { type FigureModel, type Line as RegionLine, shownLines } from './model';
import { ReadingCard } from './ReadingCard';
import { isStepped } from './stepped';
import { TrendBack, TrendFront } from './TrendLayer';
import { textWidth } from './textWidth';

type Props = Size & {
  model: FigureModel;
  style?: DrawingStyle;
  /** False in pictures: nothing to point at. */
  interactive?: boolean;
};

/** The lines of 全区 and the chosen leagues over the years in view, with all that explains them. */
export const TrendChart = memo(function TrendChart({
  model,
  width,
  height,
  style = screenStyle,
  interactive = true,
}: Props) {
  const { language, words, say } = useWords();
  const { years, indicator } = model;
  const plan = useMemo(() => planTrend(model, width, height, style, language), [model, width, height, style, language]);
  const rows = useMemo(() => rowsOf(model), [model]);
  const first = years[0] ?? 0;
  const last = years[years.length - 1] ?? 0;
  const steps = isStepped(indicator) ? 'stepAfter' : 'linear';
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
      {[...shownLines(model)]
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
});

/** Of a single year Recharts draws hollow dots even where none are asked for; lone points are drawn before the lines. */
const noDot = { r: 0 };

/** Where everything of a trend stands, before anything is drawn. */
export type TrendPlan = {
  margin: { top: number; right: number; bottom: number; left: number };
  axis: ReturnType<typeof trendAxis>;
  tickTexts: string[];
  yearTicks: number[];
  /** Text at the end of each line, in the order of `shownLines`. */
  endLabels: string[];
};

function planTrend(
  model: FigureModel,
  width: number,
  height: number,
  { fontSize }: DrawingStyle,
  language: Language,
): TrendPlan {
  const axis = trendAxis(model, Math.max(2, Math.min(6, Math.round(height / (fontSize * 4)))));
  const tickTexts = axis.ticks.map((tick) => formatNumber(tick, axis.decimals));
  const roomy = width >= fontSize * 34 && language === 'zh';
  const endLabels = shownLines(model).map(({ region }) =>
    region === model.province.region || !roomy ? region.shortName[language] : region.name[language],
  );
  const margin = {
    top: fontSize * 1.4,
    right: Math.max(...endLabels.map((label) => textWidth(label, fontSize, 600))) + fontSize * 1.1,
    bottom: fontSize * 2,
    left: Math.max(...tickTexts.map((text) => textWidth(text, fontSize))) + fontSize * 0.9,
  };
  return {
    margin,
    axis,
    tickTexts,
    endLabels,
    yearTicks: yearTicks(model.years, width - margin.left - margin.right, textWidth('2024', fontSize)),
  };
}

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
