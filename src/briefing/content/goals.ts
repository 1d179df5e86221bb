import type { Outline } from '../../contract/outline';
import { latestYear } from '../../data/latestYear';
import { sourceText } from '../../figures/texts/sourceText';
import { aboutWords } from '../../i18n/about/useAboutWords';
import { outlineWords } from '../../i18n/outlines/useOutlineWords';
import { textOf } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import { goalClaim } from '../../outlines/goalClaim';
import { goalsTable } from '../../outlines/goalsTable';
import { type GoalStanding, goalStandings } from '../../outlines/standing';
import { tallyOf } from '../../outlines/tally';
import { tallyText } from '../../outlines/tallyText';
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

/**
 * What a briefing with tables of goals may repeat in its words: the counts and claims of the outlines that it shows, in the
 * same region and year. They are made anew from the data, so that a number that is no longer one of them is listed.
 */
export function toldOfGoals(views: readonly BriefingView[], served: Served, speech: Speech): string[] {
  const said = outlineWords(speech.language);
  const regions = served.themes[0]?.data.regions;
  const shown = views.filter((view): view is GoalsView => view.kind === 'goals');
  const asked = new Map(shown.map((view) => [[view.outline, view.league, view.year].join(' '), view]));
  return [...asked.values()].flatMap(({ outline: id, league, year }) => {
    const outline = served.outlines.find((one) => one.id === id);
    if (!outline || !regions) return [];
    const region = regions.parts.find(({ code }) => code === league) ?? regions.whole;
    const goals = goalsOf(outline, region.code, year, served);
    const domains = outline.domains.map((domain) => goals.filter(({ goal }) => goal.domain === domain.id));
    const used = domains.filter((own) => own.length > 0);
    return [
      String(used.length),
      ...[goals, ...used].flatMap((own) => [String(own.length), tallyText(tallyOf(own), said, speech)]),
      ...outline.bases.flatMap(({ indicators, attainment }) => [indicators, attainment].map(String)),
      ...goals.flatMap((one) => [
        speech.say(one.goal.name),
        ...one.measured.map(({ model }) => speech.say(model.indicator.name)),
        textOf(goalClaim(one, speech) ?? []),
      ]),
      ...aboutWords(speech.language).outlook.method,
    ];
  });
}

const read = new WeakMap<Served, Map<string, GoalStanding[]>>();

/** Read once for what is served: every table of a report asks for the same, and so does every key that is typed in it. */
function goalsOf(outline: Outline, region: string, year: number | null, served: Served): GoalStanding[] {
  const known = read.get(served) ?? new Map<string, GoalStanding[]>();
  read.set(served, known);
  const key = [outline.id, region, year].join(' ');
  const themes = () => served.themes.map(({ data }) => data);
  const goals = known.get(key) ?? goalStandings(outline, themes(), region, year);
  known.set(key, goals);
  return goals;
}

type GoalsView = Extract<BriefingView, { kind: 'goals' }>;

/** `null` where the outline, or its domain, is served no more. */
export function goalsRequest(
  { outline: id, domain: part, league, year: asked }: GoalsView,
  served: Served,
  speech: Speech,
  day: string,
): (GoalsRequest & { caption: string }) | null {
  const { themes, outlines } = served;
  const said = outlineWords(speech.language);
  const outline = outlines.find((one) => one.id === id);
  const domain = outline?.domains.find((one) => one.id === part);
  const regions = themes[0]?.data.regions;
  const year = asked ?? latestYear(themes.map(({ data }) => data.series));
  if (!outline || !domain || !regions || year === null) return null;
  const all = goalsOf(outline, league ?? regions.whole.code, asked, served);
  const goals = all.filter(({ goal }) => goal.domain === part);
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
