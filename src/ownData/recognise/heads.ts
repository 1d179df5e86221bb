import { pinyin } from 'pinyin-pro';
import type { Indicator } from '../../contract/indicator';
import type { Region, Regions } from '../../contract/region';
import { importPatterns } from '../../i18n/ownData/importPatterns';
import { placeAliases } from '../../province/places';

/** The names by which heads of rows and columns are recognised. */
export type Book = {
  indicators: readonly Pick<Indicator, 'id' | 'name' | 'unit' | 'decimals' | 'kind'>[];
  regions: Regions;
  /** Heads that the reader matched by hand, by their plain text. */
  byHand: Readonly<Record<string, string>>;
};

/** What a head says about the cells below or beside it. `year` is 0 for a month, which is not a year. */
export type Head = { indicator?: string; region?: string; year?: number; unit?: string };

/** Returns a function that recognises heads by their plain text. */
export function headReader(book: Book): (text: string) => Head | null {
  const indicators = indicatorReader(book);
  const regions = regionReader(book.regions);
  const cache = new Map<string, Head | null>();
  return (text) => {
    const known = cache.get(text);
    if (known !== undefined) return known;
    const year = yearOf(text);
    const region = regions(text);
    const indicator = year === null && !region ? indicators(text) : null;
    const inBrackets = importPatterns.unitWithin.exec(text);
    const unit = inBrackets?.[1] ?? inBrackets?.[2] ?? '';
    const head: Head = {
      ...(year === null ? {} : { year }),
      ...(region ? { region } : {}),
      ...(indicator ? { indicator } : {}),
      ...(importPatterns.unitWord.test(unit) ? { unit } : {}),
    };
    const result = Object.keys(head).length > 0 ? head : null;
    cache.set(text, result);
    return result;
  };
}

export type HeadKind = keyof typeof importPatterns.heads;

/** The kind of a column that names its content: 指标, 地区, 年份, 单位, 数值. */
export function headKind(text: string): HeadKind | null {
  const kinds = Object.keys(importPatterns.heads) as HeadKind[];
  return kinds.find((kind) => importPatterns.heads[kind].includes(text.toLowerCase())) ?? null;
}

function yearOf(text: string): number | null {
  if (importPatterns.month.test(text)) return 0;
  const match = importPatterns.year.exec(text);
  return match ? Number(match[1]) : null;
}

/** A year within a longer text: «2023年妇女发展情况表». */
export function yearWithin(text: string): number | null {
  const match = importPatterns.yearWithin.exec(text);
  return match ? Number(match[1]) : null;
}

function regionReader({ whole, parts }: Regions): (text: string) => string | undefined {
  const names = new Map<string, string>();
  for (const region of [...parts, whole]) {
    const { code } = region;
    for (const one of [code, ...namesOf(region), ...(placeAliases[code] ?? [])]) names.set(lower(one), code);
  }
  return (text) => names.get(lower(text));
}

function namesOf({ name, shortName }: Region): string[] {
  return [...Object.values(name), ...Object.values(shortName)];
}

/** The region in a longer text: «包头市妇联2023年报表», «Baotou report.xlsx»; 全区 if the text names no league. */
export function regionWithin(text: string, { whole, parts }: Regions): string | null {
  const isNamed = (region: Region) => namesOf(region).some((one) => lower(text).includes(lower(one)));
  const matches = parts.filter(isNamed);
  if (matches.length === 0) return isNamed(whole) ? whole.code : null;
  return matches.length === 1 ? (matches[0]?.code ?? null) : null;
}

function indicatorReader({ indicators, byHand }: Book): (text: string) => string | undefined {
  const names = new Map<string, string>();
  const sounds = indicators.map(({ id, name }): [string, string] => [id, spelled(withoutUnit(name.zh))]);
  // A sound that two names share identifies neither.
  for (const [id, sound] of sounds)
    if (sounds.filter(([, other]) => other === sound).length === 1) names.set(sound, id);
  for (const { id, name } of indicators) for (const one of [id, ...Object.values(name)]) names.set(lower(one), id);
  const served = new Set(indicators.map(({ id }) => id));
  const matched = (text: string) => {
    const id = Object.hasOwn(byHand, text) ? byHand[text] : undefined;
    return id !== undefined && served.has(id) ? id : undefined;
  };
  return (text) => matched(text) ?? names.get(lower(text)) ?? names.get(lower(withoutUnit(text)));
}

/** Name and unit of an unknown indicator from its head: «金额（万元）». */
export function headParts(text: string): { name: string; unit: string } {
  const plain = text.normalize('NFKC').trim();
  const unit = importPatterns.unitWithin.exec(plain)?.[1] ?? '';
  return importPatterns.unitWord.test(unit) ? { name: withoutUnit(plain).trim(), unit } : { name: plain, unit: '' };
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
