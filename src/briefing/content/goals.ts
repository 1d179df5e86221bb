import { latestYear } from '../../data/latestYear';
import { sourceText } from '../../figures/texts/sourceText';
import type { OutlineWords } from '../../i18n/outlines/outlines.zh';
import { outlineWords } from '../../i18n/outlines/useOutlineWords';
import type { Speech } from '../../i18n/speech';
import { goalsTable } from '../../outlines/goalsTable';
import { type GoalStanding, goalReader } from '../../outlines/standing';
import type { BriefingView } from '../basket/briefing';
import type { Served } from './served';

/** The goals of one domain of an outline, in one region and year, as a table. */
export type GoalsRequest = {
  league: string | null;
  goals: readonly GoalStanding[];
  table: string[][];
  title: string;
  notes: string[];
  speech: Speech;
  day: string;
};

type GoalsView = Extract<BriefingView, { kind: 'goals' }>;

/** `null` where the outline, or its domain, is served no more. */
export function goalsRequest(
  { outline: id, domain: part, league, year: asked }: GoalsView,
  { themes, outlines }: Served,
  speech: Speech,
  day: string,
): (GoalsRequest & { caption: string }) | null {
  const said: OutlineWords = outlineWords(speech.language);
  const outline = outlines.find((one) => one.id === id);
  const domain = outline?.domains.find((one) => one.id === part);
  const regions = themes[0]?.data.regions;
  const year = asked ?? latestYear(themes.map(({ data }) => data.series));
  if (!outline || !domain || !regions || year === null) return null;
  const read = goalReader(
    themes.map(({ data }) => data),
    league ?? regions.whole.code,
    asked,
  );
  const goals = outline.goals.filter((goal) => goal.domain === part).map(read);
  const { words, say } = speech;
  const models = goals.flatMap(({ measured }) => measured.map(({ model }) => model));
  return {
    league,
    goals,
    table: goalsTable(goals, outline, year, said, speech),
    title: said.tableLead(say(domain.name), goals.length),
    notes: [
      ...(models.length > 0 ? [sourceText(models, speech)] : []),
      ...(goals.some(({ simulated }) => simulated) ? [words.export.simulated] : []),
    ],
    caption: said.table(say(domain.name), year),
    speech,
    day,
  };
}
