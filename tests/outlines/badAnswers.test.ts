import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { allDomains } from '../../src/contract/domains';
import { outlinesSchema } from '../../src/contract/outline';
import { byGap, departmentBoard, goalCountsOf, metOf } from '../../src/outlines/goalCounts';
import { goalStatuses } from '../../src/outlines/goalStatus';
import { placesIn, spoiled, wrongValues } from '../badAnswers/spoil';
import { servedDomain, standInClient } from '../served';

const themes = await Promise.all(allDomains.map((domain) => servedDomain(domain)));
const answer: unknown = JSON.parse(
  JSON.stringify(await standInClient().get('/api/outlines', v.object({ outlines: v.array(v.unknown()) }))),
);
const whole = themes[0]?.regions.whole.code ?? '';

const places = placesIn(answer).filter((way) => way.length > 0);

test('an answer that is wrong somewhere is refused by its field, or read without a wrong count', () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), wrongValues, (way, value) => {
      const read = v.safeParse(outlinesSchema, spoiled(way, answer, value));
      if (!read.success) {
        expect(v.getDotPath(read.issues[0])).toMatch(/^outlines/);
        return;
      }
      const outline = read.output.outlines[Number(way[1])] ?? read.output.outlines[0];
      if (!outline) return;
      const goals = goalStatuses(outline, themes, whole, null);
      const { total, counts } = goalCountsOf(goals);
      expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(total);
      expect(byGap(goals)).toHaveLength(total);
      expect(() => [departmentBoard(goals), outline.bases.map(metOf)]).not.toThrow();
    }),
    { numRuns: 1500 },
  );
});
