import fc from 'fast-check';
import { getResponse } from 'msw';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { handlers } from '../../mocks/handlers.ts';
import { type HttpServer, httpServer } from '../../mocks/httpServer.ts';
import { boundariesSchema } from '../../src/contract/boundaries.ts';
import { allDomains, type Domain, isTheme } from '../../src/contract/domains.ts';
import { factsSchema } from '../../src/contract/fact.ts';
import { indicatorsSchema } from '../../src/contract/indicator.ts';
import { outlinesSchema } from '../../src/contract/outline.ts';
import { regionsSchema } from '../../src/contract/region.ts';
import { seriesAnswerSchema } from '../../src/contract/series.ts';
import { views } from '../../src/filters/views.ts';
import { zh } from '../../src/i18n/zh.ts';
import { placesIn, spoiled, wrongValues } from '../badAnswers/spoil.ts';
import { goWithin, pageFaults } from './pageFaults.ts';

/** One answer of the server, wrong in one place. */
export type SpoiledAnswer = {
  path: string;
  /** The keys that lead to the place. */
  place: readonly string[];
  /** As it is sent; nothing where it was taken away. */
  wrong: string;
  answer: unknown;
  /** What the page must say one of where it asks for this answer; empty where the answer is taken. */
  words: readonly string[];
};

/** Answers that are spoiled together, as none hides another, and the pages on which they are looked at. */
export type Round = { answers: readonly SpoiledAnswer[]; visits: readonly Visit[] };
type Visit = { address: string; asks: readonly SpoiledAnswer[] };

const schemas = {
  regions: regionsSchema,
  indicators: indicatorsSchema,
  series: seriesAnswerSchema,
  outlines: outlinesSchema,
  facts: factsSchema,
  boundaries: boundariesSchema,
};
const kinds = Object.keys(schemas) as (keyof typeof schemas)[];

/** Of which endpoint a path is. */
export function kindOf(path: string): keyof typeof schemas {
  const kind = kinds.find((one) => path.startsWith(`/api/${one}`));
  if (!kind) throw new Error(`No endpoint: ${path}`);
  return kind;
}

/** An indicator that shows what is asked for of a set without a tab. */
const outlineIndicator = 'myopia-primary';
const leagues = ['150100', '150600', '150700', '152500', '152900'];
const ofAllThemes = ['/overview', '/leagues/152200', '/data', '/overview?cells=value&regions=150200'];

/** Every fourth round spoils the regions, without which nothing else is shown. */
const isOfRegions = (round: number) => round % 4 === 3;

/** As many rounds as it takes to spoil `count` answers; the same for the same seed. */
export async function answerRounds(count: number, seed: number): Promise<Round[]> {
  const choices = fc.sample(
    fc.record({ field: fc.nat(1e9), place: fc.nat(1e9), evenly: fc.boolean(), kind: fc.boolean(), wrong: wrongValues }),
    { seed, numRuns: count },
  );
  const rounds: Round[] = [];
  for (let used = 0; used < count; ) {
    const number = rounds.length;
    const league = leagues[number % leagues.length] ?? '';
    const within = `within=${league}`;
    const spoil = async (path: string) => {
      const choice = choices[used];
      if (!choice) return [];
      used += 1;
      const answer = spoilAnswer(path, await rightAnswer(path), choice);
      return answer ? [answer] : [];
    };
    rounds.push(
      isOfRegions(number)
        ? ofRegions(await spoil('/api/regions'), await spoil(`/api/regions?${within}`), within, number)
        : await ofEverything(spoil, () => choices[used]?.kind ?? false, within, number),
    );
  }
  return rounds;
}

function ofRegions(whole: SpoiledAnswer[], inside: SpoiledAnswer[], within: string, number: number): Round {
  const theme = allDomains.filter(isTheme)[number % 5] ?? 'health';
  const view = views[number % views.length];
  return {
    answers: [...whole, ...inside],
    visits: [
      { address: `/${theme}?view=${view}&regions=150200`, asks: whole },
      { address: '/overview', asks: whole },
      { address: '/leagues/152200', asks: whole },
      { address: '/outlines', asks: whole },
      { address: '/data', asks: whole },
      { address: '/briefing', asks: whole },
      { address: `/${theme}?view=${view}&${within}`, asks: inside },
      { address: `/overview?${within}`, asks: inside },
    ],
  };
}

async function ofEverything(
  spoil: (path: string) => Promise<SpoiledAnswer[]>,
  ofIndicators: () => boolean,
  within: string,
  number: number,
): Promise<Round> {
  const ofDomains = async (also: string) => {
    const answers = new Map<Domain, SpoiledAnswer[]>();
    for (const domain of allDomains) {
      answers.set(domain, await spoil(`/api/${ofIndicators() ? 'indicators' : 'series'}?domain=${domain}${also}`));
    }
    return answers;
  };
  const whole = await ofDomains('');
  const outlines = await spoil('/api/outlines');
  const facts = await spoil('/api/facts');
  const boundaries = await spoil('/api/boundaries');
  const inside = await ofDomains(`&${within}`);
  const pageOf = (domain: Domain) => (isTheme(domain) ? `/${domain}` : `/indicators/${outlineIndicator}`);
  const view = (at: number) => views[(number + at) % views.length];
  // A theme that is refused draws no map; a page by itself asks for the indicators of all to find its own.
  const onMap = allDomains.find(
    (domain) => isTheme(domain) && whole.get(domain)?.every(({ words }) => words.length === 0),
  );
  const visitsOf = (answers: Map<Domain, SpoiledAnswer[]>, also: string): Visit[] =>
    [...answers].map(([domain, own], at) => ({
      address: `${pageOf(domain)}?view=${view(at)}&${also}`,
      asks: isTheme(domain) ? own : own.map((one) => ofAnyTheme(one, [...answers.values()].flat())),
    }));
  return {
    answers: [...whole.values(), outlines, facts, boundaries, ...inside.values()].flat(),
    visits: [
      { address: ofAllThemes[number % ofAllThemes.length] ?? '/overview', asks: together([...whole.values()].flat()) },
      ...visitsOf(whole, 'regions=150200,152200'),
      { address: '/outlines', asks: outlines },
      { address: '/about', asks: facts },
      ...(onMap ? [{ address: `/${onMap}?view=map`, asks: boundaries }] : []),
      {
        address: number % 2 === 0 ? `/overview?${within}` : `/leagues?${within}`,
        asks: together([...inside.values()].flat()),
      },
      ...visitsOf(inside, within),
    ],
  };
}

/** A page of all themes need not name each that is refused, but says that there are some. */
function together(answers: readonly SpoiledAnswer[]): SpoiledAnswer[] {
  const refused = answers.filter(({ words }) => words.length > 0);
  const words = [zh().gate.wrongShape, '未采用', ...refused.flatMap((one) => one.words)];
  return refused.slice(0, 1).map((one) => ({ ...one, words }));
}

/** A page that looks for its indicator in all sets tells of one that is refused. */
function ofAnyTheme(answer: SpoiledAnswer, all: readonly SpoiledAnswer[]): SpoiledAnswer {
  if (kindOf(answer.path) !== 'indicators' || answer.words.length === 0) return answer;
  return { ...answer, words: all.filter(({ path }) => kindOf(path) === 'indicators').flatMap(({ words }) => words) };
}

type Choice = { field: number; place: number; evenly: boolean; wrong: unknown };

/** In any place, or, `evenly`, in a place of any kind: of most answers nearly all places are values. */
function spoilAnswer(path: string, right: unknown, { field, place, evenly, wrong }: Choice): SpoiledAnswer | null {
  const { all, ofFields } = placesOf(path, right);
  const among = evenly ? (ofFields[field % ofFields.length] ?? []) : all;
  const way = among[place % among.length];
  if (!way) return null;
  const sent = JSON.stringify(spoiled(way, right, wrong));
  const answer: unknown = sent === undefined ? null : JSON.parse(sent);
  return { path, place: way, wrong: JSON.stringify(wrong) ?? 'nothing', answer, words: wordsFor(path, answer) };
}

const places = new Map<string, { all: string[][]; ofFields: string[][][] }>();

/** Every place in the right answer of a path, and those of each field, wherever it is repeated. */
function placesOf(path: string, right: unknown) {
  const known = places.get(path);
  if (known) return known;
  const all = placesIn(right).filter((way) => way.length > 0);
  const fields = new Map<string, string[][]>();
  for (const way of all) {
    const name = way.map((key) => (/^\d+$/.test(key) ? '#' : key)).join('.');
    const same = fields.get(name);
    if (same) same.push(way);
    else fields.set(name, [way]);
  }
  const found = { all, ofFields: [...fields.values()] };
  places.set(path, found);
  return found;
}

/** What a page says of an answer that it does not take as it is. */
function wordsFor(path: string, answer: unknown): string[] {
  const kind = kindOf(path);
  const { success, issues } = v.safeParse(schemas[kind], answer, { abortEarly: true });
  if (!success) {
    const field = v.getDotPath(issues[0]);
    return [...(kind === 'boundaries' ? ['地理轮廓'] : []), path, ...(field ? [field] : [])];
  }
  if (kind !== 'series') return [];
  return v.parse(seriesAnswerSchema, answer).leftOut.map(({ field }) => field);
}

const rightAnswers = new Map<string, unknown>();

async function rightAnswer(path: string): Promise<unknown> {
  if (!rightAnswers.has(path)) {
    const response = await getResponse(handlers(), new Request(`http://statistics.test${path}`));
    rightAnswers.set(path, await response?.json());
  }
  return rightAnswers.get(path);
}

/** A server whose answers are right but for those that are spoiled at the moment. */
export async function spoilingServer(): Promise<HttpServer & { spoil: (answers: readonly SpoiledAnswer[]) => void }> {
  let spoiledNow = new Map<string, unknown>();
  const server = await httpServer(0, (path, right) => (spoiledNow.has(path) ? spoiledNow.get(path) : right));
  return {
    ...server,
    spoil: (answers) => {
      spoiledNow = new Map(answers.map(({ path, answer }) => [path, answer]));
    },
  };
}

/** Looks at the page of a visit, which is open or gone to within the site; what is wrong with it. */
export async function visitFaults(page: Page, { address, asks }: Visit): Promise<string[]> {
  await goWithin(page, address);
  const faults = await pageFaults(page);
  for (const { words } of asks.filter((one) => one.words.length > 0)) {
    // Some pages stand before all that they ask for has come.
    const t = page.waitForFunction((any) => any.some((one) => document.body.innerText.includes(one)), words);
    const isSaid = await t.then(
      () => true,
      () => false,
    );
    if (!isSaid) faults.push(`says nothing of ${words.slice(-2).join(' or ')}`);
  }
  return faults;
}
