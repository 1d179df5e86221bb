import type { Outline } from '../contract/outline';
import type { OutlineWords } from '../i18n/outlines/outlines.zh';
import { listText, type Speech } from '../i18n/speech';
import { attainmentOf } from '../measures/attainment';
import { formatNumber, missingSign, valueText } from '../measures/format';
import { pointIn } from '../measures/point';
import { firstPooledYear } from '../measures/pooled';
import { isSmallSample } from '../measures/smallSample';
import { departmentsOf } from './goalCounts';
import { needText } from './goalNeeds';
import type { GoalStatus, Measured } from './goalStatus';
import { goalTarget } from './goalTexts';

/** A table with its head; a row of one cell names the domain of the rows below it. `shares`: widths of the columns. */
export type GoalsTable = { rows: string[][]; shares: readonly number[] };

export type GoalsTableInput = {
  outline: Pick<Outline, 'domains' | 'from'>;
  goals: readonly GoalStatus[];
  /** The same goals of 全区 beside those of a league; `null` for 全区 itself. */
  whole: readonly GoalStatus[] | null;
  /** The base year first, the year of the report last. */
  years: readonly number[];
};

/**
 * 附表: the indicators of goals with a number, with 实现程度 where the target is checked and the cases suffice. No cell
 * is empty.
 */
export function monitoredTable(input: GoalsTableInput, t: OutlineWords, speech: Speech): GoalsTable {
  const { words } = speech;
  const { indicator, unit, target, attainment: attained, status, department } = t.tableColumns;
  return valuesTable(
    input,
    {
      first: [indicator, unit],
      last: [target, attained, status, department],
      shares: [14, 5, 10, 8, 12, 9],
      cellsBefore: (_, one) => (one ? [indicatorName(one, speech), speech.say(one.indicator.unit)] : []),
      cellsAfter: (goal, one) => [
        targetText(goal, speech),
        attainmentText(goal, one),
        words.verdict[goal.verdict],
        departmentsText(goal, speech),
      ],
    },
    t,
    speech,
  );
}

/** Goals without a number, an indicator or a value: why, and what their indicators show. */
export function unquantifiedTable(input: GoalsTableInput, t: OutlineWords, speech: Speech): GoalsTable {
  const { goal, indicator, unit, reason, department } = t.tableColumns;
  return valuesTable(
    input,
    {
      first: [goal, indicator, unit],
      last: [reason, department],
      shares: [17, 14, 5, 11, 9],
      cellsBefore: ({ goal }, one) => [
        speech.say(goal.name),
        one ? indicatorName(one, speech) : missingSign,
        one ? speech.say(one.indicator.unit) : missingSign,
      ],
      cellsAfter: (goal) => [reasonText(goal, t), departmentsText(goal, speech)],
    },
    t,
    speech,
  );
}

/** 部门清单: the goals of one department, their standing, and what is still needed. */
export function tasksTable({ goals, years }: GoalsTableInput, t: OutlineWords, speech: Speech): GoalsTable {
  const { words, say } = speech;
  const { goal, now, target, status, needed } = t.taskColumns;
  const year = years.at(-1) ?? 0;
  const rowOf = (one: GoalStatus) => {
    const values = one.measured.map((each) => latestText(each, year, speech)).filter(Boolean);
    return [
      say(one.goal.name),
      values.join(words.list.semicolon) || missingSign,
      targetText(one, speech),
      reasonText(one, t) || words.verdict[one.verdict],
      needText(one, t, speech) || missingSign,
    ];
  };
  return { rows: [[goal, now(year), target, status, needed], ...goals.map(rowOf)], shares: [15, 9, 8, 9, 16] };
}

/** The latest value, with its year unless that is the year of the table; empty without one. */
function latestText({ point, indicator }: Measured, year: number, speech: Speech): string {
  if (!point || point.value === null) return '';
  const { words } = speech;
  const value = valueText(point, indicator, speech, { sign: true });
  return value + (point.year === year ? '' : words.list.aside(words.years.one(point.year)));
}

type Columns = {
  first: string[];
  last: string[];
  /** Widths of the columns before and after those of the years. */
  shares: number[];
  cellsBefore: (goal: GoalStatus, one: Measured | null) => string[];
  cellsAfter: (goal: GoalStatus, one: Measured | null) => string[];
};

/** Width of a column of values. */
const valueShare = 9;

function valuesTable(
  { outline, goals, whole, years }: GoalsTableInput,
  columns: Columns,
  t: OutlineWords,
  speech: Speech,
): GoalsTable {
  const year = years.at(-1) ?? 0;
  const heads = years.map((one) => t.tableColumns.year(one, one === outline.from - 1));
  const beside = whole ? [t.tableColumns.whole(year)] : [];
  const cells = (goal: GoalStatus, one: Measured | null) => [
    ...columns.cellsBefore(goal, one),
    ...years.map((at) => (one ? valueCell(one, at, t, speech) : missingSign)),
    ...(whole ? [wholeCell(whole, one, year, t, speech)] : []),
    ...columns.cellsAfter(goal, one),
  ];
  const rowsOf = (goal: GoalStatus) =>
    goal.measured.length === 0 ? [cells(goal, null)] : goal.measured.map((one) => cells(goal, one));
  const { first, last, shares } = columns;
  return {
    rows: [
      [...first, ...heads, ...beside, ...last],
      ...outline.domains.flatMap(({ id, name }) => {
        const rows = goals.filter(({ goal }) => goal.domain === id).flatMap(rowsOf);
        return rows.length === 0 ? [] : [[speech.say(name)], ...rows];
      }),
    ],
    shares: [
      ...shares.slice(0, first.length),
      ...[...heads, ...beside].map(() => valueShare),
      ...shares.slice(first.length),
    ],
  };
}

/** 9.26; few cases and pooled years are named: 7.66（2022—2024年，2例）. */
function valueCell({ line, indicator }: Measured, year: number, t: OutlineWords, speech: Speech): string {
  const { words } = speech;
  const point = pointIn(line, year);
  if (!point || point.value === null) return missingSign;
  const { cases } = point;
  const isNamed = cases !== null && (line.pooled || isSmallSample(cases));
  const notes = [
    ...(line.pooled ? [words.years.span(firstPooledYear(year), year)] : []),
    ...(isNamed ? [t.cases(formatNumber(cases, 0), cases)] : []),
  ];
  const value = valueText(point, indicator, speech, { unit: false, sign: true });
  return value + (notes.length === 0 ? '' : words.list.aside(notes.join(words.list.comma)));
}

function wholeCell(
  whole: readonly GoalStatus[],
  one: Measured | null,
  year: number,
  t: OutlineWords,
  speech: Speech,
): string {
  const same = whole.flatMap(({ measured }) => measured).find(({ indicator }) => indicator.id === one?.indicator.id);
  return same ? valueCell(same, year, t, speech) : missingSign;
}

function indicatorName({ indicator, line }: Measured, { words, say }: Speech): string {
  return say(indicator.name) + (line.pooled ? words.list.aside(words.table.pooled) : '');
}

function targetText(one: GoalStatus, speech: Speech): string {
  const { words } = speech;
  const isOpen = one.goal.target !== null && !one.goal.verified;
  return goalTarget(one, speech) + (isOpen ? words.list.aside(words.target.unverified) : '') || missingSign;
}

/** 实现程度 in percent; `null` without a checked target, or where the verdict does not rest on enough cases. */
export function attainment({ goal, why }: GoalStatus, { indicator, row }: Measured): number | null {
  const { target } = indicator;
  const outlook = row?.outlook;
  if (why !== null || !goal.verified || !target || !outlook || outlook.verdict === 'few-cases') return null;
  return attainmentOf(outlook.value, target);
}

function attainmentText(goal: GoalStatus, one: Measured | null): string {
  const attained = one && attainment(goal, one);
  return attained === null ? missingSign : formatNumber(attained, 1);
}

/** Why a goal is not among the monitored ones; empty for those that are. */
function reasonText({ why }: GoalStatus, { tableReasons }: OutlineWords): string {
  switch (why) {
    case 'no-number':
    case 'no-indicator':
    case 'no-value':
      return tableReasons[why];
    case 'about':
    case 'townships':
    case null:
      return '';
  }
}

function departmentsText(one: GoalStatus, speech: Speech): string {
  return listText(departmentsOf(one), speech) || missingSign;
}
