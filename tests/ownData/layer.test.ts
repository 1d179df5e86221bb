import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { outlineOnly } from '../../src/contract/domains';
import { indicatorSchema } from '../../src/contract/indicator';
import type { DomainData } from '../../src/data/domainData';
import { latestYear } from '../../src/data/latestYear';
import type { FigureQuery } from '../../src/figures/model/model';
import { buildPlacesTable } from '../../src/figures/model/placesTable';
import { buildProfile } from '../../src/figures/model/profile';
import { footnotes } from '../../src/figures/texts/footnotes';
import { placesRow } from '../../src/figures/texts/placesTableText';
import { ownText } from '../../src/figures/texts/profileText';
import { takeaway } from '../../src/figures/texts/takeaway';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { type DataSet, movedUp, noOwnData, type Observation, type OwnData } from '../../src/ownData/dataSets/dataSet';
import { dataSetText, readDataSet, withSet } from '../../src/ownData/dataSets/dataSetFile';
import { emptyDraft, indicatorOf } from '../../src/ownData/dataSets/indicatorDraft';
import { lackingOf, reportedYears, reportingBoard } from '../../src/ownData/forms/reported';
import { lackingParts } from '../../src/ownData/layers/lacking';
import { holdsSimulated, withLayers, withoutSimulated, withoutUnreported } from '../../src/ownData/layers/layer';
import { servedDomain, servedFigure } from '../served';

const speech = speechOf('zh', zh);
const data = await servedDomain('organizations');
const health = await servedDomain('health');
const whole = data.regions.whole.code;
const parts = data.regions.parts.map(({ code }) => code);
const sum = data.indicators.indicators.find(({ aggregation }) => aggregation.method === 'sum')?.id ?? '';

const setOf = (values: Observation[], part: Partial<DataSet> = {}): DataSet => ({
  id: 'a',
  name: '年报',
  day: '2026-11-28',
  on: true,
  values,
  ...part,
});

const laid = (sets: DataSet[], part: Partial<OwnData> = {}): OwnData => ({ ...noOwnData, sets, ...part });

const ownIndicator = () => indicatorOf(emptyDraft('妈妈小屋', '个'), 'own-rooms');

function pointOf({ series }: DomainData, indicator: string, region: string, year: number) {
  const one = series.series.find((other) => other.indicator === indicator && other.region === region);
  const at = series.years.indexOf(year);
  return [one?.values[at] ?? null, one?.marks[at] ?? null];
}

describe('own figures', () => {
  test('lie over the simulated ones and bear their mark, and a published one stays', () => {
    const [published] = health.indicators.indicators
      .filter(({ id }) => id === 'female-life-expectancy')
      .flatMap((one) => one.published);
    if (!published) throw new Error('nothing is published');
    const own = [
      { indicator: 'female-life-expectancy', region: parts[1] ?? '', year: 2023, value: 70 },
      { indicator: 'female-life-expectancy', region: whole, year: published.year, value: 1 },
    ];
    const layered = withLayers(health, laid([setOf(own)]));
    expect(pointOf(layered, 'female-life-expectancy', parts[1] ?? '', 2023)).toEqual([70, 'own']);
    expect(pointOf(layered, 'female-life-expectancy', whole, published.year)).toEqual(
      pointOf(health, 'female-life-expectancy', whole, published.year),
    );
  });

  test('may say that there is none: the simulated value gives way, and the reason is shown', () => {
    const [region = '', other = ''] = parts;
    const absent = [
      { indicator: sum, region, year: 2023, why: 'not-reported' as const },
      { indicator: sum, region: other, year: 2023, why: 'not-begun' as const },
    ];
    const own = laid([setOf([], { absent })]);
    const layered = withLayers(data, own);
    expect(pointOf(layered, sum, region, 2023)).toEqual([null, null]);
    const query: FigureQuery = { regions: [region, other], from: 2023, to: 2023, view: 'trend', year: null };
    const { chosen } = servedFigure(layered, sum, query);
    expect(chosen.map(({ points }) => points[0]?.missing)).toEqual(['not-reported', 'not-begun']);
    const value = { indicator: sum, region: parts[2] ?? '', year: 2023, value: 5 };
    const reported = laid([setOf([value], { absent })]);
    const board = reportingBoard([withLayers(data, reported)], reported, 2023);
    expect(board.rows[0]?.states.slice(0, 2)).toEqual(['missing', 'reported']);
    const again = readDataSet(dataSetText(setOf([], { absent }), own), 'b');
    expect(again).toMatchObject({ dataSet: { absent } });
  });

  test('of the data set on top count first, and one that is switched off leaves no trace', () => {
    const [region = ''] = parts;
    const one = setOf([{ indicator: sum, region, year: 2023, value: 1 }]);
    const other = setOf([{ indicator: sum, region, year: 2023, value: 2 }], { id: 'b' });
    expect(pointOf(withLayers(data, laid([one, other])), sum, region, 2023)).toEqual([1, 'own']);
    expect(pointOf(withLayers(data, laid([other, one])), sum, region, 2023)).toEqual([2, 'own']);
    expect(withLayers(data, laid([{ ...one, on: false }]))).toBe(data);
  });

  test('of a year that the server does not have add that year to the theme', () => {
    const last = data.series.years.at(-1) ?? 0;
    const layered = withLayers(data, laid([setOf([{ indicator: sum, region: whole, year: last + 2, value: 5 }])]));
    expect(layered.series.years.slice(-3)).toEqual([last, last + 1, last + 2]);
    expect(pointOf(layered, sum, whole, last + 2)).toEqual([5, 'own']);
    expect(pointOf(layered, sum, whole, last)).toEqual(pointOf(data, sum, whole, last));
    for (const { values, marks } of layered.series.series)
      expect([values.length, marks.length]).toEqual([layered.series.years.length, layered.series.years.length]);
  });

  test('of all twelve leagues make 全区 follow from them, and with one missing it stays and says which', () => {
    const year = (data.series.years.at(-1) ?? 0) + 1;
    const all = parts.map((region, index) => ({ indicator: sum, region, year, value: index + 1 }));
    expect(pointOf(withLayers(data, laid([setOf(all)])), sum, whole, year)).toEqual([78, 'implied']);
    const some = withLayers(data, laid([setOf(all.slice(1))]));
    expect(pointOf(some, sum, whole, year)).toEqual([null, null]);
    expect(lackingParts(some).map((one) => [one.year, one.regions.map(({ code }) => code)])).toEqual([
      [year, [parts[0]]],
    ]);
  });

  test('leave 全区 as it follows from what was published, and are told to be what else it follows from', () => {
    const of = (indicator: string, year: number) =>
      laid([setOf(parts.map((region) => ({ indicator, region, year, value: 7 })))]);
    const rebuilt = withLayers(health, of('mch-institutions-rebuilt', 2020));
    expect(pointOf(rebuilt, 'mch-institutions-rebuilt', whole, 2020)).toEqual([68, 'implied']);
    const query: FigureQuery = { regions: [], from: 2023, to: 2023, view: 'trend', year: null };
    const summed = servedFigure(withLayers(data, of(sum, 2023)), sum, query);
    expect(footnotes(summed, speech).marks).toContain('◇ 推算1点（由填报数相加）');
    const implied = servedFigure(health, 'mch-institutions-rebuilt', { ...query, from: 2020, to: 2020 });
    expect(footnotes(implied, speech).marks).toContain('◇ 推算1点 ·');
  });

  test('show who has reported what, and whom to remind of what', () => {
    const year = data.series.years.at(-1) ?? 0;
    const [first = '', second = ''] = parts;
    const usual = (region: string) => pointOf(data, sum, region, year)[0] as number;
    const values = [first, second].map((region) => ({ indicator: sum, region, year, value: usual(region) }));
    const statesIn = (own: OwnData) => {
      const board = reportingBoard([withLayers(data, own)], own, year);
      expect(board.rows.map(({ indicator }) => indicator.id)).toEqual([sum]);
      expect(lackingOf(board).map(({ region }) => region.code)).toEqual(parts.slice(2));
      return board.rows[0]?.states.slice(0, 3);
    };
    expect(reportedYears([withLayers(data, laid([setOf(values)]))])).toEqual([year]);
    expect(statesIn(laid([setOf(values)]))).toEqual(['reported', 'reported', 'missing']);
    // Values after the deadline are late; implausible values without confirmation are doubtful.
    const [one, other] = values;
    if (!one || !other) throw new Error('two leagues have values');
    const slipped = { ...other, value: other.value * 1000 };
    const late = laid([setOf([slipped]), setOf([one], { id: 'b', day: '2026-12-02' })], {
      deadlines: { [year]: '2026-12-01' },
    });
    expect(statesIn(late)).toEqual(['late', 'doubtful', 'missing']);
    expect(statesIn({ ...late, confirmed: [{ ...slipped, why: 'unitSlip', note: '' }] })).toEqual([
      'late',
      'reported',
      'missing',
    ]);
  });

  test('of an indicator of the office’s own make one like all others, and none where nothing is reported', () => {
    const year = data.series.years.at(-1) ?? 0;
    const own = ownIndicator();
    const values = parts.map((region, at) => ({ indicator: own.id, region, year, value: at + 1 }));
    const read = (sets: DataSet[]) => withoutUnreported(withLayers(data, laid(sets, { indicators: [own] })), [own]);
    expect(read([]).indicators.indicators).toEqual(data.indicators.indicators);
    expect(read([setOf(values, { on: false })]).indicators.indicators).toEqual(data.indicators.indicators);
    const layered = read([setOf(values)]);
    expect(v.is(indicatorSchema, layered.indicators.indicators.at(-1))).toBe(true);
    expect(pointOf(layered, own.id, whole, year)).toEqual([78, 'implied']);
    const query: FigureQuery = { regions: [], from: null, to: null, view: 'ranking', year: null };
    const model = servedFigure(layered, own.id, query);
    expect(takeaway(model, speech)).toContain('妈妈小屋');
    expect(takeaway(model, speech)).toContain('盟市数为本单位填报');
    // Values of leagues are reported even if 全区 has none.
    const some = read([setOf(values.slice(0, 3))]);
    const notesFor = (regions: string[]) =>
      takeaway(servedFigure(some, own.id, { ...query, view: 'trend', regions }), speech);
    const [one = '', other = ''] = parts;
    expect(notesFor([one, other])).toMatch(
      /全区妈妈小屋无数据.*；.*呼和浩特市.*1个（本单位填报）；.*包头市.*2个（本单位填报）。/,
    );
    expect(notesFor([])).toMatch(/全区妈妈小屋无数据.*12个盟市中9个未报送.*盟市数为本单位填报/);
    expect(buildProfile([layered], parts[11] ?? '', null, true)?.rows.at(-1)?.model.indicator.id).toBe(own.id);
  });

  test('of indicators and regions that are not served change nothing', () => {
    const strangers = [
      { indicator: 'nothing-of-the-kind', region: whole, year: 2023, value: 1 },
      { indicator: sum, region: '999999', year: 2023, value: 1 },
    ];
    expect(withLayers(data, laid([setOf(strangers)]))).toBe(data);
  });
});

test('a sentence calls a reported value reported, and not simulated because 全区 is', () => {
  const year = health.series.years.at(-1) ?? 0;
  const [, region = ''] = parts;
  const own = { indicator: 'female-life-expectancy', region, year, value: 79 };
  const query: FigureQuery = { regions: [region], from: null, to: null, view: 'trend', year: null };
  const t = (from: DomainData) => takeaway(servedFigure(from, own.indicator, query), speech);
  expect(t(health)).toContain('盟市数为模拟数据');
  const sentence = t(withLayers(health, laid([setOf([own])])));
  expect(sentence).toContain('（本单位填报，全区为模拟）');
  expect(sentence).not.toContain('盟市数为模拟数据');
});

test('without what is simulated only published, implied and own values are left, and the notice goes', () => {
  const own = withLayers(data, laid([setOf([{ indicator: sum, region: parts[0] ?? '', year: 2023, value: 1 }])]));
  const visible = withoutSimulated(own);
  expect(holdsSimulated(own)).toBe(true);
  expect(holdsSimulated(visible)).toBe(false);
  expect(pointOf(visible, sum, parts[0] ?? '', 2023)).toEqual([1, 'own']);
  for (const { values, marks } of visible.series.series)
    for (const [index, value] of values.entries()) expect(value === null || marks[index] !== 'simulated').toBe(true);
});

test('a target reckoned from a simulated base goes with what is simulated, and the others stay', async () => {
  const further = await servedDomain(outlineOnly);
  const targetsIn = ({ indicators }: DomainData, id: string) =>
    indicators.indicators.filter((one) => one.id === id).flatMap(({ target }) => target ?? []);
  expect(targetsIn(further, 'child-injury-mortality')).toHaveLength(1);
  const visible = withoutSimulated(further);
  expect(targetsIn(visible, 'child-injury-mortality')).toEqual([]);
  expect(targetsIn(visible, 'neonatal-mortality-rate')).toHaveLength(1);
});

describe('a file of a data set', () => {
  const set = setOf([{ indicator: sum, region: whole, year: 2023, value: 1.5 }]);

  test('opened again is the data set that was saved, under an id of its own, with the definitions and answers it needs', () => {
    const own = ownIndicator();
    const value = { indicator: own.id, region: whole, year: 2024, value: 7 };
    const both = setOf([...set.values, value]);
    const confirmed = { ...value, why: 'jump', note: '新增' };
    const result = laid([both, set], {
      indicators: [own, { ...own, id: 'own-other' }],
      confirmed: [confirmed, { ...confirmed, value: 8 }],
    });
    const read = { dataSet: { ...both, id: 'b' }, indicators: [own], confirmed: [confirmed] };
    expect(readDataSet(dataSetText(both, result), 'b')).toEqual(read);
    const merged = withSet(result, { ...read, dataSet: { ...both, id: 'b' } });
    expect(merged.sets.map(({ id }) => id)).toEqual(['b', 'a', 'a']);
    expect([merged.indicators, merged.confirmed]).toEqual([result.indicators, result.confirmed]);
  });

  test('of version 1 is read still', () => {
    const text = JSON.stringify({ format: 'jinguo-data', version: 1, dataSet: set });
    expect(readDataSet(text, 'b')).toEqual({ dataSet: { ...set, id: 'b' }, indicators: [], confirmed: [] });
  });

  test.each([
    ['{', { why: 'notJson' }],
    ['[]', { why: 'foreign' }],
    ['{"format":"jinguo-briefing","version":1}', { why: 'foreign' }],
    ['{"format":"jinguo-data","version":4,"dataSet":{}}', { why: 'newer' }],
    ['x'.repeat(20_000_001), { why: 'tooLarge' }],
    [
      dataSetText({ ...set, values: [{ indicator: 'a', region: 'b', year: 1, value: 1 }] }, noOwnData),
      { why: 'broken', field: 'dataSet.values.0.year' },
    ],
    [
      dataSetText({ ...set, values: [{ indicator: 'a', region: 'b', year: 2020, value: 1e16 }] }, noOwnData),
      { why: 'broken', field: 'dataSet.values.0.value' },
    ],
    [dataSetText({ ...set, day: 'x' }, noOwnData), { why: 'broken', field: 'dataSet.day' }],
    [dataSetText({ ...set, day: '2026-02-31' }, noOwnData), { why: 'broken', field: 'dataSet.day' }],
  ])('that is none of ours, or damaged, is refused by its reason (%#)', (text, refusal) => {
    expect(readDataSet(text, 'b')).toEqual(refusal);
  });
});

test('a reported value bears its sign in the table of places and in the profile of its league', () => {
  const year = data.series.years.at(-1) ?? 0;
  const [region = ''] = parts;
  const layered = withLayers(data, laid([setOf([{ indicator: sum, region, year, value: 1 }])]));
  const table = buildPlacesTable([layered], null);
  const rows = table?.groups.flatMap((group) => group.rows) ?? [];
  const signed = rows.flatMap((row) =>
    placesRow(row, 'rank', speech).cells.map(({ text }) => [row.indicator.id, text]),
  );
  expect(signed.filter(([, text]) => text?.startsWith('■')).map(([id]) => id)).toEqual([sum]);
  const profile = buildProfile([layered], region, null, true);
  const texts = profile?.rows.map((row) => [row.model.indicator.id, ownText(row, speech)]) ?? [];
  expect(texts.filter(([, text]) => text?.startsWith('■')).map(([id]) => id)).toEqual([sum]);
});

test('one early report does not become the year that everything is shown of, and the rest of it is called not reported', () => {
  const last = data.series.years.at(-1) ?? 0;
  const [region = '', other = ''] = parts;
  const early = withLayers(data, laid([setOf([{ indicator: sum, region, year: last + 1, value: 5 }])]));
  expect(latestYear([early.series])).toBe(last);
  expect(buildPlacesTable([early], null)?.year).toBe(last);
  expect(buildProfile([early], region, null, true)?.year).toBe(last);
  const query: FigureQuery = { regions: [other], from: null, to: null, view: 'trend', year: null };
  const model = servedFigure(early, sum, query);
  expect(model.chosen[0]?.points.at(-1)?.missing).toBe('not-reported');
  expect(model.whole.points.at(-1)?.missing).toBe('not-reported');
  // The other theme gets the year too, so that pages across themes have the same years.
  const also = withLayers(health, laid([setOf([{ indicator: sum, region, year: last + 1, value: 5 }])]));
  expect(also.series.years.at(-1)).toBe(last + 1);
  const all = data.indicators.indicators.flatMap(({ id }) =>
    parts.map((code) => ({ indicator: id, region: code, year: last + 1, value: 5 })),
  );
  expect(latestYear([withLayers(data, laid([setOf(all)])).series])).toBe(last + 1);
});

test('a data set moves up wherever another tab has moved it meanwhile, and none is lost', () => {
  const sets = ['new', 'a', 'b'].map((id) => setOf([], { id }));
  const order = (id: string) => movedUp(sets, id).map((one) => one.id);
  expect(order('b')).toEqual(['new', 'b', 'a']);
  expect(order('new')).toEqual(['new', 'a', 'b']);
  expect(order('gone')).toEqual(['new', 'a', 'b']);
});
