import { describe, expect, test } from 'vitest';
import { searchText } from '../../src/filters/address';
import { choiceParam, paramReader, sharedSearch, textParam, writeParam, yearParam } from '../../src/filters/params';

const cells = choiceParam('cells', ['rank', 'value'], 'rank');

describe('a search param', () => {
  test('that is not there, or not understood, is as if absent; only the latter is told', () => {
    const { read, ignored } = paramReader(new URLSearchParams('cells=colour&due=soon'));
    expect([read(cells), read(yearParam('due', null)), read(textParam('q', () => true))]).toEqual(['rank', null, null]);
    expect(ignored).toEqual([
      { param: 'cells', value: 'colour' },
      { param: 'due', value: 'soon' },
    ]);
  });

  test('is left out of the address where it says what its absence says', () => {
    const search = new URLSearchParams('cells=value&lang=en');
    writeParam(search, cells, 'rank');
    expect(search.toString()).toBe('lang=en');
    writeParam(search, cells, 'value');
    expect(search.toString()).toBe('lang=en&cells=value');
  });
});

test('to another page go the filters and the language; what belongs to one page stays behind, and so does what nobody knows', () => {
  const search = new URLSearchParams('regions=150200&sort=150200&q=x&views=one:map&sheet=one&constructor=1&lang=en');
  expect(searchText(sharedSearch(search))).toBe('?regions=150200&views=one:map&lang=en');
});
