import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCounties, loadThemes, places, whole } from '../../mocks/library';
import { sum } from '../../mocks/simulation/column';
import { countiesOf, generateDivisions } from '../../mocks/simulation/counties';
import { generate } from '../../mocks/simulation/generate';
import { years } from '../../mocks/simulation/years';
import { indicatorsSchema } from '../../src/contract/indicator';
import { regionsSchema } from '../../src/contract/region';
import { seriesAnswerSchema } from '../../src/contract/series';
import { standInClient } from '../served';

const themes = await loadThemes();
const counties = await loadCounties();

test('there are 103 of them, each in its league, 101 before 2013 and 102 before 2016', () => {
  expect(new Set(counties.map(({ code }) => code)).size).toBe(103);
  const existing = (year: number) => counties.filter(({ established }) => (established ?? 0) <= year).length;
  expect([2012, 2013, 2015, 2016].map(existing)).toEqual([101, 102, 102, 103]);
  for (const place of places) expect(countiesOf(place, counties)).toHaveLength(place.countyUnits);
});

test('each has a tile of its own in its league, and long official names have a short one', () => {
  for (const place of places) {
    const own = countiesOf(place, counties);
    expect(new Set(own.map(({ tile }) => String(tile))).size, place.name.en).toBe(own.length);
  }
  for (const { name, shortName } of counties) {
    expect(shortName.zh.length).toBeLessThanOrEqual(5);
    if (name.zh.length <= 5) expect(shortName.zh).toBe(name.zh);
  }
});

describe.each(themes.map((theme) => ({ theme, name: theme.domain })))('in $name', ({ theme }) => {
  const generated = generate(theme, whole.code, places);

  test.each(places.map((place, league) => ({ place, league, name: place.name.en })))(
    '$name is what its banners add up to, by the rules of each indicator',
    ({ place, league }) => {
      const own = countiesOf(place, counties);
      const series = generateDivisions(theme, generated, league, own);
      for (const entry of theme.indicators) {
        const above = series.find((one) => one.indicator === entry.id && one.region === place.code);
        const parts = series.filter((one) => one.indicator === entry.id && one.region !== place.code);
        if (entry.simulation.spread.type === 'binary') {
          expect(parts).toEqual([]);
          continue;
        }
        expect(parts, entry.id).toHaveLength(own.length);
        for (const [index, year] of years.entries()) {
          const total = above?.values[index] ?? null;
          const values = parts.map(({ values }) => values[index] ?? null);
          const known = values.flatMap((value, at) => (value === null ? [] : [{ value, county: own[at] }]));
          if (total === null) {
            expect(known).toEqual([]);
            continue;
          }
          for (const { value, county } of known) {
            expect(Number.isFinite(value)).toBe(true);
            expect(year).toBeGreaterThanOrEqual(county?.established ?? 0);
          }
          const least = Math.min(...known.map(({ value }) => value));
          const most = Math.max(...known.map(({ value }) => value));
          const complete = parts.every(
            ({ values }, at) => values[index] !== null || year < (own[at]?.established ?? 0),
          );
          if (entry.aggregation.method !== 'sum') {
            if (!complete || entry.aggregation.method === 'none') continue;
            const step = 10 ** -entry.decimals;
            expect(total, `${entry.id} ${year}`).toBeGreaterThanOrEqual(least - step);
            expect(total, `${entry.id} ${year}`).toBeLessThanOrEqual(most + step);
          } else if (complete) {
            expect(sum(known.map(({ value }) => value)), `${entry.id} ${year}`).toBeCloseTo(total, 6);
          } else {
            expect(sum(known.map(({ value }) => value))).toBeLessThanOrEqual(total + 1e-6);
          }
        }
      }
    },
  );
});

test.each(places.map((place, league) => ({ place, league, name: place.name.en })))(
  'within $name no fewer die before an age than before an earlier one, on the same births',
  ({ place, league }) => {
    const own = countiesOf(place, counties);
    const series = themes.flatMap((theme) =>
      generateDivisions(theme, generate(theme, whole.code, places), league, own),
    );
    const ages = ['neonatal-mortality-rate', 'infant-mortality-rate', 'under-five-mortality-rate'];
    for (const { code } of [place, ...own]) {
      const [youngest, ...older] = ages.map((id) => series.find((one) => one.indicator === id && one.region === code));
      let younger = youngest;
      for (const all of older) {
        expect(younger?.support?.base).toEqual(all?.support?.base);
        for (const index of years.keys()) {
          const [few, many] = [younger, all].map((one) => [one?.support?.cases[index], one?.values[index]]);
          expect(few?.[0] ?? 0, `${code} ${years[index]}`).toBeLessThanOrEqual(many?.[0] ?? 0);
          expect(few?.[1] ?? 0).toBeLessThanOrEqual(many?.[1] ?? 0);
        }
        younger = all;
      }
    }
  },
);

describe('the stand-in, asked for one league', () => {
  const client = standInClient();
  let answers: [
    v.InferOutput<typeof regionsSchema>,
    v.InferOutput<typeof indicatorsSchema>,
    v.InferOutput<typeof seriesAnswerSchema>,
  ];
  beforeAll(async () => {
    answers = await Promise.all([
      client.get('/api/regions?within=150600', regionsSchema),
      client.get('/api/indicators?domain=health&within=150600', indicatorsSchema),
      client.get('/api/series?domain=health&within=150600', seriesAnswerSchema),
    ]);
  });

  test('answers with the league as the whole and its banners as the parts', () => {
    const [regions, , series] = answers;
    expect(regions.whole.name.zh).toBe('鄂尔多斯市');
    expect(regions.parts.map(({ established }) => established)).toContain(2016);
    expect(series.leftOut).toEqual([]);
    expect(new Set(series.series.map(({ region }) => region)).size).toBe(10);
  });

  test('tells nothing as published, and no indicator that it has no values of', () => {
    const [, indicators, series] = answers;
    expect(series.series.every(({ marks }) => marks.every((mark) => mark !== 'published'))).toBe(true);
    expect(indicators.indicators.every(({ published }) => published.length === 0)).toBe(true);
    const reported = new Set(series.series.map(({ indicator }) => indicator));
    expect(indicators.indicators.filter(({ id }) => !reported.has(id))).toEqual([]);
  });

  test('says which league it does not know', async () => {
    await expect(client.get('/api/regions?within=999999', v.unknown())).rejects.toMatchObject({
      failure: { kind: 'status', status: 400 },
    });
  });
});
