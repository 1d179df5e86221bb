import { pinyin } from 'pinyin-pro';
import type { Indicator } from '../../contract/indicator';
import type { Region, Regions } from '../../contract/region';
import { importPatterns } from '../../i18n/ownData/importPatterns';
import { placeAliases, sharedNames } from '../../province/places';
import type { Match } from '../dataSets/matchedHeads';
import { withoutTimes, yearOf } from './years';

/** The names by which heads of rows and columns are recognised. */
export type Book = {
  indicators: readonly Pick<Indicator, 'id' | 'name' | 'unit' | 'decimals' | 'kind'>[];
  regions: Regions;
  /** Heads that the reader matched by hand, by their plain text. */
  byHand: Readonly<Record<string, Match>>;
};

/** What a text can say about the figures of a table. */
export type Kind = keyof Match;

/**
 * What a text says. Two readings of a kind are two items. An empty list says something of the kind that has no reading: a month
 * is no year, and a banner is no league.
 */
export type Head = {
  indicator?: readonly string[];
  region?: readonly string[];
  year?: readonly number[];
  unit?: readonly string[];
};

/** Returns a function that recognises heads by their plain text. */
export function headReader(book: Book): (text: string) => Head | null {
  const indicators = indicatorReader(book);
  const regions = regionReader(book.regions);
  const cache = new Map<string, Head | null>();
  return (text) => {
    const known = cache.get(text);
    if (known !== undefined) return known;
    const year = importPatterns.plainValue.test(text) ? undefined : yearOf(text);
    const region = regions(text);
    const indicator = year || region ? undefined : indicators(text);
    const inBrackets = importPatterns.unitWithin.exec(text);
    const unit = inBrackets?.[1] ?? inBrackets?.[2] ?? '';
    const read: Head = {
      ...(year ? { year } : {}),
      ...(region ? { region } : {}),
      ...(indicator ? { indicator: [indicator] } : {}),
      ...(importPatterns.unitWord.test(unit) ? { unit: [unit] } : {}),
      ...(Object.hasOwn(book.byHand, text) ? headOf(book.byHand[text], book) : {}),
    };
    const result = Object.keys(read).length > 0 ? read : null;
    cache.set(text, result);
    return result;
  };
}

/** A match as a head, without what is no longer served. */
export function headOf(match: Match | undefined, { indicators, regions }: Book): Head {
  const { indicator, region, year, unit } = match ?? {};
  return {
    ...(indicators.some(({ id }) => id === indicator) && indicator ? { indicator: [indicator] } : {}),
    ...([regions.whole, ...regions.parts].some(({ code }) => code === region) && region ? { region: [region] } : {}),
    ...(year ? { year: [year] } : {}),
    ...(unit ? { unit: [unit] } : {}),
  };
}

export type HeadKind = keyof typeof importPatterns.heads;

/** The kind of a column that names its content: 指标, 地区, 年份, 单位, 数值. */
export function headKind(text: string): HeadKind | null {
  const kinds = Object.keys(importPatterns.heads) as HeadKind[];
  return kinds.find((kind) => importPatterns.heads[kind].includes(text.toLowerCase())) ?? null;
}

function regionReader({ whole, parts }: Regions): (text: string) => readonly string[] | undefined {
  const names = new Map<string, readonly string[]>();
  for (const region of [...parts, whole]) {
    const { code } = region;
    for (const one of [code, ...namesOf(region), ...(placeAliases[code] ?? [])]) names.set(lower(one), [code]);
  }
  const served = new Set(parts.map(({ code }) => code));
  for (const [name, codes] of Object.entries(sharedNames))
    if (codes.every((code) => served.has(code))) names.set(name, codes);
  return (text) => names.get(lower(text)) ?? names.get(lower(text).replace(importPatterns.office, ''));
}

function namesOf({ name, shortName }: Region): string[] {
  return [...Object.values(name), ...Object.values(shortName)];
}

/**
 * The regions that a longer text names: «包头市妇联2023年报表». Empty if it names a part of one (包头市昆都仑区), `undefined` if none.
 * 全区 is named only where no league is.
 */
export function regionsWithin(text: string, { whole, parts }: Regions): readonly string[] | undefined {
  const plain = lower(text);
  const named = parts.flatMap((region) => {
    const names = [...namesOf(region), ...(placeAliases[region.code] ?? [])].map(lower);
    const name = names.filter((one) => plain.includes(one)).sort((a, b) => b.length - a.length)[0];
    return name === undefined ? [] : [{ code: region.code, rest: plain.slice(plain.indexOf(name) + name.length) }];
  });
  if (named.length > 0)
    return named.some(({ rest }) => importPatterns.partOfPlace.test(rest)) ? [] : named.map(({ code }) => code);
  const shared = Object.keys(sharedNames).find((name) => plain.includes(name));
  if (shared) return sharedNames[shared];
  return namesOf(whole).some((one) => plain.includes(lower(one))) ? [whole.code] : undefined;
}

/**
 * The indicators that a title names beside year and place: «2023年各盟市婚前医学检查率（%）». `undefined` if it says anything more, for
 * that may be another indicator (农村孕产妇死亡率); `subject` is what it is about.
 */
export function titleReader(book: Book): (text: string) => { indicator?: readonly string[]; subject: string } {
  const names = book.indicators.map(({ id, name }) => ({ id, name: lower(withoutUnits(name.zh)) }));
  const places = [book.regions.whole, ...book.regions.parts].flatMap((region) => namesOf(region).map(lower));
  places.sort((a, b) => b.length - a.length);
  return (text) => {
    const bare = places.reduce((rest, place) => rest.replaceAll(place, ''), lower(withoutUnits(withoutTimes(text))));
    const subject = bare.replace(importPatterns.titleStart, '').replace(importPatterns.titleEnd, '');
    const byHand = Object.hasOwn(book.byHand, subject) ? headOf(book.byHand[subject], book).indicator : undefined;
    if (byHand) return { indicator: byHand, subject };
    let rest = bare;
    const found: string[] = [];
    for (const { id, name } of [...names].sort((a, b) => b.name.length - a.name.length)) {
      if (!rest.includes(name)) continue;
      found.push(id);
      rest = rest.replace(name, ' ');
    }
    const isAll = rest.trim() === '' || importPatterns.titleFiller.test(rest.replace(/\s/g, ''));
    return found.length > 0 && isAll ? { indicator: found, subject } : { subject };
  };
}

function indicatorReader({ indicators }: Book): (text: string) => string | undefined {
  const names = new Map<string, string>();
  const sounds = indicators.map(({ id, name }): [string, string] => [id, spelled(withoutUnit(name.zh))]);
  // A sound that two names share identifies neither.
  for (const [id, sound] of sounds)
    if (sounds.filter(([, other]) => other === sound).length === 1) names.set(sound, id);
  for (const { id, name } of indicators) for (const one of [id, ...Object.values(name)]) names.set(lower(one), id);
  return (text) => names.get(lower(text)) ?? names.get(lower(withoutUnit(text)));
}

/** Name and unit of an unknown indicator from its head: «金额（万元）». */
export function headParts(text: string): { name: string; unit: string } {
  const plain = text.normalize('NFKC').trim();
  const unit = importPatterns.unitWithin.exec(plain)?.[1] ?? '';
  return importPatterns.unitWord.test(unit) ? { name: withoutUnit(plain).trim(), unit } : { name: plain, unit: '' };
}

/** Without a unit in brackets, but with other words in brackets: （累计）. */
function withoutUnits(text: string): string {
  const unit = importPatterns.unitWithin.exec(text.normalize('NFKC'))?.[1] ?? '';
  return importPatterns.unitWord.test(unit) ? text.trim().replace(importPatterns.aside, '') : text;
}

function withoutUnit(text: string): string {
  return text.replace(importPatterns.aside, '').replace(importPatterns.numbering, '');
}

/** The pinyin of a name, «yingersiwanglv», as systems write heads without Chinese. */
function spelled(name: string): string {
  return pinyin(name, { toneType: 'none', separator: '', v: true, nonZh: 'removed' }).toLowerCase();
}

function lower(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}
