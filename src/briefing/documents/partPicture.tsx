import { viewRenderers } from '../../figures/card/viewRenderers';
import { type DrawingStyle, pageStyle } from '../../figures/drawing/drawing';
import { paper } from '../../figures/drawing/palette';
import type { FigureModel } from '../../figures/model/model';
import { type TitleTexts, titleIn } from '../../figures/texts/titles';
import { isAlongYears } from '../../filters/views';
import type { Speech } from '../../i18n/speech';
import { leastHeight } from '../../office/chartLayout';
import type { NativeChart } from '../../office/nativeChart';
import { figureSheet } from '../../pictures/figure/figureSheet';
import { type SheetFormat, type SheetFormatId, sheetFormats } from '../../pictures/sheet/sheetFormat';
import { drawSheet } from '../../pictures/sheet/stack';
import { drawStill, FigureDrawing, loadDrawings, type Picture, pngOf, serialised } from '../../pictures/sheet/still';
import type { FigurePart } from '../content/parts';

type DrawingJob = { day: string; signal?: AbortSignal | undefined };

/** Height of a trend on paper in pixels, about 5.5 cm: two rows of figures with their sentences fit on a page. */
const trendHeight = 208;

/** Size of the type in charts of Office, in points. */
export const chartType = 9;

/** Height of a chart of Office on paper that is `width` wide, in pixels. */
export function chartHeight(chart: NativeChart, width: number): number {
  return Math.max(trendHeight, Math.ceil(leastHeight(chart, { width, fontSize: chartType })));
}

/** Height of a drawing on paper, in pixels. */
export function paperHeight(model: FigureModel): number {
  return isAlongYears(model.view) ? trendHeight : drawingHeight(model, sheetFormats.paper.style);
}

/** Height in proportion to the text size, as in the picture of a page. */
function drawingHeight(model: FigureModel, { fontSize }: Pick<DrawingStyle, 'fontSize'>): number {
  return Math.round(
    (viewRenderers[model.view].heights.page(model) * fontSize * (isAlongYears(model.view) ? 0.86 : 1)) /
      pageStyle.fontSize,
  );
}

/**
 * The drawing alone, for paper with the title and notes around it. A table of places and a profile keep their sheet.
 */
export async function drawingOf(
  part: FigurePart,
  { width, style }: Pick<SheetFormat, 'width' | 'style'>,
  job: DrawingJob,
): Promise<Picture> {
  const { content, speech } = part;
  if (content.kind !== 'figure') return sheetOf(part, 'slide', job);
  const { model } = content.drawing;
  await loadDrawings([model], job.signal);
  const isPaper = style === sheetFormats.paper.style;
  const size = { width, height: isPaper ? paperHeight(model) : drawingHeight(model, style) };
  const svg = drawStill(
    <svg {...size} viewBox={`0 0 ${width} ${size.height}`} aria-hidden="true">
      {/* Without the background of its card, a picture would be black in Word. */}
      <rect {...size} fill={paper.card} />
      <FigureDrawing {...content.drawing} {...size} style={style} />
    </svg>,
    speech,
  );
  return { svg: serialised(svg), ...size };
}

/** A table of places and a profile are always laid out as slides. */
export function sheetFormatOf({ content }: FigurePart, format: SheetFormatId): SheetFormatId {
  return content.kind === 'figure' ? format : 'slide';
}

/** The whole sheet with sentence, sources and marks, in one of the formats. */
export async function sheetOf(part: FigurePart, format: SheetFormatId, { day, signal }: DrawingJob): Promise<Picture> {
  const { content, speech } = part;
  switch (content.kind) {
    case 'figure': {
      const request = { ...content.drawing, wording: wordingOf(part), day, speech, address: null };
      return figureSheet(request, sheetFormats[format], signal);
    }
    case 'placesTable':
      return (await import('../../files/placesTable/placesTableFiles')).placesTablePicture(content.request);
    case 'goals':
      return drawSheet((await import('./goalsSheet')).goalsSheet(content.request, titleOfPart(part).title), speech);
    case 'profile':
      return (await import('../../files/profile/profileFiles')).profilePicture(content.request);
  }
}

/** The title of a figure that is not a sheet of its own. */
export function titleOfPart(part: FigurePart): TitleTexts {
  const { content, sentence, caption, speech } = part;
  return content.kind === 'figure'
    ? titleIn(content.drawing.model, wordingOf(part), speech)
    : { title: sentence || caption, rest: '' };
}

/** The reader's own sentence; `null` while it is generated, or left out of the text: a picture has a title all the same. */
function wordingOf({ words, sentence }: FigurePart): string | null {
  return words.sentence && sentence !== '' ? sentence : null;
}

/** The picture as a PNG, `pixels` wide. */
export async function pngIn(picture: Picture, pixels: number, speech: Speech): Promise<Uint8Array<ArrayBuffer>> {
  const png = await pngOf(picture, pixels / picture.width, speech);
  return new Uint8Array(await png.arrayBuffer());
}
