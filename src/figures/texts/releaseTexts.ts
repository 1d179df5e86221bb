import type { ReleaseStatus } from '../../contract/series';
import type { Speech } from '../../i18n/words';
import { type FigureModel, isOfOneYear, type Line, shownLines } from '../model/model';

/** 2024年为初步数; 更新时间：2025-12-31: how final the values in view are, and of what day; nothing where the server does not say. */
export function releaseTexts(model: FigureModel, speech: Speech): string[] {
  const { updated } = model;
  return [...statusTexts(model, speech), ...(updated ? [speech.words.release.updated(updated)] : [])];
}

/** Which years in view are provisional or revised, and whether only some regions are. */
export function statusTexts(model: FigureModel, { words }: Speech): string[] {
  const { release, region } = words;
  return (['provisional', 'revised'] as const).flatMap((status) => {
    const found = model.years.map((_, index) => (isInView(model, index) ? extent(model, index, status) : 'none'));
    const told = (wanted: 'whole' | 'part') =>
      model.years.filter((_, index) => found[index] === wanted).join(region.joiner);
    const [whole, part] = [told('whole'), told('part')];
    return [whole && release.inYears(whole, release[status]), part && release.inPart(part, release[status])].filter(
      (text) => text !== '',
    );
  });
}

function isInView(model: FigureModel, index: number): boolean {
  return !isOfOneYear(model.view) || model.years[index] === model.year;
}

function extent(model: FigureModel, index: number, status: ReleaseStatus): 'whole' | 'part' | 'none' {
  const lines: readonly Line[] = isOfOneYear(model.view) ? [model.province, ...model.leagues] : shownLines(model);
  const known = lines.filter((line) => (line.values[index] ?? null) !== null);
  const such = known.filter((line) => line.status[index] === status).length;
  if (such === 0) return 'none';
  return such === known.length ? 'whole' : 'part';
}
