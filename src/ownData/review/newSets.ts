import { group } from 'd3-array';
import {
  type Confirmed,
  type DataSet,
  type LeftCell,
  type OwnData,
  type OwnValue,
  valueKey,
} from '../dataSets/dataSet';
import type { ReadCell } from '../recognise/read';
import { isCorrectable } from './corrections';

/** A cell with the reader's decision. `note`: `null` unless the reader confirmed the value. */
type Decided = { cell: ReadCell; isTaken: boolean; note: string | null };

/** What a file becomes: one data set. */
export type NewSet = {
  file: string;
  values: OwnValue[];
  /** Doubtful and refused cells that are not taken, but have been reported. */
  left: LeftCell[];
  confirmed: Confirmed[];
  /** The data set with the same values, and whether it came from a file of this name. */
  same: { set: DataSet; isSameFile: boolean } | null;
  /** The data sets of the same region that share a year with it, which it may replace. */
  earlier: DataSet[];
};

/** The data sets that the files of a review become, in the order of the files. */
export function newSets(decided: readonly Decided[], sets: readonly DataSet[]): NewSet[] {
  const files = group(decided, ({ cell }) => cell.file);
  return [...files].flatMap(([file, cells]) => {
    const values = cells.flatMap(({ cell, isTaken }): OwnValue[] => {
      const { indicator, region, year, value, place } = cell;
      if (!isTaken || value === null) return [];
      return [{ indicator, region, year, value, place, ...(cell.isCorrected ? { isCorrected: true } : {}) }];
    });
    const left = cells.flatMap(({ cell, isTaken }): LeftCell[] => {
      const { indicator, region, year, value, place, raw, why } = cell;
      const isOpen = ['doubtful', 'refused', 'asked'].includes(cell.status) && isCorrectable(cell);
      return isTaken || !isOpen || why === null ? [] : [{ indicator, region, year, value, place, raw, why }];
    });
    const confirmed = cells.flatMap(({ cell, isTaken, note }): Confirmed[] => {
      const { indicator, region, year, value, why } = cell;
      return isTaken && value !== null && note !== null && why !== null
        ? [{ indicator, region, year, value, why, note }]
        : [];
    });
    if (values.length + left.length === 0) return [];
    const region = regionOf(values);
    const years = new Set(values.map(({ year }) => year));
    const same = values.length === 0 ? undefined : sets.find((set) => hasValues(set, values));
    return {
      ...{ file, values, left, confirmed },
      same: same ? { set: same, isSameFile: same.file === file } : null,
      earlier: sets.filter(
        (set) => region !== null && regionOf(set.values) === region && set.values.some(({ year }) => years.has(year)),
      ),
    };
  });
}

/** The one region of all values; `null` if there are several or none. */
export function regionOf(values: readonly Pick<OwnValue, 'region'>[]): string | null {
  const [region = null, ...others] = new Set(values.map((one) => one.region));
  return others.length === 0 ? region : null;
}

/** Lays new data sets on top, and removes those that they replace. */
export function withNewSets(
  own: OwnData,
  added: readonly { set: DataSet; replaced: string | null; confirmed: readonly Confirmed[] }[],
): OwnData {
  const gone = new Set(added.map(({ replaced }) => replaced));
  return {
    ...own,
    sets: [...added.map(({ set }) => set), ...own.sets.filter(({ id }) => !gone.has(id))],
    confirmed: [...own.confirmed, ...added.flatMap(({ confirmed }) => confirmed)],
  };
}

function hasValues(set: DataSet, values: readonly OwnValue[]): boolean {
  const [held, read] = [new Set(set.values.map(valueKey)), new Set(values.map(valueKey))];
  return held.size === read.size && [...read].every((key) => held.has(key));
}
