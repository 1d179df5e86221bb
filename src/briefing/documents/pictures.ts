import { eachInTurn, type Job } from '../../controls/menu/job';
import { safeFileName } from '../../files/shared/fileName';
import { zipped } from '../../files/shared/zip';
import { type SheetFormatId, sheetFormats } from '../../pictures/sheet/sheetFormat';
import { drawSheet } from '../../pictures/sheet/stack';
import { type Picture, pngOf } from '../../pictures/sheet/still';
import { pngWithOrigin } from '../../pictures/sheet/wayBack';
import type { FigurePart } from '../content/parts';
import { longSheets } from './longSheet';
import { pngIn, sheetFormatOf, sheetOf } from './partPicture';
import { type BriefingRequest, captionOf, nameOf } from './request';

/** Width in pixels: the width that WeChat shows, two pixels per unit of a slide, and 300 per inch of paper. */
const pixels: Readonly<Record<SheetFormatId, number>> = {
  slide: 2560,
  halfSlide: 1200,
  paper: 1843,
  column: 887,
  square: 1080,
  phone: 1080,
};

/** Every figure as a sheet of the chosen size, in the order of the briefing. */
export async function picturesFile(request: BriefingRequest, job: Job): Promise<Blob> {
  const { speech, day, t } = request;
  const { pictureFormat } = request.briefing;
  const figures = request.parts.filter((part) => part.kind === 'figure');
  const files = await eachInTurn(
    figures,
    nameOf(speech),
    async (part, index) => ({
      name: safeFileName([String(index + 1).padStart(2, '0'), captionOf(part, t)], 'png'),
      bytes: pngWithOrigin(
        await pngIn(
          await sheetOf(part, pictureFormat, { day, signal: job.signal }),
          pixels[sheetFormatOf(part, pictureFormat)],
          speech,
        ),
        { address: request.addressOf(part.item.view), updated: updatedOf(part) },
      ),
    }),
    job,
  );
  return zipped(files);
}

function updatedOf({ content }: FigurePart): string | null {
  return content.kind === 'figure' ? content.drawing.model.updated : null;
}

/** The whole briefing as a picture of a phone's width, or as a ZIP of several where one would be too long for browsers. */
export async function longPictureFile(request: BriefingRequest, job: Job): Promise<Blob> {
  const { speech, day, briefing } = request;
  const figures = request.parts.filter((part): part is FigurePart => part.kind === 'figure');
  const pictures = new Map<string, Picture>();
  await eachInTurn(
    figures,
    nameOf(speech),
    async (part) => pictures.set(part.id, await sheetOf(part, 'phone', { day, signal: job.signal })),
    job,
  );
  const scale = pixels.phone / sheetFormats.phone.width;
  const files: { name: string; bytes: Uint8Array<ArrayBuffer> }[] = [];
  const sheets = longSheets(request, pictures, longestSide / scale);
  for (const [at, sheet] of sheets.entries()) {
    job.signal.throwIfAborted();
    const picture = await pngOf(drawSheet(sheet, speech), scale, speech);
    if (sheets.length === 1) return picture;
    const name = safeFileName([String(at + 1).padStart(2, '0'), briefing.name], 'png');
    files.push({ name, bytes: new Uint8Array(await picture.arrayBuffer()) });
  }
  return zipped(files);
}

/** In pixels: not every browser makes a canvas with a longer side. */
const longestSide = 16_000;
