import type { Size } from '../../figures/drawing/drawing';
import { flowText, type Placed } from '../../figures/drawing/flowText';
import { textWidth } from '../../figures/drawing/textWidth';
import { wrapText } from '../../figures/drawing/wrapText';
import type { FigureModel } from '../../figures/model/model';
import { publishedCounts } from '../../figures/model/publishedInView';
import { footnotes } from '../../figures/texts/footnotes';
import { valueCitations } from '../../figures/texts/sourceText';
import { viewTraits } from '../../filters/views';
import type { Speech } from '../../i18n/speech';
import { simulatedNotice, subtitle } from '../shared/captions';
import { fitTitle } from './fitTitle';
import { type Marks, marksWidth } from './MarksLine';

/** Drawn size of a sheet: a slide of 16:9, twice that in pixels. */
export const sheetSize = { width: 1280, height: 720 };

export const sheetType = { eyebrow: 20, subtitle: 21, small: 16 };

const margin = { side: 52, top: 34, bottom: 26 };
const titleSizes = [38, 34, 30, 26];
const smallLeading = 1.42;
/** Of the width of the sheet. */
const mapColumn = 0.34;

/** Where everything on a sheet stands. `y` of texts are baselines. */
export type SheetPlan = {
  left: number;
  right: number;
  eyebrow: { text: string; y: number };
  title: { lines: string[]; size: number; firstY: number; leading: number };
  /** What of the sentence is not in the title. */
  rest: { lines: string[]; firstY: number; leading: number };
  subtitle: { lines: string[]; firstY: number; leading: number };
  /** `reserved` at its upper left is taken by words; a map stands beside them. */
  drawing: { x: number; y: number; width: number; height: number; reserved: Size };
  notes: { lines: Placed[][]; firstY: number };
  ruleY: number;
  sources: { lines: string[]; firstY: number };
  /** The last line: marks and notice on the left, product and day on the right. */
  foot: Marks & { x: number; y: number; credit: string };
  smallLeading: number;
};

/** Sets the words of a sheet from both ends; what is left between them is the drawing's. */
export function planSheet(model: FigureModel, title: string, day: string, speech: Speech): SheetPlan {
  const { words } = speech;
  const { side, top, bottom } = margin;
  const width = sheetSize.width - side * 2;
  const small = (text: string) => textWidth(text, sheetType.small);
  const leading = sheetType.small * smallLeading;

  const eyebrowY = top + sheetType.eyebrow;
  const { rest, ...heading } = fitTitle(title, width, titleSizes);
  const titleY = eyebrowY + 12 + heading.size;
  // A map is higher than it is wide beside what it is told with: words below the title stand to its left.
  const isMap = viewTraits[model.view].onMap;
  const column = isMap ? width * mapColumn : width;
  const lineWidth = (line: string) => textWidth(line, sheetType.subtitle);
  const below = (text: string) => wrapText(text, column, lineWidth);
  const restLines = below(rest);
  const subtitleLines = below(subtitle(model, speech));
  const subtitleLeading = sheetType.subtitle * 1.35;
  const restY = titleY + heading.leading * (heading.lines.length - 1) + sheetType.subtitle * 1.65;
  const subtitleY = restY + subtitleLeading * restLines.length;
  const wordsEnd = subtitleY + subtitleLeading * (subtitleLines.length - 1) + 16;
  const drawingY = isMap ? titleY + heading.leading * (heading.lines.length - 1) + 18 : wordsEnd;
  const reserved = {
    width: isMap ? Math.max(...[...restLines, ...subtitleLines].map(lineWidth)) : 0,
    height: wordsEnd - drawingY,
  };

  const { source, notes } = footnotes(model, speech);
  const told = [source, valueCitations([model], speech)].filter(Boolean);
  const gap = sheetType.small * 1.6;
  const sourceLines = wrapText(told.join(words.list.dot), width, small);
  const noteLines = flowText(notes, width, gap, small);
  const { published, implied } = publishedCounts(model);
  const foot = {
    published: published > 0 ? words.export.publishedMark : null,
    implied: implied > 0 ? words.export.impliedMark : null,
    notice: simulatedNotice(model, speech),
    credit: words.export.credit(day),
  };
  const footY = sheetSize.height - bottom - sheetType.small * 0.4;
  const sourceEnd = side + small(sourceLines[0] ?? '') + gap;
  const sourceEndsBeforeMarks =
    sourceLines.length === 1 &&
    sourceEnd + marksWidth(foot, sheetType.small) + gap + small(foot.credit) <= side + width;
  const footX = sourceEndsBeforeMarks ? sourceEnd : side;
  const sourcesY = sourceEndsBeforeMarks ? footY : footY - leading * (sourceLines.length + 0.35);
  const ruleY = sourcesY - sheetType.small * 1.5;
  const notesY = ruleY - 14 - leading * (noteLines.length - 1);
  const drawingEnd = noteLines.length > 0 ? notesY - sheetType.small * 1.5 : ruleY - 12;
  return {
    left: side,
    right: sheetSize.width - side,
    eyebrow: { text: words.domains[model.indicator.domain], y: eyebrowY },
    title: { ...heading, firstY: titleY },
    rest: { lines: restLines, firstY: restY, leading: subtitleLeading },
    subtitle: { lines: subtitleLines, firstY: subtitleY, leading: subtitleLeading },
    drawing: { x: side, y: drawingY, width, height: drawingEnd - drawingY, reserved },
    notes: { lines: noteLines, firstY: notesY },
    ruleY,
    sources: { lines: sourceLines, firstY: sourcesY },
    foot: { x: footX, y: footY, ...foot },
    smallLeading: leading,
  };
}
