import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { loadTheme, places } from '../../../mocks/library';
import { allDomains } from '../../../src/contract/domains';
import type { Region } from '../../../src/contract/region';
import type { DomainData } from '../../../src/data/domainData';
import { answersFor } from '../../../src/figures/model/answersFor';
import { readLines } from '../../../src/figures/model/lines';
import { inBasis } from '../../../src/figures/model/perHead';
import { ownDataZh } from '../../../src/i18n/ownData/ownData.zh';
import { speechOf } from '../../../src/i18n/speech';
import { zh } from '../../../src/i18n/zh';
import { isWithheld } from '../../../src/measures/disclosure';
import { observationsInView } from '../../../src/ownData/check/observationsInView';
import { noOwnData } from '../../../src/ownData/dataSets/dataSet';
import { formFile } from '../../../src/ownData/forms/form';
import { withLayers } from '../../../src/ownData/layers/layer';
import { answersOf, inOneYear, leagues, plainIndicator, themeOf } from '../../answers';
import { servedDomain, servedFigure } from '../../served';

const sensitive = [
  ...['maternal-mortality-ratio', 'infant-mortality-rate', 'under-five-mortality-rate', 'neonatal-mortality-rate'],
  ...['child-injury-mortality', 'protection-orders', 'dv-complaints', 'poverty-dropouts'],
];

/** The persons behind a region's value, as the server sent them: of one year, or of three pooled years. */
function personsOf(data: DomainData, indicator: string, region: string, index: number, pooled: boolean) {
  const one = data.series.series.find((series) => series.indicator === indicator && series.region === region);
  const counts = one?.support?.cases ?? one?.values ?? [];
  const those = pooled ? [index - 2, index - 1, index] : [index];
  return those
    .map((at) => counts[at] ?? null)
    .reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}

const themes = await Promise.all(allDomains.map(loadTheme));
const domains = themes.filter(({ indicators }) => indicators.some(({ id }) => sensitive.includes(id)));

test('the stand-in names the threshold for deaths, protection orders and complaints of violence', () => {
  const named = domains.flatMap(({ indicators }) => indicators.filter((one) => one.suppressBelow === 3));
  expect(named.map(({ id }) => id).sort()).toEqual([...sensitive].sort());
});

test.each([undefined, ...places.map(({ code }) => code)])(
  'no figure within %s tells of one or two persons of a place, nor lets them be worked out in a year',
  async (within) => {
    for (const { domain } of domains) {
      const data = await servedDomain(domain, undefined, within);
      for (const basis of ['total', 'per-head'] as const) {
        const read = inBasis(data, basis);
        for (const indicator of read.indicators.indicators.filter(({ id }) => sensitive.includes(id))) {
          const { whole, comparedWhole, parts } = readLines(answersFor(indicator, read), []);
          const all = parts();
          for (const { region, pooled, points } of [whole, comparedWhole, ...all]) {
            for (const [index, { year, value, cases }] of points.entries()) {
              const persons = personsOf(data, indicator.id, region.code, index, pooled);
              if (persons === null || persons === 0 || persons > 2) continue;
              expect([value, cases], `${indicator.id} ${region.code} ${year}`).toEqual([null, null]);
            }
          }
          for (const index of comparedWhole.points.keys()) {
            if (comparedWhole.points[index]?.value === null) continue;
            const unknown = all.filter((line) => line.points[index]?.value === null);
            const hidden = unknown.filter((line) => isWithheld(line.points[index]?.missing ?? null));
            if (hidden.length > 0) expect(unknown.length, `${indicator.id} ${index}`).toBeGreaterThan(1);
          }
        }
      }
    }
  },
);

test('a league is told over three years on its own pages as among the others, so that no year follows from the two', async () => {
  const [above, own] = await Promise.all([servedDomain('health'), servedDomain('health', undefined, '150600')]);
  const read = (data: DomainData) => {
    const indicator = data.indicators.indicators.find(({ id }) => id === 'maternal-mortality-ratio');
    if (!indicator) throw new Error('no such indicator');
    return readLines(answersFor(indicator, data), []);
  };
  const among = read(above)
    .parts()
    .find(({ region }) => region.code === '150600');
  const { whole } = read(own);
  expect(whole.pooled).toBe(true);
  for (const [index, { value }] of whole.points.entries()) {
    const amongOthers = among?.points[index]?.value ?? null;
    if (value !== null && amongOthers !== null) expect(value).toBe(amongOthers);
  }
});

const onBirths = (cases: (number | null)[]) => cases.map((count) => ({ cases: [count], base: [1000], per: 1000 }));

test('a server that names no threshold but sends cases is held to the usual one', () => {
  const counts = [9, 2, 1, 9, 5, 6, 12, 8, 5, 4, 3, 11];
  const answers = answersOf({
    indicator: { suppressBelow: null },
    values: inOneYear(counts),
    supports: onBirths(counts),
    wholeSupport: { cases: [75], base: [12_000], per: 1000 },
  });
  expect(
    readLines(answers, [])
      .parts()
      .map(({ points }) => points[0]?.missing),
  ).toEqual(counts.map((count) => (count < 3 ? 'suppressed' : null)));
});

test('a rate of the office’s own is withheld by what it comes to on the births that are known', () => {
  const counts = leagues.map(() => 9);
  const data = themeOf({
    indicator: { suppressBelow: 3 },
    values: inOneYear(counts),
    supports: onBirths(counts),
  });
  const [first, second] = leagues.map(({ code }) => code);
  const values = [first, second].map((region = '', at) => ({
    indicator: plainIndicator.id,
    region,
    year: 2024,
    value: 2 + 5 * at,
  }));
  const own = { ...noOwnData, sets: [{ id: 'a', name: '年报', day: '2026-11-28', on: true, values }] };
  const [two, seven] = servedFigure(withLayers(data, own), plainIndicator.id).parts;
  expect([two?.points[0]?.value, two?.points[0]?.missing, seven?.points[0]?.value]).toEqual([null, 'suppressed', 7]);
});

test('neither the form nor the list of checks tells what a figure would not', async () => {
  const counts = leagues.map((_, index) => (index < 2 ? 2 - index : 9));
  const data = themeOf({
    indicator: { kind: 'count', decimals: 0, suppressBelow: 2 },
    values: inOneYear(counts),
    leagueMark: 'published',
  });
  const [two, one] = leagues;
  const toldOf = async (region: Region) => {
    const form = await formFile([data], region, [2024], ownDataZh(), speechOf('zh', zh));
    const { sheets } = await readXlsx(new Uint8Array(await form.arrayBuffer()));
    return sheets[0]?.rows.find(([name]) => name === plainIndicator.name.zh)?.[2] ?? null;
  };
  expect(two && one && [await toldOf(two), await toldOf(one)]).toEqual([2, null]);
  const listed = observationsInView([data]).map(({ region }) => region);
  expect([listed.includes(two?.code ?? ''), listed.includes(one?.code ?? '')]).toEqual([true, false]);
});
