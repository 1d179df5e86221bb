import type { OwnDataWords } from '../../i18n/ownData/ownData.zh';
import type { Observation } from '../dataSets/dataSet';
import type { Match } from '../dataSets/matchedHeads';
import type { Reading } from './context';
import type { Head } from './heads';

/** Why a cell needs attention: it cannot be read, or it breaks a rule (`check/`). */
export type Doubt = keyof OwnDataWords['whys'];

/** How one cell was read. */
export type ReadCell = {
  file: string;
  /** 附表!C7, or C7 for a text without sheets. */
  place: string;
  raw: string;
  why: Doubt | null;
  /** The reader's note on a confirmed value. */
  note?: string;
  /** The factor of the unit conversion. */
  factor: number;
  /** The reader typed the value over the one of the workbook. */
  isCorrected?: boolean;
} & (ReadValue | NoValue);

/**
 * `confirmed`: doubtful, but the reader confirmed it. `hidden`: readable, but the workbook does not show it.
 */
type ReadValue = Observation & { status: 'taken' | 'converted' | 'doubtful' | 'confirmed' | 'hidden' };

/**
 * `missing`: the cell says that there is no value. `asked`: it has two readings of equal weight (`readings`). `region` is empty and
 * `year` 0 if unknown.
 */
type NoValue = Omit<Observation, 'value'> & { value: null; readings?: Head; status: 'refused' | 'missing' | 'asked' };

/** A head that nobody knows, as written and as compared, with what it may mean, the likeliest first. */
export type Unknown = {
  kind: 'indicator' | 'region' | 'year';
  text: string;
  plain: string;
  candidates: readonly Match[];
};

/** Why no value was read from a table. */
export type NothingRead = keyof OwnDataWords['nothing'];

/** How one table of a sheet was read, and where each part was read from. */
export type TableRead = {
  file: string;
  sheet: string;
  /** 附表!A3: where its heads begin. */
  place: string;
  isHidden: boolean;
  indicator: Reading<string>;
  region: Reading<string>;
  year: Reading<number>;
  unit: Reading<string>;
  why: NothingRead | null;
};

export type Recognised = { cells: ReadCell[]; unknown: Unknown[]; tables: TableRead[] };

/** Key of a table in the reader's answers. */
export function tableKey({ file, place }: Pick<TableRead, 'file' | 'place'>): string {
  return `${file}/${place}`;
}

/** Distinguishes the cells of a review. */
export function cellKey({ file, place }: Pick<ReadCell, 'file' | 'place'>): string {
  return `${file}/${place}`;
}
