/** What a number in prose is of its indicator, region and year. */
export type NumberKind =
  /** The latest year itself. */
  | 'year'
  | 'value'
  /** From `from`, else from the value before. */
  | 'change'
  /** From the first value in view. */
  | 'changeSinceFirst'
  /** How far a value is from that of the whole region. */
  | 'difference'
  | 'rank'
  /** How far a value is from the target of the year `from`. */
  | 'gap'
  /** The number that its target of that year asks for. */
  | 'target'
  /** A number of a document, which no data move. */
  | 'fact'
  | 'cases';

/** A number of the data where it stands in prose; its sign is told by the words around it. */
export type NumberRef = {
  /** Its digits as they stand, without hedge and unit: 9.26, 5,241.2. */
  written: string;
  what: NumberKind;
  /** By id, and the region by code. */
  indicator: string;
  region: string;
  /** `null`: the latest in view. */
  year: number | null;
  /** The year that a change is counted from; none: the one with a value before. Of a gap, the year of its target. */
  from?: number | undefined;
  /** What the number in the indicator's unit was multiplied by: 3,900 万元 are CNY 39 million. */
  factor?: number | undefined;
};

/** How many goals of an outline stand how in one region and year. */
export type GoalCount = {
  written: string;
  what: 'goals';
  outline: string;
  region: string;
  year: number;
  /** `null`: all of the outline. */
  domain: string | null;
  /** All goals (`total`), domains that have any, numbers to be checked (`unverified`), else those of this status or reason. */
  count: string;
};

/** Text of the program whose numbers are facts of a document or a name; they do not move, and nobody typed them. */
type FixedText = { written: string; what: 'fixed' };

export type Reference = NumberRef | GoalCount | FixedText;

/** Prose as it is put together: text, and numbers of the data that can be found again. */
export type Phrase = readonly (string | Reference)[];

/** What words may be: a mere text is one of them. */
export type Wording = string | Phrase;

/** What `phrase` puts together. */
export type PhrasePart = Wording | number | Reference;

/** Tag of a template whose parts are phrases: phrase`比${2012}年提高${size}`. */
export function phrase(texts: TemplateStringsArray, ...parts: readonly PhrasePart[]): Phrase {
  return joined(texts.flatMap((text, at) => [text, ...parts.slice(at, at + 1)]));
}

/** Parts set together, with what stands between them. */
export function joined(parts: readonly PhrasePart[], between = ''): Phrase {
  const all: (string | Reference)[] = [];
  parts.forEach((part, index) => {
    for (const fragment of [index === 0 ? '' : between, ...fragmentsOf(part)]) {
      const last = all.at(-1);
      if (fragment === '') continue;
      if (typeof fragment === 'string' && typeof last === 'string') all[all.length - 1] = last + fragment;
      else all.push(fragment);
    }
  });
  return all;
}

/** What a phrase reads as. */
export function textOf(phrase: Phrase): string {
  return phrase.map((fragment) => (typeof fragment === 'string' ? fragment : fragment.written)).join('');
}

function fragmentsOf(part: PhrasePart): Phrase {
  if (typeof part === 'number') return [String(part)];
  if (typeof part === 'string') return [part];
  return isPhrase(part) ? part : [part];
}

function isPhrase(part: Reference | Phrase): part is Phrase {
  return Array.isArray(part);
}
