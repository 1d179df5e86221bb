import { expect, test } from 'vitest';
import { allDomains } from '../../src/contract/domains';
import { mayBeDisclosed } from '../../src/measures/disclosure';
import { slotKey } from '../../src/ownData/dataSets/dataSet';
import { disclosedValues } from '../../src/pages/data/entry/disclosedValues';
import { servedDomain } from '../served';

const themes = await Promise.all(allDomains.map((domain) => servedDomain(domain)));
const rows = themes.flatMap(({ indicators }) => indicators.indicators);
const disclosed = disclosedValues({ rows }, themes);
const leagues = themes[0]?.regions.parts.map(({ code }) => code) ?? [];
const has = (indicator: string, region: string, year: number) => disclosed.has(slotKey({ indicator, region, year }));

test('a grid to type into shows no value of one or two cases', () => {
  const small = themes.flatMap(({ indicators, series: { years, series } }) =>
    series.flatMap((one) => {
      const indicator = indicators.indicators.find(({ id }) => id === one.indicator);
      return years.flatMap((year, at) =>
        indicator && !mayBeDisclosed(one, at, indicator)
          ? [{ indicator: one.indicator, region: one.region, year }]
          : [],
      );
    }),
  );
  expect(small.length).toBeGreaterThan(0);
  expect(small.filter(({ indicator, region, year }) => has(indicator, region, year))).toEqual([]);
});

test('it shows no yearly maternal mortality of a league, which has it over three years, but that of the whole', () => {
  const years = themes[0]?.series.years ?? [];
  expect(leagues.flatMap((code) => years.filter((year) => has('maternal-mortality-ratio', code, year)))).toEqual([]);
  expect(has('maternal-mortality-ratio', '150000', years.at(-1) ?? 0)).toBe(true);
});

test('it shows what the figures show of the others', () => {
  const last = themes[0]?.series.years.at(-1) ?? 0;
  expect(leagues.filter((code) => !has('female-life-expectancy', code, last))).toEqual([]);
});
