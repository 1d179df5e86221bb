import * as v from 'valibot';
import { isOfOneYear } from '../../filters/views';
import { plainText } from '../../i18n/plainText';
import type { Language } from '../../i18n/speech';
import { isPerHead } from '../../measures/perHead';
import { putAside, type TextStorage } from '../../storage/aside';
import type { FigureModel } from '../model/model';

const ownTitleSchema = v.object({
  /** The reader's wording. */
  text: v.string(),
  /** The sentence made from the numbers that it was written over. */
  sentence: v.string(),
});
export type OwnTitle = v.InferOutput<typeof ownTitleSchema>;

/** By `titleKey`, the one written last at the end. */
export type OwnTitles = ReadonlyMap<string, OwnTitle>;

const entrySchema = v.tuple([v.string(), ownTitleSchema]);
/** Where the browser keeps them. */
export const titlesPlace = 'titles';

/** More than these are not kept: the oldest go first. */
export const mostKept = 300;

/** What a wording belongs to: indicator and basis, view, years and chosen leagues in view, and the language. */
export function titleKey({ indicator, view, years, year, whole, chosen }: FigureModel, language: Language): string {
  const when = isOfOneYear(view) ? [year] : [years[0], years.at(-1)];
  // Within a league the same view says something else.
  const within = whole.region.level === 'province' ? [] : [whole];
  const codes = [...within, ...chosen].map((line) => line.region.code).join('+');
  const id = isPerHead(indicator) ? `${indicator.id}/per-head` : indicator.id;
  return [id, view, when.join('-'), codes, language].join('/');
}

/** The wording as it may stand in a title: one line of text without control characters. */
export function cleanTitle(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}

/** `null` takes the wording back. */
export function withTitle(titles: OwnTitles, key: string, title: OwnTitle | null): OwnTitles {
  const others = [...titles].filter(([other]) => other !== key);
  return new Map(title ? [...others, [key, title] as const].slice(-mostKept) : others);
}

/** What earlier visits left; an entry that is not understood is put aside and costs no other. Throws where storage is closed. */
export function readTitles(storage: TextStorage): OwnTitles {
  const text = storage().getItem(titlesPlace);
  if (text === null) return new Map();
  const entries = entriesIn(text);
  const titles = new Map(entries?.flatMap((entry) => (v.is(entrySchema, entry) ? [entry] : [])));
  if (titles.size < (entries?.length ?? 1)) {
    putAside(titlesPlace, text, storage);
    storage().setItem(titlesPlace, JSON.stringify([...titles]));
  }
  return titles;
}

/**
 * Writes one wording, or takes it back, among those that are stored by then. `latest` is changed instead where they could not
 * be stored before. `isStored`: whether they will be there after a reload.
 */
export function changeTitles(
  key: string,
  title: OwnTitle | null,
  latest: { own: OwnTitles; isStored: boolean },
  storage: TextStorage,
): { own: OwnTitles; isStored: boolean } {
  let own = withTitle(latest.own, key, title);
  try {
    const stored = readTitles(storage);
    if (latest.isStored) own = withTitle(stored, key, title);
    storage().setItem(titlesPlace, JSON.stringify([...own]));
    return { own, isStored: true };
  } catch {
    return { own, isStored: false };
  }
}

function entriesIn(text: string): unknown[] | null {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read : null;
  } catch {
    return null;
  }
}
