import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { loadTopology } from '../../mocks/library';
import { boundariesSchema } from '../../src/contract/boundaries';
import { factsSchema } from '../../src/contract/fact';
import { indicatorsSchema } from '../../src/contract/indicator';
import { outlinesSchema } from '../../src/contract/outline';
import { regionsSchema } from '../../src/contract/region';
import { seriesAnswerSchema } from '../../src/contract/series';
import { spoiled } from '../badAnswers/spoil';
import { standInClient } from '../served';

const client = standInClient();
const asSent = (path: string): Promise<unknown> => client.get(path, v.unknown());

/** Schemas with their paths. */
const endpoints = {
  regions: ['/api/regions', regionsSchema],
  boundaries: ['/api/boundaries', boundariesSchema],
  facts: ['/api/facts', factsSchema],
  outlines: ['/api/outlines', outlinesSchema],
  indicators: ['/api/indicators?domain=health', indicatorsSchema],
  series: ['/api/series?domain=health', seriesAnswerSchema],
} as const;

const fieldOf = (schema: v.GenericSchema, answer: unknown) => {
  const { issues } = v.safeParse(schema, answer, { abortEarly: true });
  return issues ? v.getDotPath(issues[0]) : null;
};

/** The value at a path; `undefined` where there is none. */
const at = (way: readonly string[], value: unknown): unknown =>
  way.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner ? Reflect.get(inner, key) : undefined),
    value,
  );

test.each<[endpoint: keyof typeof endpoints, field: string, wrong: unknown]>([
  ['regions', 'regions.3.tile.0', 1e15],
  ['regions', 'regions.3.tile.1', 101],
  ['regions', 'regions.3.divisions', 1e300],
  ['regions', 'regions.3.population2020', 1e15],
  ['facts', 'facts.0.period.toYear', 1e300],
  ['facts', 'facts.0.period.fromYear', -5],
  ['outlines', 'outlines.0.bases.0.indicators', 1e15],
  ['outlines', 'outlines.0.from', 1e21],
  ['outlines', 'outlines.0.to', 1999],
  ['outlines', 'outlines.0.goals.0.url', 'javascript:alert(1)'],
  ['outlines', 'outlines.0.goals.0.url', 'http://example.cn/'],
  ['outlines', 'outlines.0.goals.0.url', 'https://'],
  ['outlines', 'outlines.0.document.url', 'data:text/html,x'],
  ['indicators', 'indicators.0.suppressBelow', 1e15],
  ['series', 'updated', '2026-02-31'],
  ['boundaries', 'approvalNumber', ''],
])('%s whose %s is %j are refused by that field', async (endpoint, field, wrong) => {
  const [path, schema] = endpoints[endpoint];
  const answer = await asSent(path);
  expect(fieldOf(schema, answer)).toBeNull();
  expect(fieldOf(schema, spoiled(field.split('.'), answer, wrong))).toBe(field);
});

test('a source of a year that never was is refused by its field', async () => {
  const answer = await asSent('/api/facts');
  const [key = ''] = Object.keys(at(['sources'], answer) ?? {});
  expect(fieldOf(factsSchema, spoiled(['sources', key, 'year'], answer, 1e21))).toBe(`sources.${key}.year`);
});

test('a region that had more divisions once than any country has is refused by its field', async () => {
  const answer = await asSent('/api/regions');
  const before = [{ year: 2013, divisions: 1e300 }];
  const sent = spoiled(['regions', '3', 'divisionsBefore'], answer, before);
  expect(fieldOf(regionsSchema, sent)).toBe('regions.3.divisionsBefore.0.divisions');
});

const backwards = { fromYear: 2020, toYear: 2019, factIds: [] };

test.each<[endpoint: 'facts' | 'indicators', field: string, wrong: unknown]>([
  ['facts', 'facts.0.period', { kind: 'over', ...backwards }],
  ['indicators', 'indicators.0.publishedChanges.0', { ...backwards, change: 1, hedge: 'exact' }],
  ['indicators', 'indicators.0.publishedTotals.0', { ...backwards, value: 1 }],
  ['indicators', 'indicators.0.publishedBounds.0', { ...backwards, op: '>', value: 1 }],
])('of %s, %s may not end before it begins', async (endpoint, field, wrong) => {
  const [path, schema] = endpoints[endpoint];
  const way = field.split('.');
  const isEntry = /\d$/.test(field);
  const sent = isEntry
    ? spoiled(way.slice(0, -1), await asSent(path), [wrong])
    : spoiled(way, await asSent(path), wrong);
  expect(fieldOf(schema, sent)).toBe(field);
});

test.each<[endpoint: keyof typeof endpoints, field: string]>([
  ['facts', 'facts'],
  ['indicators', 'facts'],
  ['outlines', 'outlines'],
  ['outlines', 'outlines.0.goals'],
  ['outlines', 'outlines.0.domains'],
  ['outlines', 'outlines.0.bases'],
])('of %s, nothing in %s is told twice', async (endpoint, field) => {
  const [path, schema] = endpoints[endpoint];
  const answer = await asSent(path);
  const list = at(field.split('.'), answer);
  if (!Array.isArray(list) || list.length === 0) throw new Error(`nothing in ${field}`);
  expect(fieldOf(schema, spoiled(field.split('.'), answer, [...list, list[0]]))).toBe(field);
});

test('a base of counts is told once', async () => {
  const answer = await asSent('/api/indicators?domain=organizations');
  const bases = at(['bases'], answer);
  if (!Array.isArray(bases)) throw new Error('no bases');
  expect(fieldOf(indicatorsSchema, spoiled(['bases'], answer, [...bases, bases[0]]))).toBe('bases');
});

describe('outlines that would draw a wrong map are refused by their field', () => {
  const first = ['topology', 'objects', 'regions', 'geometries', '3', 'arcs'];
  const regions = 'topology.objects.regions';

  test.each<[what: string, way: readonly string[], wrong: unknown, field: string]>([
    ['no rings', first, [], first.join('.')],
    ['a ring of nothing', first, [[]], `${first.join('.')}.0`],
    ['a ring that does not close', first, [[0]], regions],
    ['a coordinate far away', ['topology', 'arcs', '0', '0', '0'], 1e6, 'topology.arcs'],
    ['a coordinate of nowhere in China', ['topology', 'arcs', '0', '0'], [-33000, -23000], 'topology.arcs'],
    ['a scale beyond all maps', ['topology', 'transform', 'scale', '0'], 1e300, 'topology.arcs'],
    ['a scale that flattens it', ['topology', 'transform', 'scale', '1'], 0, 'topology.transform.scale.1'],
    ['a scale that turns it over', ['topology', 'transform', 'scale', '1'], -0.001, 'topology.transform.scale.1'],
    ['no transform of its steps', ['topology', 'transform'], undefined, 'topology.arcs'],
  ])('%s', async (_what, way, wrong, field) => {
    expect(fieldOf(boundariesSchema, spoiled(way, await asSent('/api/boundaries'), wrong))).toBe(field);
  });

  /** A square outline with its corners in this order. */
  const square = (corners: readonly (readonly [number, number])[]) => ({
    approvalNumber: null,
    topology: {
      type: 'Topology',
      arcs: [corners.map(([x, y]) => [110 + x, 40 + y])],
      objects: { regions: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 'a', arcs: [[0]] }] } },
    },
  });
  const clockwise = [
    [0, 0],
    [0, 1],
    [1, 1],
    [1, 0],
    [0, 0],
  ] as const;

  test('an outline in degrees is taken, and not one that encloses all but its region, or nothing', () => {
    expect(fieldOf(boundariesSchema, square(clockwise))).toBeNull();
    expect(fieldOf(boundariesSchema, square([...clockwise].reverse()))).toBe(regions);
    expect(
      fieldOf(
        boundariesSchema,
        square([
          [0, 0],
          [1, 1],
          [0, 0],
        ]),
      ),
    ).toBe(regions);
  });

  test('and whose they are is said', async () => {
    const topology = await loadTopology();
    const id = topology.objects.regions.geometries[3]?.id ?? '';
    const { issues } = v.safeParse(boundariesSchema, spoiled(first, await asSent('/api/boundaries'), [[0]]));
    expect(issues?.[0].message).toContain(id);
  });
});
