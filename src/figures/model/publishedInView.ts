import { type PublishedPoint, pointIn } from '../../measures/point';
import { type FigureModel, pointsInView } from './model';

/** Number of published, reported and implied values that a view shows. */
export function publishedCounts(model: FigureModel): { published: number; own: number; implied: number } {
  const points = pointsInView(model);
  const count = (mark: 'published' | 'own' | 'implied') => points.filter((point) => point.mark === mark).length;
  return { published: count('published'), own: count('own'), implied: count('implied') };
}

/** Number of visible implied values that are sums of reported league values. */
export function reportedSums(model: FigureModel): number {
  const isReported = (year: number) => model.parts.some((line) => pointIn(line, year)?.mark === 'own');
  return pointsInView(model).filter(({ mark, published, year }) => mark === 'implied' && !published && isReported(year))
    .length;
}

/** The visible published and implied values of 全区. A view with the pooled value shows no published one. */
export function publishedInView(model: FigureModel): PublishedPoint[] {
  return pointsInView(model).flatMap(({ published }) => published ?? []);
}
