import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/contract/mark';
import { isEmptied } from '../../../src/figures/model/model';
import { footnotes } from '../../../src/figures/texts/footnotes';
import { speechOf } from '../../../src/i18n/speech';
import { zh } from '../../../src/i18n/zh';
import { figureOf, leagues, missingOf } from '../../answers';

const speech = speechOf('zh', zh);
const none = leagues.map(() => [null]);

/** As the mode leaves the data: the values are gone, the marks stay. */
const hidden = {
  years: [2024],
  whole: [null],
  wholeMarks: ['simulated' as const],
  values: none,
  marks: leagues.map(() => ['simulated' as const]),
};

describe('where simulated values are hidden', () => {
  test('a league is not reported where the server has none of it, or others have reported, and hidden elsewhere', () => {
    const [first = '', second = '', third = ''] = leagues.map(({ code }) => code);
    const regions = [first, second, third];
    const missingIn = (values: (number | null)[][], marks: (Mark | null)[][]) => {
      const model = figureOf({ ...hidden, values, marks }, { regions });
      return { whole: missingOf(model.whole), chosen: model.chosen.flatMap(missingOf) };
    };
    const silent = hidden.marks.map((marks, at) => (at === 0 ? [null] : marks));
    expect(missingIn(none, silent)).toEqual({ whole: ['hidden'], chosen: ['not-reported', 'hidden', 'hidden'] });
    const values = none.map((value, at) => (at === 0 ? [5] : value));
    const own = hidden.marks.map((marks, at) => (at === 0 ? ['own' as const] : marks));
    expect(missingIn(values, own)).toEqual({ whole: ['hidden'], chosen: [null, 'not-reported', 'not-reported'] });
  });

  test('no note explains a drawing that is not there', () => {
    const model = figureOf(hidden);
    expect(isEmptied(model)).toBe(true);
    expect(footnotes(model, speech).notes).toEqual([]);
    const visible = figureOf({ ...hidden, whole: [40], values: leagues.map(() => [30]) });
    expect(isEmptied(visible)).toBe(false);
    expect(footnotes(visible, speech).notes.join()).toContain('灰色区域');
  });
});

test('two leagues have no rank and no range', () => {
  const of = (values: number[]) => figureOf({ values: values.map((value) => [value]) }, { view: 'ranking' });
  expect(of([1, 2]).places.every(({ rank }) => rank === null)).toBe(true);
  expect(of([1, 2]).band).toEqual([null]);
  expect(of([1, 2, 3]).places.filter(({ rank }) => rank !== null)).toHaveLength(3);
  expect(of([1, 2, 3]).band).toEqual([{ low: 1, high: 3 }]);
});
