import * as v from 'valibot';
import { isOfOneYear } from '../../filters/views';
import { plainText } from '../../i18n/plainText';
import type { Language } from '../../i18n/speech';
import { isPerHead } from '../../measures/perHead';
import { putAside, type TextStorage } from '../../storage/aside';
import { type FigureModel, spanOf } from '../model/model';

const ownTitleSchema = v.object({
  /** The reader's wording. */
  text: v.string(),
  /** The automatic sentence that the wording replaced. */
  sentence: v.string(),
});
export type OwnTitle = v.InferOutput<typeof ownTitleSchema>;

/** By `titleKey`; the newest is last. */
export type OwnTitles = ReadonlyMap<string, OwnTitle>;

const entrySchema = v.tuple([v.string(), ownTitleSchema]);
/** Key in the browser's storage. */
export const titlesPlace = 'titles';

/** Limit of stored titles; the oldest are dropped first. */
export const mostTitles = 300;

/** Key of a wording: indicator and basis, view, years and chosen leagues in view, and language. */
export function titleKey(model: FigureModel, language: Language): string {
  const { indicator, view, year, whole, chosen } = model;
  const when = isOfOneYear(view) ? [year] : spanOf(model);
  // The same view has different numbers within a league.
  const scope = whole.region.level === 'province' ? [] : [whole];
  const codes = [...scope, ...chosen].map((line) => line.region.code).join('+');
  const id = isPerHead(indicator) ? `${indicator.id}/per-head` : indicator.id;
  return [id, view, when.join('-'), codes, language].join('/');
}

/** Cleans a wording for a title: one line without control characters. */
export function cleanTitle(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}

/** `null` removes the wording. */
export function withTitle(titles: OwnTitles, key: string, title: OwnTitle | null): OwnTitles {
  const others = [...titles].filter(([other]) => other !== key);
  return new Map(title ? [...others, [key, title] as const].slice(-mostTitles) : others);
}

/** Titles of earlier visits. Invalid entries are put aside and the others stay. Throws if the storage is blocked. */
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
