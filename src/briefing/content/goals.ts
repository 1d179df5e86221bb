import { latestYear } from '../../data/latestYear';
import { sourceText } from '../../figures/texts/sourceText';
import type { ViewSpec } from '../../filters/viewSpec/viewSpec';
import { outlineWords } from '../../i18n/outlines/useOutlineWords';
import type { Speech } from '../../i18n/speech';
import { type GoalStatus, goalStatuses } from '../../outlines/goalStatus';
import { goalsTable } from '../../outlines/goalsTable';
import type { Served } from './served';

/** The goals of one domain of an outline, in one region and year, as a table. */
export type GoalsRequest = {
  goals: readonly GoalStatus[];
  table: string[][];
  title: string;
  notes: string[];
  /** The notes without sources. */
  ownNotes: string[];
  speech: Speech;
  day: string;
};

type GoalsView = Extract<ViewSpec, { kind: 'goals' }>;

/** `null` if the server no longer has the outline or its domain. */
export function goalsRequest(
  { outline: id, domain: part, league, year: viewYear }: GoalsView,
  served: Served,
  speech: Speech,
  day: string,
): (GoalsRequest & { caption: string }) | null {
  const { themes, outlines } = served;
  const t = outlineWords(speech);
  const outline = outlines.find((one) => one.id === id);
  const domain = outline?.domains.find((one) => one.id === part);
  const regions = themes[0]?.regions;
  const year = viewYear ?? latestYear(themes.map(({ series }) => series));
  if (!outline || !domain || !regions || year === null) return null;
  const all = goalStatuses(outline, themes, league ?? regions.whole.code, viewYear);
  const goals = all.filter(({ goal }) => goal.domain === part);
  const { words, say } = speech;
  const models = goals.flatMap(({ measured }) => measured.map(({ model }) => model));
  const ownNotes = league === null ? [] : [words.sentences.outlook.table.notes.forReference];
  return {
    goals,
    table: goalsTable(goals, outline, year, t, speech),
    title: t.tableLead(say(domain.name), goals.length),
    notes: [
      ...(models.length > 0 ? [sourceText(models, speech)] : []),
      ...ownNotes,
      ...(goals.some(({ simulated }) => simulated) ? [words.export.simulated] : []),
    ],
    ownNotes,
    caption: t.table(say(domain.name), year),
    speech,
    day,
  };
}
