import { expect, test } from 'vitest';
import { groupOf, regionGroups } from '../../src/filters/filters';
import { servedDomain } from '../served';

const { parts } = (await servedDomain('health')).regions;
const codes = parts.map((league) => league.code);
const east = parts.filter(regionGroups.east).map((league) => league.code);

test('leagues that are a ready-made choice are known by its name, in whichever order', () => {
  expect(groupOf(codes, parts)).toBe('all');
  expect(groupOf([...east].reverse(), parts)).toBe('east');
});

test('others are known by no name', () => {
  expect(groupOf([], parts)).toBeNull();
  expect(groupOf(east.slice(1), parts)).toBeNull();
});
