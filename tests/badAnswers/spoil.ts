import fc from 'fast-check';

/** Every place in an answer, as the keys that lead there. */
export function placesIn(value: unknown, way: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...way, key]))];
}

/** A copy in which the value at that place is another; `undefined` takes it away. */
export function spoiled([key = '', ...rest]: readonly string[], value: unknown, wrong: unknown): unknown {
  if (typeof value !== 'object' || value === null) return wrong;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  const inner = Reflect.get(copy, key);
  if (rest.length > 0) Reflect.set(copy, key, spoiled(rest, inner, wrong));
  else if (wrong === undefined) Reflect.deleteProperty(copy, key);
  else Reflect.set(copy, key, wrong);
  return copy;
}

/** What a bad day may put in the place of anything. */
export const wrongValues = fc.oneof(
  fc.constant(undefined),
  fc.constant(null),
  fc.string({ maxLength: 12 }),
  fc.double(),
  fc.integer({ min: -5, max: 3000 }),
  fc.boolean(),
  fc.constant([]),
  fc.constant({}),
);
