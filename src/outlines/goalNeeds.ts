import type { OutlineWords } from '../i18n/outlines/outlines.zh';
import { textOf } from '../i18n/sentences/phrase';
import type { Speech } from '../i18n/speech';
import { changeSize, toneOf, writtenPace } from '../measures/sentences/writing';
import type { GoalStatus, Measured } from './goalStatus';

/** What a department still has to do for a goal: the gap and the pace it needs, missing data, a target to be checked. */
export function needText({ goal, why, verdict, measured }: GoalStatus, t: OutlineWords, speech: Speech): string {
  const needs =
    why === null || why === 'about'
      ? measured.map((one) => indicatorNeed(one, t, speech))
      : [t.needs[why === 'townships' ? 'townships' : why]];
  const isOpen = goal.target !== null && !goal.verified && verdict !== 'none';
  return [...new Set([...needs, ...(isOpen ? [t.needs.unverified] : [])].filter(Boolean))].join(
    speech.words.list.semicolon,
  );
}

function indicatorNeed({ indicator, row }: Measured, t: OutlineWords, speech: Speech): string {
  const { target } = indicator;
  const outlook = row?.outlook;
  if (!target || !outlook) return '';
  const gap = textOf(changeSize(outlook.gap, indicator, null, speech));
  const { neededPerYear, lostInYear } = outlook;
  const { needed, lostIn } = speech.words.sentences.outlook;
  const pace =
    neededPerYear === null
      ? ''
      : textOf(
          [
            needed(target.year, toneOf(indicator), neededPerYear > 0, writtenPace(neededPerYear, indicator, speech)),
          ].flat(),
        );
  switch (outlook.verdict) {
    case 'met':
      return t.needs.kept;
    case 'early':
      return lostInYear === null ? t.needs.kept : lostIn(lostInYear);
    case 'likely':
    case 'attention':
      return [t.needs.gap(gap), pace].filter(Boolean).join(speech.words.list.comma);
    case 'missed':
    case 'few-years':
      return t.needs.gap(gap);
    case 'by-term':
      return t.needs.atElection(gap);
    case 'few-cases':
      return t.needs.fewCases;
    case 'stated':
      return t.needs.apart(gap);
  }
}
