import type { Size } from '../../figures/drawing/drawing';
import { takeaway } from '../../figures/texts/takeaway';
import { titleIn } from '../../figures/texts/titles';
import { languageTags } from '../../i18n/speech';
import type { FigureRequest } from '../shared/request';
import { codeOfFigure } from '../shared/viewCode';
import { drawFigure } from './drawFigure';
import { drawStill } from './drawStill';
import { Sheet } from './Sheet';
import { type SheetFormat, sheetFormats } from './sheetFormat';
import { planSheet } from './sheetPlan';
import { serialised } from './standalone';

/** The sheet of one figure as the text of an SVG file: text as text, literal colours, nothing of the page. */
export async function sheetSvg(
  request: FigureRequest,
  signal?: AbortSignal,
  format: SheetFormat = sheetFormats.slide,
): Promise<string> {
  return (await figureSheet(request, format, signal)).svg;
}

/** The same with its size, which may be higher than the format. */
export async function figureSheet(
  request: FigureRequest,
  format: SheetFormat,
  signal?: AbortSignal,
): Promise<Size & { svg: string }> {
  const { model, wording, day, speech } = request;
  const texts = titleIn(model, wording, speech);
  const plan = planSheet(model, texts, day, speech, format);
  const { width, height, reserved } = plan.drawing;
  const drawing = await drawFigure({ ...request, width, height, reserved, style: format.style }, signal);
  const sheet = drawStill(
    <Sheet
      plan={plan}
      title={wording ?? takeaway(model, speech)}
      code={codeOfFigure(request)}
      lang={languageTags[speech.language]}
    />,
  );
  sheet.querySelector('[data-part="drawing"]')?.append(drawing);
  return { svg: serialised(sheet), width: plan.width, height: plan.height };
}
