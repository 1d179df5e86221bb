import type { DomainData } from '../../data/domainData';
import type { Doubt, ReadCell } from '../reading/recognise';
import { falls } from './falls';
import { farYear } from './farYear';
import { jump } from './jump';
import { notTheSum } from './notTheSum';
import { outOfRange } from './outOfRange';
import { pooled } from './pooled';
import { published } from './published';
import type { Rules } from './rule';
import { twice } from './twice';
import { unitSlip } from './unitSlip';

/** In the order in which they are told: of several the first. */
const rules: Rules = { farYear, outOfRange, pooled, published, unitSlip, twice, falls, notTheSum, jump };

/** The cells with those that are to be looked at marked as doubtful, and why. */
export function watched(cells: readonly ReadCell[], themes: readonly DomainData[]): ReadCell[] {
  const beside = new Map(
    themes.flatMap(({ regions, indicators, series }) =>
      indicators.indicators.map((indicator) => [
        indicator.id,
        {
          indicator,
          years: series.years,
          whole: regions.whole.code,
          parts: regions.parts.map(({ code }) => code),
          series: new Map(
            series.series.filter((one) => one.indicator === indicator.id).map((one) => [one.region, one]),
          ),
        },
      ]),
    ),
  );
  const ofIndicator = grouped(cells, ({ indicator }) => indicator);
  const same = grouped(cells, keyOf);
  return cells.map((cell) => {
    const found = beside.get(cell.indicator);
    const { value } = cell;
    if (!found || value === null || cell.status === 'refused') return cell;
    const context = {
      ...found,
      series: found.series.get(cell.region) ?? null,
      cells: ofIndicator.get(cell.indicator) ?? [],
      same: same.get(keyOf(cell)) ?? [],
    };
    const why = (Object.keys(rules) as Doubt[]).find((rule) => rules[rule]?.(Object.assign(cell, { value }), context));
    return why ? { ...cell, status: 'doubtful', why } : cell;
  });
}

function keyOf({ indicator, region, year }: ReadCell): string {
  return `${indicator} ${region} ${year}`;
}

function grouped(cells: readonly ReadCell[], key: (cell: ReadCell) => string): Map<string, ReadCell[]> {
  const groups = new Map<string, ReadCell[]>();
  for (const cell of cells) {
    const others = groups.get(key(cell));
    if (others) others.push(cell);
    else groups.set(key(cell), [cell]);
  }
  return groups;
}
