import type { Outline, OutlineGoal } from '../contract/outline';
import { paceCell } from '../figures/model/targetRow';
import { targetCells } from '../figures/table/targetCells';
import type { OutlineWords } from '../i18n/outlines/outlines.zh';
import { textOf } from '../i18n/sentences/phrase';
import type { Speech } from '../i18n/speech';
import { decimalsOf, differenceUnit, formatNumber, isPercentage, missingSign, valueText } from '../measures/format';
import type { Pace } from '../measures/outlook';
import { isAll, relativeCondition } from '../measures/sentences/targetCondition';
import type { GoalStatus, Measured } from './goalStatus';

/** The texts of one indicator of a goal; empty where there is nothing to say. */
export type MeasuredTexts = { value: string; year: string; gap: string; pace: string; when: string };

export function measuredTexts(measured: Measured, t: OutlineWords, speech: Speech): MeasuredTexts {
  const { indicator, model, row, point } = measured;
  const { words } = speech;
  if (row?.outlook) {
    const { value, gap, achieved, metIn } = targetCells({ indicator, base: model.base }, row, true, speech);
    const found = paceCell({ indicator }, row);
    return {
      value: value.text,
      year: value.below,
      gap: gap.text,
      pace: found.kind === 'pace' ? paceText(measured, found.pace, t, speech) : achieved.below,
      when: metIn.text === missingSign ? '' : metIn.text,
    };
  }
  const none = { gap: '', pace: '', when: '' };
  if (!point || point.value === null) return { value: missingSign, year: '', ...none };
  return {
    value: valueText(point, indicator, speech, { sign: true }),
    year: words.years.one(point.year),
    ...none,
  };
}

/** Figures of a pace: more would claim to know it better than a line through a few years does. */
const paceFigures = 2;

/** 每年降0.47/10万 */
function paceText({ indicator }: Measured, { perYear }: Pace, t: OutlineWords, speech: Speech): string {
  if (perYear === 0) return t.steady;
  const amount = Math.abs(perYear);
  const decimals = Math.max(0, paceFigures - 1 - Math.floor(Math.log10(amount)));
  return t.pace(perYear > 0, formatNumber(amount, decimals) + differenceUnit(indicator, speech));
}

/** ≥90% or 比2020年下降20%，按模拟基数为10/10万; empty where the outline names no number. */
export function goalTarget({ goal: { target } }: GoalStatus, speech: Speech): string {
  const { words } = speech;
  if (!target) return '';
  const number = targetNumber(target, speech);
  if (target.relative) return textOf(relativeCondition(target.relative, [number], words));
  return (isAll(target, isPercentage(target)) ? '' : words.op[target.op]) + number;
}

/** 90%: with the decimals of the outline. */
function targetNumber({ value, unit }: NonNullable<OutlineGoal['target']>, { language }: Speech): string {
  return formatNumber(value, decimalsOf(value)) + unit[language];
}

/** 《中国妇女发展纲要（2021—2030年）》: the document of the goals, or the name of the region's own outline. */
export function documentText({ goals, name }: Outline, { words, say }: Speech): string {
  return words.quote(say(goals[0]?.document ?? name));
}

/** The reason why there is no verdict, or an empty text. */
export function whyText({ why }: GoalStatus, t: OutlineWords): string {
  return why === null ? '' : t.reasons[why];
}
