import type { Text } from '../contract/text';
import { isNumberRef } from './sentences/phrase';
import type { Language, Speech } from './speech';

/** Terms of the whole region and its leagues, and what they are of one league and what it is divided into; longest first. */
const terms: Record<Language, (name: string) => readonly (readonly [RegExp, string])[]> = {
  zh: (name) => [
    // Targets are the region's and the nation's, whoever is held against them.
    [/全国／全区制定，盟市/g, '全国／自治区制定，各地'],
    [/全区目标/g, '目标'],
    [/全区/g, name],
    [/盟市/g, '旗县'],
  ],
  en: (name) => [
    [/\b(the )?whole region\b|\bthe region\b/gi, name],
    [/\bleagues and cities\b/g, 'banners and counties'],
    [/\bLeagues and cities\b/g, 'Banners and counties'],
    [/\bleague or city\b/g, 'banner or county'],
    [/\bleague and city\b/g, 'banner and county'],
    [/\bleague\b/g, 'banner'],
    [/\bleagues\b/g, 'banners'],
    [/\bLeague\b/g, 'Banner'],
    [/\bLeagues\b/g, 'Banners'],
  ],
};

/** Between the characters of a term that came from the data, so that it is left alone. */
const guard = '\u2060';

/**
 * The speech of the interface for one league, which takes the place of the whole region, and its banners and counties, which
 * take that of the leagues. What a word is given to say (names, titles) stays as it is.
 */
export function speechWithin(speech: Speech, league: Text): Speech {
  const { language } = speech;
  const changes = terms[language](guarded(league[language]));
  const told = (text: string) =>
    unguarded(changes.reduce((changed, [term, by]) => changed.replace(term, () => by), text));
  const known = new WeakMap<object, unknown>();
  const onLevel = <Catalogue>(words: Catalogue): Catalogue => {
    if (typeof words !== 'object' || words === null) return words;
    const before = known.get(words) ?? reworded(words, told);
    known.set(words, before);
    return before as Catalogue;
  };
  return { ...speech, league, words: onLevel(speech.words), onLevel };
}

function reworded<Value>(value: Value, told: (text: string) => string): Value {
  if (typeof value === 'string') return told(value) as Value;
  if (Array.isArray(value)) return value.map((one: unknown) => reworded(one, told)) as Value;
  if (typeof value === 'function') {
    const speak = value as unknown as (...given: unknown[]) => unknown;
    return ((...given: unknown[]) => {
      const said = speak(...given.map((one) => mapped(one, guarded)));
      return reworded(said, told);
    }) as Value;
  }
  if (typeof value !== 'object' || value === null || value instanceof RegExp || isNumberRef(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, reworded(one, told)])) as Value;
}

/** Strings, also in lists, changed; all else as it is. */
function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  return Array.isArray(value) ? value.map((one: unknown) => mapped(one, change)) : value;
}

const guarded = (text: string) =>
  text.replace(
    /(?<=全)(?=区)|(?<=盟)(?=市)|(?<=[Ll])(?=eagues?\b)|(?<=[Ww])(?=hole region)|(?<=[Rr])(?=egion\b)/g,
    guard,
  );
const unguarded = (text: string) => text.replaceAll(guard, '');
