import { type Domain, outlineOnly } from '../../contract/domains';
import type { Indicator } from '../../contract/indicator';
import type { Region } from '../../contract/region';
import { basisChoices, mapForms } from '../filters';
import { isOfOneYear, views } from '../views';
import { shows, statuses } from './overviewChoice';
import type { ViewOf, ViewSpec } from './viewSpec';

/**
 * The view of a picture as a short code that can be read off paper: 14 of Crockford's 32 signs, which leave out I, L, O and U.
 * 2 bits hold the kind, 60 the view, and 8 are a check sum. An indicator is stored as a hash of its id, and regions by their
 * position among the codes, so a code is valid as long as no region is added or removed.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const signs = 14;
const bits = { kind: 2, hash: 25, regions: 13, view: 6, year: 6, place: 4, payload: 60, check: 8 };
/** Codes of the first version have room for four views and a separate year. They are on paper and must stay readable. */
const kinds = { firstFigure: 0, placesTable: 1, profile: 2, figure: 3 };
const firstViews = ['trend', 'ranking', 'map', 'table'] as const;
/** Codes on paper depend on this order: a new theme must come last. There is room for seven. */
const codedDomains = [
  'health',
  'employment',
  'participation',
  'rights',
  'organizations',
  outlineOnly,
] as const satisfies readonly Domain[];
const firstYear = 1990;
const lastYear = firstYear + 2 ** bits.year - 2;
/** The largest prime of 8 bits: it detects a wrong sign and two swapped signs. */
const checkedBy = 251n;

/** The data needed to read codes: the indicators of the server, and the codes of 全区 and its parts. */
export type CodeBook = { indicators: readonly Pick<Indicator, 'id' | 'domain'>[]; regions: readonly string[] };

/** The view of a code, in any spelling. `null` where the text is no code; `unknown` where the server lacks its indicator or region. */
export function viewIn(text: string, { indicators, regions }: CodeBook): ViewSpec | 'unknown' | null {
  const payload = payloadIn(text);
  if (payload === null) return null;
  const read = reader(payload);
  const codes = [...regions].sort();
  const year = () => {
    const value = read(bits.year);
    return value === 0 ? null : firstYear + value - 1;
  };
  const readFigureYears = () => {
    const view = views[read(bits.view)];
    const [one, to] = [year(), year()];
    return view && (isOfOneYear(view) ? { view, from: null, to, year: one } : { view, from: one, to, year: null });
  };
  const readFirstFigureYears = () => {
    const [from, to, one] = [year(), year(), year()];
    const view = firstViews[read(2)];
    return view && { view, from, to, year: one };
  };
  const place = () => {
    const value = read(bits.place);
    return value === 0 ? null : (codes[value - 1] ?? 'unknown');
  };
  const kind = read(bits.kind);
  switch (kind) {
    case kinds.firstFigure:
    case kinds.figure: {
      const hash = read(bits.hash);
      const indicator = indicators.find(({ id }) => hashOf(id) === hash);
      const mask = read(bits.regions);
      const years = kind === kinds.figure ? readFigureYears() : readFirstFigureYears();
      const [map, basis] = [mapForms[read(1)], basisChoices[read(1)]];
      if (!indicator || !years || !map || !basis || mask >= 2 ** codes.length) return 'unknown';
      const chosen = codes.filter((_, index) => mask & (1 << index));
      return {
        kind: 'figure',
        domain: indicator.domain,
        indicator: indicator.id,
        regions: chosen,
        ...years,
        map,
        basis,
      };
    }
    case kinds.placesTable: {
      const [one, basis, show] = [year(), basisChoices[read(1)], shows[read(1)]];
      const [domain, status] = [oneOf(codedDomains, read(3)), oneOf(statuses, read(3))];
      const [below, code] = [place(), place()];
      const order = read(1) === 0 ? 'worst-first' : 'best-first';
      if (!basis || !show || domain === 'unknown' || status === 'unknown' || below === 'unknown' || code === 'unknown')
        return 'unknown';
      return {
        kind: 'placesTable',
        year: one,
        basis,
        show,
        domain,
        status,
        below,
        sort: code === null ? null : { code, order },
      };
    }
    case kinds.profile: {
      const [league, one, basis, withOutlines] = [place(), year(), basisChoices[read(1)], read(1) === 1];
      if (!league || league === 'unknown' || !basis) return 'unknown';
      return { kind: 'profile', league, year: one, basis, withOutlines, picks: 'rank', domain: null, order: 'given' };
    }
    default:
      return 'unknown';
  }
}

/**
 * The code of a view of the whole region. `null` within a league, which the code has no room to name, and with more regions or
 * years out of the range of the code. A view of one year stores that year in place of the first year of the span.
 */
export function codeOf(view: Exclude<ViewSpec, ViewOf<'goals'>>, regions: readonly Region[]): string | null {
  if (regions.length > bits.regions || regions[0]?.level !== 'province') return null;
  const years = view.kind === 'figure' ? [isOfOneYear(view.view) ? view.year : view.from, view.to] : [view.year];
  if (years.some((year) => year !== null && (year < firstYear || year > lastYear))) return null;
  const codes = regions.map(({ code }) => code).sort();
  const { write, payload } = writer();
  const year = (one: number | null) => write(one === null ? 0 : one - firstYear + 1, bits.year);
  const place = (code: string | null) => write(code === null ? 0 : codes.indexOf(code) + 1, bits.place);
  switch (view.kind) {
    case 'figure':
      write(kinds.figure, bits.kind);
      write(hashOf(view.indicator), bits.hash);
      write(
        codes.reduce((mask, code, index) => mask | (view.regions.includes(code) ? 1 << index : 0), 0),
        bits.regions,
      );
      write(views.indexOf(view.view), bits.view);
      for (const one of years) year(one);
      write(mapForms.indexOf(view.map), 1);
      write(basisChoices.indexOf(view.basis), 1);
      break;
    case 'placesTable':
      write(kinds.placesTable, bits.kind);
      year(view.year);
      write(basisChoices.indexOf(view.basis), 1);
      write(shows.indexOf(view.show), 1);
      write(view.domain === null ? 0 : codedDomains.indexOf(view.domain) + 1, 3);
      write(view.status === null ? 0 : statuses.indexOf(view.status) + 1, 3);
      place(view.below);
      place(view.sort?.code ?? null);
      write(view.sort?.order === 'best-first' ? 1 : 0, 1);
      break;
    case 'profile':
      write(kinds.profile, bits.kind);
      place(view.league);
      year(view.year);
      write(basisChoices.indexOf(view.basis), 1);
      write(view.withOutlines ? 1 : 0, 1);
  }
  return written(payload());
}

function oneOf<Choice>(choices: readonly Choice[], index: number): Choice | null | 'unknown' {
  return index === 0 ? null : (choices[index - 1] ?? 'unknown');
}

/** FNV-1a, folded. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const sign of id) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193) >>> 0;
  return ((hash >>> bits.hash) ^ hash) & (2 ** bits.hash - 1);
}

const width = BigInt(bits.kind + bits.payload);

/** Packs numbers, each of `size` bits. */
function writer() {
  let payload = 0n;
  let length = 0;
  return {
    write: (value: number, size: number) => {
      payload = (payload << BigInt(size)) | BigInt(value);
      length += size;
    },
    payload: () => payload << (width - BigInt(length)),
  };
}

function reader(payload: bigint) {
  let left = width;
  return (size: number) => {
    left -= BigInt(size);
    return Number((payload >> left) & ((1n << BigInt(size)) - 1n));
  };
}

/** Formats a code in two halves, for reading aloud. */
function written(payload: bigint): string {
  let rest = (payload << BigInt(bits.check)) | (payload % checkedBy);
  let code = '';
  for (let count = 0; count < signs; count += 1) {
    code = alphabet.charAt(Number(rest & 31n)) + code;
    rest >>= 5n;
  }
  return `${code.slice(0, signs / 2)}-${code.slice(signs / 2)}`;
}

function payloadIn(text: string): bigint | null {
  const typed = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-\u2010-\u2015]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (typed.length !== signs || [...typed].some((sign) => !alphabet.includes(sign))) return null;
  const read = [...typed].reduce((value, sign) => (value << 5n) | BigInt(alphabet.indexOf(sign)), 0n);
  const payload = read >> BigInt(bits.check);
  return payload % checkedBy === (read & ((1n << BigInt(bits.check)) - 1n)) ? payload : null;
}
