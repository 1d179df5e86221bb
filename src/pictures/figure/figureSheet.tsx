import { viewRenderers } from '../../figures/card/viewRenderers';
import { pageStyle } from '../../figures/drawing/drawing';
import { flowText } from '../../figures/drawing/flowText';
import { ink } from '../../figures/drawing/palette';
import { textWidth } from '../../figures/drawing/textWidth';
import { wrapText } from '../../figures/drawing/wrapText';
import type { FigureModel } from '../../figures/model/model';
import { footnotes } from '../../figures/texts/footnotes';
import { valueCitations } from '../../figures/texts/sourceText';
import { takeaway } from '../../figures/texts/takeaway';
import { titleIn } from '../../figures/texts/titles';
import { viewTraits } from '../../filters/views';
import { marksOf, subtitle } from '../sheet/captions';
import { fitTitle } from '../sheet/fitTitle';
import { codeOfFigure } from '../sheet/pictureCode';
import type { FigureRequest } from '../sheet/request';
import { type SheetFormat, sheetFormats } from '../sheet/sheetFormat';
import {
  type Block,
  creditOf,
  drawSheet,
  drawStack,
  eyebrow,
  foot,
  gap,
  heightOf,
  type Sheet,
  smallPrint,
  text,
} from '../sheet/stack';
import { FigureDrawing, loadDrawings, type Picture, pngOf, svgFile } from '../sheet/still';
import { type Origin, pngWithOrigin, svgWithOrigin } from '../sheet/wayBack';

/** Part of the sheet's width for the words next to a map; `leastBesideMap` is the least width that has room for both. */
const mapColumn = 0.34;
const leastBesideMap = 560;

/** The sheet of one figure, with real text and literal colours, independent of the page. It may be higher than the format. */
export async function figureSheet(
  request: FigureRequest,
  format: SheetFormat = sheetFormats.slide,
  signal?: AbortSignal,
): Promise<Picture> {
  await loadDrawings([request.model], signal);
  return drawSheet(sheetOf(request, format), request.speech);
}

export async function figurePng(request: FigureRequest, signal?: AbortSignal): Promise<Blob> {
  const png = await pngOf(await figureSheet(request, sheetFormats.slide, signal), 2, request.speech);
  const origin = originOf(request);
  if (!origin) return png;
  return new Blob([pngWithOrigin(new Uint8Array(await png.arrayBuffer()), origin)], { type: 'image/png' });
}

export async function figureSvg(request: FigureRequest): Promise<Blob> {
  const { svg } = await figureSheet(request);
  const origin = originOf(request);
  return svgFile(origin ? svgWithOrigin(svg, origin) : svg);
}

function originOf({ address, model }: FigureRequest): Origin | null {
  return address === null ? null : { address, updated: model.updated };
}

/** Words are at the top and at the bottom; the drawing gets the rest. */
function sheetOf(request: FigureRequest, format: SheetFormat): Sheet {
  const { model, wording, speech } = request;
  const { top, bottom, side } = format.margin;
  const { small } = format.type;
  const head = headOf(request, format);
  const below = [...notesOf(model, format, speech), footOf(request, format), gap(bottom + small * 0.4)];
  const least = format.grows
    ? (viewRenderers[model.view].heights.page(model) * format.style.fontSize) / pageStyle.fontSize
    : 0;
  const height = Math.max(format.height, Math.ceil(top + head.height + least + heightOf(below)));
  const drawing: Block = {
    height: least,
    grows: true,
    draw: (y, room) => (
      <g data-part="drawing" transform={`translate(${side} ${y})`}>
        <FigureDrawing
          {...request}
          style={format.style}
          width={format.width - side * 2}
          height={room}
          reserved={head.reserved}
        />
      </g>
    ),
  };
  return {
    width: format.width,
    height,
    title: wording ?? takeaway(model, speech),
    blocks: [gap(top), ...head.blocks, drawing, ...below],
  };
}

/** The words above the drawing, and the room that the drawing leaves free for them: a map is to the right of its words. */
function headOf(request: FigureRequest, { type, margin: { side }, ...format }: SheetFormat) {
  const { model, wording, speech } = request;
  const { small, subtitle: size } = type;
  const width = format.width - side * 2;
  const { title, rest } = titleIn(model, wording, speech);
  const heading = fitTitle(title, width, type.titles);
  // Next to its words a map can be higher, so the words below the title are to its left.
  const isMap = viewTraits[model.view].onMap && width >= leastBesideMap;
  const lineWidth = (line: string) => textWidth(line, size);
  const below = (words: string) => wrapText(words, isMap ? width * mapColumn : width, lineWidth);
  const [restLines, subtitleLines] = [below(rest), below(subtitle(model, speech))];
  const style = { x: side, size, leading: size * 1.35 };
  const words = [
    text(restLines, size * 1.65, { ...style, fill: ink.strong }),
    text(subtitleLines, restLines.length > 0 ? style.leading : size * 1.65, { ...style, fill: ink.text }),
  ];
  const blocks = [
    eyebrow(speech.words.domains[model.indicator.domain], type.eyebrow, { x: side, size: type.eyebrow }),
    text(heading.lines, small * 0.75 + heading.size, { ...heading, x: side, weight: 700, fill: ink.strong }),
    ...(isMap ? [{ height: 0, draw: (y: number) => drawStack(words, y) }, gap(small * 1.125)] : [...words, gap(small)]),
  ];
  const reserved = {
    width: isMap ? Math.max(...[...restLines, ...subtitleLines].map(lineWidth)) : 0,
    height: isMap ? heightOf(words) - small * 0.125 : 0,
  };
  return { blocks, height: heightOf(blocks), reserved };
}

function notesOf(
  model: FigureModel,
  { type: { small }, margin: { side }, width }: SheetFormat,
  speech: FigureRequest['speech'],
) {
  const { notes } = footnotes(model, speech);
  const lines = flowText(notes, width - side * 2, small * 1.6, (note) => textWidth(note, small));
  if (lines.length === 0) return [gap(small * 0.75)];
  return [smallPrint(lines, small * 1.5, { x: side, size: small, leading: small * smallLeading }), gap(small * 0.875)];
}

function footOf(request: FigureRequest, { type: { small }, margin: { side }, width }: SheetFormat): Block {
  const { model, day, speech } = request;
  const { words } = speech;
  const leading = small * smallLeading;
  const sources = [footnotes(model, speech).source, valueCitations([model], speech)].filter(Boolean);
  return foot({
    left: side,
    right: width - side,
    size: small,
    leading,
    first: small * 1.5,
    after: leading * 0.35,
    sources: [sources.join(words.list.dot)],
    marks: marksOf([model], speech),
    credit: creditOf(day, codeOfFigure(request), speech),
    mayBeOneLine: true,
  });
}

const smallLeading = 1.42;
