import { DrawingPatch, ImagePatch, type TemplateDrawing, type TemplatePackage, type XmlElement } from 'docx';
import { ChartDataPatch } from 'docx/charts';
import { plainText } from '../../i18n/plainText';
import type { PackageParts } from '../../office/packageParts';
import { sheetFormats } from '../../pictures/sheet/sheetFormat';
import type { FigurePart } from '../content/parts';
import { drawingOf, pngIn } from './partPicture';
import type { BriefingRequest } from './request';

/** The placeholders in the alternative text of a drawing. */
export function placesInAltTexts(places: readonly string[], { names, text }: PackageParts): string[] {
  const altTexts = names()
    .filter((name) => /^word\/[^/]+\.xml$/.test(name))
    .flatMap((name) =>
      [...text(name).matchAll(/\b(?:descr|title)="([^"]*\{\{[^"]*)"/g)].map((match) => match[1] ?? ''),
    );
  return places.filter((place) => altTexts.some((altText) => altText.includes(`{{${place}}}`)));
}

/**
 * Puts a figure into a drawing of a template: a chart keeps its look and gets the numbers, a picture is drawn anew.
 * Other drawings, and charts for figures that Office does not draw, stay and are reported as `unfit`.
 */
export async function refillOf(
  part: FigurePart,
  { speech, day }: BriefingRequest,
  signal: AbortSignal,
  onUnfit: () => void,
): Promise<DrawingPatch> {
  const picture = await drawingOf(part, sheetFormats.paper, { day, signal });
  const data = await pngIn(picture, picture.width * 2, speech);
  const altText = { name: '', title: '', description: plainText(part.caption) };
  const { chart } = part;
  return new FirstFitting(
    [
      ...(chart ? [() => new ChartDataPatch({ ...chart, description: altText.description })] : []),
      ({ element }) => {
        const width = widthOf(element) ?? picture.width;
        const transformation = { width, height: (width * picture.height) / picture.width };
        return new ImagePatch({ type: 'png', data, altText, transformation });
      },
    ],
    onUnfit,
  );
}

/** Empties a chart without current data and says so, so that no old numbers stay. */
export function emptied(noData: string): DrawingPatch {
  const series = [{ name: noData, values: [null] }];
  return new FirstFitting([() => new ChartDataPatch({ categories: [noData], series, description: noData })], () => {});
}

/** Width of the office's drawing in pixels. */
function widthOf(drawing: XmlElement): number | null {
  const extent = drawing.elements?.find(({ name }) => name === 'wp:extent');
  const width = Number(extent?.attributes?.cx) / unitsPerPixel;
  return width > 0 ? width : null;
}

const unitsPerPixel = 9525;

type PatchFor = (drawing: TemplateDrawing) => DrawingPatch;

class FirstFitting extends DrawingPatch {
  readonly #patches: readonly PatchFor[];
  readonly #onUnfit: () => void;

  constructor(patches: readonly PatchFor[], onUnfit: () => void) {
    super();
    this.#patches = patches;
    this.#onUnfit = onUnfit;
  }

  patch(drawing: TemplateDrawing, template: TemplatePackage): void {
    const fits = this.#patches.some((one) => {
      try {
        one(drawing).patch(drawing, template);
        return true;
      } catch {
        return false;
      }
    });
    if (!fits) this.#onUnfit();
  }
}
