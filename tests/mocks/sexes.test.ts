import { expect, test } from 'vitest';
import { pairs } from '../../mocks/simulation/sexes';
import { outlineOnly } from '../../src/contract/domains';
import { roundTo } from '../../src/measures/format';
import { servedDomain } from '../served';

const ofOutlines = await servedDomain(outlineOnly);

test.each(pairs)('$gap.id is what lies between $women and $men.id, in every region and year', async (pair) => {
  const theme = await servedDomain(pair.domain);
  const indicator = theme.indicators.indicators.find(({ id }) => id === pair.women);
  expect(indicator?.sexes).toEqual({ men: pair.men.id, gap: pair.gap.id });
  const codes = [theme.regions.whole, ...theme.regions.parts].map(({ code }) => code);
  for (const code of codes) {
    const of = (from: typeof ofOutlines, id: string) =>
      from.series.series.find((one) => one.indicator === id && one.region === code);
    const [women, men, gap] = [of(theme, pair.women), of(ofOutlines, pair.men.id), of(ofOutlines, pair.gap.id)];
    expect([women, men, gap].map((one) => one?.indicator)).toEqual([pair.women, pair.men.id, pair.gap.id]);
    expect(women?.values.some((value) => value !== null)).toBe(true);
    for (const [at, value] of women?.values.entries() ?? []) {
      const man = men?.values[at] ?? null;
      const apart = gap?.values[at] ?? null;
      if (value === null) {
        expect([man, apart]).toEqual([null, null]);
        continue;
      }
      const difference = pair.gap.of === 'women-less-men' ? value - (man ?? 0) : (man ?? 0) - value;
      expect(apart).toBe(roundTo(difference, indicator?.decimals ?? 0));
      expect([men?.marks[at], gap?.marks[at]]).toEqual(['simulated', 'simulated']);
    }
  }
});
