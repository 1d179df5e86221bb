import * as v from 'valibot';
import { amountSchema } from '../../contract/amount';
import { dayOrNoneSchema, daySchema } from '../../contract/day';
import { absenceSchema } from '../../contract/series';
import { yearSchema } from '../../contract/year';
import { plainText } from '../../i18n/plainText';
import type { OwnIndicator } from './ownIndicator';

/**
 * Version of the format of data sets, in the browser and in files. Raise it whenever older data must be read
 * differently.
 */
export const dataSetVersion = 3;

/** One number of an indicator, a region and a year. */
const observationSchema = v.object({
  indicator: v.string(),
  region: v.string(),
  year: yearSchema,
  /** In the unit of the indicator. */
  value: amountSchema,
});
export type Observation = v.InferOutput<typeof observationSchema>;

/** Where a value was read. Version 2 did not store it. */
const originEntries = {
  /** 附表!C7, or C7 for a text without sheets. */
  place: v.optional(v.string()),
  /** Whether the reader typed the value over the one of the workbook (更正). */
  isCorrected: v.optional(v.boolean()),
};
export const ownValueSchema = v.object({ ...observationSchema.entries, ...originEntries });
/** A value of a data set. */
export type OwnValue = v.InferOutput<typeof ownValueSchema>;

const leftCellSchema = v.object({
  ...observationSchema.entries,
  /** `null` if it could not be read. */
  value: v.nullable(amountSchema),
  place: v.string(),
  raw: v.string(),
  /** The rule that found it doubtful, or why it could not be read. */
  why: v.string(),
});
/** A doubtful or refused cell of a file, which has been reported but is not used. */
export type LeftCell = v.InferOutput<typeof leftCellSchema>;

/** What a number is about. */
export type Slot = Omit<Observation, 'value'>;

/** A value that the office says is missing, and why. */
const absentSchema = v.object({
  indicator: v.string(),
  region: v.string(),
  year: yearSchema,
  why: absenceSchema,
});
export type Absent = v.InferOutput<typeof absentSchema>;

export const dataSetSchema = v.object({
  id: v.string(),
  /** For example 2023年报 or 三季度快报. */
  name: v.pipe(v.string(), v.transform(plainText)),
  /** Day of the import (2026-11-28); empty if an earlier version stored something else. */
  day: dayOrNoneSchema,
  /** Whether it is laid over the server's figures. */
  on: v.boolean(),
  values: v.array(ownValueSchema),
  /** Name of the file it was read from. Version 2 stored neither this nor the following. */
  file: v.optional(v.string()),
  /** Who imported it; empty if not said. */
  by: v.optional(v.string()),
  left: v.optional(v.array(leftCellSchema)),
  absent: v.optional(v.array(absentSchema)),
});
/** Figures that the office reported itself. */
export type DataSet = v.InferOutput<typeof dataSetSchema>;

export const confirmedSchema = v.object({
  ...observationSchema.entries,
  /** The rule that found it doubtful. */
  why: v.string(),
  /** The reader's note; may be empty. */
  note: v.string(),
});
/** A doubtful value that the reader has confirmed (确认无误). A new value is doubted again. */
export type Confirmed = v.InferOutput<typeof confirmedSchema>;

/** For example 2027-01-31; 9999 if the reader removed the day. */
export const deadlineSchema = v.union([v.literal('9999'), daySchema], 'Invalid date: Expected a day');

/** All data of the office that this browser stores. */
export type OwnData = {
  /** The first set takes precedence. */
  sets: readonly DataSet[];
  indicators: readonly OwnIndicator[];
  confirmed: readonly Confirmed[];
  /** The day by which the figures of a year were due (`deadlineSchema`), by year. */
  deadlines: Readonly<Record<string, string>>;
};

export const noOwnData: OwnData = { sets: [], indicators: [], confirmed: [], deadlines: {} };

/** Moves a data set one place up; the first stays where it is. */
export function movedUp(sets: readonly DataSet[], id: string): DataSet[] {
  const at = sets.findIndex((one) => one.id === id);
  const order = sets.map((one, place) => ({ one, place: place === at ? at - 1.5 : place }));
  return order.sort((a, b) => a.place - b.place).map(({ one }) => one);
}

/** Key of an indicator, a region and a year. */
export function slotKey({ indicator, region, year }: Slot): string {
  return `${indicator} ${region} ${year}`;
}

/** Key of an observation including its value. */
export function valueKey({ indicator, region, year, value }: Observation): string {
  return [indicator, region, year, value].join(' ');
}

/** Key of a value together with the rule that found it doubtful. */
export function confirmedKey(one: Observation & { why: string }): string {
  return `${valueKey(one)} ${one.why}`;
}
