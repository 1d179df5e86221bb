import { type Browser, chromium, type Page } from 'playwright-core';
import { browserFor, type Engine } from '../browser/chromium.ts';
import { buildSite } from '../site/buildSite.ts';
import { serveSite } from '../site/serveSite.ts';
import { addressFaults, attackedAddresses, isLoaded } from './addresses.ts';
import { answerRounds, kindOf, type Round, type SpoiledAnswer, spoilingServer, visitFaults } from './answers.ts';
import { highWindow, watch } from './pageFaults.ts';

type Kind = 'answers' | 'addresses';

/** `only` is the number of one address or one round; `number` is `null` where as many as usual are tried. */
export type AttackOptions = {
  kinds: readonly Kind[];
  number: number | null;
  seed: number;
  engine: Engine;
  only: number | null;
};

const usual: Record<Kind, number> = { answers: 2000, addresses: 1500 };

/** After so many addresses a new page is taken, as a reader has one for some time and not for ever. */
const addressesOfPage = 100;

type Tools = {
  browser: Browser;
  site: string;
  server: Awaited<ReturnType<typeof spoilingServer>>;
  options: AttackOptions;
};

/** Opens addresses and spoils answers in a browser on the built site, prints what was wrong, and returns how often something was. */
export async function attack(options: AttackOptions): Promise<number> {
  const server = await spoilingServer();
  const site = await serveSite(await buildSite(), '/', server.url);
  const { executablePath, args, env } = browserFor(options.engine);
  const browser = await chromium.launch({ executablePath, args, env });
  console.info(`Chromium ${browser.version()}, seed ${options.seed}`);
  const tools = { browser, site: site.url, server, options };
  let faults = 0;
  try {
    for (const kind of options.kinds)
      faults += kind === 'addresses' ? await tryAddresses(tools) : await tryAnswers(tools);
  } finally {
    await browser.close();
    await Promise.all([site.close(), server.close()]);
  }
  console.info(faults === 0 ? 'Nothing was wrong.' : `Something was wrong ${faults} times.`);
  return faults;
}

type Watched = { page: Page; complaints: () => string[]; close: () => Promise<void> };

/** In a context of its own: nothing is kept of an earlier answer. */
async function opened({ browser, site }: Tools, address: string): Promise<Watched> {
  const context = await browser.newContext({ viewport: highWindow, serviceWorkers: 'block' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const complaints = watch(page);
  await page.goto(new URL(address, site).href);
  return { page, complaints, close: () => context.close() };
}

/** What `look` finds, and what the page complains about meanwhile; that it cannot be looked at is a fault as well. */
async function looked({ complaints }: Watched, look: () => Promise<string[] | null>): Promise<string[] | null> {
  const found = await look().catch((error: unknown) => [`cannot be looked at: ${String(error).split('\n')[0]}`]);
  const complained = complaints();
  return found === null ? null : [...found, ...complained];
}

async function tryAddresses(tools: Tools): Promise<number> {
  const { options, site } = tools;
  const count = options.number ?? usual.addresses;
  const addresses = attackedAddresses(count, options.seed);
  const tried = { loaded: 0, 'gone to': 0, 'not taken by the server of the site': 0 };
  let faults = 0;
  let open: Watched | null = null;
  let before = '/overview';
  for (const [number, address] of addresses.entries()) {
    if (options.only !== null && number !== options.only) continue;
    if (number % addressesOfPage === 0) {
      await open?.close();
      open = null;
      console.error(`${number} of ${count} addresses`);
    }
    open ??= await opened(tools, '/overview');
    const { page } = open;
    const load = isLoaded(number);
    const found = await looked(open, () => addressFaults(page, site, address, load));
    if (found === null) {
      tried['not taken by the server of the site'] += 1;
      await open.close();
      open = null;
      continue;
    }
    tried[load ? 'loaded' : 'gone to'] += 1;
    if (found.length > 0) {
      faults += 1;
      console.info(`\nAddress ${number} (${load ? 'loaded' : `gone to from ${before}`}): ${address}`);
      for (const fault of found) console.info(`  ${fault}`);
      console.info(`  Again: npm run attack -- addresses --seed ${options.seed} --number ${count} --only ${number}`);
      await open.close();
      open = null;
    }
    before = address;
  }
  await open?.close();
  console.info(`Addresses: ${inWords(tried)}; something was wrong with ${faults}`);
  return faults;
}

async function tryAnswers(tools: Tools): Promise<number> {
  const { options } = tools;
  const count = options.number ?? usual.answers;
  const rounds = await answerRounds(count, options.seed);
  const tried: Record<string, number> = {};
  let visits = 0;
  let faults = 0;
  for (const [number, round] of rounds.entries()) {
    if (options.only !== null && number !== options.only) continue;
    if (number % 10 === 0) console.error(`${number} of ${rounds.length} rounds of answers`);
    for (const { path, words } of round.answers) {
      const kind = `${kindOf(path)}${path.includes('within=') ? ' of a league' : ''}`;
      tried[kind] = (tried[kind] ?? 0) + 1;
      const outcome = words.length > 0 ? 'refused, in part or altogether' : 'taken';
      tried[outcome] = (tried[outcome] ?? 0) + 1;
    }
    visits += round.visits.length;
    for (const [at, found] of await playRound(tools, round.visits, round.answers)) {
      faults += 1;
      console.info(`\nRound ${number}, ${round.visits[at]?.address}`);
      for (const fault of found) console.info(`  ${fault}`);
      for (const line of await alone(tools, round, at)) console.info(`  ${line}`);
      console.info(`  Again: npm run attack -- answers --seed ${options.seed} --number ${count} --only ${number}`);
    }
  }
  console.info(`Answers: ${inWords(tried)}; on ${visits} pages, with ${faults} of which something was wrong`);
  return faults;
}

/** The faults of each visit at which there were any, by its place in the round. */
async function playRound(
  tools: Tools,
  visits: Round['visits'],
  answers: readonly SpoiledAnswer[],
  only?: number,
): Promise<[at: number, found: string[]][]> {
  tools.server.spoil(answers);
  const faults: [number, string[]][] = [];
  let open: Watched | null = null;
  for (const [at, visit] of visits.entries()) {
    if (only !== undefined && at !== only) continue;
    // A page that could not be shown is left, and what follows is looked at in another.
    open ??= await opened(tools, visit.address);
    const { page } = open;
    const found = await looked(open, () => visitFaults(page, visit));
    if (!found || found.length === 0) continue;
    faults.push([at, found]);
    await open.close();
    open = null;
  }
  await open?.close();
  return faults;
}

/** Which of the answers do it by themselves, on a page that is loaded. */
async function alone(tools: Tools, { answers, visits }: Round, at: number): Promise<string[]> {
  const lines: string[] = [];
  for (const answer of answers) {
    const only = visits.map(({ address, asks }) => ({
      address,
      asks: asks.filter(({ path }) => path === answer.path),
    }));
    const [fault] = await playRound(tools, only, [answer], at);
    if (fault) lines.push(`by itself ${told(answer)}: ${fault[1][0]}`);
  }
  return lines.length > 0 ? lines : ['not by any answer by itself on a page that is loaded'];
}

const told = ({ path, place, wrong }: SpoiledAnswer) => `${path} ${place.join('.')} = ${wrong.slice(0, 200)}`;

const inWords = (counts: Record<string, number>) =>
  Object.entries(counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');
