import type { ReleaseStatus } from '../../contract/series';
import { isOfOneYear } from '../../filters/views';
import type { Speech } from '../../i18n/speech';
import { knownPoints, pointIn } from '../../measures/point';
import { type FigureModel, shownLines } from '../model/model';

/**
 * 2024年为初步数; 更新时间：2025-12-31: the release status and date of the visible values. Empty where the server gives
 * neither.
 */
export function releaseTexts(model: FigureModel, speech: Speech): string[] {
  const { updated } = model;
  return [...statusTexts(model, speech), ...(updated ? [speech.words.release.updated(updated)] : [])];
}

/** The visible years that are provisional or revised, and whether only some regions are. */
export function statusTexts(model: FigureModel, { words }: Speech): string[] {
  const { release, region } = words;
  return (['provisional', 'revised'] as const).flatMap((status) => {
    const years = isOfOneYear(model.view) ? [model.year] : model.years;
    const yearsOf = (wanted: 'whole' | 'part') =>
      years.filter((year) => extent(model, year, status) === wanted).join(region.joiner);
    const [whole, part] = [yearsOf('whole'), yearsOf('part')];
    return [whole && release.inYears(whole, release[status]), part && release.inPart(part, release[status])].filter(
      (text) => text !== '',
    );
  });
}

function extent(model: FigureModel, year: number, status: ReleaseStatus): 'whole' | 'part' | 'none' {
  const lines = isOfOneYear(model.view) ? [model.whole, ...model.parts] : shownLines(model);
  const known = knownPoints(lines.flatMap((line) => pointIn(line, year) ?? []));
  const matching = known.filter((point) => point.status === status).length;
  if (matching === 0) return 'none';
  return matching === known.length ? 'whole' : 'part';
}
