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
/** Text of the head, the foot and the headings; an opened file may contain invisible characters. */
const line = v.pipe(v.string(), v.transform(plainText));

/** Width of a figure on paper: the whole type area or one of its two columns. */
export const itemSizes = ['full', 'half'] as const;

/** Digits of a data number as last read; a dash if there was no value. */
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
    since: v.optional(yearSchema),
  }),
  v.object({ written, what: v.literal('part'), part: v.string() }),
  v.object({ written: v.string(), what: v.literal('fixed') }),
]);

/** Text of the reader or of a report, with data numbers that follow the data. */
export type Prose = Phrase;

const proseSchema = v.pipe(
  v.array(v.union([v.string(), referenceSchema])),
  v.transform((fragments): Prose => fragments),
);

const itemSchema = v.object({
  kind: v.literal('item'),
  id: v.string(),
  view: viewSchema,
  /** The name when the item was added: the only information left once the server no longer has the indicator. */
  name: textSchema,
  /** The reader's own caption and sentence; `null` while generated. */
  caption: v.nullable(proseSchema),
  sentence: v.nullable(proseSchema),
  size: v.picklist(itemSizes),
});
export type BriefingItem = v.InferOutput<typeof itemSchema>;

/** Levels of headings: 一、, （一） and 1. A heading without a level is of the first. */
export const headingLevels = [1, 2, 3] as const;
export type HeadingLevel = (typeof headingLevels)[number];

const blockSchema = v.variant('kind', [
  itemSchema,
  v.object({
    kind: v.literal('heading'),
    id: v.string(),
    text: line,
    level: v.optional(v.picklist(headingLevels)),
    /** Starts on a new page. */
    newPage: v.optional(v.boolean()),
  }),
  v.object({
    kind: v.literal('text'),
    id: v.string(),
    prose: proseSchema,
    /** What the office has to write here. It stands in the place of the text until then. */
    asks: v.optional(line),
  }),
]);
export type Block = v.InferOutput<typeof blockSchema>;

/** The figures at the time of an export: values by indicator, region and year, and the ranks of views of one year. */
const receiptSchema = v.object({
  /** Day (2026-11-26) and format of the export. */
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

/** 公文 according to GB/T 9704, or 简报 with its head and foot. */
export const forms = ['bulletin', 'official'] as const;

/**
 * Sizes of exported pictures: a slide, half a slide, A4 over the type area or in one column, for WeChat and for a
 * phone.
 */
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
  /** 刊名 and 期号 of a bulletin as printed: «第3期（总第27期）». */
  series: line,
  issue: line,
  /** The head of an official document: 发文机关标志, 发文字号, 签发人 if it goes up, and 主送机关. */
  authority: line,
  number: line,
  signatory: line,
  addressee: line,
  /** Who edits the bulletin (编印单位), or signs the official document (发文机关署名). */
  unit: line,
  /** For example 2026-11-26; if empty, the day of the export. */
  date: dayOrNoneSchema,
  /** Line at the top left: «内部资料，注意保存». */
  secrecy: line,
  introduction: proseSchema,
  /** The foot of a bulletin: recipients (报、送、发) and number of copies. In an official document, who gets a copy (抄送). */
  recipients: line,
  copies: line,
  /** The foot of an official document: 印发机关 and 印发日期; if the day is empty, it is the day of the document. */
  printedBy: line,
  printed: dayOrNoneSchema,
  form: v.picklist(forms),
  pictureFormat: v.picklist(pictureFormats),
  /** Whether a list of the headings (目录) stands below the title. */
  contents: v.optional(v.boolean()),
  blocks: v.array(blockSchema),
  /** Oldest first. */
  receipts: v.array(receiptSchema),
});
export type Briefing = v.InferOutput<typeof briefingSchema>;

/**
 * A stored briefing of an earlier version, which accepted any text as a day. Invalid days are dropped, the rest stays.
 */
export const storedBriefingSchema = v.object({
  ...briefingSchema.entries,
  date: v.fallback(briefingSchema.entries.date, ''),
  printed: v.fallback(briefingSchema.entries.printed, ''),
  receipts: v.pipe(
    v.array(v.object({ ...receiptSchema.entries, day: v.string() })),
    v.filterItems(({ day }) => v.is(daySchema, day)),
  ),
});

/** The briefings of this browser and the id of the open one. */
export type Shelf = { version: typeof shelfVersion; current: string; briefings: Briefing[] };
