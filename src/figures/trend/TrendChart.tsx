import { memo, useMemo } from 'react';
import { useWords } from '../../i18n/words';
import { screenStyle } from '../drawing/drawing';
import { trendForm } from '../model/trendForm';
import { PresenceYears } from './PresenceYears';
import classes from './TrendChart.module.css';
import { TrendDrawing } from './TrendDrawing';
import { TrendPanels } from './TrendPanels';
import { Read, TrendReader } from './TrendReader';
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
  const read = useMemo(() => ({ model, plan }), [model, plan]);
  const drawing = <TrendDrawing {...{ model, plan, style, width, height }} />;
  if (!interactive) return drawing;
  const first = years[0] ?? 0;
  const last = years[years.length - 1] ?? 0;
  return (
    <Read value={read}>
      <div className={classes.frame} style={{ width, height }}>
        {drawing}
        <div className={classes.reader}>
          <TrendReader
            years={consecutive(first, last)}
            width={width}
            height={height}
            {...plan.margin}
            title={words.figure.chart(say(indicator.name), words.years.span(first, last))}
          />
        </div>
      </div>
    </Read>
  );
}

const spans = new Map<string, readonly number[]>();

/** The years from one to another, always in the same array. */
function consecutive(first: number, last: number): readonly number[] {
  const key = `${first}—${last}`;
  const known = spans.get(key) ?? Array.from({ length: last - first + 1 }, (_, index) => first + index);
  spans.set(key, known);
  return known;
}
