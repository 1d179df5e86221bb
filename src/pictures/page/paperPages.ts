import type { FigureModel } from '../../figures/model/model';
import { viewTraits } from '../../filters/views';
import type { PageRequest } from '../sheet/request';
import { type PageSheet, pageSheet } from './pageSheet';

/** Portrait A4. At this width the smallest text (16 units) is 9.2 pt on paper. */
export const a4 = { width: 1040, height: 1471 };

const margin = 48;
const cardsOnPage = 2;
/** Least height of a drawing, so that two fit on a page; a table needs all its rows. */
const lowestDrawing = 250;

/**
 * The theme as A4 pages, each with head and sources, and with two figures if they fit. Free height is shared equally between the
 * drawings; missing height is taken from them in the same way.
 */
export function paperPages(request: PageRequest, draw: Parameters<typeof pageSheet>[1]): PageSheet[] {
  const sheetOf = (models: readonly FigureModel[], number: string | null) =>
    pageSheet({ ...request, models }, draw, { width: a4.width, margin, columns: 1, number });
  const groups: FigureModel[][] = [];
  for (let index = 0; index < request.models.length; ) {
    const together = request.models.slice(index, index + cardsOnPage);
    const group = fits(sheetOf(together, null)) ? together : together.slice(0, 1);
    groups.push(group);
    index += group.length;
  }
  return groups.map((models, index) => ({
    ...sheetOf(models, request.speech.words.export.pageOf(index + 1, groups.length)),
    height: a4.height,
  }));
}

function fits({ height, cards }: PageSheet): boolean {
  const each = (a4.height - height) / cards.length;
  return cards.every(
    ({ model, drawing }) => each >= 0 || (!viewTraits[model.view].inCells && drawing.height + each >= lowestDrawing),
  );
}
