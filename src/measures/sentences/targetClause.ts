import type { Target } from '../../contract/indicator';
import { phrase, type Wording } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import { isForReference } from '../goals';
import type { Outlook } from '../outlook';
import { type Point, pointIn } from '../point';
import { isSmallSample } from '../smallSample';
import type { Clause } from './clause';
import { caseWords, isSimulatedIn, type Run, valueNumber } from './run';
import { conditionOf } from './targetCondition';
import { sizeAgain, writtenValue } from './writing';

/** The judgement of a run on its target, and what the sentence already contains. */
export type Judgement = {
  outlook: Outlook;
  /** The year the sentence already names. Few cases of that year are named with its value. */
  yearSpokenOf: number;
  /** Whether the sentence names those cases. A pooled value does not, if one single year is judged. */
  areCasesStated?: boolean;
  /** Whether to give the outlook of an unmet target: only where the latest value is in view. */
  foretell: boolean;
  /** The report is about targets of this year and level already, and has its caution: the sentence repeats neither. */
  again?: boolean;
};

/** The verdict on a region: 已达到2030年国家目标（≤12/10万）; `null` without a target. */
export function targetClause(run: Run, judgement: Judgement, speech: Speech): Clause | null {
  const say = speech.words.sentences;
  const { target } = run.indicator;
  if (!target) return null;
  const simulated = isSimulatedIn(run, judgement.outlook.year);
  const note = simulated && !isSimulatedIn(run, judgement.yearSpokenOf) ? say.noted([say.simulated]) : '';
  const worded = (marked: boolean) => judgementText(run, judgement, target, marked ? note : '', speech);
  return { worded, about: 'region', simulated, joint: 'comma' };
}

function judgementText(run: Run, judgement: Judgement, target: Target, note: Wording, speech: Speech): Wording {
  const { indicator } = run;
  const region = run.region.code;
  const { outlook, yearSpokenOf, foretell, again = false } = judgement;
  const { words } = speech;
  const say = words.sentences.target;
  const { reached } = outlook;
  const goal = {
    year: target.year,
    op: target.op,
    level: words.target.level[target.level],
    condition: words.sentences.target.condition(
      conditionOf(indicator, region, words),
      target.verified,
      isForReference(run.region) && !again,
    ),
    gap: sizeAgain(outlook.gap, indicator, { what: 'gap', region, year: outlook.year, from: target.year }, speech),
    judged: outlook.year === yearSpokenOf ? null : outlook.year,
    note,
    again,
  };
  switch (outlook.verdict) {
    case 'early':
      return say.metAhead(goal);
    case 'met':
      return say.met(goal);
    case 'missed':
      return reached ? phrase`${say.missed(goal)}${reachedText(run, reached, yearSpokenOf, speech)}` : say.missed(goal);
    case 'stated':
      return say.stated(goal);
    case 'few-cases':
      return say.fewCases({ ...goal, ...undecidedWords(run, judgement) });
    case 'likely':
    case 'attention':
    case 'by-term':
    case 'few-years':
      return phrase`${say.open(goal)}${foretell ? say[outlook.verdict] : ''}`;
  }
}

/** Follows a missed target: the year that met it after all, with the value unless the sentence already gives it. */
function reachedText(
  run: Run,
  { year, value }: NonNullable<Outlook['reached']>,
  yearSpokenOf: number,
  speech: Speech,
): Wording {
  const written = year === yearSpokenOf ? null : writtenValue(value, run.indicator, valueNumber(run, year), speech);
  return speech.words.sentences.target.reached(year, written);
}

/** The cases of a point, unless the level clause already gives them: it does for few cases in its own year. */
function unstatedCases(point: Pick<Point, 'cases'> | null, isSpokenOf: boolean): number | null {
  const cases = point?.cases ?? null;
  return isSpokenOf && isSmallSample(cases) ? null : cases;
}

function undecidedWords(run: Run, { outlook, yearSpokenOf, areCasesStated = true }: Judgement) {
  const { indicator } = run;
  const region = run.region.code;
  const { year } = outlook;
  const cases = unstatedCases(pointIn(run, year), areCasesStated && year === yearSpokenOf);
  return {
    side: outlook.gap === 0 ? ('equal' as const) : outlook.gap < 0 ? ('below' as const) : ('above' as const),
    cases: cases === null ? null : caseWords(cases, indicator, { what: 'cases', region, year }),
    few: isSmallSample(cases),
    deaths: indicator.phrasing.deathsOf !== undefined,
  };
}
