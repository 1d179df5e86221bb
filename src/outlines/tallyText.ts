import type { OutlineWords } from '../i18n/outlines/outlines.zh';
import type { Speech } from '../i18n/speech';
import type { NoVerdict } from './standing';
import { presentIn, type Tally } from './tally';

/** 提前达标12项、预期可达标3项、不作判定14项（纲要未定数字12项、…）、无数据7项（没有对应指标7项): every goal is in it once. */
export function tallyText(tally: Tally, said: OutlineWords, { words }: Speech): string {
  const join = words.region.joiner;
  const reasons = (whys: readonly NoVerdict[]) => {
    const told = whys.filter((why) => tally.reasons[why] > 0);
    return told.length === 0
      ? ''
      : said.reasonsOf(told.map((why) => said.part(said.reasons[why], tally.reasons[why])).join(join));
  };
  return presentIn(tally)
    .map((standing) => {
      const text = said.part(words.verdict[standing], tally.counts[standing]);
      if (standing === 'stated') return text + reasons(['no-number', 'about', 'townships']);
      return standing === 'none' ? text + reasons(['no-indicator', 'no-value']) : text;
    })
    .join(join);
}
