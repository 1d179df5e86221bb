import type { Outline } from '../contract/outline';
import type { OutlineWords } from '../i18n/outlines/outlines.zh';
import { listText, type Speech } from '../i18n/speech';
import { missingSign, valueText } from '../measures/format';
import { pointIn } from '../measures/point';
import { departmentsOf } from './goalCounts';
import type { GoalStatus, Measured } from './goalStatus';
import { goalTarget } from './goalTexts';

/**
 * 附表: 指标、单位、基期、上年、本年、目标、状态、责任部门, with a row for each indicator of each goal. The first row has the headings. No cell
 * is empty.
 */
export function goalsTable(
  goals: readonly GoalStatus[],
  { from }: Pick<Outline, 'from'>,
  year: number,
  t: OutlineWords,
  speech: Speech,
): string[][] {
  const { words, say } = speech;
  const { goal, unit, base, before, now, target, status, department } = t.tableColumns;
  const years = [from - 1, year - 1, year];
  const valueIn = ({ line, indicator }: Measured, one: number) => {
    const point = pointIn(line, one);
    if (!point || point.value === null) return missingSign;
    return valueText(point, indicator, speech, { unit: false, sign: true });
  };
  const tail = (one: GoalStatus) => {
    const departments = listText(departmentsOf(one), speech);
    const isOpen = one.goal.target !== null && !one.goal.verified;
    const target = goalTarget(one, speech) + (isOpen ? words.list.aside(words.target.unverified) : '');
    return [target || missingSign, words.verdict[one.verdict], departments || missingSign];
  };
  const rows = goals.flatMap((one) =>
    one.measured.length === 0
      ? [[say(one.goal.name), missingSign, missingSign, missingSign, missingSign, ...tail(one)]]
      : one.measured.map((each) => [
          say(each.indicator.name) + (each.line.pooled ? words.list.aside(words.table.pooled) : ''),
          say(each.indicator.unit),
          ...years.map((at) => valueIn(each, at)),
          ...tail(one),
        ]),
  );
  return [[goal, unit, base(from - 1), before(year - 1), now(year), target, status, department], ...rows];
}
