import { type FigureModel, isOfOneYear, type Line, type PublishedPoint, shownLines } from './model';

/** How many published values a view shows, and how many that follow from published ones. */
export function publishedCounts(model: FigureModel): { published: number; implied: number } {
  const marks = marksInView(model);
  const count = (mark: 'published' | 'implied') => marks.filter((one) => one === mark).length;
  return { published: count('published'), implied: count('implied') };
}

function marksInView(model: FigureModel): Line['marks'] {
  if (!isOfOneYear(model.view)) return shownLines(model).flatMap((line) => line.marks);
  const leagues = model.leagues.map((line) => line.marks[model.years.indexOf(model.year)] ?? null);
  return showsWhole(model) ? [model.provinceInYear.mark, ...leagues] : leagues;
}

/** The published and implied values of 全区 that a view shows. Where it shows the pooled one, no published one is there. */
export function pointsInView(model: FigureModel): PublishedPoint[] {
  const { publishedPoints, view, year, pooled } = model;
  if (!isOfOneYear(view)) return publishedPoints;
  return showsWhole(model) && !pooled ? publishedPoints.filter((point) => point.year === year) : [];
}

/** A map shows no value of the whole region. */
function showsWhole({ view }: FigureModel): boolean {
  return view !== 'map';
}
