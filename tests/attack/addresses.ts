import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { allDomains } from '../../src/contract/domains.ts';
import type { ParamName } from '../../src/filters/params.ts';
import { everyPage } from '../site/everyPage.ts';
import { goWithin, pageFaults } from './pageFaults.ts';

/** What an address may say rightly of each search param. */
const right: Record<ParamName, readonly string[]> = {
  regions: ['150200', '150200,152200', 'all', '150603'],
  from: ['2010', '2015', '2024'],
  to: ['2010', '2020', '2024'],
  view: ['trend', 'ranking', 'map', 'table'],
  views: ['female-life-expectancy:table', 'infant-mortality-rate:map,maternal-mortality-ratio:ranking'],
  year: ['2010', '2020', '2024'],
  map: ['outline', 'tiles'],
  basis: ['total', 'per-head'],
  lang: ['zh', 'en'],
  real: ['1'],
  mock: ['gaps', 'error', 'empty'],
  within: ['150600', '152900', '150200'],
  sheet: ['female-life-expectancy', 'womens-homes'],
  status: ['missed', 'attention', 'met'],
  due: ['2020', '2030'],
  indicator: ['infant-mortality-rate', 'cervical-screening-rate'],
  below: ['152200'],
  sort: ['152200', 'gap', 'given'],
  cells: ['rank', 'value'],
  domain: [...allDomains, 'education'],
  order: ['gap', 'given', 'rank'],
  picks: ['gap', 'rank'],
  further: ['1'],
  q: ['预期寿命', '2021'],
  topic: ['education', 'health'],
  by: ['period', '-period', 'value'],
  form: [...allDomains],
  entry: ['places', 'years'],
  entryYear: ['2020', '2024'],
  outline: ['women-2021-2030', 'children-2021-2030', 'women-2011-2020'],
  league: ['150200', '152200'],
  department: ['卫健委'],
};
const params = Object.keys(right) as ParamName[];

/** Of each page that there is its path alone. */
const paths = [...new Set(everyPage.map((address) => address.split('?')[0] ?? '/'))];

const awkward = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'NaN',
  'undefined',
  'null',
  'Infinity',
  '[object Object]',
  '',
  '0',
  '-1',
  '1e999',
  '2020.5',
  '２０２０',
  '../../etc/passwd',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  '\u0000\u0007\u001b',
  '\u202e\u2066',
  '😀'.repeat(20),
  '包头市',
  ','.repeat(300),
  ':'.repeat(300),
  'a'.repeat(3000),
];

/** As characters, not yet written as an address. */
const nonsense = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ maxLength: 12 }),
);

/** Percent signs that lead nowhere, as they stand in an address. */
const escapes = fc.constantFrom(
  '%',
  '%%',
  '%E0%A4',
  '%FF',
  '%00',
  '%ZZ',
  '%u4e00',
  '+',
  '%2F',
  '%252F',
  ';',
  '&&==',
  '=',
);

const written = (text: fc.Arbitrary<string>) => text.map(encodeURIComponent);

/** What is right, and what is nearly so. */
const saying = (name: ParamName) => {
  const one = fc.constantFrom(...right[name]);
  return fc.oneof(
    { weight: 5, arbitrary: written(one) },
    {
      weight: 3,
      arbitrary: written(
        fc.oneof(
          one.map((text) => text.slice(0, -1)),
          one.map((text) => `${text}${text}`),
          one.map((text) => text.toUpperCase()),
          one.map((text) => `${text},${text}`),
          fc.tuple(one, nonsense).map(([text, also]) => `${text},${also}`),
          fc.tuple(one, nonsense).map(([text, also]) => `${also}:${text}`),
        ),
      ),
    },
    { weight: 3, arbitrary: written(nonsense) },
    { weight: 1, arbitrary: escapes },
  );
};

const search = fc.array(
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.constantFrom(...params).chain((name) => fc.tuple(fc.constant<string>(name), saying(name))),
    },
    { weight: 1, arbitrary: fc.tuple(written(nonsense), written(nonsense)) },
  ),
  { maxLength: 6 },
);

const part = fc.oneof(written(nonsense), escapes).map((text) => text || '-');

const path = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('/', ...paths) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('/leagues', '/indicators', '/briefing'), part)
      .map(([of, last]) => `${of}/${last}`),
  },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('', ...paths), part).map(([of, last]) => `${of}/${last}`) },
);

const hash = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom('#outlook', '#ledger', '#female-life-expectancy') },
  { weight: 1, arbitrary: part.map((text) => `#${text}`) },
);

/** Addresses within the site, right ones and others; the same for the same seed. */
export function attackedAddresses(count: number, seed: number): string[] {
  const address = fc
    .tuple(path, search, hash)
    .map(
      ([of, t, at]) => `${of}${t.length > 0 ? '?' : ''}${t.map(([name, value]) => `${name}=${value}`).join('&')}${at}`,
    );
  return fc.sample(address, { seed, numRuns: count });
}

/** Each so-manieth address is loaded, the others are gone to within the page. */
const loadedEach = 8;

export const isLoaded = (number: number) => number % loadedEach === 0;

/** What is wrong with the page of an address; `null` where the server of the site itself does not take it. */
export async function addressFaults(
  page: Page,
  site: string,
  address: string,
  load: boolean,
): Promise<string[] | null> {
  if (load) {
    const response = await page.goto(new URL(address, site).href);
    if (response && !response.ok()) return null;
  } else {
    await goWithin(page, address);
  }
  return pageFaults(page, echoedBy(address));
}

/** What a page may repeat of its address: all of its parts that look like a fault of the page. */
function echoedBy(address: string): string[] {
  const parts = address.split(/[/?&=#]/).flatMap((one) => {
    try {
      return [one, decodeURIComponent(one)];
    } catch {
      return [one];
    }
  });
  return [...parts, ...parts.flatMap((one) => one.split(/[,:+]/))]
    .filter((one) => /NaN|undefined|Infinity|\[object /.test(one))
    .sort((one, other) => other.length - one.length);
}
