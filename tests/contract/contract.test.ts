import fc from 'fast-check';
import { feature } from 'topojson-client';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { loadTopology, places, whole } from '../../mocks/library';
import { boundariesSchema } from '../../src/contract/boundaries';
import { indicatorsSchema } from '../../src/contract/indicator';
import { regionsSchema } from '../../src/contract/region';
import { seriesAnswerSchema } from '../../src/contract/series';
import { seriesFaults } from '../../src/data/seriesFaults';
import { uncoveredBy } from '../../src/data/useBoundaries';
import { buildFigure } from '../../src/figures/model/model';
import { footnotes } from '../../src/figures/texts/footnotes';
import { tableCell } from '../../src/figures/texts/tableCell';
import { defaultFilters, viewOf } from '../../src/filters/filters';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { isDoubtful } from '../../src/measures/possible';
import { answersOf, figureOf, inOneYear, plainIndicator } from '../answers';
import { servedDomain } from '../served';

const speech = speechOf('zh', zh);
const fieldsOf = (schema: v.GenericSchema, answer: unknown) =>
  v.safeParse(schema, answer).issues?.map((issue) => v.getDotPath(issue)) ?? [];

const one = { indicator: 'a', region: '150000', values: [1, 2], marks: ['simulated', 'simulated'], support: null };
const answer = (series: unknown[], years: unknown = [2010, 2011]) => ({ sample: true, years, series });

describe('the answer of the series', () => {
  test.each([
    ['descending', [2011, 2010]],
    ['repeated', [2010, 2010]],
    ['with holes', [2010, 2012]],
    ['no years at all', [1e21, 1e21 + 1]],
  ])('is refused when its years are %s', (_how, years) => {
    expect(fieldsOf(seriesAnswerSchema, answer([one], years))[0]).toMatch(/^years/);
  });

  test.each([
    ['too few values', { values: [1] }, 'series.1.values'],
    ['a value as text', { values: [1, '2'] }, 'series.1.values.1'],
    ['a value beyond all numbers', { values: [1, Number.POSITIVE_INFINITY] }, 'series.1.values.1'],
    ['a value without a mark', { marks: ['simulated', null] }, 'series.1.marks.1'],
    ['a mark without a value', { values: [1, null] }, 'series.1.marks.1'],
    ['too few cases', { support: { cases: [1], base: [1, 2], per: 1000 } }, 'series.1.support.cases'],
  ])('leaves out a series with %s, names the field, and keeps the others', (_what, change, field) => {
    const { series, leftOut } = v.parse(seriesAnswerSchema, answer([one, { ...one, region: '150100', ...change }]));
    expect(series.map(({ region }) => region)).toEqual(['150000']);
    expect(leftOut).toMatchObject([{ indicator: 'a', region: '150100', field }]);
  });

  test('leaves out both of two that say to be the same: which is right is unknown', () => {
    const other = { ...one, region: '150100' };
    const { series, leftOut } = v.parse(seriesAnswerSchema, answer([one, other, { ...one, values: [9, 9] }]));
    expect(series.map(({ region }) => region)).toEqual(['150100']);
    expect(leftOut.map(({ field }) => field)).toEqual(['series.0', 'series.2']);
  });

  test.each([
    ['too few years', { values: [1] }, 'bases.1'],
    ['a value as text', { values: [1, '2'] }, 'bases.1.values.1'],
    ['fewer than nobody', { values: [1, -2] }, 'bases.1.values.1'],
  ])('leaves out a base with %s, names the field, and keeps the others', (_what, change, field) => {
    const base = { base: 'women', region: '150000', values: [1, 2], marks: ['simulated', 'simulated'] };
    const sent = { ...answer([one]), bases: [base, { ...base, region: '150100', ...change }] };
    const { bases, series, leftOut } = v.parse(seriesAnswerSchema, sent);
    expect(bases.map(({ region }) => region)).toEqual(['150000']);
    expect(series.length).toBe(1);
    expect(leftOut).toMatchObject([{ indicator: null, field }]);
  });

  test('counts series of indicators and regions that nobody told of', () => {
    const read = v.parse(seriesAnswerSchema, answer([one, { ...one, indicator: 'b' }, { ...one, region: '999999' }]));
    const indicators = { indicators: [{ ...plainIndicator, id: 'a' }], bases: [], facts: [], sources: {} };
    const regions = { whole, parts: [...places] };
    expect(seriesFaults({ domain: 'health', regions, indicators, series: read })).toEqual({
      leftOut: [],
      strangers: 2,
    });
  });

  test('whatever is in it, a figure is made of what can be read', async () => {
    const data = await servedDomain('health');
    const [indicator] = data.indicators.indicators;
    if (!indicator) throw new Error('no indicator');
    const sent = data.series.series.filter((series) => series.indicator === indicator.id);
    fc.assert(
      fc.property(
        fc.nat(sent.length - 1),
        fc.constantFrom('values', 'marks', 'region', 'support'),
        fc.jsonValue(),
        (index, field, value) => {
          const series = sent.map((series, at) => (at === index ? { ...series, [field]: value } : series));
          const read = v.safeParse(seriesAnswerSchema, { sample: true, years: data.series.years, series });
          if (!read.success) return;
          for (const view of ['trend', 'map'] as const) {
            buildFigure(
              { regions: data.regions, indicator, bases: [], facts: [], sources: {}, series: read.output },
              { regions: ['150200'], from: null, to: null, view, year: null },
            );
          }
        },
      ),
    );
  });
});

describe('regions', () => {
  const tree = (regions: readonly object[]) => v.safeParse(regionsSchema, { regions });
  const [baotou = whole] = places;
  const county = { ...baotou, code: '150202', parent: baotou.code, level: 'county' as const };

  test('are a tree: what stands side by side are the parts of the one without a parent', () => {
    const read = v.parse(regionsSchema, { regions: [county, ...places, whole] });
    expect(read.whole.code).toBe('150000');
    expect(read.parts.map(({ code }) => code)).toEqual(places.map(({ code }) => code));
    const below = v.parse(regionsSchema, { regions: [{ ...baotou, parent: null }, county] });
    expect([below.whole.code, below.parts]).toMatchObject([baotou.code, [{ level: 'county' }]]);
  });

  test.each([
    ['two without a parent', [whole, ...places, { ...county, parent: null }]],
    ['none without a parent', [...places]],
    ['a parent that is not there', [whole, ...places, { ...county, parent: '159999' }]],
    ['no parts', [whole]],
  ])('with %s are refused', (_what, regions) => {
    expect(tree(regions).success).toBe(false);
  });
});

describe('a region or an indicator', () => {
  test('is told of once', async () => {
    const [first, ...others] = places;
    expect(fieldsOf(regionsSchema, { regions: [whole, first, first, ...others] })).toEqual(['regions']);
    const { indicators } = await servedDomain('health');
    const twice = { ...indicators, indicators: [...indicators.indicators, indicators.indicators[0]] };
    expect(fieldsOf(indicatorsSchema, twice)).toEqual(['indicators']);
  });

  test('is set against the population only where the whole region is a sum', async () => {
    const { indicators } = await servedDomain('organizations');
    const [first] = indicators.indicators;
    const aggregation = { method: 'weighted-mean', weight: null };
    const sent = { ...indicators, indicators: [{ ...first, aggregation }] };
    expect(fieldsOf(indicatorsSchema, sent)).toEqual(['indicators.0.perHead']);
  });

  test('that names its departments in one text, as version 1 did, is refused by that field', () => {
    const { departments: _, ...version1 } = { ...plainIndicator, department: plainIndicator.departments[0] };
    const sent = { indicators: [version1], facts: [], sources: [] };
    expect(fieldsOf(indicatorsSchema, sent)).toEqual(['indicators.0.departments']);
  });

  test.each(['constructor', 'valueof', 'to-string'])('may be called %s', (id) => {
    expect(viewOf(defaultFilters, id)).toBe('trend');
    expect(figureOf({ indicator: { id }, values: inOneYear([1]) }).indicator.id).toBe(id);
  });

  test('whose series was left out is said to have faulty data, not to have reported none', () => {
    const answers = answersOf({ values: inOneYear([1, 2]) });
    const code = places[1]?.code ?? '';
    const model = buildFigure(
      {
        ...answers,
        series: {
          ...answers.series,
          series: answers.series.series.filter(({ region }) => region !== code),
          leftOut: [{ indicator: 'plain', region: code, field: 'series.2.values', expected: '' }],
        },
      },
      { regions: [code], from: null, to: null, view: 'table', year: null },
    );
    const [line] = model.chosen;
    const point = line?.points[0];
    expect(line && point && tableCell(model, line, point, speech).text).toBe('数据有误');
  });
});

describe('a value beyond what its indicator can be', () => {
  test.each([
    [{ unit: { zh: '%', en: '', symbol: { zh: '%', en: '%' } } }, 100, 100.1],
    [{ unit: { zh: '‰', en: '', symbol: { zh: '‰', en: '‰' } } }, 1000, 1001],
    [{ kind: 'count' as const }, 0, -1],
    [{ unit: { zh: '百分点', en: 'percentage points', symbol: { zh: '个百分点', en: '' } } }, -3, -101],
    [{ gross: true }, 103.2, -1],
    [{ kind: 'years' as const, unit: { zh: '岁', en: '', symbol: { zh: '岁', en: '' } } }, 81.4, 569],
  ])('%o: %d is possible, %d is not', (change, possible, impossible) => {
    const indicator = { ...plainIndicator, ...change };
    expect(isDoubtful(possible, indicator)).toBe(false);
    expect(isDoubtful(impossible, indicator)).toBe(true);
  });

  test('is shown and marked 待核实, in the table and below the figure', () => {
    const model = figureOf({ values: inOneYear([120]), whole: [50] }, { regions: [places[0]?.code ?? ''] });
    const [line] = model.chosen;
    const point = line?.points[0];
    expect(line && point && tableCell(model, line, point, speech).text).toBe('120.0（待核实）');
    expect(footnotes(model, speech).notes).toContain('待核实（超出可能范围，共1处）：呼和浩特市2024年120.0%');
  });
});

describe('an outline', () => {
  const topologyWith = async (change: (geometries: { arcs: unknown }[], topology: Record<string, unknown>) => void) => {
    const topology = structuredClone(await loadTopology());
    change(topology.objects.regions.geometries, topology as unknown as Record<string, unknown>);
    return { approvalNumber: null, topology };
  };

  test.each([
    [
      'an arc that is not there',
      (geometries: { arcs: unknown }[]) => Object.assign(geometries[0] ?? {}, { arcs: [[9999]] }),
    ],
    ['half an arc', (geometries: { arcs: unknown }[]) => Object.assign(geometries[0] ?? {}, { arcs: [[0.5]] })],
    ['no arcs', (_: unknown, topology: Record<string, unknown>) => Object.assign(topology, { arcs: [] })],
    [
      'no transform to speak of',
      (_: unknown, topology: Record<string, unknown>) => Object.assign(topology, { transform: 'x' }),
    ],
  ])('with %s is refused with the field named', async (_what, change) => {
    const fields = fieldsOf(boundariesSchema, await topologyWith(change));
    expect(fields[0]).toMatch(/^topology\./);
  });

  test('that is accepted can be drawn', async () => {
    const topology = await loadTopology();
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: -200, max: 200 }), { minLength: 1 }), { minLength: 1 }),
        (arcs) => {
          const changed = structuredClone(topology);
          Object.assign(changed.objects.regions.geometries[0] ?? {}, { type: 'Polygon', arcs });
          const read = v.safeParse(boundariesSchema, { approvalNumber: null, topology: changed });
          if (read.success) feature(read.output.topology, read.output.topology.objects.regions);
        },
      ),
    );
  });

  test('that lacks a region is not drawn, and the region is named', async () => {
    const topology = structuredClone(await loadTopology());
    topology.objects.regions.geometries = topology.objects.regions.geometries.filter(({ id }) => id !== '152900');
    const boundaries = v.parse(boundariesSchema, { approvalNumber: null, topology });
    const uncovered = uncoveredBy(boundaries, { whole, parts: [...places] });
    expect(uncovered.map(({ code }) => code)).toEqual(['152900']);
  });
});
