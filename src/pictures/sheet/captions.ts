import { type FigureModel, shownLines, spanOf } from '../../figures/model/model';
import { publishedCounts } from '../../figures/model/publishedInView';
import { simulatedNote } from '../../figures/texts/tableText';
import { isOfOneYear } from '../../filters/views';
import type { Speech } from '../../i18n/speech';
import { lineName } from '../../measures/format';
import { unitBesideName } from '../../measures/perHead';
import { firstPooledYear } from '../../measures/pooled';

/** If more leagues are chosen, the subtitle has their number, because the drawing has their names. */
const mostNamedInSubtitle = 5;

/** 2010—2024年, or the year of the ranking, or the three years of its pooled rates. */
export function yearsText(model: FigureModel, { words }: Speech): string {
  if (isOfOneYear(model.view) && model.pooled)
    return words.ranking.pooledYears(firstPooledYear(model.year), model.year);
  if (isOfOneYear(model.view)) return words.years.one(model.year);
  return words.years.span(...spanOf(model));
}

/** 全区、包头市、兴安盟, or 全区、12盟市. */
export function regionsText(model: FigureModel, speech: Speech): string {
  return regionNames(model, speech).join(speech.words.region.joiner);
}

/** 全区 first; instead of many leagues, their number. */
export function regionNames(model: FigureModel, speech: Speech): string[] {
  const { count } = speech.words.region;
  const { chosen, parts, whole } = model;
  if (isOfOneYear(model.view)) return [lineName(whole, speech), count(parts.length)];
  if (chosen.length > mostNamedInSubtitle) return [lineName(whole, speech), count(chosen.length)];
  return shownLines(model).map((line) => lineName(line, speech));
}

/** Name (unit), years · regions. */
export function subtitle(model: FigureModel, speech: Speech): string {
  const { words, say } = speech;
  const { indicator } = model;
  const what = words.export.nameAndUnit(say(indicator.name), unitBesideName(indicator, speech.language));
  return what + words.list.comma + yearsText(model, speech) + words.list.dot + regionsText(model, speech);
}

/** Meanings of the marks in some figures; `null` for marks that do not occur. The notice says which values are simulated, and what they are not for. */
export type Marks = { published: string | null; own: string | null; implied: string | null; notice: string | null };

/** The origins that occur among the values of a picture. */
export type Origins = { published: boolean; own: boolean; implied: boolean; simulated: boolean };

export function marksFor({ published, own, implied, simulated }: Origins, { words }: Speech): Marks {
  return {
    published: published ? words.export.publishedMark : null,
    own: own ? words.export.ownMark : null,
    implied: implied ? words.export.impliedMark : null,
    notice: simulated ? words.export.unofficial(simulatedNote(published || own || implied, words)) : null,
  };
}

export function marksOf(models: readonly FigureModel[], speech: Speech): Marks {
  const counts = models.map(publishedCounts);
  return marksFor(
    {
      published: counts.some((one) => one.published > 0),
      own: counts.some((one) => one.own > 0),
      implied: counts.some((one) => one.implied > 0),
      simulated: models.some((model) => model.simulated),
    },
    speech,
  );
}

/** The origins that occur in the values of 全区 and the leagues in one year. */
export function wholeOrigins(models: readonly FigureModel[]): Omit<Origins, 'simulated'> {
  const marks = models.flatMap(({ wholeInYear, places }) => [
    wholeInYear.mark,
    ...places.map(({ point }) => point.mark),
  ]);
  return { published: marks.includes('published'), own: marks.includes('own'), implied: marks.includes('implied') };
}
