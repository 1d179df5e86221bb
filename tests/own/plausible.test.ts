import { expect, test } from 'vitest';
import { allDomains } from '../../src/contract/domains';
import { cellsInView } from '../../src/own/plausible/cellsInView';
import { watched } from '../../src/own/plausible/plausible';
import type { ReadCell } from '../../src/own/reading/recognise';
import { servedDomain } from '../served';

const health = await servedDomain('health');
const further = await servedDomain('further');
const { years } = health.series;
const whole = health.regions.whole.code;
const [, league = ''] = health.regions.parts.map(({ code }) => code);
const last = years.at(-1) ?? 0;

function valueIn(indicator: string, region: string, year: number): number {
  const one = health.series.series.find((found) => found.indicator === indicator && found.region === region);
  return one?.values[years.indexOf(year)] ?? Number.NaN;
}

function cell(indicator: string, value: number, part: Partial<ReadCell> = {}): ReadCell {
  const place = `附表!${part.place ?? 'C7'}`;
  return {
    file: '表.xlsx',
    raw: String(value),
    status: 'taken',
    why: null,
    factor: 1,
    indicator,
    region: league,
    year: last + 1,
    value,
    ...part,
    place,
  };
}

const whyOf = (...cells: ReadCell[]) => watched(cells, [health], [])[0]?.why;

const coverage = 'hospital-delivery-rate';
const expectancy = 'female-life-expectancy';
const published = health.indicators.indicators.find(({ id }) => id === expectancy)?.published[0];

test.each([
  ['of a mistyped year', 'farYear', cell(expectancy, 82, { year: 2099 }), cell(expectancy, 82, { year: last + 2 })],
  ['out of its range', 'outOfRange', cell(coverage, 100.5), cell(coverage, 99.9)],
  ['below 0', 'outOfRange', cell(expectancy, -1), cell(expectancy, 82)],
  ['ten times its history', 'unitSlip', cell(expectancy, 821), cell(expectancy, 83)],
  ['far beyond its history', 'jump', cell('infant-mortality-rate', 99), cell('infant-mortality-rate', 2.5)],
  [
    'other than was published',
    'published',
    cell(expectancy, (published?.value ?? 0) + 0.5, { region: whole, year: published?.year ?? 0 }),
    cell(expectancy, published?.value ?? 0, { region: whole, year: published?.year ?? 0 }),
  ],
  [
    'a yearly rate where leagues show three years',
    'pooled',
    cell('maternal-mortality-ratio', 9),
    cell('maternal-mortality-ratio', 9, { region: whole }),
  ],
] as const)('a value %s is doubtful, and one that is not is taken', (_, why, wrong, right) => {
  expect(whyOf(wrong)).toBe(why);
  expect(whyOf(right)).toBeNull();
});

test('two cells that say different values of the same are doubtful, and that say the same are not', () => {
  const usual = valueIn(expectancy, league, last);
  expect(whyOf(cell(expectancy, usual), cell(expectancy, usual + 1, { place: 'D7' }))).toBe('twice');
  expect(whyOf(cell(expectancy, usual), cell(expectancy, usual, { place: 'D7' }))).toBeNull();
});

test('what is counted since the beginning and falls is doubtful, and what grows is not', () => {
  const cumulative = health.indicators.indicators.find(({ stat }) => stat === 'cumulative')?.id ?? '';
  const usual = valueIn(cumulative, league, last);
  expect(whyOf(cell(cumulative, usual - 1))).toBe('falls');
  expect(whyOf(cell(cumulative, usual + 1))).toBeNull();
  const told = cell(cumulative, usual + 5, { place: 'C8' });
  expect(whyOf(cell(cumulative, usual + 1, { year: last + 2 }), told)).toBe('falls');
});

test('全区 that its leagues do not add up to is doubtful, and the sum is not', () => {
  const sum = health.indicators.indicators.find(
    ({ id, aggregation, stat }) => aggregation.method === 'sum' && stat !== 'cumulative' && id !== '',
  );
  if (!sum) throw new Error('no sum');
  const parts = health.regions.parts.map(({ code }) =>
    cell(sum.id, valueIn(sum.id, code, last), { region: code, place: code }),
  );
  const total = parts.reduce((all, { value }) => all + (value ?? 0), 0);
  const of = (value: number) => cell(sum.id, value, { region: whole });
  expect(whyOf(of(total), ...parts)).toBeNull();
  expect(whyOf(of(total * 1.2), ...parts)).toBe('notTheSum');
  expect(whyOf(of(total * 1.2), ...parts.slice(1))).toBeNull();
});

test('what the server holds itself is plausible, but for what leagues do not show', () => {
  const cells = health.series.series.flatMap(({ indicator, region, values }) =>
    values.flatMap((value, at) => (value === null ? [] : [cell(indicator, value, { region, year: years[at] ?? 0 })])),
  );
  const found = watched(cells, [health], []).filter(({ why }) => why !== null && why !== 'pooled');
  expect(found.map(({ indicator, region, year, why }) => [indicator, region, year, why])).toEqual([]);
});

test('newborns that die more often than infants are doubtful', () => {
  const infant = cell('infant-mortality-rate', 2, { place: 'D7' });
  const watchedWith = (value: number) =>
    watched([cell('neonatal-mortality-rate', value), infant], [health, further], []).map(({ why }) => why);
  expect(watchedWith(2.1)).toEqual(['newbornAboveInfant', 'newbornAboveInfant']);
  expect(watchedWith(1.9)).not.toContain('newbornAboveInfant');
});

test('infants that die more often than children under five are doubtful, whichever of the two is told', () => {
  const [infant, underFive] = ['infant-mortality-rate', 'under-five-mortality-rate'];
  const year = last;
  const told = valueIn(underFive, league, year);
  expect(whyOf(cell(infant, told + 0.1, { year }))).toBe('infantAboveUnderFive');
  expect(whyOf(cell(infant, told, { year }))).toBeNull();
  const pair = cell(underFive, 2, { place: 'D7', year });
  expect(whyOf(cell(infant, 2.1, { year }), pair)).toBe('infantAboveUnderFive');
  expect(whyOf(pair, cell(infant, 2.1, { year }))).toBe('infantAboveUnderFive');
  expect(whyOf(cell(infant, 1.9, { year }), pair)).toBeNull();
});

test('全区 of a mean that lies outside of its leagues is doubtful, and between them it is not', () => {
  const parts = health.regions.parts.map(({ code }) =>
    cell(coverage, valueIn(coverage, code, last), { region: code, place: code, year: last + 1 }),
  );
  const told = parts.map(({ value }) => value ?? 0);
  const of = (value: number) => cell(coverage, value, { region: whole });
  expect(whyOf(of(Math.min(...told) - 0.5), ...parts)).toBe('outsideParts');
  expect(whyOf(of(Math.min(...told)), ...parts)).toBeNull();
});

test('a part that is more than its whole is doubtful, and so is a whole that is less than its part', async () => {
  const employment = await servedDomain('employment');
  const of = (indicator: string) =>
    employment.series.series.find((one) => one.indicator === indicator && one.region === league)?.values.at(-1) ?? 0;
  const year = employment.series.years.at(-1) ?? 0;
  const why = (one: ReadCell) => watched([one], [employment], [])[0]?.why;
  const [staff, employed] = ['female-staff-count', 'women-employed'];
  expect(why(cell(staff, of(employed) + 0.1, { year }))).toBe('partAboveWhole');
  expect(why(cell(staff, of(staff), { year }))).toBeNull();
  expect(why(cell(employed, of(staff) * 0.9, { year }))).toBe('partAboveWhole');
});

test('what the reader has confirmed is not doubted again, and another value is', () => {
  const doubted = cell(coverage, 100.5);
  const answer = { ...doubted, value: 100.5, why: 'outOfRange', note: '含外地户籍' };
  const [known, other] = watched([doubted, cell(coverage, 100.6, { region: whole })], [health], [answer]);
  expect([known?.status, known?.note]).toEqual(['confirmed', '含外地户籍']);
  expect(other?.status).toBe('doubtful');
});

test('all that is shown is plausible', async () => {
  const themes = await Promise.all(allDomains.map((domain) => servedDomain(domain)));
  const found = watched(cellsInView(themes), themes, []).filter(({ why }) => why !== null);
  expect(found.map(({ indicator, region, year, why }) => [indicator, region, year, why])).toEqual([]);
});
