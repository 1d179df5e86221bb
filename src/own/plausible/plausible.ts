import type { DomainData } from '../../data/domainData';
import { type Confirmed, confirmedKey } from '../dataSet';
import type { Doubt, ReadCell } from '../reading/recognise';
import { falls } from './falls';
import { farYear } from './farYear';
import { jump } from './jump';
import { notTheSum } from './notTheSum';
import { outOfRange } from './outOfRange';
import { outsideParts } from './outsideParts';
import { partAboveWhole } from './partAboveWhole';
import { pooled } from './pooled';
import { published } from './published';
import type { Rules } from './rule';
import { twice } from './twice';
import { unitSlip } from './unitSlip';
import { infantAboveUnderFive, newbornAboveInfant } from './youngerAboveOlder';

/** In the order in which they are told: of several the first. */
const rules: Rules = {
  farYear,
  outOfRange,
  pooled,
  published,
  unitSlip,
  twice,
  falls,
  notTheSum,
  outsideParts,
  partAboveWhole,
  newbornAboveInfant,
  infantAboveUnderFive,
  jump,
};

/** The cells with those that are to be looked at marked as doubtful, and why; what was looked at before is `confirmed`. */
export function watched(
  cells: readonly ReadCell[],
  themes: readonly DomainData[],
  confirmed: readonly Confirmed[],
): ReadCell[] {
  return cells.map(watcher(cells, themes, confirmed));
}

/** As many cells are looked at between two rests: a few milliseconds. */
const between = 1000;

/** As `watched`, and the page goes on answering meanwhile. */
export async function watchedAtRest(...[cells, themes, confirmed]: Parameters<typeof watched>): Promise<ReadCell[]> {
  const watch = watcher(cells, themes, confirmed);
  const all: ReadCell[] = [];
  for (let from = 0; from < cells.length; from += between) {
    for (const cell of cells.slice(from, from + between)) all.push(watch(cell));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return all;
}

function watcher(...[cells, themes, confirmed]: Parameters<typeof watched>): (cell: ReadCell) => ReadCell {
  const answers = new Map(confirmed.map((one) => [confirmedKey(one), one.note]));
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
  const other = (indicator: string, { region, year }: ReadCell) => {
    const told = same.get(keyOf({ indicator, region, year }))?.find(({ value }) => value !== null)?.value;
    const of = beside.get(indicator);
    return told ?? of?.series.get(region)?.values[of.years.indexOf(year)] ?? null;
  };
  return (cell) => {
    const found = beside.get(cell.indicator);
    const { value } = cell;
    if (!found || value === null || cell.status === 'refused') return cell;
    const context = {
      ...found,
      series: found.series.get(cell.region) ?? null,
      cells: ofIndicator.get(cell.indicator) ?? [],
      same: same.get(keyOf(cell)) ?? [],
      other: (indicator: string) => other(indicator, cell),
    };
    const why = (Object.keys(rules) as Doubt[]).find((rule) => rules[rule]?.(Object.assign(cell, { value }), context));
    if (!why) return cell;
    const note = answers.get(confirmedKey({ ...cell, value, why }));
    return note === undefined ? { ...cell, status: 'doubtful', why } : { ...cell, status: 'confirmed', why, note };
  };
}

function keyOf({ indicator, region, year }: Pick<ReadCell, 'indicator' | 'region' | 'year'>): string {
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
