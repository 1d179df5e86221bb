import { allDomains, type Domain, isTheme } from '../../contract/domains';
import type { Region } from '../../contract/region';
import type { DomainData } from '../../data/domainData';
import { latestYear } from '../../data/latestYear';
import { defaultFilters } from '../../filters/filters';
import type { RowOrder } from '../../filters/viewSpec/profileChoice';
import { colourOf } from '../drawing/palette';
import { answersFor } from './answersFor';
import { buildFigure, type FigureQuery } from './model';
import { type ProfileRow, profileRow } from './profileRow';

/**
 * One league compared with 全区 and the others in a year. Screen, picture and download are made from it. Like a
 * figure's model it has no words and no sizes.
 */
export type Profile = {
  league: Region;
  colour: string;
  whole: Region;
  /** The twelve leagues, in their customary order. */
  parts: Region[];
  year: number;
  years: number[];
  /** Whether the rows include the indicators that only the outlines have. */
  withOutlines: boolean;
  /** In the order of the themes and of their pages. */
  rows: ProfileRow[];
  summary: Summary;
  /** True if any visible value is simulated. */
  simulated: boolean;
};

/** Counts of the judged rows, unless stated otherwise. */
type Summary = {
  judged: number;
  better: number;
  worse: number;
  same: number;
  /** Better than 全区 and in the first three ranks. */
  leading: number;
  /** Worse than 全区 and in the last three ranks. */
  trailing: number;
  /** Of all rows: those with few cases, and those the league did not report. */
  small: number;
  missing: number;
};

/**
 * The profile in `requestedYear`, or in the latest year. With `withOutlines` it includes the indicators that only
 * the outlines have. `null` when no league has that code or there is no data.
 */
export function buildProfile(
  themes: readonly DomainData[],
  code: string,
  requestedYear: number | null,
  withOutlines: boolean,
): Profile | null {
  const regions = themes[0]?.regions;
  const years = themes[0]?.series.years ?? [];
  const league = regions?.parts.find((one) => one.code === code);
  const latest = latestYear(themes.map((theme) => theme.series));
  if (!regions || !league || latest === null) return null;
  const year = requestedYear !== null && years.includes(requestedYear) ? requestedYear : latest;
  const query: FigureQuery = { ...defaultFilters, regions: [code], view: 'ranking', year };
  const all = themes.flatMap(({ indicators }) => indicators.indicators);
  const ofMen = new Set(all.flatMap(({ sexes }) => sexes?.men ?? []));
  const rows = themes.flatMap((theme) =>
    theme.indicators.indicators
      .filter(({ domain }) => withOutlines || isTheme(domain))
      .flatMap((indicator) => {
        const model = buildFigure(answersFor(indicator, theme), query);
        return profileRow(model, code, ofMen.has(indicator.id)) ?? [];
      }),
  );
  return {
    league,
    colour: colourOf(code, regions.parts),
    whole: regions.whole,
    parts: regions.parts,
    year,
    years,
    withOutlines,
    rows,
    summary: summarise(rows),
    simulated: rows.some((row) => row.model.simulated),
  };
}

function summarise(rows: readonly ProfileRow[]): Summary {
  const judged = rows.filter((row) => row.judged);
  const count = (test: (row: ProfileRow) => boolean) => judged.filter(test).length;
  return {
    judged: judged.length,
    better: count((row) => row.gap?.verdict === 1),
    worse: count((row) => row.gap?.verdict === -1),
    same: count((row) => row.gap?.verdict === 0),
    leading: count(
      (row) => row.gap?.verdict === 1 && row.ranked !== null && (row.ranked.span?.last ?? row.ranked.rank) <= 3,
    ),
    trailing: count((row) => row.gap?.verdict === -1 && row.behind !== null && mostBehind(row) < 3),
    small: rows.filter((row) => row.own.small).length,
    missing: rows.filter((row) => row.own.point.missing === 'not-reported').length,
  };
}

/** The largest number of leagues that may be behind this one, given chance. */
function mostBehind({ behind, ranked }: ProfileRow): number {
  return ranked?.span ? ranked.reported - ranked.span.first : (behind ?? 0);
}

/** The rows of one theme, or of all, in the requested order. */
export function arrangeRows(rows: readonly ProfileRow[], domain: Domain | null, order: RowOrder): ProfileRow[] {
  const visible = rows.filter(
    ({ model, own }) => (domain === null || model.indicator.domain === domain) && own.point.missing !== 'hidden',
  );
  if (order === 'given') {
    return visible.sort(
      (one, other) => allDomains.indexOf(one.model.indicator.domain) - allDomains.indexOf(other.model.indicator.domain),
    );
  }
  const last = Number.POSITIVE_INFINITY;
  const measure = {
    rank: (row: ProfileRow) => (row.judged ? (row.own.rank ?? Number.MAX_SAFE_INTEGER) : last),
    gap: (row: ProfileRow) => (row.judged && row.gap ? -row.gap.times * row.gap.verdict : last),
    change: (row: ProfileRow) =>
      row.change && row.change.times !== null && !row.change.small ? -row.change.times : last,
  }[order];
  const measured = visible.map((row) => ({ row, by: measure(row) }));
  // Infinity − Infinity is NaN, which cannot be sorted by.
  measured.sort((one, other) => (one.by === other.by ? 0 : one.by - other.by));
  return measured.map(({ row }) => row);
}
