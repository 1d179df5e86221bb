import { memo, useMemo } from 'react';
import { useSpeech } from '../../i18n/speech';
import { screenStyle } from '../drawing/drawing';
import { trendForm } from '../model/trendForm';
import { PresenceYears } from './PresenceYears';
import classes from './TrendChart.module.css';
import { TrendDrawing } from './TrendDrawing';
import { TrendPanels } from './TrendPanels';
import { TrendReader } from './TrendReader';
import { planTrend, type TrendProps } from './trendPlan';

/** 全区 and the chosen leagues over the years in view, in the form that keeps the lines distinguishable. */
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

/** A narrower drawing has no room to reserve for names. */
const roomForNames = 480;

function Lines({ model, width, height, style = screenStyle, interactive = true }: TrendProps) {
  const speech = useSpeech();
  const plan = useMemo(
    () => planTrend(model, { width, height }, style, speech, interactive && width >= roomForNames),
    [model, width, height, style, speech, interactive],
  );
  const drawing = <TrendDrawing {...{ model, plan, style, width, height }} />;
  if (!interactive) return drawing;
  return (
    <div className={classes.frame} style={{ width, height }}>
      {drawing}
      <TrendReader {...{ model, plan, width, height }} />
    </div>
  );
}
