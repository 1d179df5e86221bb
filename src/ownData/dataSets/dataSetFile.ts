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

/** What a saved data set is called: `name.jinguo-data.json`. */
export const dataSetExtension = 'jinguo-data.json';

/** Definitions and answers that go with data sets; version 1 had none. */
const supplements = {
  indicators: v.optional(v.array(ownIndicatorSchema), []),
  confirmed: v.optional(v.array(confirmedSchema), []),
};

/** How files of data sets begin. */
export const dataSetFile = { format: 'jinguo-data', version: dataSetVersion };

const largestFile = 20_000_000;

/** A data set with the definitions and answers that its values need. */
export type SavedSet = { dataSet: DataSet } & Pick<OwnData, 'indicators' | 'confirmed'>;

export function dataSetText(dataSet: DataSet, { indicators, confirmed }: OwnData): string {
  const used = new Set(dataSet.values.map(({ indicator }) => indicator));
  const values = new Set(dataSet.values.map(valueKey));
  const saved: SavedSet = {
    dataSet,
    indicators: indicators.filter(({ id }) => used.has(id)),
    confirmed: confirmed.filter((one) => values.has(valueKey(one))),
  };
  return JSON.stringify({ ...dataSetFile, ...saved });
}

/** The data set of a file, under the id given, so that it stands beside the one it was saved from. */
export function readDataSet(text: string, id: string): SavedSet | Refusal {
  const read = readVersioned(text, { ...dataSetFile, largest: largestFile }, (file) =>
    v.safeParse(v.object({ dataSet: dataSetSchema, ...supplements }), file),
  );
  return 'why' in read ? read : { ...read, dataSet: { ...read.dataSet, id } };
}

/** With a data set on top, and with what goes with it and is not there yet. */
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
