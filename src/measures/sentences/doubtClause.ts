import type { Speech } from '../../i18n/words';
import { formatNumber } from '../format';
import type { Outlook } from '../outlook';
import { isSmallSample } from '../smallSample';
import { intervalAt } from '../support';
import type { Clause } from './clause';
import { casesIn, type Run } from './run';

/**
 * What follows a verdict that its cases do not bear out, because the 95% interval of the rate judged holds the target:
 * 95%区间4.8—16.2，尚不足以判定. The count is told with it unless `spokenOf`, the year spoken of before, has told it.
 */
export function doubtClause(run: Run, outlook: Outlook, spokenOf: number | null, speech: Speech): Clause | null {
  const { target } = run.indicator;
  const interval = intervalAt(run.support, run.years.indexOf(outlook.year));
  const cases = casesIn(run, outlook.year);
  if (!target || !interval || cases === null || outlook.verdict === 'stated') return null;
  if (target.value < interval.low || target.value > interval.high) return null;
  const few = isSmallSample(cases);
  const told = few && spokenOf === outlook.year;
  const text = speech.words.sentences.doubt(
    told ? null : formatNumber(cases, 0),
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
