import { drawFigure } from '../../export/sheet/drawFigure';
import { pngOf } from '../../export/sheet/picture';
import { type SheetFormat, type SheetFormatId, sheetFormats } from '../../export/sheet/sheetFormat';
import { figureSheet } from '../../export/sheet/sheetSvg';
import { serialised } from '../../export/sheet/standalone';
import { viewLooks } from '../../figures/card/viewLooks';
import { type DrawingStyle, pageStyle, type Size } from '../../figures/drawing/drawing';
import { paper } from '../../figures/drawing/palette';
import type { FigureModel } from '../../figures/model/model';
import { type TitleTexts, titleIn } from '../../figures/texts/titles';
import { isAlongYears } from '../../filters/views';
import type { Speech } from '../../i18n/speech';
import { languageTags } from '../../i18n/speech';
import type { FigurePart } from '../content/parts';

/** The text of an SVG file and its size in drawn units. */
export type Picture = Size & { svg: string };

type Asked = { day: string; signal?: AbortSignal | undefined };

/** In proportion to its text, as on the picture of a page. */
export function drawnHeight(model: FigureModel, { fontSize }: Pick<DrawingStyle, 'fontSize'>): number {
  return Math.round(
    (viewLooks[model.view].heights.page(model) * fontSize * (isAlongYears(model.view) ? 0.86 : 1)) / pageStyle.fontSize,
  );
}

/** The drawing alone, for paper that says the rest around it; a table of places and a profile come as they are. */
export async function drawingOf(
  part: FigurePart,
  size: Pick<SheetFormat, 'width' | 'style'>,
  asked: Asked,
): Promise<Picture> {
  const { shown } = part;
  if (shown.kind !== 'figure') return sheetOf(part, 'slide', asked);
  const { model } = shown.drawn;
  const { width, style } = size;
  const height = drawnHeight(model, style);
  const svg = await drawFigure({ ...shown.drawn, width, height, style, speech: part.speech }, asked.signal);
  // A drawing lies on a card; by itself it has no ground, and a picture without one is black in Word.
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ width, height, fill: paper.card }))
    ground.setAttribute(name, String(value));
  svg.prepend(ground);
  return { svg: serialised(svg), width, height };
}

/** A table of places and a profile are laid out as slides, whatever is asked for. */
export function sheetFormatOf({ shown }: FigurePart, asked: SheetFormatId): SheetFormatId {
  return shown.kind === 'figure' ? asked : 'slide';
}

/** The whole sheet, with its sentence, sources and marks, in one of the formats. */
export async function sheetOf(part: FigurePart, format: SheetFormatId, { day, signal }: Asked): Promise<Picture> {
  const { shown, sentence, speech } = part;
  switch (shown.kind) {
    case 'figure':
      return figureSheet(
        { ...shown.drawn, wording: wordingOf(part), day, speech, address: null },
        sheetFormats[format],
        signal,
      );
    case 'heat': {
      const { heatSheet } = await import('../../export/heat/heatFiles');
      return heatSheet(shown.request);
    }
    case 'goals': {
      const { goalsSheet } = await import('./GoalsSheet');
      return goalsSheet(shown.request, sentence);
    }
    case 'profile': {
      const { profileSheetText } = await import('../../export/profile/profileFiles');
      const { width, height } = sheetFormats.slide;
      return { svg: profileSheetText(shown.request), width, height };
    }
  }
}

/** What stands over a figure that is no sheet of its own. */
export function titleOfPart(part: FigurePart): TitleTexts {
  const { shown, sentence, speech } = part;
  return shown.kind === 'figure' ? titleIn(shown.drawn.model, wordingOf(part), speech) : { title: sentence, rest: '' };
}

/** The reader's own sentence; `null` where it is made from the numbers. */
function wordingOf({ words, sentence }: FigurePart): string | null {
  return words.sentence && sentence;
}

/** The picture as a PNG so many pixels wide. */
export async function pngIn(
  { svg, width, height }: Picture,
  pixels: number,
  speech: Speech,
): Promise<Uint8Array<ArrayBuffer>> {
  const png = await pngOf(svg, { width, height, scale: pixels / width }, languageTags[speech.language]);
  return new Uint8Array(await png.arrayBuffer());
}
