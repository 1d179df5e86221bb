import { expect, test } from 'vitest';
import { groupOf, regionGroups } from '../../src/filters/filters';
import { servedDomain } from '../served';

const { leagues } = (await servedDomain('health')).regions;
const codes = leagues.map((league) => league.code);
const east = leagues.filter(regionGroups.east).map((league) => league.code);

test('leagues that are a ready-made choice are known by its name, in whichever order', () => {
  expect(groupOf(codes, leagues)).toBe('all');
  expect(groupOf([...east].reverse(), leagues)).toBe('east');
});

test('others are known by no name', () => {
  expect(groupOf([], leagues)).toBeNull();
  expect(groupOf(east.slice(1), leagues)).toBeNull();
});
