import * as v from 'valibot';
import { type Refusal, readVersioned } from '../../storage/versionedFile';
import {
  confirmedKey,
  confirmedSchema,
  type DataSet,
  dataSetSchema,
  dataSetVersion,
  type OwnData,
  valueKey,
} from './dataSet';
import { ownIndicatorSchema } from './ownIndicator';

/** File extension of a saved data set: `name.jinguo-data.json`. */
export const dataSetExtension = 'jinguo-data.json';

/** Definitions and confirmations stored with data sets; version 1 had none. */
const supplements = {
  indicators: v.optional(v.array(ownIndicatorSchema), []),
  confirmed: v.optional(v.array(confirmedSchema), []),
};

/** Format and version at the start of each file. */
export const dataSetFile = { format: 'jinguo-data', version: dataSetVersion };

const largestFile = 20_000_000;

/** A data set with the definitions and confirmations that its values need. */
export type SavedSet = { dataSet: DataSet } & Pick<OwnData, 'indicators' | 'confirmed'>;

export function dataSetText(dataSet: DataSet, { indicators, confirmed }: OwnData): string {
  const used = new Set([...dataSet.values, ...(dataSet.absent ?? [])].map(({ indicator }) => indicator));
  const values = new Set(dataSet.values.map(valueKey));
  const saved: SavedSet = {
    dataSet,
    indicators: indicators.filter(({ id }) => used.has(id)),
    confirmed: confirmed.filter((one) => values.has(valueKey(one))),
  };
  return JSON.stringify({ ...dataSetFile, ...saved });
}

/** Reads the data set of a file. It gets the given id, so that it does not replace the set it was saved from. */
export function readDataSet(text: string, id: string): SavedSet | Refusal {
  const read = readVersioned(text, { ...dataSetFile, largest: largestFile }, (file) =>
    v.safeParse(v.object({ dataSet: dataSetSchema, ...supplements }), file),
  );
  return 'why' in read ? read : { ...read, dataSet: { ...read.dataSet, id } };
}

/** Adds a data set on top, with its definitions and confirmations if they are new. */
export function withSet(own: OwnData, { dataSet, indicators, confirmed }: SavedSet): OwnData {
  const known = new Set(own.indicators.map((one) => one.id));
  const answered = new Set(own.confirmed.map(confirmedKey));
  return {
    ...own,
    sets: [dataSet, ...own.sets],
    indicators: [...own.indicators, ...indicators.filter((one) => !known.has(one.id))],
    confirmed: [...own.confirmed, ...confirmed.filter((one) => !answered.has(confirmedKey(one)))],
  };
}
