import { languageTags } from '../i18n/words';
import { drawFigure } from './drawFigure';
import { drawStill } from './drawStill';
import { eachInTurn, type Job } from './job';
import { PageSheet } from './PageSheet';
import type { PageOrder } from './pageFormats';
import { type PagePlan, pageStyle, planPage } from './pagePlan';
import { pngOf } from './picture';
import { serialised } from './standalone';

/** Browsers make no canvas with a longer side, and older machines none with more pixels (about 160 MB). */
const longestSide = 16_000;
const mostPixels = 40_000_000;

/** A theme with its filters as one PNG, laid out anew for reading. */
export async function pagePicture(order: PageOrder, job: Job): Promise<Blob> {
  const { models, boundaries, filters, speech } = order;
  const plan = planPage({ ...order, models });
  const drawings = await eachInTurn(
    plan.cards,
    ({ model }) => speech.say(model.indicator.name),
    ({ model, drawing: { width, height } }) =>
      drawFigure({ model, boundaries, mapForm: filters.map, width, height, style: pageStyle, speech }, job.signal),
    job,
  );
  const lang = languageTags[speech.language];
  const sheet = drawStill(<PageSheet plan={plan} lang={lang} />);
  sheet.querySelectorAll('[data-part="drawing"]').forEach((place, index) => {
    const drawing = drawings[index];
    if (drawing) place.append(drawing);
  });
  return pngOf(serialised(sheet), { width: plan.width, height: plan.height, scale: scaleFor(plan) }, lang);
}

/** Two pixels a unit, or as many as a canvas takes. */
function scaleFor({ width, height }: PagePlan): number {
  return Math.min(2, longestSide / height, Math.sqrt(mostPixels / (width * height)));
}
