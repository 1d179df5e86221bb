import type { LeagueWords, Verdict } from './league.zh';

/** The English of `leagueZh`. */
export const leagueEn = {
  title: 'League profile',
  heading: (name: string) => `${name}: profile`,
  switch: 'Choose a league or city',
  unknown: (code: string) => `There is no league or city with the code ${code}`,
  unknownWayOut: 'The address may be mistyped. Please choose one of these.',
  population: (persons: number) => `${persons.toLocaleString('en-US')} inhabitants (census 2020)`,
  summary: {
    label: 'At a glance',
    judged: 'Comparable',
    leading: 'Among the first three',
    trailing: 'Among the last three',
    missing: 'Not reported',
    small: 'Few cases',
    items: '',
  },
  verdict: {
    better: 'Better than region',
    same: 'About equal',
    worse: 'Worse than region',
  } satisfies Record<Verdict, string> as Record<Verdict, string>,
  changeVerdict: { better: 'better', same: '', worse: 'worse' } satisfies Record<Verdict, string> as Record<
    Verdict,
    string
  >,
  strengths: 'Strengths',
  weakPoints: 'Weak points',
  changes: 'Changed most in five years',
  noStrengths: 'No comparable indicator is better than the whole region',
  noWeakPoints: 'No comparable indicator is worse than the whole region',
  noChanges: (year: number) => `Nothing comparable in ${year}, so no change over five years`,
  pickOrder: 'Order of strengths and weak points',
  pickOrders: { rank: 'by rank', gap: 'by gap to the region' },
  above: (size: string) => `${size} above the region`,
  below: (size: string) => `${size} below the region`,
  equal: 'the same as the region',
  times: (times: string) => `${times} times the mean gap`,
  whole: (value: string) => `region ${value}`,
  share: (share: string) => `${share} of the region`,
  bySize: 'by size',
  join: ' ',
  unranked: 'not ranked',
  moved: (from: string, to: string) => `${from} → ${to}`,
  ranks: (from: number, to: number) => (from === to ? `rank unchanged (${to})` : `rank ${from} → ${to}`),
  small: 'few cases',
  smallOf: (behind: string) => `few cases: ${behind}`,
  cases: (cases: string) => `${cases} ${cases === '1' ? 'case' : 'cases'}`,
  broken: 'not comparable',
  spine: {
    title: 'Place on every indicator',
    lead: (total: number) => `Each row is an indicator, each dot one of the ${total} leagues and cities`,
    indicator: 'Indicator',
    strip: (total: number) => `Place among the ${total}`,
    whole: 'Region',
    gap: 'Gap to the region',
    rank: 'Rank',
    change: (from: number, to: number) => `Change ${from}–${to}`,
    domain: 'Theme',
    allDomains: 'All themes',
    order: 'Order',
    orders: { given: 'by theme', rank: 'by rank', gap: 'by gap to the region', change: 'by five-year change' },
    stripOf: (name: string) =>
      `${name}, places of all leagues and cities. Left and right go from place to place, up and down from indicator to indicator.`,
    worseSide: '◀ worse than region',
    betterSide: 'better than region ▶',
    others: 'others',
    smallDots: 'hollow: few cases',
    sizes: 'without a regional tick: by size from 0, which says how much only',
    presence: 'squares: full has one, empty has none',
    scroll: 'The table scrolls sideways',
    none: 'This theme has no indicators',
  },
  notes: {
    title: 'How to read this',
    list: [
      'The whole region is the middle line and the farthest league an end. Where an indicator has a direction, right is better; where it has none, right is merely larger. Rows have scales of their own: do not compare lengths between rows.',
      'Strengths and weak points, five each, are taken from rates, shares and years that have a direction and can be held against the whole region. Counts and amounts that add up to the region are left out, as their rank tells size only; so are neutral and unranked ones, three-year rates and rates on few cases.',
      'Gaps are measured in mean gaps: the mean distance of the 12 from the whole region, whichever way. Only so can indicators of different units be set side by side.',
      'A gap below a quarter of the mean gap, or of no more than one unit of the last decimal, is called about equal.',
      'Five-year changes are measured in mean gaps of the first year, for rates, shares and years only; none is told across a break in the series, and none on few cases is listed.',
      'A rate on fewer than 20 cases carries the hint “few cases” with their number: such rates and ranks move mostly by chance.',
    ],
  },
  picture: {
    export: 'Export profile',
    title: (name: string, judged: number, better: number, leading: number) =>
      judged === 0
        ? `${name}: nothing can be compared with the whole region`
        : `${name} is better than the whole region on ${better} of ${judged} comparable indicators${
            leading > 0 ? `, and among the first three on ${leading}` : ''
          }`,
    subtitle: (year: number, others: number) => `${year}, against the whole region and the other ${others}`,
    rule: 'Rates, shares and years with a direction only; no sums, neutral indicators, three-year rates or few cases.',
  },
  columns: { verdict: 'Against the region', share: 'Share of the region', cases: 'Cases', base: 'Base' },
} satisfies LeagueWords as LeagueWords;
