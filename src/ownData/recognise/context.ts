import { importPatterns } from '../../i18n/ownData/importPatterns';
import type { Grid } from '../import/grid';
import { type Book, type Head, headKind, type Kind, regionsWithin, titleReader } from './heads';
import { yearsWithin } from './years';

/** Where something about a table was read, the strongest first. `label`: a line such as 填报单位：…. */
type Origin = 'answer' | 'head' | 'label' | 'title' | 'sheet' | 'file';

/** What a place in a workbook says about the cells of a table. */
export type Claim = { from: Origin; head: Head };

/** The lines above a table, each as the texts of its cells. */
export type Line = readonly string[];

export type Context = {
  claims: Claim[];
  /** What a title is about if it names no indicator that is known. */
  subject: string;
};

/** Reads what the lines above a table say, the name of its sheet and the name of its file. */
export function contextReader({ file, sheet }: Grid, book: Book, read: (text: string) => Head | null) {
  const title = titleReader(book);
  const { whole } = book.regions;

  const headIn = (texts: readonly string[]): { head: Head; subject: string } => {
    const plain = texts.map((text) => text.normalize('NFKC').replace(/\s+/g, ''));
    const exact = plain.map(read);
    const titles = plain.map((text) => title(text));
    const named = titles.flatMap(({ indicator }) => indicator ?? []);
    const indicator = exact.flatMap((one) => one?.indicator ?? []).concat(named);
    const places = plain.flatMap((text) => [read(text)?.region ?? regionsWithin(text, book.regions) ?? null]);
    const regions = places.filter((one) => one !== null);
    const leagues = regions.flat().filter((code) => code !== whole.code);
    const year = exact.find((one) => one?.year?.length)?.year ?? yearsWithin(plain.join('\n'));
    const units = exact.flatMap((one) => one?.unit ?? []);
    const subject = titles.find((one) => !one.indicator && importPatterns.title.test(one.subject))?.subject ?? '';
    return {
      subject: indicator.length > 0 ? '' : subject,
      head: {
        ...(indicator.length > 0 ? { indicator: [...new Set(indicator)] } : {}),
        ...(regions.length > 0 ? { region: regionsOf(regions, leagues) } : {}),
        ...(year ? { year } : {}),
        ...(units.length > 0 ? { unit: [...new Set(units)] } : {}),
      },
    };
  };

  return (lines: readonly Line[]): Context => {
    const parts = lines.flatMap(partsOf);
    const labels = parts.flatMap((part) => (part.label === '' ? [] : [labelled(part, book, read)]));
    const titles = headIn(parts.flatMap(({ label, text }) => (label === '' ? [text] : [])));
    return {
      subject: titles.subject,
      claims: [
        { from: 'label', head: union(labels) },
        { from: 'title', head: titles.head },
        { from: 'sheet', head: headIn([sheet]).head },
        { from: 'file', head: headIn([file.replace(/\.[^.]*$/, '')]).head },
      ],
    };
  };
}

/** A part of a league is not the league; a league counts before 全区. */
function regionsOf(regions: readonly (readonly string[])[], leagues: readonly string[]): readonly string[] {
  if (regions.some((one) => one.length === 0)) return [];
  return [...new Set(leagues.length > 0 ? leagues : regions.flat())];
}

type Part = { label: string; text: string };

/** A label with its colon and a value may share a cell with others, or stand in two cells: 填报单位：包头市　填报日期：…. */
function partsOf(line: Line): Part[] {
  const texts = line.map((text) => text.normalize('NFKC').trim());
  const distinct = texts.filter((text, at) => text !== '' && text !== texts[at - 1]);
  const written = distinct.map((text) => (isLabel(text) ? `${text}:` : text)).join('  ');
  const labels = [...written.matchAll(/(?<![^\s:;,。()])([\u4e00-\u9fff]{1,8}(?:\([^()]*\))?)\s*:/g)].filter(
    ([, label = '']) => isLabel(label) || kindOf(label),
  );
  const ends = labels.map(({ index }) => index);
  const first = written.slice(0, ends[0] ?? written.length);
  const free = first.split(/\s{2,}/).map((text): Part => ({ label: '', text }));
  const rest = labels.map((match, at): Part => {
    const [all, label = ''] = match;
    return { label, text: written.slice(match.index + all.length, ends[at + 1] ?? written.length).trim() };
  });
  return [...free, ...rest].filter(({ label, text }) => label !== '' || text !== '');
}

function isLabel(text: string): boolean {
  return headKind(text.replace(/\s+/g, '')) === 'aside' || (kindOf(text) !== null && text.length > 2);
}

function kindOf(label: string): Kind | null {
  const kinds = Object.keys(importPatterns.labels) as Kind[];
  const plain = label.replace(/\s+/g, '').replace(/\(.*\)$/, '');
  return kinds.find((kind) => importPatterns.labels[kind].test(plain)) ?? null;
}

/** What the value of a label says. The office that fills in is a place, or a part of one. */
function labelled({ label, text }: Part, { regions }: Book, read: (text: string) => Head | null): Head {
  const kind = kindOf(label);
  const plain = text.replace(/\s+/g, '');
  if (kind === null || plain === '') return {};
  const head = read(plain) ?? {};
  const isPlace = kind === 'region' || (kind === 'unit' && head.region);
  if (isPlace) {
    const region = head.region ?? regionsWithin(plain, regions);
    if (region) return { region };
    return importPatterns.namesPlace.test(plain) ? { region: [] } : {};
  }
  if (kind === 'year') return { year: head.year ?? yearsWithin(plain) ?? [] };
  if (kind === 'indicator') return head.indicator ? { indicator: head.indicator } : { indicator: [] };
  return importPatterns.unitWord.test(plain) ? { unit: [plain] } : {};
}

/** All readings of several heads together. */
export function union(heads: readonly (Head | null)[]): Head {
  return heads.reduce<Head>((all, head) => both(all, head ?? {}), {});
}

/** All readings of two heads together. */
export function both(one: Head, other: Head): Head {
  const kinds = Object.keys(other) as Kind[];
  if (kinds.length === 0) return one;
  if (kinds.every((kind) => one[kind] === undefined)) return { ...one, ...other };
  const of = <K extends Kind>(kind: K) => {
    const [a, b] = [one[kind], other[kind]];
    return a && b ? { [kind]: [...new Set<string | number>([...a, ...b])] } : {};
  };
  return { ...one, ...other, ...of('indicator'), ...of('region'), ...of('year'), ...of('unit') };
}

/** Readings of one kind, and where they were read. Several are of equal weight: the reader has to choose. */
export type Reading<Value> = { values: readonly Value[]; from: Origin | null };

/**
 * The strongest claim of a kind. A title and the name of a sheet weigh the same, for either may have been copied; a league on
 * any of them counts before 全区. The name of a file counts if nothing else says anything, or if it contradicts a title of 全区.
 */
export function strongest<K extends Kind>(
  kind: K,
  claims: readonly Claim[],
  whole: string,
): Reading<NonNullable<Head[K]>[number]> {
  type Value = NonNullable<Head[K]>[number];
  const of = (from: Origin) => claims.find((one) => one.from === from)?.head[kind] as readonly Value[] | undefined;
  for (const from of ['answer', 'head', 'label'] as const) {
    const values = of(from);
    if (values) return { values, from };
  }
  const [title, sheet, file] = [of('title'), of('sheet'), of('file')];
  const isWhole = (values: readonly Value[] | undefined) => values?.length === 1 && values[0] === whole;
  if (isWhole(title) && sheet && !isWhole(sheet)) return { values: sheet, from: 'sheet' };
  if (isWhole(sheet) && title && !isWhole(title)) return { values: title, from: 'title' };
  if (isWhole(title) && file && !isWhole(file) && !sheet) return { values: [whole as Value, ...file], from: 'title' };
  if (title && sheet)
    return { values: title.length * sheet.length === 0 ? [] : [...new Set([...title, ...sheet])], from: 'title' };
  if (title) return { values: title, from: 'title' };
  if (sheet) return { values: sheet, from: 'sheet' };
  return { values: file ?? [], from: file ? 'file' : null };
}
