import { viewLooks } from '../../figures/card/viewLooks';
import { pageStyle, type Size } from '../../figures/drawing/drawing';
import { flowText, type Placed } from '../../figures/drawing/flowText';
import { textWidth } from '../../figures/drawing/textWidth';
import { wrapText } from '../../figures/drawing/wrapText';
import type { FigureModel } from '../../figures/model/model';
import { footnotes } from '../../figures/texts/footnotes';
import { valueCitations } from '../../figures/texts/sourceText';
import type { TitleTexts } from '../../figures/texts/titles';
import { viewTraits } from '../../filters/views';
import type { Speech } from '../../i18n/speech';
import { marksOf, subtitle } from '../shared/captions';
import { fitTitle } from './fitTitle';
import { placeMarks } from './MarksLine';
import type { SheetFootPlan } from './SheetFoot';
import { type SheetFormat, sheetFormats } from './sheetFormat';

const smallLeading = 1.42;
/** Of the width of the sheet, and the least of it that holds words and map side by side. */
const mapColumn = 0.34;
const leastBesideMap = 560;

/** Where everything on a sheet stands. `y` of texts are baselines. */
export type SheetPlan = Size & {
  type: SheetFormat['type'];
  left: number;
  eyebrow: { text: string; y: number };
  title: { lines: string[]; size: number; firstY: number; leading: number };
  /** What the sentence says beside its title. */
  rest: { lines: string[]; firstY: number; leading: number };
  subtitle: { lines: string[]; firstY: number; leading: number };
  /** `reserved` at its upper left is taken by words; a map stands beside them. */
  drawing: { x: number; y: number; width: number; height: number; reserved: Size };
  notes: { lines: Placed[][]; firstY: number; leading: number };
  foot: SheetFootPlan;
};

/** Sets the words of a sheet from both ends; what is left between them is the drawing's. */
export function planSheet(
  model: FigureModel,
  { title, rest }: TitleTexts,
  day: string,
  speech: Speech,
  format: SheetFormat = sheetFormats.slide,
): SheetPlan {
  const { words } = speech;
  const { type } = format;
  const { side, top, bottom } = format.margin;
  const width = format.width - side * 2;
  const right = format.width - side;
  const small = (text: string) => textWidth(text, type.small);
  const leading = type.small * smallLeading;

  const eyebrowY = top + type.eyebrow;
  const heading = fitTitle(title, width, type.titles);
  const titleY = eyebrowY + type.small * 0.75 + heading.size;
  // A map is higher than it is wide beside what it is told with: words below the title stand to its left.
  const isMap = viewTraits[model.view].onMap && width >= leastBesideMap;
  const column = isMap ? width * mapColumn : width;
  const lineWidth = (line: string) => textWidth(line, type.subtitle);
  const below = (text: string) => wrapText(text, column, lineWidth);
  const restLines = below(rest);
  const subtitleLines = below(subtitle(model, speech));
  const subtitleLeading = type.subtitle * 1.35;
  const restY = titleY + heading.leading * (heading.lines.length - 1) + type.subtitle * 1.65;
  const subtitleY = restY + subtitleLeading * restLines.length;
  const wordsEnd = subtitleY + subtitleLeading * (subtitleLines.length - 1) + type.small;
  const drawingY = isMap ? titleY + heading.leading * (heading.lines.length - 1) + type.small * 1.125 : wordsEnd;
  const reserved = {
    width: isMap ? Math.max(...[...restLines, ...subtitleLines].map(lineWidth)) : 0,
    height: wordsEnd - drawingY,
  };

  const { source, notes } = footnotes(model, speech);
  const told = [source, valueCitations([model], speech)].filter(Boolean);
  const gap = type.small * 1.6;
  const sourceLines = wrapText(told.join(words.list.dot), width, small);
  const noteLines = flowText(notes, width, gap, small);
  const marks = marksOf([model], speech);
  const credit = words.export.credit(day);
  const placed = placeMarks(marks, type.small, width);
  const sourceWidth = small(sourceLines[0] ?? '');
  const creditWidth = small(credit);
  // One line holds all of them, or the sources stand above the marks; the credit is beside the last mark, or below it.
  const oneLine =
    sourceLines.length === 1 && placed.height === 0 && sourceWidth + gap + placed.width + gap + creditWidth <= width;
  const creditBelow = !oneLine && placed.width + gap + creditWidth > width ? leading : 0;
  const wordsBelow =
    type.small * 1.5 +
    (oneLine ? 0 : leading * (sourceLines.length + 0.35) + placed.height + creditBelow) +
    bottom +
    type.small * 0.4;
  const notesHeight = leading * (noteLines.length - 1);
  const drawingGap = noteLines.length > 0 ? type.small * 2.375 + notesHeight : type.small * 0.75;
  const height = Math.max(format.height, Math.ceil(drawingY + leastDrawing(model, format) + drawingGap + wordsBelow));
  const footY = height - bottom - type.small * 0.4;
  const marksY = footY - (oneLine ? 0 : placed.height + creditBelow);
  const sourcesY = oneLine ? footY : marksY - leading * (sourceLines.length + 0.35);
  const ruleY = sourcesY - type.small * 1.5;
  const drawingEnd = ruleY - drawingGap;
  return {
    width: format.width,
    height,
    type,
    left: side,
    eyebrow: { text: words.domains[model.indicator.domain], y: eyebrowY },
    title: { ...heading, firstY: titleY },
    rest: { lines: restLines, firstY: restY, leading: subtitleLeading },
    subtitle: { lines: subtitleLines, firstY: subtitleY, leading: subtitleLeading },
    drawing: { x: side, y: drawingY, width, height: drawingEnd - drawingY, reserved },
    notes: { lines: noteLines, firstY: ruleY - type.small * 0.875 - notesHeight, leading },
    foot: {
      left: side,
      right,
      ruleY,
      sources: { lines: sourceLines, firstY: sourcesY, leading },
      marks: { x: oneLine ? side + sourceWidth + gap : side, y: marksY, ...marks },
      credit: { text: credit, y: footY },
      size: type.small,
    },
  };
}

/** As high as on the picture of a page, in proportion to its text. */
function leastDrawing(model: FigureModel, { grows, style }: SheetFormat): number {
  return grows ? (viewLooks[model.view].heights.page(model) * style.fontSize) / pageStyle.fontSize : 0;
}
