import type { Indicator } from '../../contract/indicator';
import type { OutlineWords } from '../../i18n/outlines/outlines.zh';
import { type GoalCount, joined, type PartNumber, type Phrase } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import type { GoalCounted } from '../../outlines/goalCounts';
import type { Measured } from '../../outlines/goalStatus';
import { newId } from '../../storage/newId';
import type { Block, BriefingItem, Prose } from '../basket/briefing';

/** 2: below another heading. */
export function heading(words: string, level: 1 | 2 = 1): Block {
  return { kind: 'heading', id: newId(), text: words, ...(level === 2 ? { level } : {}) };
}

/** `asks`: what the office has to write in its place. */
export function text(prose: Prose, asks?: string): Block {
  return { kind: 'text', id: newId(), prose, ...(asks === undefined ? {} : { asks }) };
}

/** Makes a paragraph of each text. */
export function paragraphs(words: readonly (string | Phrase)[]): Phrase {
  return joined(words.map(fixed), '\n');
}

/** Marks the text of the report as written by the program: whatever is not a data number is fixed. */
function fixed(words: string | Phrase): Phrase {
  return joined([words]).map((fragment) =>
    typeof fragment === 'string' ? { written: fragment, what: 'fixed' } : fragment,
  );
}

/** The number of a figure or table of the report, first as it is most likely; the briefing counts them itself. */
export function partNumber({ id }: BriefingItem, first: number): PartNumber {
  return { written: String(first), what: 'part', part: id };
}

type Counted = { outline: { id: string }; region: { code: string }; year: number };

/** Makes references to the goal counts of a domain, or of all domains, so that they can be updated. */
export function counter({ outline, region, year }: Counted, domain: string | null, since: number | null = null) {
  return (count: GoalCounted, n: number): GoalCount => ({
    written: String(n),
    what: 'goals',
    outline: outline.id,
    region: region.code,
    year,
    domain,
    count,
    ...(since === null ? {} : { since }),
  });
}

/** （责任部门：卫健委） */
export function responsible({ indicator }: Measured, t: OutlineWords, speech: Speech): string {
  return t.written.responsible(departmentsText([indicator], t, speech));
}

/** The departments in charge of the indicators, each once. */
export function departmentsText(
  indicators: readonly Pick<Indicator, 'departments'>[],
  t: OutlineWords,
  { say, words }: Speech,
): string {
  const names = new Set(indicators.flatMap(({ departments }) => departments.map(say)));
  return names.size === 0 ? t.noDepartment : [...names].join(words.region.joiner);
}
