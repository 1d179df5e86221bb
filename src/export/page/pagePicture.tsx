import { pageStyle } from '../../figures/drawing/drawing';
import { languageTags } from '../../i18n/speech';
import { eachInTurn, type Job } from '../controls/job';
import { safeFileName } from '../shared/fileName';
import type { PageRequest } from '../shared/request';
import { zipped } from '../shared/zip';
import { drawFigure } from '../sheet/drawFigure';
import { drawStill } from '../sheet/drawStill';
import { pngOf } from '../sheet/picture';
import { serialised } from '../sheet/standalone';
import { PageSheet } from './PageSheet';
import { type CardPlan, type PagePlan, planPage } from './pagePlan';
import { a4, planPaperPages } from './paperPages';

/** Browsers make no canvas with a longer side, and older machines none with more pixels (about 160 MB). */
const longestSide = 16_000;
const mostPixels = 40_000_000;
/** Across A4: 300 dots an inch. */
const paperPixels = 2480;

/** A theme with its filters as one PNG, laid out anew for reading. */
export async function pagePicture(request: PageRequest, job: Job): Promise<Blob> {
  const plan = planPage(request);
  const drawings = await eachInTurn(plan.cards, nameIn(request), (card) => drawingOf(card, request, job), job);
  return pictureOf(plan, drawings, scaleFor(plan), request);
}

/** The same as pages of A4, each a PNG in a ZIP. */
export async function paperPictures(request: PageRequest, job: Job): Promise<Blob> {
  const { domain, speech } = request;
  const { words } = speech;
  const pages = planPaperPages(request);
  const files = await eachInTurn(
    pages,
    ({ cards: [first] }) => (first ? nameIn(request)(first) : ''),
    async (plan, index) => {
      const drawings: SVGSVGElement[] = [];
      for (const card of plan.cards) drawings.push(await drawingOf(card, request, job));
      const picture = await pictureOf(plan, drawings, paperPixels / a4.width, request);
      return {
        name: safeFileName([words.domains[domain], words.export.pageNumber(index + 1, pages.length)], 'png'),
        bytes: new Uint8Array(await picture.arrayBuffer()),
      };
    },
    job,
  );
  return zipped(files);
}

function nameIn({ speech }: PageRequest): (card: CardPlan) => string {
  return ({ model }) => speech.say(model.indicator.name);
}

function drawingOf({ model, drawing }: CardPlan, { boundaries, speech }: PageRequest, { signal }: Job) {
  const { width, height } = drawing;
  return drawFigure({ model, boundaries, width, height, style: pageStyle, speech }, signal);
}

function pictureOf(
  plan: PagePlan,
  drawings: readonly SVGSVGElement[],
  scale: number,
  { speech }: PageRequest,
): Promise<Blob> {
  const lang = languageTags[speech.language];
  const sheet = drawStill(<PageSheet plan={plan} lang={lang} />);
  sheet.querySelectorAll('[data-part="drawing"]').forEach((place, index) => {
    const drawing = drawings[index];
    if (drawing) place.append(drawing);
  });
  return pngOf(serialised(sheet), { width: plan.width, height: plan.height, scale }, lang);
}

/** Two pixels a unit, or as many as a canvas takes. */
function scaleFor({ width, height }: PagePlan): number {
  return Math.min(2, longestSide / height, Math.sqrt(mostPixels / (width * height)));
}
