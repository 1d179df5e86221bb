import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { allDomains } from '../../src/contract/domains';
import { outlinesSchema } from '../../src/contract/outline';
import { goalReader } from '../../src/outlines/standing';
import { byGap, departmentBoard, metOf, tallyOf } from '../../src/outlines/tally';
import { servedDomain, standInClient } from '../served';

const themes = await Promise.all(allDomains.map((domain) => servedDomain(domain)));
const answer: unknown = JSON.parse(
  JSON.stringify(await standInClient().get('/api/outlines', v.object({ outlines: v.array(v.unknown()) }))),
);
const whole = themes[0]?.regions.whole.code ?? '';

/** Every place in an answer, as the keys that lead there. */
function placesIn(value: unknown, way: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...way, key]))];
}

const places = placesIn(answer).filter((way) => way.length > 0);

function spoiled([key = '', ...rest]: readonly string[], value: unknown, wrong: unknown): unknown {
  if (typeof value !== 'object' || value === null) return wrong;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  const inner = Reflect.get(copy, key);
  if (rest.length > 0) Reflect.set(copy, key, spoiled(rest, inner, wrong));
  else if (wrong === undefined) Reflect.deleteProperty(copy, key);
  else Reflect.set(copy, key, wrong);
  return copy;
}

test('an answer that is wrong somewhere is refused by its field, or read without a wrong count', () => {
  const wrong = fc.oneof(
    fc.constant(undefined),
    fc.constant(null),
    fc.string({ maxLength: 12 }),
    fc.double(),
    fc.integer({ min: -5, max: 3000 }),
    fc.boolean(),
    fc.constant([]),
    fc.constant({}),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), wrong, (way, value) => {
      const read = v.safeParse(outlinesSchema, spoiled(way, answer, value));
      if (!read.success) {
        expect(v.getDotPath(read.issues[0])).toMatch(/^outlines/);
        return;
      }
      const outline = read.output.outlines[Number(way[1])] ?? read.output.outlines[0];
      if (!outline) return;
      const goals = outline.goals.map(goalReader(themes, whole, null));
      const { total, counts } = tallyOf(goals);
      expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(total);
      expect(byGap(goals)).toHaveLength(total);
      expect(() => [departmentBoard(goals), outline.bases.map(metOf)]).not.toThrow();
    }),
    { numRuns: 1500 },
  );
});
