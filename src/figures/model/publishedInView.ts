import type { Point, PublishedPoint } from '../../measures/point';
import { type FigureModel, isOfOneYear, shownLines } from './model';

/** How many published values a view shows, and how many that follow from published ones. */
export function publishedCounts(model: FigureModel): { published: number; implied: number } {
  const shown = shownPoints(model);
  const count = (mark: 'published' | 'implied') => shown.filter((point) => point.mark === mark).length;
  return { published: count('published'), implied: count('implied') };
}

/** The published and implied values of 全区 that a view shows. Where it shows the pooled one, no published one is there. */
export function publishedInView(model: FigureModel): PublishedPoint[] {
  return shownPoints(model).flatMap(({ published }) => published ?? []);
}

function shownPoints(model: FigureModel): Point[] {
  const { view, places, wholeInYear } = model;
  if (!isOfOneYear(view)) return shownLines(model).flatMap(({ points }) => points);
  const leagues = places.map(({ point }) => point);
  // A map shows no value of the whole region.
  return view === 'map' ? leagues : [wholeInYear, ...leagues];
}
