import { type PublishedPoint, pointIn } from '../../measures/point';
import { type FigureModel, pointsInView } from './model';

/** How many published values a view shows, how many reported ones, and how many that follow from such. */
export function publishedCounts(model: FigureModel): { published: number; own: number; implied: number } {
  const points = pointsInView(model);
  const count = (mark: 'published' | 'own' | 'implied') => points.filter((point) => point.mark === mark).length;
  return { published: count('published'), own: count('own'), implied: count('implied') };
}

/** How many of the implied values a view shows are sums of what leagues have reported. */
export function reportedSums(model: FigureModel): number {
  const isReported = (year: number) => model.parts.some((line) => pointIn(line, year)?.mark === 'own');
  return pointsInView(model).filter(({ mark, published, year }) => mark === 'implied' && !published && isReported(year))
    .length;
}

/** The published and implied values of 全区 that a view shows. Where it shows the pooled one, no published one is there. */
export function publishedInView(model: FigureModel): PublishedPoint[] {
  return pointsInView(model).flatMap(({ published }) => published ?? []);
}
