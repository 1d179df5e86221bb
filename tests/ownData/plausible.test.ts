import { expect, test } from 'vitest';
import { allDomains, outlineOnly } from '../../src/contract/domains';
import type { DomainData } from '../../src/data/domainData';
import { observationsInView } from '../../src/ownData/check/observationsInView';
import { checkCells, doubtsOf } from '../../src/ownData/check/plausible';
import type { Observation } from '../../src/ownData/dataSets/dataSet';
import { servedDomain } from '../served';

const health = await servedDomain('health');
const further = await servedDomain(outlineOnly);
const { years } = health.series;
const whole = health.regions.whole.code;
const [, league = ''] = health.regions.parts.map(({ code }) => code);
const last = years.at(-1) ?? 0;

function valueIn(indicator: string, region: string, year: number): number {
  const one = health.series.series.find((other) => other.indicator === indicator && other.region === region);
  return one?.values[years.indexOf(year)] ?? Number.NaN;
}

function observed(indicator: string, value: number, part: Partial<Observation> = {}): Observation {
  return { indicator, region: league, year: last + 1, value, ...part };
}

const doubtsIn = (observations: readonly Observation[], ...themes: DomainData[]) =>
  observations.map(doubtsOf(observations, themes));
const whyOf = (...observations: Observation[]) => doubtsIn(observations, health)[0];

const coverage = 'hospital-delivery-rate';
const expectancy = 'female-life-expectancy';
const published = health.indicators.indicators.find(({ id }) => id === expectancy)?.published[0];

test.each([
  [
    'of a mistyped year',
    'farYear',
    observed(expectancy, 82, { year: 2099 }),
    observed(expectancy, 82, { year: last + 2 }),
  ],
  ['out of its range', 'outOfRange', observed(coverage, 100.5), observed(coverage, 99.9)],
  ['below 0', 'outOfRange', observed(expectancy, -1), observed(expectancy, 82)],
  ['ten times its history', 'unitSlip', observed(expectancy, 821), observed(expectancy, 83)],
  ['far beyond its history', 'jump', observed('infant-mortality-rate', 99), observed('infant-mortality-rate', 2.5)],
  [
    'other than was published',
    'published',
    observed(expectancy, (published?.value ?? 0) + 0.5, { region: whole, year: published?.year ?? 0 }),
    observed(expectancy, published?.value ?? 0, { region: whole, year: published?.year ?? 0 }),
  ],
  [
    'a yearly rate where leagues show three years',
    'pooled',
    observed('maternal-mortality-ratio', 9),
    observed('maternal-mortality-ratio', 9, { region: whole }),
  ],
] as const)('a value %s is doubtful, and one that is not is taken', (_, why, wrong, right) => {
  expect(whyOf(wrong)).toBe(why);
  expect(whyOf(right)).toBeNull();
});

test('two cells that say different values of the same are doubtful, and that say the same are not', () => {
  const usual = valueIn(expectancy, league, last);
  expect(whyOf(observed(expectancy, usual), observed(expectancy, usual + 1))).toBe('twice');
  expect(whyOf(observed(expectancy, usual), observed(expectancy, usual))).toBeNull();
});

test('what is counted since the beginning and falls is doubtful, and what grows is not', () => {
  const cumulative = health.indicators.indicators.find(({ stat }) => stat === 'cumulative')?.id ?? '';
  const usual = valueIn(cumulative, league, last);
  expect(whyOf(observed(cumulative, usual - 1))).toBe('falls');
  expect(whyOf(observed(cumulative, usual + 1))).toBeNull();
  const first = observed(cumulative, usual + 5);
  expect(whyOf(observed(cumulative, usual + 1, { year: last + 2 }), first)).toBe('falls');
});

test('全区 that its leagues do not add up to is doubtful, and the sum is not', () => {
  const sum = health.indicators.indicators.find(
    ({ id, aggregation, stat }) => aggregation.method === 'sum' && stat !== 'cumulative' && id !== '',
  );
  if (!sum) throw new Error('no sum');
  const parts = health.regions.parts.map(({ code }) => observed(sum.id, valueIn(sum.id, code, last), { region: code }));
  const total = parts.reduce((all, { value }) => all + (value ?? 0), 0);
  const of = (value: number) => observed(sum.id, value, { region: whole });
  expect(whyOf(of(total), ...parts)).toBeNull();
  expect(whyOf(of(total * 1.2), ...parts)).toBe('notTheSum');
  expect(whyOf(of(total * 1.2), ...parts.slice(1))).toBeNull();
});

test('what the server holds itself is plausible, but for what leagues do not show', () => {
  const served = health.series.series.flatMap(({ indicator, region, values }) =>
    values.flatMap((value, at) =>
      value === null ? [] : [observed(indicator, value, { region, year: years[at] ?? 0 })],
    ),
  );
  const doubtOf = doubtsOf(served, [health]);
  expect(served.filter((one) => ![null, 'pooled'].includes(doubtOf(one)))).toEqual([]);
});

test('newborns that die more often than infants are doubtful', () => {
  const infant = observed('infant-mortality-rate', 2);
  const doubtsWith = (newborns: number) =>
    doubtsIn([observed('neonatal-mortality-rate', newborns), infant], health, further);
  expect(doubtsWith(2.1)).toEqual(['newbornAboveInfant', 'newbornAboveInfant']);
  expect(doubtsWith(1.9)).not.toContain('newbornAboveInfant');
});

test('infants that die more often than children under five are doubtful, whichever of the two is told', () => {
  const [infant, underFive] = ['infant-mortality-rate', 'under-five-mortality-rate'];
  const year = last;
  const published = valueIn(underFive, league, year);
  expect(whyOf(observed(infant, published + 0.1, { year }))).toBe('infantAboveUnderFive');
  expect(whyOf(observed(infant, published, { year }))).toBeNull();
  const pair = observed(underFive, 2, { year });
  expect(whyOf(observed(infant, 2.1, { year }), pair)).toBe('infantAboveUnderFive');
  expect(whyOf(pair, observed(infant, 2.1, { year }))).toBe('infantAboveUnderFive');
  expect(whyOf(observed(infant, 1.9, { year }), pair)).toBeNull();
});

test('全区 of a mean that lies outside of its leagues is doubtful, and between them it is not', () => {
  const parts = health.regions.parts.map(({ code }) =>
    observed(coverage, valueIn(coverage, code, last), { region: code, year: last + 1 }),
  );
  const values = parts.map(({ value }) => value ?? 0);
  const of = (value: number) => observed(coverage, value, { region: whole });
  expect(whyOf(of(Math.min(...values) - 0.5), ...parts)).toBe('outsideParts');
  expect(whyOf(of(Math.min(...values)), ...parts)).toBeNull();
});

test('a part that is more than its whole is doubtful, and so is a whole that is less than its part', async () => {
  const employment = await servedDomain('employment');
  const of = (indicator: string) =>
    employment.series.series.find((one) => one.indicator === indicator && one.region === league)?.values.at(-1) ?? 0;
  const year = employment.series.years.at(-1) ?? 0;
  const why = (one: Observation) => doubtsIn([one], employment)[0];
  const [staff, employed] = ['female-staff-count', 'women-employed'];
  expect(why(observed(staff, of(employed) + 0.1, { year }))).toBe('partAboveWhole');
  expect(why(observed(staff, of(staff), { year }))).toBeNull();
  expect(why(observed(employed, of(staff) * 0.9, { year }))).toBe('partAboveWhole');
});

test('what the reader has confirmed is not doubted again, and another value is', async () => {
  const read = { file: '表.xlsx', place: '附表!C7', raw: '100.5', why: null, factor: 1, status: 'taken' as const };
  const doubted = observed(coverage, 100.5);
  const answer = { ...doubted, why: 'outOfRange', note: '含外地户籍' };
  const cells = [doubted, observed(coverage, 100.6, { region: whole })].map((one) => ({ ...read, ...one }));
  const [known, other] = await checkCells(cells, [health], [answer]);
  expect([known?.status, known?.note]).toEqual(['confirmed', '含外地户籍']);
  expect(other?.status).toBe('doubtful');
});

test('a cell that cannot be read stays refused, beside one that can', async () => {
  const read = { file: '表.xlsx', place: '附表!C7', raw: '', factor: 1 };
  const refused = {
    ...read,
    ...observed(expectancy, 0),
    value: null,
    status: 'refused' as const,
    why: 'notANumber' as const,
  };
  const taken = { ...read, ...observed(expectancy, 83), status: 'taken' as const, why: null };
  expect(await checkCells([refused, taken], [health], [])).toEqual([refused, taken]);
});

test('all that is shown is plausible', async () => {
  const themes = await Promise.all(allDomains.map((domain) => servedDomain(domain)));
  const observations = observationsInView(themes);
  const doubtOf = doubtsOf(observations, themes);
  expect(observations.filter((one) => doubtOf(one) !== null)).toEqual([]);
});
