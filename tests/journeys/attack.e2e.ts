import { expect, onTestFinished, test } from 'vitest';
import { addressFaults, attackedAddresses } from '../attack/addresses.ts';
import { answerRounds, spoilingServer, visitFaults } from '../attack/answers.ts';
import { highWindow } from '../attack/pageFaults.ts';
import { openPage } from '../site/openPage.ts';
import { siteFor } from '../site/siteFor.ts';

/** A sample of the attacks that `npm run attack` tries in large numbers. */
const seed = 11;
const rounds = await answerRounds(47, seed);
const addresses = attackedAddresses(45, seed);
const ofOnePage = 15;

const expected = [/Failed to load resource/, /malformed URL segment/];

test.each(rounds.map((round, number) => [round.answers.length, number, round] as const))(
  '%i answers, each wrong somewhere, leave no page blank or broken, and what is refused is named (%i)',
  async (_count, _number, { answers, visits }) => {
    const server = await spoilingServer();
    onTestFinished(server.close);
    server.spoil(answers);
    const page = await openPage({
      site: await siteFor(server.url),
      path: visits[0]?.address,
      expected,
      viewport: highWindow,
    });
    for (const visit of visits) expect(await visitFaults(page, visit), visit.address).toEqual([]);
  },
);

test.each([0, 1, 2])('addresses that nobody meant leave no page blank or broken (%i)', async (part) => {
  const some = addresses.slice(part * ofOnePage, (part + 1) * ofOnePage);
  const page = await openPage({ path: '/overview', expected, viewport: highWindow });
  for (const [at, address] of some.entries()) {
    const faults = await addressFaults(page, page.url(), address, at === 0);
    expect(faults ?? [], address).toEqual([]);
  }
});
