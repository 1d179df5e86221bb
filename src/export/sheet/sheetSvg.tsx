import { sheetStyle } from '../../figures/drawing/drawing';
import { languageTags } from '../../i18n/speech';
import type { FigureRequest } from '../shared/request';
import { drawFigure } from './drawFigure';
import { drawStill } from './drawStill';
import { Sheet } from './Sheet';
import { planSheet } from './sheetPlan';
import { serialised } from './standalone';

/** The sheet of one figure as the text of an SVG file: text as text, literal colours, nothing of the page. */
export async function sheetSvg(request: FigureRequest, signal?: AbortSignal): Promise<string> {
  const { model, title, day, speech } = request;
  const plan = planSheet(model, title, day, speech);
  const { width, height, reserved } = plan.drawing;
  const drawing = await drawFigure({ ...request, width, height, reserved, style: sheetStyle }, signal);
  const sheet = drawStill(<Sheet plan={plan} title={title} lang={languageTags[speech.language]} />);
  sheet.querySelector('[data-part="drawing"]')?.append(drawing);
  return serialised(sheet);
}
