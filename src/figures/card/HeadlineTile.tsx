import { UnstyledButton } from '@mantine/core';
import { useWords } from '../../i18n/words';
import { formatNumber } from '../../measures/format';
import { lastKnownIndex } from '../../measures/known';
import { isSmallSample } from '../../measures/smallSample';
import { traitsOf } from '../../measures/traits';

import type { FigureModel } from '../model/model';
import classes from './HeadlineTile.module.css';
import { Sparkline } from './Sparkline';
import { TargetChips } from './TargetChips';
import { TileChange } from './TileChange';

/** 全区 on one indicator at a glance: its latest value in view, the change over the span, its shape, its target. */
export function HeadlineTile({ model, onOpen }: { model: FigureModel; onOpen: () => void }) {
  const { words, say, language } = useWords();
  const { indicator, province, years } = model;
  const index = lastKnownIndex(province.values);
  const value = province.values[index] ?? null;
  const cases = province.support?.cases[index] ?? null;
  return (
    <UnstyledButton className={classes.tile} onClick={onOpen}>
      <span className={classes.name}>{say(indicator.name)}</span>
      <span className={classes.latest}>
        <span className={classes.value}>
          {value === null
            ? words.missing[province.missing[years.length - 1] ?? 'not-counted']
            : formatNumber(value, indicator.decimals)}
        </span>
        {value !== null && <span className={classes.unit}>{indicator.unit.symbol[language]}</span>}
        {value !== null && <span className={classes.year}>{words.years.one(years[index] ?? 0)}</span>}
        <Sparkline values={province.values} stepped={traitsOf(indicator).stepped} />
      </span>
      <span className={classes.line}>
        <TileChange model={model} />
        <TargetChips model={model} />
        {isSmallSample(cases) && (
          <span className={classes.cases}>
            {words.heat.smallCases(words.ranking.cases(formatNumber(cases ?? 0, 0)))}
          </span>
        )}
      </span>
    </UnstyledButton>
  );
}
