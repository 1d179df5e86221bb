import type { ViewSpec } from '../../filters/viewSpec/viewSpec';
import type { BriefingWords } from '../../i18n/briefing/briefing.zh';
import type { Speech } from '../../i18n/speech';
import type { Briefing } from '../basket/briefing';
import type { Content, FigurePart, Part } from '../content/parts';

/** Everything that an exported file is made from. */
export type BriefingRequest = Content & {
  briefing: Briefing;
  speech: Speech;
  t: BriefingWords;
  /** Day of the export: 2026-11-26. */
  day: string;
  /** Address of a view, relative to the dashboard's own address. */
  addressOf: (view: ViewSpec) => string;
};

/** The date of the briefing in words: its own day, otherwise the day of the export. */
export function dateOf({ briefing, t, day }: Pick<BriefingRequest, 'briefing' | 't' | 'day'>): string {
  return t.dated(briefing.date === '' ? day : briefing.date);
}

/** 图1　… or 表1　… */
export function captionOf({ numbered: { as, number }, caption }: FigurePart, t: BriefingWords): string {
  return t.numbered(as === 'figure' ? t.figure(number) : t.table(number), caption);
}

/** Numbered headings by the id of their part. A heading that already has a number keeps it. */
export function headingTexts(parts: readonly Part[], t: BriefingWords): ReadonlyMap<string, string> {
  const headings = parts.filter((part) => part.kind === 'heading');
  return new Map(
    headings.map(({ id, text }, index) => [id, t.isNumbered.test(text) ? text : t.headingNumber(index + 1) + text]),
  );
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
