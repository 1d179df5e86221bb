import type { OutlineWords } from '../i18n/outlines/outlines.zh';
import type { Speech } from '../i18n/speech';
import type { NoVerdict } from './standing';
import { standings } from './standing';
import type { Tally } from './tally';

/** Every goal once: those of `judgedText`; then what the dashboard cannot judge, which is no gap of the region. */
export function tallyText(tally: Tally, said: OutlineWords, speech: Speech): string {
  const limits = reasonsText(tally, ['no-number', 'no-indicator'], said, speech);
  const texts = [judgedText(tally, said, speech), limits === '' ? '' : said.limits(limits)];
  return texts.filter(Boolean).join(speech.words.list.semicolon);
}

/** 达标困难1项、提前达标12项、不作判定2项（约数目标或不分优劣2项）（其中3项待核实): goals with a number and an indicator. */
export function judgedText(tally: Tally, said: OutlineWords, speech: Speech): string {
  const { words } = speech;
  const { counts, reasons, unverified } = tally;
  const stated = { ...counts, stated: reasons.about + reasons.townships };
  const parts = standings
    .filter((standing) => stated[standing] > 0)
    .map((standing) => {
      const text = said.part(words.verdict[standing], stated[standing]);
      return standing === 'stated'
        ? text + words.list.aside(reasonsText(tally, ['about', 'townships'], said, speech))
        : text;
    });
  return parts.join(words.region.joiner) + words.target.unverifiedOf(unverified);
}

function reasonsText({ reasons }: Tally, whys: readonly NoVerdict[], said: OutlineWords, { words }: Speech): string {
  return whys
    .filter((why) => reasons[why] > 0)
    .map((why) => said.part(said.reasons[why], reasons[why]))
    .join(words.region.joiner);
}
