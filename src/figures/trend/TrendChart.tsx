import { UnstyledButton } from '@mantine/core';
import { memo, Suspense, useMemo } from 'react';
import { useLastTurn } from '../../controls/drawing/drawQueue';
import { Boundary } from '../../controls/states/Boundary';
import { lazyComponent } from '../../controls/states/lazyComponent';
import { useSpeech } from '../../i18n/speech';
import { screenStyle } from '../drawing/drawing';
import { spanOf } from '../model/model';
import { trendForm } from '../model/trendForm';
import { PresenceYears } from './PresenceYears';
import { Read } from './read';
import classes from './TrendChart.module.css';
import { TrendDrawing } from './TrendDrawing';
import { TrendPanels } from './TrendPanels';
import { planTrend, type TrendProps } from './trendPlan';

/** Comes when all in view is drawn: it is heavy, and nobody points at what is not there yet. */
const TrendReader = lazyComponent(() => import('./TrendReader').then((module) => module.TrendReader));

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

/** A narrower drawing has no room to spare. */
const roomForNames = 480;

function Lines({ model, width, height, style = screenStyle, interactive = true }: TrendProps) {
  const speech = useSpeech();
  const { words, say } = speech;
  const { indicator } = model;
  const plan = useMemo(
    () => planTrend(model, { width, height }, style, speech, interactive && width >= roomForNames),
    [model, width, height, style, speech, interactive],
  );
  const othersDrawn = useLastTurn();
  const read = useMemo(() => ({ model, plan }), [model, plan]);
  const drawing = <TrendDrawing {...{ model, plan, style, width, height }} />;
  if (!interactive) return drawing;
  const [first, last] = spanOf(model);
  return (
    <Read value={read}>
      <div className={classes.frame} style={{ width, height }}>
        {drawing}
        <div className={classes.reader}>
          {othersDrawn && (
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
    </Read>
  );
}

function ReaderMissing({ onRetry }: { onRetry: () => void }) {
  const { words } = useSpeech();
  return (
    <p className={classes.missing} role="status">
      {words.missed.part(words.figure.yearTooltip)}
      <UnstyledButton className={classes.retry} onClick={onRetry}>
        {words.gate.retry}
      </UnstyledButton>
    </p>
  );
}
