import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trendAxis } from '../../../src/figures/model/axis';
import { footnotes } from '../../../src/figures/texts/footnotes';
import { speechOf } from '../../../src/i18n/speech';
import { zh } from '../../../src/i18n/zh';
import { figureOf } from '../../answers';

const chinese = speechOf('zh', zh);
const years = [2022, 2023, 2024];
const percentage = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);

function figure(low: number, high: number, kind: 'rate' | 'count' = 'rate') {
  const values = [[low, (low + high) / 2, high]];
  return figureOf({ years, indicator: { kind }, values, whole: [low, low, high] }, { regions: ['150100'] });
}

test('a trend says that its axis does not start at 0 exactly where the drawn one does not, at whatever size', () => {
  fc.assert(
    fc.property(percentage, percentage, fc.integer({ min: 2, max: 6 }), (one, other, tickCount) => {
      const model = figure(Math.min(one, other), Math.max(one, other));
      const axis = trendAxis(model, tickCount);
      expect(footnotes(model, chinese).notes.includes(zh().figure.notFromZero)).toBe(axis.low > 0);
    }),
    { numRuns: 3000 },
  );
});

test('values from 15 to 86.5 have the same axis with few ticks and with many', () => {
  const model = figure(15, 86.5);
  const ends = [2, 3, 4, 5, 6].map((tickCount) => trendAxis(model, tickCount)).map(({ low, high }) => [low, high]);
  expect(new Set(ends.map(String)).size).toBe(1);
});

test('counts start at 0 and have nothing to say', () => {
  const model = figure(80, 90, 'count');
  expect(trendAxis(model).low).toBe(0);
  expect(footnotes(model, chinese).notes).not.toContain(zh().figure.notFromZero);
});
