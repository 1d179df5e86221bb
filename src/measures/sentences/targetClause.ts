import type { Indicator } from '../../contract/indicator';
import type { Speech } from '../../i18n/speech';
import { formatNumber } from '../format';
import type { Outlook } from '../outlook';
import type { Point } from '../point';
import { isSmallSample } from '../smallSample';
import type { Clause } from './clause';
import { targetCondition } from './targetCondition';
import { sizeAgain, writtenValue } from './writing';

export type TargetReading = {
  indicator: Indicator;
  outlook: Outlook;
  /** Cases behind the value judged (`untoldCases`); `null` where they are not known, or the sentence has told them. */
  cases: number | null;
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
  const text = judgementText(reading, '', speech);
  const marked = judgementText(reading, simulated && !simulatedSaid ? say.noted([say.simulated]) : '', speech);
  if (text === null || marked === null) return null;
  return { text, marked, about: 'region', simulated, joint: 'comma' };
}

function judgementText(reading: TargetReading, note: string, speech: Speech): string | null {
  const { indicator, outlook, yearSpokenOf, foretell } = reading;
  const { target } = indicator;
  if (!target) return null;
  const { words } = speech;
  const say = words.sentences.target;
  const { reached } = outlook;
  const goal = {
    year: target.year,
    level: words.target.level[target.level],
    condition: words.sentences.target.condition(targetCondition(indicator, words), target.verified),
    gap: sizeAgain(outlook.gap, indicator, speech),
    judged: outlook.year === yearSpokenOf ? null : outlook.year,
    note,
  };
  switch (outlook.verdict) {
    case 'early':
      return say.metAhead(goal);
    case 'met':
      return say.met(goal);
    case 'missed':
      return (
        say.missed(goal) +
        (reached
          ? say.reached(
              reached.year,
              reached.year === yearSpokenOf ? null : writtenValue(reached.value, indicator, speech),
            )
          : '')
      );
    case 'stated':
      return say.stated(goal);
    case 'few-cases':
      return say.fewCases({ ...goal, ...undecidedWords(reading) });
    case 'likely':
    case 'attention':
    case 'by-term':
    case 'few-years':
      return say.open(goal) + (foretell ? say[outlook.verdict] : '');
  }
}

/** The cases of a point, unless the level clause has told them: of the year it speaks of it tells them where they are few. */
export function untoldCases(point: Pick<Point, 'cases'> | null, isSpokenOf: boolean): number | null {
  const cases = point?.cases ?? null;
  return isSpokenOf && isSmallSample(cases) ? null : cases;
}

function undecidedWords({ outlook, cases, indicator }: TargetReading) {
  return {
    side: outlook.gap === 0 ? ('equal' as const) : outlook.gap < 0 ? ('below' as const) : ('above' as const),
    cases: cases === null ? null : formatNumber(cases, 0),
    few: isSmallSample(cases),
    deaths: indicator.spoken.deathsOf !== undefined,
  };
}
