import type { Outline } from '../../contract/outline';
import { latestYear } from '../../data/latestYear';
import type { ViewOf } from '../../filters/viewSpec/viewSpec';
import type { OutlineWords } from '../../i18n/outlines/outlines.zh';
import { outlineWords } from '../../i18n/outlines/useOutlineWords';
import type { Speech } from '../../i18n/speech';
import { missingSign } from '../../measures/format';
import { pointIn } from '../../measures/point';
import { departmentsOf, isQuantified } from '../../outlines/goalCounts';
import { type GoalStatus, goalStatuses } from '../../outlines/goalStatus';
import { attainment, type GoalsTable, monitoredTable, tasksTable, unquantifiedTable } from '../../outlines/goalTables';
import { documentText } from '../../outlines/goalTexts';
import type { Served } from './served';

/** Goals of an outline, in one region and year, as a table. */
export type GoalsRequest = {
  goals: readonly GoalStatus[];
  table: string[][];
  shares: readonly number[];
  title: string;
  notes: string[];
  speech: Speech;
  day: string;
};

type GoalsView = ViewOf<'goals'>;

/** `null` if the server no longer has the outline or its domain. */
export function goalsRequest(view: GoalsView, served: Served, speech: Speech, day: string): GoalsRequest | null {
  const { themes, outlines } = served;
  const t = outlineWords(speech);
  const outline = outlines.find((one) => one.id === view.outline);
  const regions = themes[0]?.regions;
  const year = view.year ?? latestYear(themes.map(({ series }) => series));
  if (!outline || !regions || year === null) return null;
  if (view.domain !== null && !outline.domains.some(({ id }) => id === view.domain)) return null;
  const statusesOf = (region: string) => goalStatuses(outline, themes, region, view.year);
  const goals = statusesOf(view.league ?? regions.whole.code).filter((one) => isIn(one, view));
  const years = [...(view.years ?? [outline.from - 1, year - 1]), year];
  const table = tableOf(
    view,
    { outline, goals, years: [...new Set(years)], whole: view.league === null ? null : statusesOf(regions.whole.code) },
    t,
    speech,
  );
  const place = [regions.whole, ...regions.parts].find(({ code }) => code === view.league) ?? regions.whole;
  return {
    goals,
    table: table.rows,
    shares: table.shares,
    title: titleOf(view, outline, { goals, place: speech.say(place.name), year }, t, speech),
    notes: notesOf(view, goals, table, [...new Set(years)], t, speech),
    speech,
    day,
  };
}

function isIn(one: GoalStatus, { domain, goals, department }: GoalsView): boolean {
  if (domain !== null && one.goal.domain !== domain) return false;
  if (department !== undefined && !departmentsOf(one).some(({ zh }) => zh === department)) return false;
  return goals === 'monitored' ? isQuantified(one) : goals === 'unquantified' ? !isQuantified(one) : true;
}

function tableOf(
  { goals, domain }: GoalsView,
  input: Parameters<typeof monitoredTable>[0],
  t: OutlineWords,
  speech: Speech,
): GoalsTable {
  switch (goals) {
    case 'tasks':
      return tasksTable(input, t, speech);
    case 'unquantified':
      return unquantifiedTable(input, t, speech);
    case 'monitored':
    case undefined: {
      const { rows, shares } = monitoredTable(input, t, speech);
      // The caption already names a single domain.
      return { rows: domain === null ? rows : rows.filter(({ length }) => length > 1), shares };
    }
  }
}

function titleOf(
  { goals: which, domain, department }: GoalsView,
  outline: Outline,
  { goals, place, year }: { goals: readonly GoalStatus[]; place: string; year: number },
  { tables }: OutlineWords,
  speech: Speech,
): string {
  const document = documentText(outline, speech);
  if (which === 'tasks') {
    const office = goals.flatMap(departmentsOf).find(({ zh }) => zh === department);
    return tables.tasks(office ? speech.say(office) : (department ?? ''), year);
  }
  if (which === 'unquantified') return tables.unquantified(document, place, year);
  const part = outline.domains.find(({ id }) => id === domain);
  return part ? tables.ofDomain(speech.say(part.name), year) : tables.monitored(document, place, year);
}

/** What the signs and words in the table mean, each only where it occurs. */
function notesOf(
  { league, goals: which }: GoalsView,
  goals: readonly GoalStatus[],
  { rows }: GoalsTable,
  years: readonly number[],
  { tableNotes }: OutlineWords,
  { words }: Speech,
): string[] {
  const measured = goals.flatMap((goal) => goal.measured.map((one) => ({ goal, one })));
  const points = measured.flatMap(({ one }) =>
    which === 'tasks' ? (one.point ?? []) : years.flatMap((year) => pointIn(one.line, year) ?? []),
  );
  const marks = new Set(points.flatMap(({ mark }) => mark ?? []));
  const signs = (['published', 'implied', 'own'] as const).filter((mark) => marks.has(mark));
  const isMonitored = which === undefined || which === 'monitored';
  return [
    ...(rows.some((row) => row.includes(missingSign)) ? [tableNotes.missing] : []),
    ...(marks.size > 0
      ? [
          tableNotes.marks(
            signs.map((mark) => tableNotes[mark]),
            marks.has('simulated'),
          ),
        ]
      : []),
    ...(isMonitored && measured.some(({ goal, one }) => attainment(goal, one) !== null) ? [tableNotes.attainment] : []),
    ...(which !== 'tasks' && measured.some(({ one }) => one.line.pooled) ? [tableNotes.pooled] : []),
    ...(rows.flat().some((cell) => cell.includes(words.target.unverified)) ? [tableNotes.unverified] : []),
    ...(league === null ? [] : [words.sentences.outlook.table.notes.forReference]),
  ];
}
