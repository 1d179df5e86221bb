import type { Indicator } from '../../contract/indicator';
import type { Phrase, Wording } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import { isVerdict, type Outlook } from '../outlook';
import { traitsOf } from '../traits';
import { type Clause, sentenceOf } from './clause';
import { levelClause } from './regionClause';
import type { Run } from './run';
import { targetClause } from './targetClause';
import { toneOf, writtenPace } from './writing';

/** Everything about a target: level, gap, achieved and needed pace, meeting year, verdict. */
export function outlookSentence(run: Run, outlook: Outlook, speech: Speech): Phrase {
  const { indicator } = run;
  const { year } = outlook;
  const target = targetClause(run, { outlook, yearSpokenOf: year, foretell: true }, speech);
  return sentenceOf(
    [levelClause(run, year, speech), ...(target ? [target] : []), ...paceClauses(outlook, indicator, speech)],
    speech,
  );
}

/** 2022—2024年年均提高3.60个百分点, 到2030年需年均提高0.65个百分点, 按此进度约2026年达标; empty where there is no pace. */
function paceTexts(outlook: Outlook, indicator: Indicator, speech: Speech): Wording[] {
  const say = speech.words.sentences.outlook;
  const { verdict, achieved, neededPerYear, metInYear, lostInYear } = outlook;
  if (!isVerdict(verdict) || year(indicator) === outlook.year) return [];
  if (!achieved) return [traitsOf(indicator).byTerm ? say.byTerm : say.noPace];
  const { fromYear, toYear, perYear } = achieved;
  const tone = toneOf(indicator);
  const pace = (change: number) => writtenPace(change, indicator, speech);
  return [
    say.pace(fromYear, toYear, tone, perYear === 0 ? null : perYear > 0, pace(perYear)),
    ...(neededPerYear === null ? [] : [say.needed(year(indicator), tone, neededPerYear > 0, pace(neededPerYear))]),
    ...(neededPerYear === null ? [] : [metInYear === null ? say.neverMet : say.metIn(metInYear)]),
    ...(lostInYear === null ? [] : [say.lostIn(lostInYear)]),
  ];
}

function paceClauses(outlook: Outlook, indicator: Indicator, speech: Speech): Clause[] {
  return paceTexts(outlook, indicator, speech).map((text, position) => ({
    worded: () => text,
    about: 'region',
    simulated: null,
    joint: position === 0 ? 'semicolon' : 'comma',
  }));
}

function year({ target }: Indicator): number {
  return target?.year ?? 0;
}
