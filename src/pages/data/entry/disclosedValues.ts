import type { Mark } from '../../../contract/mark';
import type { DomainData } from '../../../data/domainData';
import { answersFor } from '../../../figures/model/answersFor';
import { readLines } from '../../../figures/model/lines';
import { slotKey } from '../../../ownData/dataSets/dataSet';
import type { EntrySheet } from '../../../ownData/entry/entrySheet';

export type Disclosed = { value: number; mark: Mark | null };

/**
 * The values that figures show for the indicators of the grid, by `slotKey`: what figures withhold for its few cases is not
 * there. Rates over three years are left out, because one year is typed.
 */
export function disclosedValues(
  { rows }: Pick<EntrySheet, 'rows'>,
  themes: readonly DomainData[],
): ReadonlyMap<string, Disclosed> {
  const all = new Map<string, Disclosed>();
  for (const indicator of rows) {
    const data = themes.find(({ indicators }) => indicators.indicators.includes(indicator));
    if (!data) continue;
    const { whole, parts } = readLines(answersFor(indicator, data), []);
    for (const { region, pooled, points } of [whole, ...parts()])
      for (const { year, value, mark } of points)
        if (value !== null && !pooled)
          all.set(slotKey({ indicator: indicator.id, region: region.code, year }), { value, mark });
  }
  return all;
}
