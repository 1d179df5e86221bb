import type { PublishedPoint } from '../../measures/point';
import { type FigureModel, pointsInView } from './model';

/** How many published values a view shows, and how many that follow from published ones. */
export function publishedCounts(model: FigureModel): { published: number; implied: number } {
  const shown = pointsInView(model);
  const count = (mark: 'published' | 'implied') => shown.filter((point) => point.mark === mark).length;
  return { published: count('published'), implied: count('implied') };
}

/** The published and implied values of 全区 that a view shows. Where it shows the pooled one, no published one is there. */
export function publishedInView(model: FigureModel): PublishedPoint[] {
  return pointsInView(model).flatMap(({ published }) => published ?? []);
}
