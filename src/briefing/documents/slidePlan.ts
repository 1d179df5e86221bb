import type { BriefingWords } from '../../i18n/briefing/briefing.zh';
import type { FigurePart, Part } from '../content/parts';
import { rowsOf } from '../content/rows';
import { headingTexts } from './request';

/** What one slide or several of a kind hold. */
export type PlannedSlide =
  | { kind: 'section'; title: string; figures: readonly FigurePart[] }
  | { kind: 'text'; title: string; part: Exclude<Part, FigurePart | { kind: 'heading' }> }
  | { kind: 'figure'; part: FigurePart }
  | { kind: 'pair'; parts: readonly [FigurePart, FigurePart] };

/**
 * The slides of a briefing in their order. A heading has a slide of its own only above figures, which it sums up; above a
 * text it is the title of the text, and above nothing it is left out. `name` is the title of a text without heading.
 */
export function slidePlan(parts: readonly Part[], name: string, t: BriefingWords): PlannedSlide[] {
  const headings = headingTexts(parts, t);
  const plan: PlannedSlide[] = [];
  let title = name;
  let pending: string[] = [];
  const rows = rowsOf(parts);
  for (const [at, row] of rows.entries()) {
    if (row.kind === 'pair') {
      plan.push(row);
      continue;
    }
    const { part } = row;
    switch (part.kind) {
      case 'heading': {
        title = headings.get(part.id) ?? part.text;
        pending.push(title);
        const figures = figuresBelow(parts, part);
        const next = rows[at + 1];
        const isAboveText = next?.kind === 'single' && (next.part.kind === 'text' || next.part.kind === 'gone');
        if (isAboveText || figures.length === 0) break;
        plan.push({ kind: 'section', title: pending.join(t.noteGap), figures });
        pending = [];
        break;
      }
      case 'text':
      case 'gone':
        plan.push({ kind: 'text', title: pending.join(t.noteGap) || title, part });
        pending = [];
        break;
      case 'figure':
        plan.push({ kind: 'figure', part });
    }
  }
  return plan;
}

/** The figures up to the next heading of its level or a higher one. */
function figuresBelow(parts: readonly Part[], heading: Extract<Part, { kind: 'heading' }>): FigurePart[] {
  const after = parts.slice(parts.indexOf(heading) + 1);
  const end = after.findIndex((part) => part.kind === 'heading' && part.level <= heading.level);
  return after.slice(0, end < 0 ? undefined : end).filter((part) => part.kind === 'figure');
}
