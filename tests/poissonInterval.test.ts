import { expect, test } from 'vitest';
import { poissonInterval } from '../src/measures/poissonInterval';

test.each([
  [0, 0, 3.689],
  [1, 0.0253, 5.572],
  [12, 6.201, 20.962],
  [100, 81.36, 121.63],
  [2000, 1913.3, 2089.6],
])('the exact interval of %i cases is that of the tables', (cases, low, high) => {
  const interval = poissonInterval(cases);
  expect(interval.low / low || 1).toBeCloseTo(1, 2);
  expect(interval.high / high).toBeCloseTo(1, 3);
});
