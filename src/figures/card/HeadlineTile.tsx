import { useSpeech } from '../../i18n/speech';
import { formatNumber, valueText } from '../../measures/format';
import { whyNone } from '../../measures/point';
import type { FigureModel } from '../model/model';
import { yearsText } from '../texts/placeText';
import { statementOf } from '../texts/statement';
import classes from './HeadlineTile.module.css';
import { Sparkline } from './Sparkline';
import { TargetChips } from './TargetChips';
import { TileChange } from './TileChange';

/** 全区 on one indicator at a glance: latest value in view, change over the span, sparkline and targets. */
export function HeadlineTile({ model }: { model: FigureModel }) {
  const speech = useSpeech();
  const { words, say, language } = speech;
  const { indicator, whole } = model;
  const { level: last, changes, doubts } = statementOf(model, whole);
  const latest = whole.points.at(-1);
  return (
    <div className={classes.tile}>
      <span className={classes.name}>{say(indicator.name)}</span>
      <span className={classes.latest}>
        <span className={classes.value}>
          {last === null ? words.missing[whyNone(whole.points)] : valueText(last, indicator, speech, { unit: false })}
        </span>
        {last !== null && !last.published?.printed && (
          <span className={classes.unit}>{indicator.unit.symbol[language]}</span>
        )}
        {last !== null && <span className={classes.year}>{yearsText(whole, last.year, words)}</span>}
        <Sparkline model={model} />
      </span>
      <span className={classes.line}>
        <TileChange model={model} changes={changes} />
        <TargetChips model={model} />
        {last !== null && latest && doubts.impossible && (
          <span className={classes.cases}>{words.figure.doubtfulYear(latest.year)}</span>
        )}
        {doubts.fewCases && last?.cases != null && (
          <span className={classes.cases}>
            {words.figure.smallCases(words.ranking.cases(formatNumber(last.cases, 0)))}
          </span>
        )}
      </span>
    </div>
  );
}
