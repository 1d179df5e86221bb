import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFilters, searchText, writeFilters } from '../../src/filters/address';
import {
  basisChoices,
  defaultFilters,
  type Filters,
  type KnownFilters,
  mapForms,
  withSpan,
} from '../../src/filters/filters';
import { views } from '../../src/filters/views';

const years = Array.from({ length: 15 }, (_, index) => 2010 + index);
const regions = [
  '150100',
  '150200',
  '150300',
  '150400',
  '150500',
  '150600',
  '150700',
  '150800',
  '150900',
  '152200',
  '152500',
  '152900',
];
const known: KnownFilters = { regions, years };
const indicators = ['maternal-mortality-ratio', 'infant-mortality-rate', 'women-employed', 'womens-homes'];

const anyFilters: fc.Arbitrary<Filters> = fc
  .record({
    regions: fc.subarray(regions),
    span: fc.tuple(fc.option(fc.constantFrom(...years)), fc.option(fc.constantFrom(...years))),
    view: fc.constantFrom(...views),
    views: fc.dictionary(fc.constantFrom(...indicators), fc.constantFrom(...views)),
    year: fc.option(fc.constantFrom(...years)),
    map: fc.constantFrom(...mapForms),
    basis: fc.constantFrom(...basisChoices),
    real: fc.boolean(),
  })
  .map(({ span: [a, b], views: own, ...rest }) => {
    const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
    const { year } = withSpan({ ...defaultFilters, ...rest }, { from, to });
    return { ...rest, views: { ...own }, from, to, year: year ?? null };
  });

const read = (search: string) => readFilters(new URLSearchParams(search), known);

describe('filters and the address', () => {
  test('what is written is read back the same, without complaint', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const search = searchText(writeFilters(new URLSearchParams(), filters, known));
        expect(read(search)).toEqual({ filters, ignored: [] });
      }),
      { numRuns: 3000 },
    );
  });

  test('writing over what was written before leaves nothing of it, and other params stay', () => {
    fc.assert(
      fc.property(anyFilters, anyFilters, (before, after) => {
        const first = writeFilters(new URLSearchParams('lang=en&mock=slow'), before, known);
        const second = writeFilters(first, after, known);
        expect(readFilters(second, known)).toEqual({ filters: after, ignored: [] });
        expect([second.get('lang'), second.get('mock')]).toEqual(['en', 'slow']);
      }),
      { numRuns: 500 },
    );
  });

  test('any text whatever is read without a throw, into filters that can be written', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('regions', 'from', 'to', 'view', 'views', 'year', 'map', 'x'), fc.string()),
        (params) => {
          const { filters } = readFilters(new URLSearchParams(params), known);
          const again = read(searchText(writeFilters(new URLSearchParams(), filters, known)));
          expect(again).toEqual({ filters, ignored: [] });
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('nothing chosen is an empty address', () => {
    expect(searchText(writeFilters(new URLSearchParams(), defaultFilters, known))).toBe('');
  });

  test('all twelve are written in one word', () => {
    const search = searchText(writeFilters(new URLSearchParams(), { ...defaultFilters, regions }, known));
    expect(search).toBe('?regions=all');
  });

  test.each([
    ['an unknown region', '?regions=150200,999999', 'regions', '999999'],
    ['a year beyond the data', '?from=1949', 'from', '1949'],
    ['a year that is no year', '?to=soon', 'to', 'soon'],
    ['an unknown view', '?view=pie', 'view', 'pie'],
    ['an unknown view of a card', '?views=women-employed:pie', 'views', 'women-employed:pie'],
    ['an unknown basis', '?basis=acre', 'basis', 'acre'],
    ['an unknown form of map', '?map=globe', 'map', 'globe'],
    ['a year outside of the span', '?from=2018&year=2012', 'year', '2012'],
    ['an unknown language', '?lang=fr', 'lang', 'fr'],
    ['a span that runs backwards', '?from=2020&to=2012', 'to', '2012'],
  ])('%s is ignored and said so', (_what, search, param, value) => {
    expect(read(search).ignored).toEqual([{ param, value }]);
  });

  test('what is right beside nonsense is kept', () => {
    expect(read('?regions=150200,nonsense,152200&from=2012&view=pie').filters).toEqual({
      ...defaultFilters,
      regions: ['150200', '152200'],
      from: 2012,
    });
  });
});
