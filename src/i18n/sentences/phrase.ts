/** The kind of a number in prose, relative to its indicator, region and year. */
export type NumberKind =
  /** The latest year. */
  | 'year'
  | 'value'
  /** Change since `from`, or since the previous value. */
  | 'change'
  /** Change since the first value in view. */
  | 'changeSinceFirst'
  /** Distance from the value of the whole region. */
  | 'difference'
  | 'rank'
  /** Distance from the target of the year `from`. */
  | 'gap'
  /** The target value of that year. */
  | 'target'
  /** A number from a document, which does not change with the data. */
  | 'fact'
  | 'cases';

/** A number of the data within prose, without a sign: the words around it tell the direction. */
export type NumberRef = {
  /** Its digits as written, without hedge and unit: 9.26, 5,241.2. */
  written: string;
  what: NumberKind;
  /** Id of the indicator; `region` is a code. */
  indicator: string;
  region: string;
  /** `null`: the latest year in view. */
  year: number | null;
  /** The base year of a change; absent: the previous year with a value. For a gap, the year of its target. */
  from?: number | undefined;
  /** The factor applied to the number in the indicator's unit: 3,900 万元 are CNY 39 million. */
  factor?: number | undefined;
};

/** A count of goals of an outline, by status, in one region and year. */
export type GoalCount = {
  written: string;
  what: 'goals';
  outline: string;
  region: string;
  year: number;
  /** `null`: all domains of the outline. */
  domain: string | null;
  /** One of `goalCounts`. */
  count: string;
  /** The year that indicators are compared with; absent: the year or term before. */
  since?: number | undefined;
};

/** The number of a figure or a table of the same briefing: the 1 of 见图1. It moves with the order of the blocks. */
export type PartNumber = {
  written: string;
  what: 'part';
  /** Id of the block. */
  part: string;
};

/** Program text with numbers of a document or a name. They do not change with the data, and no reader typed them. */
type FixedText = { written: string; what: 'fixed' };

export type Reference = NumberRef | GoalCount | PartNumber | FixedText;

/** Prose made of text and references to numbers of the data. */
export type Phrase = readonly (string | Reference)[];

/** A plain text or a phrase. */
export type Wording = string | Phrase;

/** A part of the template `phrase`. */
export type PhrasePart = Wording | number | Reference;

/** Tag of a template whose parts are phrases: phrase`比${2012}年提高${size}`. */
export function phrase(texts: TemplateStringsArray, ...parts: readonly PhrasePart[]): Phrase {
  const all: (string | Reference)[] = [];
  texts.forEach((text, at) => {
    append(all, text);
    const part = parts[at];
    if (part !== undefined) append(all, part);
  });
  return all;
}

/** Joins parts with a separator. */
export function joined(parts: readonly PhrasePart[], between = ''): Phrase {
  const all: (string | Reference)[] = [];
  parts.forEach((part, index) => {
    if (index > 0) append(all, between);
    append(all, part);
  });
  return all;
}

/** Adds a part at the end, so that no two texts follow each other and none is empty. */
function append(all: (string | Reference)[], part: PhrasePart): void {
  if (typeof part !== 'string' && typeof part !== 'number') {
    if (isPhrase(part)) for (const fragment of part) append(all, fragment);
    else all.push(part);
    return;
  }
  const last = all.at(-1);
  if (typeof last === 'string') all[all.length - 1] = last + part;
  else if (part !== '') all.push(String(part));
}

/** The text of a phrase. */
export function textOf(phrase: Phrase): string {
  return phrase.map((fragment) => (typeof fragment === 'string' ? fragment : fragment.written)).join('');
}

function isPhrase(part: Reference | Phrase): part is Phrase {
  return Array.isArray(part);
}
