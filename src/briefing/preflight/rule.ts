import type { BriefingWords } from '../../i18n/briefing/briefing.zh';
import type { Speech } from '../../i18n/speech';
import type { FigurePart } from '../content/parts';
import type { Worded } from '../content/worded';

/** A point to check before a briefing is submitted, at one of its blocks; `name` is that of the block for the reader. */
export type Finding = { rule: string; part: string; name: string; text: string };

/** Checks a figure for one thing: returns the finding's text, or `null`. */
export type Rule = (part: FigurePart, t: BriefingWords['preflight'], speech: Speech) => string | null;

/** Like `Rule`, for the reader's texts: beside a figure, or alone. */
export type WordRule = (words: readonly Worded[], t: BriefingWords['preflight'], speech: Speech) => string | null;
