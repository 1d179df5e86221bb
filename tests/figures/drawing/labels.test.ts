import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels } from '../../../src/figures/drawing/labels';

describe('labels at the ends of lines', () => {
  test('stay where they are wanted while there is room', () => {
    expect(placeLabels([20, 100, 60], 14, 0, 200)).toEqual([20, 100, 60]);
  });

  test('that would touch are pushed apart around their middle', () => {
    expect(placeLabels([50, 52], 10, 0, 200)).toEqual([46, 56]);
  });

  test('stay inside', () => {
    expect(placeLabels([0, 2, 300], 10, 0, 200)).toEqual([5, 15, 195]);
  });

  test('never overlap, never leave their room, and keep the order of their lines', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -50, max: 450, noNaN: true }), { minLength: 1, maxLength: 13 }),
        (wanted) => {
          const placed = placeLabels(wanted, 15, 0, 400);
          const order = wanted.map((_, index) => index).sort((a, b) => (placed[a] ?? 0) - (placed[b] ?? 0));
          order.forEach((index, position) => {
            const before = order[position - 1];
            if (before === undefined) return;
            expect((placed[index] ?? 0) - (placed[before] ?? 0)).toBeGreaterThan(15 - 1e-6);
            expect(wanted[index] ?? 0).toBeGreaterThanOrEqual(wanted[before] ?? 0);
          });
          for (const middle of placed) {
            expect(middle).toBeGreaterThanOrEqual(7.5 - 1e-6);
            expect(middle).toBeLessThanOrEqual(392.5 + 1e-6);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('share the room evenly where it is too small for all', () => {
    const placed = placeLabels([5, 5, 5, 5], 20, 0, 50);
    expect(placed).toEqual([10, 20, 30, 40]);
  });
});
