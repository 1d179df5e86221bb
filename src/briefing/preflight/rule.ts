import type { BriefingWords } from '../../i18n/briefing/briefing.zh';
import type { Speech } from '../../i18n/speech';
import type { FigurePart } from '../content/parts';
import type { Worded } from '../content/worded';

/** What is to be looked at before a briefing is handed up, at one of its blocks. */
export type Finding = { rule: string; part: string; text: string };

/** One thing that is looked for in a figure: what to say of it, or `null` where there is nothing to say. */
export type Rule = (part: FigurePart, t: BriefingWords['preflight'], speech: Speech) => string | null;

/** As a rule, of what the reader wrote: beside a figure, or by itself. */
export type WordRule = (words: readonly Worded[], t: BriefingWords['preflight'], speech: Speech) => string | null;
