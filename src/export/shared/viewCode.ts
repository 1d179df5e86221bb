import { allDomains, type Domain } from '../../contract/domains';
import type { Indicator } from '../../contract/indicator';
import type { Region } from '../../contract/region';
import type { HeatModel } from '../../figures/model/heat';
import { type Arrangement, statuses } from '../../figures/model/heatRows';
import type { Drawn } from '../../figures/model/model';
import type { Profile } from '../../figures/model/profile';
import { type Shows, shows } from '../../figures/texts/heatText';
import { type Basis, basisChoices, type MapForm, mapForms } from '../../filters/filters';
import { isOfOneYear, type View, views } from '../../filters/views';

/**
 * What a picture shows, in so few letters that they can be read off paper: 14 of Crockford's 32 signs, of which I, L and O
 * are none. 2 bits say what it is, 60 hold the view, 8 check them. An indicator is known by a hash of its id, and regions
 * by their place among the codes, so a code holds as long as no region comes or goes.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const signs = 14;
const bits = { hash: 25, regions: 13, year: 6, place: 4, payload: 60, check: 8 };
const firstYear = 1990;
const lastYear = firstYear + 2 ** bits.year - 2;
/** The largest prime that 8 bits hold: a wrong sign, or two that change places, do not go through. */
const checkedBy = 251n;

export type CodedView =
  | {
      kind: 'figure';
      domain: Domain;
      indicator: string;
      regions: string[];
      from: number | null;
      to: number | null;
      view: View;
      year: number | null;
      map: MapForm;
      basis: Basis;
    }
  | ({ kind: 'heat'; year: number | null; basis: Basis; show: Shows } & Arrangement)
  | {
      kind: 'profile';
      league: string;
      year: number | null;
      basis: Basis;
      picks: 'rank';
      domain: null;
      order: 'given';
      further: boolean;
    };

/** Of a figure as it is drawn; `null` where there are more regions or later years than a code can name. */
export function codeOfFigure({ model, boundaries }: Drawn): string | null {
  const { indicator, chosen, parts, years, judged, view } = model;
  const [first, last] = [years[0] ?? null, years[years.length - 1] ?? null];
  const all = judged.points.map(({ year }) => year);
  return codeOf(
    {
      kind: 'figure',
      domain: indicator.domain,
      indicator: indicator.id,
      regions: chosen.map(({ region }) => region.code),
      from: isOfOneYear(view) || first === all[0] ? null : first,
      to: last === all[all.length - 1] ? null : last,
      view,
      year: isOfOneYear(view) ? model.year : null,
      map: boundaries === null && view === 'map' ? 'tiles' : 'outline',
      basis: model.base ? 'per-head' : 'total',
    },
    [model.whole, ...parts].map(({ region }) => region),
  );
}

export function codeOfHeat(model: HeatModel, arrangement: Arrangement, show: Shows): string | null {
  const isPerHead = model.groups.some(({ rows }) => rows.some((row) => row.model.base !== null));
  const basis = isPerHead ? 'per-head' : 'total';
  return codeOf({ kind: 'heat', year: model.year, basis, show, ...arrangement }, [
    model.regions.whole,
    ...model.regions.parts,
  ]);
}

export function codeOfProfile({ league, year, rows, whole, parts, further }: Profile): string | null {
  const basis = rows.some(({ model }) => model.base !== null) ? 'per-head' : 'total';
  const view = { league: league.code, year, basis, further } as const;
  return codeOf({ kind: 'profile', ...view, picks: 'rank', domain: null, order: 'given' }, [whole, ...parts]);
}

/** What codes are read by: the indicators that are served, and the codes of 全区 and its parts. */
export type CodeBook = { indicators: readonly Pick<Indicator, 'id' | 'domain'>[]; regions: readonly string[] };

/** The view that a code stands for, however it is typed; `null` for what is no code, `unknown` where it is not served. */
export function viewIn(text: string, { indicators, regions }: CodeBook): CodedView | 'unknown' | null {
  const payload = payloadIn(text);
  if (payload === null) return null;
  const read = reader(payload);
  const codes = [...regions].sort();
  const year = () => {
    const value = read(bits.year);
    return value === 0 ? null : firstYear + value - 1;
  };
  const place = () => {
    const value = read(bits.place);
    return value === 0 ? null : (codes[value - 1] ?? 'unknown');
  };
  switch (read(2)) {
    case 0: {
      const hash = read(bits.hash);
      const found = indicators.find(({ id }) => hashOf(id) === hash);
      const mask = read(bits.regions);
      const [from, to, one] = [year(), year(), year()];
      const [view, map, basis] = [views[read(2)], mapForms[read(1)], basisChoices[read(1)]];
      if (!found || !view || !map || !basis || mask >= 2 ** codes.length) return 'unknown';
      const asked = codes.filter((_, index) => mask & (1 << index));
      const { id: indicator, domain } = found;
      return { kind: 'figure', domain, indicator, regions: asked, from, to, view, year: one, map, basis };
    }
    case 1: {
      const [one, basis, show] = [year(), basisChoices[read(1)], shows[read(1)]];
      const [domain, status] = [oneOf(allDomains, read(3)), oneOf(statuses, read(3))];
      const [below, code] = [place(), place()];
      const order = read(1) === 0 ? 'worst-first' : 'best-first';
      if (!basis || !show || domain === 'unknown' || status === 'unknown' || below === 'unknown' || code === 'unknown')
        return 'unknown';
      return {
        kind: 'heat',
        year: one,
        basis,
        show,
        domain,
        status,
        below,
        sort: code === null ? null : { code, order },
      };
    }
    case 2: {
      const [league, one, basis, further] = [place(), year(), basisChoices[read(1)], read(1) === 1];
      if (!league || league === 'unknown' || !basis) return 'unknown';
      return { kind: 'profile', league, year: one, basis, further, picks: 'rank', domain: null, order: 'given' };
    }
    default:
      return 'unknown';
  }
}

/** A code is too short to say which league a view is within: none is written there. */
function codeOf(view: CodedView, regions: readonly Region[]): string | null {
  if (regions.length > bits.regions || regions[0]?.level !== 'province') return null;
  const years = view.kind === 'figure' ? [view.from, view.to, view.year] : [view.year];
  if (years.some((year) => year !== null && (year < firstYear || year > lastYear))) return null;
  const codes = regions.map(({ code }) => code).sort();
  const { write, payload } = writer();
  const year = (one: number | null) => write(one === null ? 0 : one - firstYear + 1, bits.year);
  const place = (code: string | null) => write(code === null ? 0 : codes.indexOf(code) + 1, bits.place);
  switch (view.kind) {
    case 'figure':
      write(0, 2);
      write(hashOf(view.indicator), bits.hash);
      write(
        codes.reduce((mask, code, index) => mask | (view.regions.includes(code) ? 1 << index : 0), 0),
        bits.regions,
      );
      for (const one of [view.from, view.to, view.year]) year(one);
      write(views.indexOf(view.view), 2);
      write(mapForms.indexOf(view.map), 1);
      write(basisChoices.indexOf(view.basis), 1);
      break;
    case 'heat':
      write(1, 2);
      year(view.year);
      write(basisChoices.indexOf(view.basis), 1);
      write(shows.indexOf(view.show), 1);
      write(view.domain === null ? 0 : allDomains.indexOf(view.domain) + 1, 3);
      write(view.status === null ? 0 : statuses.indexOf(view.status) + 1, 3);
      place(view.below);
      place(view.sort?.code ?? null);
      write(view.sort?.order === 'best-first' ? 1 : 0, 1);
      break;
    case 'profile':
      write(2, 2);
      place(view.league);
      year(view.year);
      write(basisChoices.indexOf(view.basis), 1);
      write(view.further ? 1 : 0, 1);
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

const width = BigInt(2 + bits.payload);

/** Writes numbers of so many bits one after another. */
function writer() {
  let made = 0n;
  let length = 0;
  return {
    write: (value: number, size: number) => {
      made = (made << BigInt(size)) | BigInt(value);
      length += size;
    },
    payload: () => made << (width - BigInt(length)),
  };
}

function reader(payload: bigint) {
  let left = width;
  return (size: number) => {
    left -= BigInt(size);
    return Number((payload >> left) & ((1n << BigInt(size)) - 1n));
  };
}

/** In two halves, as they are read out. */
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
