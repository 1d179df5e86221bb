import type { Rule } from './rule';

const slips = [10, 100, 1000, 10_000, 1e8];

/** So near to ten times its neighbours, or to a hundred times, that the unit was mistaken. */
const tolerance = 0.35;

/** A value that would fit its own history in another unit, and does not in this one: 万元 for 元. */
export const unitSlip: Rule = ({ value, year }, { series, years }) => {
  const near = years
    .map((one, index) => ({ distance: Math.abs(one - year), value: series?.values[index] ?? null }))
    .filter((one): one is { distance: number; value: number } => one.value !== null && one.value > 0)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map((one) => one.value)
    .sort((a, b) => a - b);
  const usual = near[Math.floor(near.length / 2)];
  if (usual === undefined || value <= 0) return false;
  const times = value > usual ? value / usual : usual / value;
  return slips.some((slip) => Math.abs(Math.log10(times) - Math.log10(slip)) < Math.log10(1 + tolerance)) && times > 5;
};
