import type { ViewSpec } from '../../filters/viewSpec/viewSpec';
import type { BriefingWords } from '../../i18n/briefing/briefing.zh';
import { textOf } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import { type Briefing, headingLevels } from '../basket/briefing';
import { type Content, type FigurePart, type Part, paragraphsOf } from '../content/parts';

/** Everything that an exported file is made from. */
export type BriefingRequest = Content & {
  briefing: Briefing;
  speech: Speech;
  t: BriefingWords;
  /** Day of the export: 2026-11-26. */
  day: string;
  /** Address of a view, relative to the dashboard's own address. */
  addressOf: (view: ViewSpec) => string;
  /** Comments for the reader of a draft, each at the block or the place of the head with this id. Only Word has them. */
  comments?: readonly { part: string; text: string }[];
};

/** The numbers of the comments at these places. */
export function commentsAt({ comments = [] }: Pick<BriefingRequest, 'comments'>, ...parts: string[]): number[] {
  return comments.flatMap(({ part }, at) => (parts.includes(part) ? [at] : []));
}

/** The date of the briefing in words: its own day, otherwise the day of the export. */
export function dateOf({ briefing, t, day }: Pick<BriefingRequest, 'briefing' | 't' | 'day'>): string {
  return t.dated(briefing.date === '' ? day : briefing.date);
}

/**
 * 版记: the recipients of a bulletin with the number of copies at the end, or 抄送, 印发机关 and 印发日期 of an official
 * document.
 */
export function recordLines(
  request: Pick<BriefingRequest, 'briefing' | 't' | 'day'>,
): { left: string; right: string }[] {
  const { briefing, t } = request;
  const recipients = paragraphsOf([briefing.recipients]).map(textOf);
  if (briefing.form === 'bulletin') {
    const copies = briefing.copies.trim();
    const lines = recipients.length === 0 && copies !== '' ? [''] : recipients;
    return lines.map((left, at) => ({ left, right: at === lines.length - 1 ? copies : '' }));
  }
  const printedBy = briefing.printedBy.trim();
  const printed = t.printed(briefing.printed === '' ? dateOf(request) : t.dated(briefing.printed));
  return [
    ...(recipients.length > 0 ? [{ left: t.copiesTo(recipients.join(t.noteGap)), right: '' }] : []),
    ...(printedBy === '' ? [] : [{ left: printedBy, right: printed }]),
  ];
}

/** 图1, 表1 or 附件1. */
export function labelOf({ numbered: { as, number } }: FigurePart, t: BriefingWords): string {
  return t[as](number);
}

/** 图1　… or 表1　… */
export function captionOf(part: FigurePart, t: BriefingWords): string {
  return t.numbered(labelOf(part, t), part.caption);
}

/**
 * Numbered headings by the id of their part; a lower level begins anew below each higher one. A heading that already
 * has a number keeps it, and the only heading of the first level has none.
 */
export function headingTexts(parts: readonly Part[], t: BriefingWords): ReadonlyMap<string, string> {
  const isOnly = parts.filter((part) => part.kind === 'heading' && part.level === 1).length === 1;
  const counts = { 1: 0, 2: 0, 3: 0 };
  const texts = new Map<string, string>();
  for (const part of parts) {
    if (part.kind !== 'heading') continue;
    const { id, text, level } = part;
    counts[level] += 1;
    for (const lower of headingLevels) if (lower > level) counts[lower] = 0;
    const isBare = t.isNumbered.test(text) || (isOnly && level === 1);
    texts.set(id, isBare ? text : t.headingNumber[level](counts[level]) + text);
  }
  return texts;
}

/** The name of a part in the progress of an export. */
export function nameOf({ say }: BriefingRequest['speech']): (part: Part) => string {
  return (part) => {
    switch (part.kind) {
      case 'figure':
        return say(part.item.name);
      case 'gone':
        return part.name;
      case 'heading':
        return part.text;
      case 'text':
        return part.paragraphs[0] ?? '';
    }
  };
}
