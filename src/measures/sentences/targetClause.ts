import type { Indicator } from '../../contract/indicator';
import type { Speech } from '../../i18n/words';
import { formatNumber } from '../format';
import type { Outlook } from '../outlook';
import type { Clause } from './clause';
import { sizeAgain } from './writing';

export type TargetReading = {
  indicator: Indicator;
  outlook: Outlook;
  /** The year the sentence has spoken of already. */
  yearSpokenOf: number;
  /** The value judged is simulated. */
  simulated: boolean;
  /** So is the value spoken of, and the sentence says it. */
  simulatedSaid: boolean;
  /** Whether to say what is to be expected of a target not yet met: only where the latest value is in view. */
  foretell: boolean;
};

/** Where a region stands against the target: 已达到2030年国家目标（≤12/10万）; `null` without a target. */
export function targetClause(reading: TargetReading, speech: Speech): Clause | null {
  const { simulated, simulatedSaid } = reading;
  const say = speech.words.sentences;
  const text = targetText(reading, '', speech);
  const marked = targetText(reading, simulated && !simulatedSaid ? say.noted([say.simulated]) : '', speech);
  if (text === null || marked === null) return null;
  return { text, marked, brief: briefText(reading, speech), about: 'region', simulated, joint: 'comma', weight: 3 };
}

/** The condition with its unit, and 待核实 where the wording of the document is still to be checked: ≥90%，待核实. */
export function targetCondition({ target, decimals, unit }: Indicator, { words, language }: Speech): string {
  if (!target) return '';
  const value = formatNumber(target.value, Number.isInteger(target.value) ? 0 : decimals);
  return words.sentences.target.condition(words.op[target.op] + value + unit.symbol[language], target.verified);
}

/** Only what needs no further word: not a gap, nor a wording still to be checked, nor a value that has to be called simulated. */
function briefText({ indicator, outlook, simulated, simulatedSaid, foretell }: TargetReading, { words }: Speech) {
  const { target } = indicator;
  const { verdict } = outlook;
  if (!target?.verified || verdict === 'stated' || (simulated && !simulatedSaid)) return undefined;
  if (!foretell && (verdict === 'likely' || verdict === 'attention')) return undefined;
  return words.sentences.target.brief[verdict](target.year, words.target.level[target.level]);
}

function targetText(reading: TargetReading, note: string, speech: Speech): string | null {
  const { indicator, outlook, yearSpokenOf, foretell } = reading;
  const { target } = indicator;
  if (!target) return null;
  const { words } = speech;
  const say = words.sentences.target;
  const goal = {
    year: target.year,
    level: words.target.level[target.level],
    condition: targetCondition(indicator, speech),
    gap: sizeAgain(outlook.gap, indicator, speech),
    judged: outlook.year === yearSpokenOf ? null : outlook.year,
    note,
  };
  switch (outlook.verdict) {
    case 'met':
      return say.met(goal);
    case 'missed':
      return say.missed(goal);
    case 'stated':
      return say.stated(goal);
    case 'likely':
    case 'attention':
      return say.open(goal) + (foretell ? say[outlook.verdict] : '');
  }
}
