import { group } from 'd3-array';
import type { DomainData } from '../../data/domainData';
import { type Confirmed, confirmedKey, type Observation, slotKey } from '../dataSets/dataSet';
import type { Doubt, ReadCell } from '../recognise/read';
import { falls } from './falls';
import { farYear } from './farYear';
import { jump } from './jump';
import { lifeExpectancy } from './lifeExpectancy';
import { notPresence } from './notPresence';
import { notTheSum } from './notTheSum';
import { notWhole } from './notWhole';
import { oddsJump } from './oddsJump';
import { outOfRange } from './outOfRange';
import { outsideBounds } from './outsideBounds';
import { outsideParts } from './outsideParts';
import { partAboveWhole } from './partAboveWhole';
import { pooled } from './pooled';
import { published } from './published';
import { reliefPerWoman } from './reliefPerWoman';
import type { Rule } from './rule';
import { twice } from './twice';
import { unitSlip } from './unitSlip';
import { withinTerm } from './withinTerm';
import { womenAndMen } from './womenAndMen';
import { infantAboveUnderFive, newbornAboveInfant } from './youngerAboveOlder';
import { zero } from './zero';

/** If an observation breaks several rules, the first one is named. The texts of the rules are in `whys`. */
const rules = {
  farYear,
  outOfRange,
  notPresence,
  notWhole,
  pooled,
  published,
  outsideBounds,
  unitSlip,
  lifeExpectancy,
  twice,
  withinTerm,
  falls,
  notTheSum,
  outsideParts,
  partAboveWhole,
  newbornAboveInfant,
  infantAboveUnderFive,
  womenAndMen,
  reliefPerWoman,
  zero,
  oddsJump,
  jump,
} satisfies Partial<Record<Doubt, Rule>>;

const ruleNames = Object.keys(rules) as (keyof typeof rules)[];

/**
 * Returns a function that names the rule an observation breaks, compared with the other observations and with the
 * themes.
 */
export function doubtsOf(
  observations: readonly Observation[],
  themes: readonly DomainData[],
): (observation: Observation) => Doubt | null {
  const served = new Map(
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
  const gaps = new Set([...served.values()].map((one) => one.indicator.sexes?.gap));
  const ofIndicator = group(observations, ({ indicator }) => indicator);
  const same = group(observations, slotKey);
  return (observation) => {
    const { indicator, region, year } = observation;
    const known = served.get(indicator);
    if (!known) return null;
    const reported = (id: string) => same.get(slotKey({ indicator: id, region, year }))?.[0]?.value ?? null;
    const context = {
      ...known,
      isGap: gaps.has(indicator) || known.indicator.unit.en === 'percentage points',
      beside: reported,
      series: known.series.get(region) ?? null,
      observations: ofIndicator.get(indicator) ?? [],
      same: same.get(slotKey(observation)) ?? [],
      other: (id: string) => {
        const answers = served.get(id);
        return reported(id) ?? answers?.series.get(region)?.values[answers.years.indexOf(year)] ?? null;
      },
    };
    return ruleNames.find((name) => rules[name](observation, context)) ?? null;
  };
}

/** Cells checked before yielding to the page (a few ms). */
const between = 1000;

/**
 * Marks the cells that break a rule as doubtful, or as confirmed with the note of an earlier visit. Rejects with the
 * signal's reason when cancelled.
 */
export async function checkCells(
  cells: readonly ReadCell[],
  themes: readonly DomainData[],
  confirmed: readonly Confirmed[],
  signal?: AbortSignal,
): Promise<ReadCell[]> {
  const notes = new Map(confirmed.map((one) => [confirmedKey(one), one.note]));
  const doubtOf = doubtsOf(
    cells.filter((cell) => cell.value !== null).filter(({ status }) => status !== 'hidden'),
    themes,
  );
  const check = (cell: ReadCell): ReadCell => {
    if (cell.value === null || cell.status === 'hidden') return cell;
    const why = doubtOf(cell) ?? cell.why;
    if (why === null) return cell;
    const note = notes.get(confirmedKey({ ...cell, why }));
    return note === undefined ? { ...cell, status: 'doubtful', why } : { ...cell, status: 'confirmed', why, note };
  };
  const checked: ReadCell[] = [];
  for (const cell of cells) {
    checked.push(check(cell));
    if (checked.length % between === 0) await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  }
  return checked;
}
