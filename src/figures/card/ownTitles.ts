import * as v from 'valibot';
import { isOfOneYear } from '../../filters/views';
import { plainText } from '../../i18n/plainText';
import type { Language } from '../../i18n/speech';
import { isPerHead } from '../../measures/perHead';
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

const storedSchema = v.array(v.tuple([v.string(), ownTitleSchema]));
const place = 'titles';

/** More than these are not kept: the oldest go first. */
export const mostKept = 300;

/** What a wording belongs to: indicator and basis, view, years and chosen leagues in view, and the language. */
export function titleKey({ indicator, view, years, year, whole, chosen }: FigureModel, language: Language): string {
  const when = isOfOneYear(view) ? [year] : [years[0], years[years.length - 1]];
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

/** What an earlier visit left; nothing where storage is closed or holds something else. */
export function readTitles(storage: () => Pick<Storage, 'getItem' | 'setItem'>): OwnTitles {
  try {
    const stored = v.safeParse(storedSchema, JSON.parse(storage().getItem(place) ?? '[]'));
    return new Map(stored.success ? stored.output : []);
  } catch {
    return new Map();
  }
}

/** Whether they will be there after a reload: storage may be closed or full. */
export function keepTitles(titles: OwnTitles, storage: () => Pick<Storage, 'getItem' | 'setItem'>): boolean {
  try {
    storage().setItem(place, JSON.stringify([...titles]));
    return true;
  } catch {
    return false;
  }
}
