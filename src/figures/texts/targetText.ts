import type { Indicator } from '../../contract/indicator';
import { isOfOneYear } from '../../filters/views';
import { textOf } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import type { Words } from '../../i18n/zh';
import { formatValue, isPercentage } from '../../measures/format';
import { against, isForReference, type JudgedGoal } from '../../measures/goals';
import { targetCondition } from '../../measures/sentences/targetCondition';
import { changeSize, sizeAgain } from '../../measures/sentences/writing';
import type { FigureModel } from '../model/model';
import { yearsText } from './placeText';

/** The label of a target line: 2030年目标≤12, with 待核实 if its wording is still to be checked. */
export function targetText(indicator: Indicator, words: Words, style = { unit: true }): string | null {
  const { target } = indicator;
  if (!target) return null;
  const line = words.target.line(target.year, targetCondition(indicator, words, style));
  return line + (target.verified ? '' : words.list.aside(words.target.unverified));
}

/**
 * A target and the verdict of 全区: 2030年目标≥70%，有望达标，差3.9个百分点. The judged value is given with its verdict, except the
 * value of `shownYear`, which readers already see, and the value of a target met in its own year. A missed target
 * gives the value of its year and the later year that met it: 2020年91.67%，未达标（目标100%）；2021年已达100%. `short` leaves out
 * units shown nearby, and the condition of an earlier target that was met.
 */
export function goalText(
  { indicator, whole }: Pick<FigureModel, 'indicator' | 'whole'>,
  judged: JudgedGoal,
  shownYear: number | null,
  room: 'short' | 'long',
  speech: Speech,
): string {
  const { words } = speech;
  const text = verdictText({ indicator, whole }, judged, shownYear, room, speech);
  return isForReference(whole.region) ? text + words.list.aside(words.target.forReference) : text;
}

/**
 * The caution on a figure whose readers may judge leagues by a target: it shows leagues, or is about one. Empty
 * elsewhere.
 */
export function referenceText(
  { indicator, view, whole, chosen }: Pick<FigureModel, 'indicator' | 'view' | 'whole' | 'chosen'>,
  { words }: Speech,
): string {
  const tellsOfLeagues = isOfOneYear(view) || chosen.length > 0 || isForReference(whole.region);
  return indicator.target && tellsOfLeagues ? words.sentences.outlook.table.notes.forReference : '';
}

/** The notes below a table of verdicts, each a sentence. */
export function targetNotes({ sentences: { outlook, stop } }: Words): string[] {
  const { forReference, ...notes } = outlook.table.notes;
  return [forReference + stop, ...Object.values(notes)];
}

function verdictText(
  { indicator, whole }: Pick<FigureModel, 'indicator' | 'whole'>,
  { target, outlook }: JudgedGoal,
  shownYear: number | null,
  room: 'short' | 'long',
  speech: Speech,
): string {
  const { words, language } = speech;
  const say = words.target;
  const { year, verdict, reached } = outlook;
  const judged = against(indicator, target);
  const value = say.valueIn(yearsText(whole, year, words), formatValue(outlook.value, indicator, language));
  if (verdict === 'missed') {
    const condition = say.aim(conditionOf(judged, room, words));
    const unverified = target.verified ? [] : [say.unverified];
    const missed = [value, words.verdict.missed + words.list.aside([condition, ...unverified].join(words.list.comma))];
    const after = reached && say.reached(reached.year, formatValue(reached.value, indicator, language));
    return [missed.join(words.list.comma), ...(after ? [after] : [])].join(words.list.semicolon);
  }
  const write = room === 'short' ? sizeAgain : changeSize;
  const gap = textOf(write(outlook.gap, indicator, null, speech));
  const judgement = {
    met: words.verdict.met,
    early: words.verdict.early,
    likely: say.short(words.verdict.likely, gap),
    attention: say.short(words.verdict.attention, gap),
    'by-term': say.short(words.verdict['by-term'], gap),
    'few-cases': words.verdict['few-cases'],
    'few-years': say.short(words.verdict['few-years'], gap),
    stated: say.gap(gap),
  }[verdict];
  const isSpokenOf = year === shownYear || (year === target.year && verdict === 'met');
  const isBrief = room === 'short' && verdict === 'met' && target !== indicator.target;
  const line = isBrief ? say.ofYear(target.year) : say.line(target.year, conditionOf(judged, room, words));
  const checked = target.verified ? line : line + words.list.aside(say.unverified);
  return [checked, ...(isSpokenOf ? [] : [value]), judgement].join(words.list.comma);
}

function conditionOf(indicator: Indicator, room: 'short' | 'long', words: Words): string {
  return targetCondition(indicator, words, { unit: room === 'long' || isPercentage(indicator) });
}

/** The target and its judged year. */
export function judgedText(
  { indicator }: Pick<FigureModel, 'indicator'>,
  { target, outlook }: JudgedGoal,
  { words }: Speech,
) {
  return [targetText(against(indicator, target), words), words.target.judgedAt(outlook.year)].join(words.list.comma);
}
