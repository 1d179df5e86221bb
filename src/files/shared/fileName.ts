import type { Domain } from '../../contract/domains';
import { type DrawingInput, type FigureModel, shownLines, spanOf } from '../../figures/model/model';
import { isOfOneYear, viewTraits } from '../../filters/views';
import { plainText } from '../../i18n/plainText';
import type { Speech } from '../../i18n/speech';
import { lineName } from '../../measures/format';
import { isPerHead } from '../../measures/perHead';

/** If more leagues are chosen, the name has their number instead. */
const mostNamedInFileName = 3;
/** In bytes. File systems allow 255, but browsers add « (1)», and the path on Windows needs room for folders. */
const longest = 180;
const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * 妇女健康_孕产妇死亡率_全区+包头市_2010-2024.png, and 妇女健康_孕产妇死亡率_地图_12盟市_2021.png: names every view except the
 * trend.
 */
export function figureFileName({ model, boundaries }: DrawingInput, speech: Speech, extension: string): string {
  const { words, say } = speech;
  const { domain, name } = model.indicator;
  const parts = [say(name), viewPart({ model, boundaries }, words), regionsPart(model, speech), yearsPart(model)];
  return safeFileName([words.domains[domain], ...parts], extension);
}

/**
 * 妇女健康_本页图片_全区+包头市_2010-2024.png, for a file with all figures of a theme; 妇女健康_本页图片_排名_… if all have the same
 * view. `drawing` is `null` for files without drawings.
 */
export function pageFileName(
  domain: Domain,
  what: string,
  models: readonly FigureModel[],
  drawing: Pick<DrawingInput, 'boundaries'> | null,
  speech: Speech,
  extension: string,
): string {
  // Prefers a trend, which has all regions and years of the filters; other views have one year.
  const model = models.find((one) => !isOfOneYear(one.view)) ?? models[0];
  const basis = models.some(({ indicator }) => isPerHead(indicator)) ? [speech.words.filters.basis.perHead] : [];
  const filters = model ? [...basis, regionsPart(model, speech), yearsPart(model)] : [];
  const alike = model && models.every(({ view }) => view === model.view);
  const view = drawing && alike ? viewPart({ model, ...drawing }, speech.words) : '';
  return safeFileName([speech.words.domains[domain], what, view, ...filters], extension);
}

/** Joins the parts into a file name valid on Windows, macOS and Linux; if it is too long, the longest part is shortened. */
export function safeFileName(parts: readonly string[], extension: string): string {
  const clean = parts.map(cleanPart).filter((part) => part !== '');
  while (byteLength(clean.join('_')) > longest) {
    const index = clean.reduce((best, part, at) => (part.length > (clean[best]?.length ?? 0) ? at : best), 0);
    clean[index] = [...(clean[index] ?? '')].slice(0, -1).join('').trimEnd();
  }
  const base = clean.join('_').replace(/[. ]+$/, '');
  const beforeDot = base.split('.')[0] ?? '';
  const free = base === '' || reservedOnWindows.test(beforeDot.trim()) ? `_${base}` : base;
  return `${free}.${extension}`;
}

function viewPart({ model: { view }, boundaries }: DrawingInput, { export: { viewNames } }: Speech['words']): string {
  return viewTraits[view].onMap && !boundaries ? viewNames.tiles : viewNames[view];
}

function regionsPart(model: FigureModel, speech: Speech): string {
  const { words } = speech;
  const { chosen, parts, view } = model;
  const everyOne = chosen.length === parts.length && chosen.length > mostNamedInFileName;
  if (everyOne || isOfOneYear(view)) return words.region.all(parts.length);
  if (chosen.length > mostNamedInFileName) return words.region.count(chosen.length);
  return shownLines(model)
    .map((line) => lineName(line, speech))
    .join('+');
}

function yearsPart(model: FigureModel): string {
  const [first, last] = spanOf(model);
  if (isOfOneYear(model.view) || first === last) return String(model.year);
  return `${first}-${last}`;
}

function cleanPart(part: string): string {
  return (
    plainText(part)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: characters that a file name must not have
      .replace(/[<>:"/\\|?*\u0000-\u001f\u007f]/g, '-')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
