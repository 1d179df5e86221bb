import type { OutlineWords, ReportKind } from '../../i18n/outlines/outlines.zh';
import { indicatorsIn } from '../../outlines/goalChange';
import type { GoalStatus } from '../../outlines/goalStatus';
import { attainment } from '../../outlines/goalTables';

type Sourced = { kind: ReportKind; goals: readonly GoalStatus[] };

/**
 * 口径说明: the rules of what the report says, and none that it does not use. On paper, the sources of all figures follow
 * below.
 */
export function methodTexts({ kind, goals }: Sourced, t: OutlineWords): string[] {
  const { source } = t.written;
  const measured = indicatorsIn(goals);
  const outlooks = goals.flatMap((goal) => goal.measured.flatMap(({ row }) => (row?.outlook ? [row.outlook] : [])));
  const has = (...verdicts: readonly string[]) => goals.some(({ verdict }) => verdicts.includes(verdict));
  return [
    source.compared(kind !== 'annual'),
    ...(has('met', 'missed') ? [source.passed] : []),
    ...(has('early', 'likely', 'attention') ? [source.ahead] : []),
    ...(has('few-cases') ? [source['few-cases']] : []),
    ...(has('by-term') ? [source['by-term']] : []),
    ...(has('few-years') ? [source['few-years']] : []),
    ...(goals.some(({ why }) => why === 'about' || why === 'townships') ? [source.stated] : []),
    ...(goals.some(({ goal }) => goal.target?.relative) ? [source.relative] : []),
    ...(goals.some((goal) => goal.measured.some((one) => attainment(goal, one) !== null)) ? [source.attainment] : []),
    ...(measured.some(({ line }) => line.pooled) ? [source.pooled] : []),
    ...(outlooks.length > 0 && goals.some(({ goal }) => goal.target && !goal.verified) ? [source.unverified] : []),
  ];
}
