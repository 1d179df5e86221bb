import type { Speech } from '../../i18n/speech';
import { formatNumber } from '../format';
import type { Outlook } from '../outlook';
import { pointIn } from '../point';
import { isSmallSample } from '../smallSample';
import { intervalOf } from '../support';
import type { Clause } from './clause';
import type { Run } from './run';

/**
 * What follows a verdict that its cases do not bear out, because the 95% interval of the rate judged holds the target:
 * 95%区间4.8—16.2，尚不足以判定. The count is told with it unless `spokenOf`, the year spoken of before, has told it.
 */
export function doubtClause(run: Run, outlook: Outlook, spokenOf: number | null, speech: Speech): Clause | null {
  const { target } = run.indicator;
  const point = pointIn(run, outlook.year);
  const interval = point && intervalOf(point);
  if (!target || !interval || point.cases === null || outlook.verdict === 'stated') return null;
  if (target.value < interval.low || target.value > interval.high) return null;
  const few = isSmallSample(point.cases);
  const told = few && spokenOf === outlook.year;
  const text = speech.words.sentences.doubt(
    told ? null : formatNumber(point.cases, 0),
    few,
    intervalText(interval, run.indicator, speech.words),
  );
  return { text, marked: text, about: 'region', simulated: null, joint: 'comma' };
}

/** 4.8—16.2: with one decimal less than the values have, which is as much as an interval bears. */
export function intervalText(
  { low, high }: { low: number; high: number },
  { decimals }: Pick<Run['indicator'], 'decimals'>,
  words: Speech['words'],
): string {
  const shown = Math.max(1, decimals - 1);
  return words.sentences.fromTo(formatNumber(low, shown), formatNumber(high, shown));
}
