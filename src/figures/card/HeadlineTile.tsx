import { UnstyledButton } from '@mantine/core';
import { useSpeech } from '../../i18n/speech';
import { formatNumber, pointText } from '../../measures/format';
import { lastKnown, whyNone } from '../../measures/point';
import { isSmallSample } from '../../measures/smallSample';
import type { FigureModel } from '../model/model';
import classes from './HeadlineTile.module.css';
import { Sparkline } from './Sparkline';
import { TargetChips } from './TargetChips';
import { TileChange } from './TileChange';

/** 全区 on one indicator at a glance: its latest value in view, the change over the span, its shape, its target. */
export function HeadlineTile({ model, onOpen }: { model: FigureModel; onOpen: () => void }) {
  const speech = useSpeech();
  const { words, say, language } = speech;
  const { indicator, whole } = model;
  const last = lastKnown(whole.points);
  const latest = whole.points.at(-1);
  return (
    <UnstyledButton className={classes.tile} onClick={onOpen}>
      <span className={classes.name}>{say(indicator.name)}</span>
      <span className={classes.latest}>
        <span className={classes.value}>
          {last === null ? words.missing[whyNone(whole.points)] : pointText(last, indicator, speech, 'bare')}
        </span>
        {last !== null && !last.published?.printed && (
          <span className={classes.unit}>{indicator.unit.symbol[language]}</span>
        )}
        {last !== null && <span className={classes.year}>{words.years.one(last.year)}</span>}
        <Sparkline model={model} />
      </span>
      <span className={classes.line}>
        <TileChange model={model} />
        <TargetChips model={model} />
        {last !== null && latest?.missing === 'doubtful' && (
          <span className={classes.cases}>{words.figure.doubtfulYear(latest.year)}</span>
        )}
        {last?.cases != null && isSmallSample(last.cases) && (
          <span className={classes.cases}>
            {words.heat.smallCases(words.ranking.cases(formatNumber(last.cases, 0)))}
          </span>
        )}
      </span>
    </UnstyledButton>
  );
}
