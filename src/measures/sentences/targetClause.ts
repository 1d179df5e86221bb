import type { Indicator, Target } from '../../contract/indicator';
import { phrase, type Wording } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import type { Outlook } from '../outlook';
import type { Point } from '../point';
import { isSmallSample } from '../smallSample';
import type { Clause } from './clause';
import { caseWords } from './run';
import { conditionOf } from './targetCondition';
import { sizeAgain, writtenValue } from './writing';

export type TargetReading = {
  indicator: Indicator;
  /** By code. */
  region: string;
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
  const { target } = reading.indicator;
  if (!target) return null;
  const note = simulated && !simulatedSaid ? say.noted([say.simulated]) : '';
  const worded = (marked: boolean) => judgementText(reading, target, marked ? note : '', speech);
  return { worded, about: 'region', simulated, joint: 'comma' };
}

function judgementText(reading: TargetReading, target: Target, note: Wording, speech: Speech): Wording {
  const { indicator, region, outlook, yearSpokenOf, foretell } = reading;
  const { words } = speech;
  const say = words.sentences.target;
  const { reached } = outlook;
  const goal = {
    year: target.year,
    level: words.target.level[target.level],
    condition: words.sentences.target.condition(conditionOf(indicator, region, words), target.verified),
    gap: sizeAgain(outlook.gap, indicator, { what: 'gap', region, year: outlook.year }, speech),
    judged: outlook.year === yearSpokenOf ? null : outlook.year,
    note,
  };
  switch (outlook.verdict) {
    case 'early':
      return say.metAhead(goal);
    case 'met':
      return say.met(goal);
    case 'missed':
      return reached ? phrase`${say.missed(goal)}${reachedText(reached, reading, speech)}` : say.missed(goal);
    case 'stated':
      return say.stated(goal);
    case 'few-cases':
      return say.fewCases({ ...goal, ...undecidedWords(reading) });
    case 'likely':
    case 'attention':
    case 'by-term':
    case 'few-years':
      return phrase`${say.open(goal)}${foretell ? say[outlook.verdict] : ''}`;
  }
}

/** Behind a target missed in its year: when it was met after all, with the value unless that has been told. */
function reachedText(
  { year, value }: NonNullable<Outlook['reached']>,
  { indicator, region, yearSpokenOf }: TargetReading,
  speech: Speech,
): Wording {
  const written =
    year === yearSpokenOf ? null : writtenValue(value, indicator, { what: 'value', region, year }, speech);
  return speech.words.sentences.target.reached(year, written);
}

/** The cases of a point, unless the level clause has told them: of the year it speaks of it tells them where they are few. */
export function untoldCases(point: Pick<Point, 'cases'> | null, isSpokenOf: boolean): number | null {
  const cases = point?.cases ?? null;
  return isSpokenOf && isSmallSample(cases) ? null : cases;
}

function undecidedWords({ outlook, cases, indicator, region }: TargetReading) {
  return {
    side: outlook.gap === 0 ? ('equal' as const) : outlook.gap < 0 ? ('below' as const) : ('above' as const),
    cases: cases === null ? null : caseWords(cases, indicator, { what: 'cases', region, year: outlook.year }),
    few: isSmallSample(cases),
    deaths: indicator.spoken.deathsOf !== undefined,
  };
}
