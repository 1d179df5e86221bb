import * as v from 'valibot';
import { amountSchema } from '../../contract/amount';
import { dayOrNoneSchema, daySchema } from '../../contract/day';
import { yearSchema } from '../../contract/year';
import { plainText } from '../../i18n/plainText';
import type { OwnIndicator } from './ownIndicator';

/** How data sets are written, in the browser and in files; raised whenever what was written before must be read differently. */
export const dataSetVersion = 2;

/** One number of an indicator, a region and a year. */
export const observationSchema = v.object({
  indicator: v.string(),
  region: v.string(),
  year: yearSchema,
  /** In the unit of the indicator. */
  value: amountSchema,
});
export type Observation = v.InferOutput<typeof observationSchema>;

export const dataSetSchema = v.object({
  id: v.string(),
  /** 2023年报, 三季度快报. */
  name: v.pipe(v.string(), v.transform(plainText)),
  /** Day it was read: 2026-11-28; empty where an earlier version kept something else. */
  day: dayOrNoneSchema,
  /** Whether it lies over the server's figures. */
  on: v.boolean(),
  values: v.array(observationSchema),
});
/** Figures that an office has reported itself. */
export type DataSet = v.InferOutput<typeof dataSetSchema>;

export const confirmedSchema = v.object({
  ...observationSchema.entries,
  /** Which rule found it doubtful. */
  why: v.string(),
  /** What the reader wrote of it; may be empty. */
  note: v.string(),
});
/** A doubtful value that the reader has looked at and says is right (确认无误); another value is doubted again. */
export type Confirmed = v.InferOutput<typeof confirmedSchema>;

/** 2027-01-31; 9999 where the day was taken away again. */
export const deadlineSchema = v.union([v.literal('9999'), daySchema], 'Invalid date: Expected a day');

/** All that this browser keeps of the office's own. */
export type OwnData = {
  /** The first lies on top. */
  sets: readonly DataSet[];
  indicators: readonly OwnIndicator[];
  confirmed: readonly Confirmed[];
  /** By year, the day by which figures of it were to be reported (`deadlineSchema`). */
  deadlines: Readonly<Record<string, string>>;
};

export const noOwnData: OwnData = { sets: [], indicators: [], confirmed: [], deadlines: {} };

/** With a data set one place further up, wherever it lies by now; the first stays where it is. */
export function movedUp(sets: readonly DataSet[], id: string): DataSet[] {
  const at = sets.findIndex((one) => one.id === id);
  const order = sets.map((one, place) => ({ one, place: place === at ? at - 1.5 : place }));
  return order.sort((a, b) => a.place - b.place).map(({ one }) => one);
}

/** The same for the same value. */
export function valueKey({ indicator, region, year, value }: Observation): string {
  return [indicator, region, year, value].join(' ');
}

/** The same for the same value found doubtful by the same rule. */
export function confirmedKey(one: Observation & { why: string }): string {
  return `${valueKey(one)} ${one.why}`;
}
