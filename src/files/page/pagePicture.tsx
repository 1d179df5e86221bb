import { eachInTurn, type Job } from '../../controls/menu/job';
import { pageStyle, type Size } from '../../figures/drawing/drawing';
import type { FigureModel } from '../../figures/model/model';
import { pageSheet } from '../../pictures/page/pageSheet';
import { a4, paperPages } from '../../pictures/page/paperPages';
import type { PageRequest } from '../../pictures/sheet/request';
import { drawSheet } from '../../pictures/sheet/stack';
import { drawStill, FigureDrawing, Inlay, loadDrawings, longPng, pngOf } from '../../pictures/sheet/still';
import { safeFileName } from '../shared/fileName';
import { zipped } from '../shared/zip';

/** Limits of a canvas: `longestSide` is the browsers' limit, `mostPixels` (about 160 MB) that of older computers. */
const longestSide = 16_000;
const mostPixels = 40_000_000;
/** Pixels across A4 at 300 dpi. */
const paperPixels = 2480;

/** A theme with its filters as one PNG, in a layout of its own. */
export async function pagePicture(request: PageRequest, job: Job): Promise<Blob> {
  const { models, speech } = request;
  await loadDrawings(models, job.signal);
  const drawings = new Map<FigureModel, SVGSVGElement>();
  const sheet = pageSheet(request, (model) => <Inlay svg={drawings.get(model)} />);
  await eachInTurn(
    sheet.cards,
    ({ model }) => speech.say(model.indicator.name),
    async ({ model, drawing }) => drawings.set(model, drawStill(drawingOf(request)(model, drawing), speech)),
    job,
  );
  return longPng(sheet, scaleFor(sheet), speech, (band) => {
    job.signal.throwIfAborted();
    return drawSheet(sheet, speech, band).svg;
  });
}

/** The theme as A4 pages: a ZIP with one PNG per page. */
export async function paperPictures(request: PageRequest, job: Job): Promise<Blob> {
  const { domain, models, speech } = request;
  const { words } = speech;
  await loadDrawings(models, job.signal);
  const pages = paperPages(request, drawingOf(request));
  const files = await eachInTurn(
    pages,
    ({ cards: [first] }) => (first ? speech.say(first.model.indicator.name) : ''),
    async (sheet, index) => {
      const picture = await pngOf(drawSheet(sheet, speech), paperPixels / a4.width, speech);
      return {
        name: safeFileName([words.domains[domain], words.export.pageNumber(index + 1, pages.length)], 'png'),
        bytes: new Uint8Array(await picture.arrayBuffer()),
      };
    },
    job,
  );
  return zipped(files);
}

function drawingOf({ boundaries }: PageRequest) {
  return (model: FigureModel, size: Size) => (
    <FigureDrawing {...size} model={model} boundaries={boundaries} style={pageStyle} />
  );
}

/** Two pixels per unit, or fewer if the canvas would be too large. */
function scaleFor({ width, height }: Size): number {
  return Math.min(2, longestSide / height, Math.sqrt(mostPixels / (width * height)));
}
