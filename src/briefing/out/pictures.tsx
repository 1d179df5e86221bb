import { eachInTurn, type Job } from '../../export/controls/job';
import { safeFileName } from '../../export/shared/fileName';
import { pngWithOrigin } from '../../export/shared/wayBack';
import { zipped } from '../../export/shared/zip';
import { drawStill } from '../../export/sheet/drawStill';
import { pngOf } from '../../export/sheet/picture';
import type { SheetFormatId } from '../../export/sheet/sheetFormat';
import { serialised } from '../../export/sheet/standalone';
import { languageTags } from '../../i18n/speech';
import type { FigurePart } from '../content/parts';
import { LongSheet, planLongSheet } from './LongSheet';
import { type Picture, pngIn, sheetFormatOf, sheetOf } from './partPicture';
import { type BriefingRequest, captionOf, nameOf } from './request';

/** Pixels across: what WeChat shows, two to a unit of a slide, and 300 to the inch of paper. */
const pixels: Readonly<Record<SheetFormatId, number>> = {
  slide: 2560,
  halfSlide: 1200,
  paper: 1843,
  column: 887,
  square: 1080,
  phone: 1080,
};

/** Every figure as a sheet of the size that was chosen, in the order of the briefing. */
export async function picturesFile(request: BriefingRequest, job: Job): Promise<Blob> {
  const { speech, day, said } = request;
  const { pictureFormat } = request.briefing;
  const figures = request.parts.filter((part) => part.kind === 'figure');
  const files = await eachInTurn(
    figures,
    nameOf(speech),
    async (part, index) => ({
      name: safeFileName([String(index + 1).padStart(2, '0'), captionOf(part, said)], 'png'),
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

function updatedOf({ shown }: FigurePart): string | null {
  return shown.kind === 'figure' ? shown.drawn.model.updated : null;
}

/** The whole briefing as one picture of a phone's width. */
export async function longPictureFile(request: BriefingRequest, job: Job): Promise<Blob> {
  const { speech, day } = request;
  const figures = request.parts.filter((part): part is FigurePart => part.kind === 'figure');
  const drawn = await eachInTurn(
    figures,
    nameOf(speech),
    (part) => sheetOf(part, 'phone', { day, signal: job.signal }),
    job,
  );
  const plan = planLongSheet(request, new Map(figures.map((part, index) => [part.id, drawn[index] as Picture])));
  const lang = languageTags[speech.language];
  const sheet = drawStill(<LongSheet plan={plan} lang={lang} title={request.briefing.name} />);
  for (const place of sheet.querySelectorAll('[data-picture]')) {
    const picture = plan.pictures.get(place.getAttribute('data-picture') ?? '');
    if (!picture) continue;
    const read = new DOMParser().parseFromString(picture.svg, 'image/svg+xml').documentElement;
    read.setAttribute('width', String(plan.inner));
    read.setAttribute('height', String((picture.height * plan.inner) / picture.width));
    place.append(document.importNode(read, true));
  }
  const { width, height } = plan;
  return pngOf(serialised(sheet), { width, height, scale: scaleFor(plan) }, lang);
}

/** Browsers make no canvas with a longer side. */
const longestSide = 16_000;

function scaleFor({ width, height }: { width: number; height: number }): number {
  return Math.min(pixels.phone / width, longestSide / height);
}
