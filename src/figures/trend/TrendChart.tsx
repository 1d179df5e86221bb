import { memo, Suspense, useMemo } from 'react';
import { useLastTurn } from '../../controls/drawing/drawQueue';
import { Button } from '../../controls/elements/Button';
import { Boundary } from '../../controls/states/Boundary';
import { lazyComponent } from '../../controls/states/lazyComponent';
import { useSpeech } from '../../i18n/speech';
import { screenStyle } from '../drawing/drawing';
import { spanOf } from '../model/model';
import { trendForm } from '../model/trendForm';
import { PresenceYears } from './PresenceYears';
import classes from './TrendChart.module.css';
import { TrendDrawing } from './TrendDrawing';
import { TrendPanels } from './TrendPanels';
import { TrendContext } from './trendContext';
import { planTrend, type TrendProps } from './trendPlan';

/** Loaded after all visible drawings: it is heavy and only needed once there is something to point at. */
const TrendReader = lazyComponent(() => import('./TrendReader').then((module) => module.TrendReader));

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
  const { words, say } = speech;
  const { indicator } = model;
  const plan = useMemo(
    () => planTrend(model, { width, height }, style, speech, interactive && width >= roomForNames),
    [model, width, height, style, speech, interactive],
  );
  const isLastTurn = useLastTurn();
  const trend = useMemo(() => ({ model, plan }), [model, plan]);
  const drawing = <TrendDrawing {...{ model, plan, style, width, height }} />;
  if (!interactive) return drawing;
  const [first, last] = spanOf(model);
  return (
    <TrendContext value={trend}>
      <div className={classes.frame} style={{ width, height }}>
        {drawing}
        <div className={classes.reader}>
          {isLastTurn && (
            <Boundary fallback={(_error, retry) => <ReaderMissing onRetry={retry} />}>
              <Suspense>
                <TrendReader
                  first={first}
                  last={last}
                  width={width}
                  height={height}
                  {...plan.margin}
                  title={words.figure.chart(say(indicator.name), words.years.span(first, last))}
                />
              </Suspense>
            </Boundary>
          )}
        </div>
      </div>
    </TrendContext>
  );
}

function ReaderMissing({ onRetry }: { onRetry: () => void }) {
  const { words } = useSpeech();
  return (
    <p className={classes.missing} role="status">
      {words.missed.part(words.figure.yearTooltip)}
      <Button look="link" onClick={onRetry}>
        {words.gate.retry}
      </Button>
    </p>
  );
}
