import type { OutlineWords } from '../i18n/outlines/outlines.zh';
import { joined, type Phrase, type PhrasePart, phrase } from '../i18n/sentences/phrase';
import type { Speech } from '../i18n/speech';
import type { GoalCounted, GoalCounts } from './goalCounts';
import { type GoalVerdict, goalVerdicts, type NoVerdict } from './goalStatus';

/** Writes a count, with a reference to it where the text needs one. */
type CountWriter = (count: GoalCounted, n: number) => PhrasePart;

/** A report begins with what is reached. */
export const reportOrder: readonly GoalVerdict[] = [
  'met',
  'early',
  'likely',
  'attention',
  'missed',
  'by-term',
  'few-cases',
  'few-years',
  'stated',
];

const plainly: CountWriter = (_, n) => n;

/**
 * Every goal once: first `judgedText`, then the goals that the dashboard cannot judge. The region is not to blame for
 * those.
 */
export function goalCountsText(goalCounts: GoalCounts, t: OutlineWords, speech: Speech, counted = plainly): Phrase {
  const limits = reasonsText(goalCounts, ['no-number', 'no-indicator'], t, speech, counted);
  const texts = [judgedText(goalCounts, t, speech, counted), limits.length === 0 ? [] : t.limits(limits)];
  return joined(
    texts.filter(({ length }) => length > 0),
    speech.words.list.semicolon,
  );
}

/** 达标困难1项、提前达标12项、不作判定2项（约数目标或不分优劣2项）（共3项待核实): the goals with a number and an indicator. */
export function judgedText(
  goalCounts: GoalCounts,
  t: OutlineWords,
  speech: Speech,
  counted = plainly,
  order: readonly GoalVerdict[] = goalVerdicts,
): Phrase {
  const { words } = speech;
  const { counts, reasons, unverified } = goalCounts;
  const stated = { ...counts, stated: reasons.about + reasons.townships };
  const parts = order
    .filter((verdict) => stated[verdict] > 0)
    .map((verdict) => {
      const text = t.part(words.verdict[verdict], counted(verdict, stated[verdict]));
      if (verdict !== 'stated') return text;
      return phrase`${text}${t.reasonsOf(reasonsText(goalCounts, ['about', 'townships'], t, speech, counted))}`;
    });
  const doubt = words.target.unverifiedOf(unverified, counted('unverified', unverified));
  return phrase`${joined(parts, words.region.joiner)}${doubt}`;
}

function reasonsText(
  { reasons }: GoalCounts,
  whys: readonly NoVerdict[],
  t: OutlineWords,
  { words }: Speech,
  counted: CountWriter,
): Phrase {
  const some = whys.filter((why) => reasons[why] > 0);
  return joined(
    some.map((why) => t.part(t.reasons[why], counted(why, reasons[why]))),
    words.region.joiner,
  );
}
