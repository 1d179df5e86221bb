import * as v from 'valibot';
import { dayOrNoneSchema, daySchema } from '../../contract/day';
import { textSchema } from '../../contract/text';
import { yearSchema } from '../../contract/year';
import { viewSchema } from '../../filters/viewSpec/viewSpec';
import { plainText } from '../../i18n/plainText';
import type { NumberKind, Phrase } from '../../i18n/sentences/phrase';
import { goalCounts } from '../../outlines/goalCounts';
import type { SheetFormatId } from '../../pictures/sheet/sheetFormat';
import type { shelfVersion } from './version';

const year = v.nullable(yearSchema);
/** Words of the head, the foot and the headings; an opened file may bring marks that nobody sees. */
const line = v.pipe(v.string(), v.transform(plainText));

/** How wide a figure stands on paper: over the whole type area, or in one of its two columns. */
export const itemSizes = ['full', 'half'] as const;

/** Digits of a number of the data as they were last read; a dash where there was no value. */
const written = v.pipe(v.string(), v.regex(/^(?:\d[\d.,]{0,30}|\u2014)$/));

const numberKinds = {
  year: 'year',
  value: 'value',
  change: 'change',
  changeSinceFirst: 'changeSinceFirst',
  difference: 'difference',
  rank: 'rank',
  gap: 'gap',
  target: 'target',
  fact: 'fact',
  cases: 'cases',
} as const satisfies { [Kind in NumberKind]: Kind };

const referenceSchema = v.variant('what', [
  v.object({
    written,
    what: v.enum(numberKinds),
    indicator: v.string(),
    region: v.string(),
    year,
    from: v.optional(yearSchema),
    factor: v.optional(v.pipe(v.number(), v.finite())),
  }),
  v.object({
    written,
    what: v.literal('goals'),
    outline: v.string(),
    region: v.string(),
    year: yearSchema,
    domain: v.nullable(v.string()),
    count: v.picklist(goalCounts),
  }),
  v.object({ written: v.string(), what: v.literal('fixed') }),
]);

/** Words of the reader or of a report, and in their places the numbers that move with the data. */
export type Prose = Phrase;

const proseSchema = v.pipe(
  v.array(v.union([v.string(), referenceSchema])),
  v.transform((fragments): Prose => fragments),
);

const itemSchema = v.object({
  kind: v.literal('item'),
  id: v.string(),
  view: viewSchema,
  /** What it was called when it was put in: all there is to say once the server knows it no more. */
  name: textSchema,
  /** The reader's wording, below the figure and above it; `null`: made from the numbers. */
  caption: v.nullable(proseSchema),
  sentence: v.nullable(proseSchema),
  size: v.picklist(itemSizes),
});
export type BriefingItem = v.InferOutput<typeof itemSchema>;

const blockSchema = v.variant('kind', [
  itemSchema,
  v.object({ kind: v.literal('heading'), id: v.string(), text: line }),
  v.object({ kind: v.literal('text'), id: v.string(), prose: proseSchema }),
]);
export type Block = v.InferOutput<typeof blockSchema>;

/** What the figures said when the briefing left: values by indicator, region and year, and the ranks of those of one year. */
const receiptSchema = v.object({
  /** 2026-11-26, and as what it left. */
  day: daySchema,
  format: v.string(),
  figures: v.array(
    v.object({
      item: v.string(),
      indicator: v.string(),
      years: v.array(yearSchema),
      lines: v.array(v.object({ region: v.string(), values: v.array(v.nullable(v.number())) })),
      ranks: v.record(v.string(), v.number()),
    }),
  ),
});
export type Receipt = v.InferOutput<typeof receiptSchema>;

/** 公文 by GB/T 9704, or 简报 with its head and foot. */
export const forms = ['bulletin', 'official'] as const;

/** Sizes that pictures leave in: a slide, half of one, A4 over the type area or in one of its columns, for WeChat and for a phone. */
export const pictureFormats = [
  'slide',
  'halfSlide',
  'paper',
  'column',
  'square',
  'phone',
] as const satisfies readonly SheetFormatId[];

export const briefingSchema = v.object({
  id: v.string(),
  name: line,
  /** 期号, as it is printed: «第1期». */
  issue: line,
  unit: line,
  /** 2026-11-26; empty: the day it leaves. */
  date: dayOrNoneSchema,
  /** The line at the top left, such as «内部资料，注意保存». */
  secrecy: line,
  introduction: proseSchema,
  /** Of the foot: who gets it (报、送、发), and how many were printed. */
  recipients: line,
  copies: line,
  form: v.picklist(forms),
  pictureFormat: v.picklist(pictureFormats),
  blocks: v.array(blockSchema),
  /** The latest at the end. */
  receipts: v.array(receiptSchema),
});
export type Briefing = v.InferOutput<typeof briefingSchema>;

/** As a browser may have kept it, when any text was taken for a day: what is none goes, and the rest stays. */
export const storedBriefingSchema = v.object({
  ...briefingSchema.entries,
  date: v.fallback(briefingSchema.entries.date, ''),
  receipts: v.pipe(
    v.array(v.object({ ...receiptSchema.entries, day: v.string() })),
    v.filterItems(({ day }) => v.is(daySchema, day)),
  ),
});

/** The briefings of this browser and the one that is worked on. */
export type Shelf = { version: typeof shelfVersion; current: string; briefings: Briefing[] };
