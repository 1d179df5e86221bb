import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import topology from '../../../mocks/data/topology.json';
import { whole } from '../../../mocks/library';
import { boundariesSchema } from '../../../src/contract/boundaries';
import { domains } from '../../../src/contract/domains';
import type { Region } from '../../../src/contract/region';
import { touches } from '../../../src/figures/drawing/boxes';
import { contrast, ramps, textColourOn } from '../../../src/figures/drawing/mapPalette';
import { mapClasses, roundestBetween } from '../../../src/figures/map/mapClasses';
import { mapColours } from '../../../src/figures/map/mapColours';
import { placeMapLabels } from '../../../src/figures/map/mapLabels';
import { MapRaster } from '../../../src/figures/map/mapRaster';
import { mapShapes } from '../../../src/figures/map/mapShapes';
import { isSymbolMap, mapSymbols } from '../../../src/figures/map/mapSymbols';
import { tilesIn } from '../../../src/figures/map/mapTiles';
import { answersFor } from '../../../src/figures/model/answersFor';
import { buildFigure } from '../../../src/figures/model/model';
import { inBasis } from '../../../src/figures/model/perHead';
import type { Place } from '../../../src/measures/point';
import { figureOf, inOneYear, leagues } from '../../answers';
import { servedDomain } from '../../served';

const boundaries = v.parse(boundariesSchema, { approvalNumber: null, topology });

test('classes are steps of equal width with rounded limits', () => {
  const { limits, colours } = mapClasses([4.47, 6.3, 7.8, 9.1, 12.2, 16.9, 22.51], ramps.brand);
  expect(limits).toEqual([0, 5, 10, 15, 20, 25]);
  expect(colours).toEqual([...ramps.brand]);
});

test('where equal steps would crowd most leagues into one class, classes are the groups that lie together', () => {
  const values = [3, 4, 6, 8, 9, 11, 12, 14, 17, 19, 23, 400];
  const { limits, colourOf, colours } = mapClasses(values, ramps.brand);
  const counts = colours.map((colour) => values.filter((value) => colourOf(value) === colour).length);
  expect(Math.max(...counts)).toBeLessThanOrEqual(6);
  expect(values.filter((value) => colourOf(value) === colourOf(400))).toEqual([400]);
  expect(limits).toEqual([...limits].sort((a, b) => a - b));
});

const measured = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 }),
  fc.array(
    fc.double({ min: -50, max: 1e6, noNaN: true }).map((value) => Number(value.toFixed(2))),
    {
      minLength: 1,
      maxLength: 12,
    },
  ),
);

test('no class holds more than half of the places unless their values are equal, none at an end is empty', () => {
  fc.assert(
    fc.property(measured, (values) => {
      expectBalanced(values);
    }),
  );
});

function expectBalanced(values: readonly number[]) {
  const { limits, colours, colourOf } = mapClasses(values, ramps.brand);
  const members = colours.map((colour) => values.filter((value) => colourOf(value) === colour));
  for (const own of members) {
    if (own.length > values.length / 2) expect(new Set(own).size, `${values}: ${limits}`).toBe(1);
  }
  expect(members[0]?.length, `${values}: ${limits}`).toBeGreaterThan(0);
  expect(members[members.length - 1]?.length, `${values}: ${limits}`).toBeGreaterThan(0);
  expect(new Set(limits.map(String)).size === limits.length || new Set(values).size === 1).toBe(true);
}

test.each(domains)('so it is with every indicator in every year, as totals and per head: %s', async (domain) => {
  const data = await servedDomain(domain);
  for (const basis of ['total', 'per-head'] as const) {
    const read = inBasis(data, basis);
    for (const indicator of read.indicators.indicators) {
      for (const year of read.series.years) {
        const model = buildFigure(answersFor(indicator, read), {
          regions: [],
          from: null,
          to: null,
          view: 'map',
          year,
        });
        const values = model.places.flatMap(({ point }) => point.value ?? []);
        if (mapColours(model, false).steps && values.length > 0) expectBalanced(values);
      }
    }
  }
});

test('totals are circles whose areas are as the values, on places that are pale alike; rates are coloured', () => {
  const sum = { aggregation: { method: 'sum', weight: null }, kind: 'count' } as const;
  const values = inOneYear([1, 4, 9, 16, 25, 36, 49, 64, 81, 100, 0, null]);
  const model = figureOf({ indicator: sum, values }, { view: 'map' });
  expect(isSymbolMap(model)).toBe(true);
  const { radiusOf } = mapSymbols(model, 20, false);
  const of = (code: string) => radiusOf(model.places.find((place) => place.line.region.code === code) as Place);
  expect(leagues.map(({ code }) => of(code))).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 0, 0]);
  const fills = new Set(model.places.map((place) => mapColours(model, false).fillOf(place)));
  expect([...fills].filter((fill) => fill !== null)).toHaveLength(1);
  expect(isSymbolMap(figureOf({ values }, { view: 'map' }))).toBe(false);
});

test('the circles of the legend are round numbers within the values', () => {
  const sum = { aggregation: { method: 'sum', weight: null }, kind: 'count' } as const;
  const model = figureOf({ indicator: sum, values: inOneYear(leagues.map((_, index) => 371 + index * 380)) });
  const { sizes } = mapSymbols(model, 20, false);
  expect(sizes.map(({ text }) => text)).toEqual(['4,000', '1,000']);
  for (const { radius } of sizes) expect(radius).toBeLessThanOrEqual(20);
});

test('equal values are one class, and no values none', () => {
  expect(mapClasses([100, 100, 100], ramps.brand).colours).toHaveLength(1);
  expect(mapClasses([], ramps.brand).colours).toEqual([]);
});

test('a rounded limit lies above the one value and not above the next', () => {
  for (const [below, above] of [
    [9.1, 12.2],
    [0.41, 0.43],
    [1428, 1475],
    [99.96, 99.97],
    [0, 3],
  ] as const) {
    const limit = roundestBetween(below, above);
    expect(limit).toBeGreaterThan(below);
    expect(limit).toBeLessThanOrEqual(above);
  }
});

test('a larger value is never lighter than a smaller one', () => {
  const values = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233];
  const { colourOf } = mapClasses(values, ramps.neutral);
  const steps = values.map((value) => (ramps.neutral as readonly string[]).indexOf(colourOf(value)));
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
});

test('text is readable on every colour of the map', () => {
  for (const colour of [...ramps.brand, ...ramps.neutral]) {
    expect(contrast(colour, textColourOn(colour)), colour).toBeGreaterThanOrEqual(4.5);
  }
});

test('the missing have no colour but a word, and 有 and 无 are two classes', () => {
  const model = figureOf({ values: inOneYear([1, 2, 3, null, 5, 6, 7, 8, 9, 10, 11, 12]) }, { view: 'map' });
  const colours = mapColours(model, false);
  expect(model.places.filter((place) => colours.fillOf(place) === null)).toHaveLength(1);
  expect(colours.missing).toEqual(['not-reported']);
  const presence = figureOf({
    indicator: { comparison: 'presence' },
    values: inOneYear([100, 0, 100, 100, 100, 100, 100, 100, 100, 100, 100, null]),
  });
  expect(mapColours(presence, false).presence.map(({ count }) => count)).toEqual([10, 1]);
});

test('classes hold still over the years while they are played', () => {
  const years = [2023, 2024];
  const values = leagues.map((_, index) => [index + 1, (index + 1) * 10]);
  const limits = (year: number) => mapColours(figureOf({ years, values }, { view: 'map', year }), true).steps?.limits;
  expect(limits(2023)).toEqual(limits(2024));
});

test('every league has a tile of its own, all of one size', () => {
  expectTiles(leagues);
  expect(tilesIn(leagues, { x: 0, y: 0, width: 600, height: 500 }, 0).get('150200')?.x).toBe(200);
});

test('regions whose place in the grid is not known, or is taken, stand row by row', () => {
  const [region = whole] = leagues;
  const many = Array.from({ length: 103 }, (_, index) => ({ ...region, code: String(150_001 + index), tile: null }));
  expectTiles(many);
  expectTiles(leagues.map((league) => ({ ...league, tile: [0, 0] as [number, number] })));
});

function expectTiles(regions: readonly Region[]) {
  const tiles = [...tilesIn(regions, { x: 0, y: 0, width: 560, height: 340 }, 4)];
  expect(tiles.map(([code]) => code).sort()).toEqual(regions.map(({ code }) => code).sort());
  expect(new Set(tiles.map(([, { x, y }]) => `${x}/${y}`)).size).toBe(regions.length);
  expect(new Set(tiles.map(([, { width, height }]) => `${width}×${height}`)).size).toBe(1);
  for (const [, { x, y, width, height }] of tiles) {
    expect(Math.min(x, y, 560 - x - width, 340 - y - height)).toBeGreaterThanOrEqual(0);
  }
}

test('the outlines are projected into the box', () => {
  const shapes = mapShapes(boundaries, { x: 10, y: 20, width: 500, height: 300 });
  expect(shapes.map((shape) => shape.code).sort()).toEqual(leagues.map((league) => league.code));
  for (const shape of shapes) {
    const { x, y, width, height } = shape.bounds;
    expect(Math.min(x - 10, y - 20, 510 - x - width, 320 - y - height)).toBeGreaterThan(-0.1);
  }
});

test.each([
  [560, 372],
  [360, 372],
  [1160, 460],
])('all twelve are labelled on %i×%i, and no labels touch', (width, height) => {
  const fontSize = width > 1000 ? 18 : 11;
  const shapes = mapShapes(boundaries, { x: 4, y: 4, width: width - 8, height: height - 40 });
  const wanted = leagues.map((league) => ({ code: league.code, name: league.shortName.zh, value: '12.34' }));
  const obstacles = [{ x: 0, y: 0, width: 12 * fontSize, height: 5 * fontSize }];
  const labels = placeMapLabels(
    shapes,
    new MapRaster(shapes, { width, height }, fontSize / 5),
    wanted,
    { width, height },
    obstacles,
    fontSize,
    (text) => {
      return [...text].reduce((sum, letter) => sum + (letter > '\u2000' ? fontSize : fontSize * 0.56), 0);
    },
  );
  expect(labels).toHaveLength(12);
  labels.forEach((label, index) => {
    const others = [...obstacles, ...labels.slice(index + 1).map((other) => other.box)];
    expect(
      others.filter((other) => touches(label.box, other)),
      label.code,
    ).toEqual([]);
    expect(label.leader === null).toBe(label.inside);
  });
});
