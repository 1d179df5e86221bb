import { capital } from '../capital';
import { inEnglish } from '../inEnglish';
import { ordinal } from '../ordinal';
import type { PlacesTableWords } from './placesTable.zh';

/** The English of every text in `placesTable.zh.ts`. */
export const placesTableEn = inEnglish<PlacesTableWords>((t) => ({
  title: `${capital(t.fullParts)}${t.ofWhole}, place by place`,
  chart: (year: string) => `${capital(t.fullParts)} against ${t.theWhole}, ${year}. Arrow keys go from cell to cell.`,
  about: (year: string) => `${capital(t.fullParts)} against ${t.theWhole}, ${year}`,
  indicator: 'Indicator',
  unit: (unit: string) => ` (${unit})`,
  shows: { rank: 'Rank', value: 'Value' },
  showsLabel: 'Text of the cells',
  theme: 'Theme',
  allThemes: 'All themes',
  status: `Target of ${t.theRegion}`,
  allStatuses: 'Any',
  below: `Worse than ${t.theRegion}`,
  anyLeague: `Any ${t.part}`,
  belowLeague: (name: string) => `${name} worse than ${t.theRegion}`,
  clear: 'Clear filters',
  rows: (visible: number, total: number) =>
    visible === total ? `${total} indicators` : `${visible} of ${total} indicators`,
  nothing: 'No indicator matches',
  nothingWayOut: 'Please widen the filters.',
  sort: {
    league: (name: string) => `Sort by ${name} against ${t.theWhole}`,
    whole: `Sort by the targets of ${t.theWhole}`,
    'worst-first': 'farthest behind first',
    'best-first': 'farthest ahead first',
    sorted: (name: string, order: string) => `Sorted by ${name}, ${order}`,
  },
  showOnMap: (name: string) => `${name}: show on map and ranking`,
  legend: {
    label: 'Legend',
    unit: (n: number) =>
      `Colour: distance from ${t.theWhole} as a multiple of the mean distance of all ${n}; under 1% of its value at most “a little”`,
    steps: {
      3: 'much better',
      2: 'better',
      1: 'a little better',
      0: 'about equal',
      [-1]: 'a little worse',
      [-2]: 'worse',
      [-3]: 'much worse',
    },
    limits: {
      3: 'over 2×',
      2: '1–2×',
      1: '¼–1×',
      0: 'within ¼×',
      [-1]: '¼–1×',
      [-2]: '1–2×',
      [-3]: 'over 2×',
    },
    plain: 'No colour: neither better nor worse, not comparable, has one or not, or no data',
    explains: 'each cell says why',
    published: '◆ published',
    implied: '◇ implied',
    statuses: `Targets of ${t.theRegion} (those past are judged in their year)`,
    ranks: '1st, 2nd, …: ranks, 1st is best; values where there is no rank',
    sizes: '“size”: totals, by how much there is only, neither good nor bad',
    values: 'Numbers are values',
    lines: {
      rank: 'rank, 1st is best',
      size: 'by how much there is, neither good nor bad',
      value: 'value, not ranked',
      span: 'the rank is not certain; n= small sample, only a hint',
      missing: 'no data',
      judgedIn: 'with a year: judged at the value of that year',
    },
    more: 'About colours and signs',
  },
  place: (rank: number, tied: boolean) => (tied ? '=' : '') + ordinal(rank),
  placeSpan: (first: number, last: number) => `${first}–${last}`,
  bySize: (rank: number, tied: boolean) => `size ${tied ? '=' : ''}${rank}`,
  bySizeInWords: (rank: number, tied: boolean) => `${tied ? 'tied for ' : ''}place ${rank} by size`,
  cases: (cases: string) => `n=${cases}`,
  judged: (year: number, verdict: string) => `${verdict} in ${year}`,
  explained: (level: string, verdict: string) => `${level} ${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}`,
  reasons: {
    missing: 'no data, so no colour',
    presence: 'only has one or not, so no rank and no colour',
    'no-rank': 'more is not worse, so no rank and no colour',
    neutral: 'neither direction is better: in order of value only, so no colour',
    sum: `${t.theWhole} is the total of its ${t.parts} and not comparable with one of them, so no colour`,
    'no-whole': `${t.theWhole} has no value to compare with, so no colour`,
    'few-leagues': `fewer than three ${t.parts} have data, so no comparison`,
    chance: 'the difference may be chance, so no colour',
  },
  smallHint: 'the rank is only a hint',
  noTarget: 'no target',
  workbook: {
    everyTheme: 'All themes',
    sheet: 'Places',
    legend: 'Legend',
    reason: 'Explanation of the cells',
    step: `Against ${t.theWhole}`,
    columns: { difference: `Difference from ${t.theWhole}`, cases: 'Cases', explanation: 'Explanation' },
  },
  sentence: {
    of: (domain: string, text: string) => `${domain}: ${text}`,
    counts: (domain: string | null, text: string) => `${domain ?? 'All themes'}, ${t.theWhole}: ${text}`,
    status: (status: string, n: number) => `${n} ${n === 1 ? 'indicator' : 'indicators'} of ${t.theRegion}: ${status}`,
    below: (name: string, n: number) =>
      `${name}: worse than ${t.theRegion} on ${n} ${n === 1 ? 'indicator' : 'indicators'}`,
    both: (status: string, name: string, n: number) =>
      `Targets of ${t.theRegion} ${status}: ${name} is worse than ${t.theRegion} on ${n} of these indicators`,
    compared: (n: number, cells: number, better: number, worse: number) =>
      cells === 0
        ? `${n} indicators, ranks and values of the ${t.parts}`
        : `${n} indicators: of ${cells} cells comparable with ${t.theRegion} ${better} are better and ${worse} worse`,
  },
  fileName: 'places',
}));
