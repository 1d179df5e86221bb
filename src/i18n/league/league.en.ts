import { censusYear } from '../../province/places';
import { capital } from '../capital';
import { inEnglish } from '../inEnglish';
import type { LeagueWords, Verdict } from './league.zh';

/** The English of `leagueZh`. */
export const leagueEn = inEnglish<LeagueWords>((t) => ({
  switch: `Choose a ${t.fullPart}`,
  unknown: (code: string) => `There is no ${t.fullPart} with the code ${code}`,
  inside: (n) => `its ${n} ${t.divisionsHead}`,
  unknownWayOut: 'The address may be mistyped. Please choose one of these.',
  population: (persons: number) => `${persons.toLocaleString('en-US')} inhabitants (census ${censusYear})`,
  summary: {
    label: 'At a glance',
    leading: 'Among the first three',
    trailing: 'Among the last three',
    missing: 'Not reported',
    small: 'Few cases',
    items: '',
  },
  verdict: {
    better: 'better than region',
    same: 'about equal',
    worse: 'worse than region',
  } satisfies Record<Verdict, string> as Record<Verdict, string>,
  changeVerdict: { better: 'improved', same: '', worse: 'worsened' } satisfies Record<Verdict, string> as Record<
    Verdict,
    string
  >,
  strengths: 'Strengths',
  listed: (all: number, listed: number) => (all > listed ? `${all}, the first ${listed} listed` : `${all}`),
  comparable: (judged: number, total: number) =>
    `${judged} of ${total} indicators are comparable: rates, shares and years that have a direction, but no totals, three-year rates or small samples`,
  set: 'Indicators',
  sets: { themes: 'of the themes', all: 'also of the outlines' },
  weakPoints: 'To be strengthened',
  changes: 'Changed most in five years',
  noStrengths: `No comparable indicator is better than ${t.theWhole}`,
  noWeakPoints: `No comparable indicator is worse than ${t.theWhole}`,
  noChanges: (year: number) => `Nothing comparable in ${year}, so no change over five years`,
  pickOrder: 'Order of both lists',
  pickOrders: { rank: 'by rank', gap: `by gap to ${t.theRegion}` },
  above: (size: string) => `${size} above ${t.theRegion}`,
  below: (size: string) => `${size} below ${t.theRegion}`,
  equal: `the same as ${t.theRegion}`,
  times: (times: string) => `${times} times the mean gap`,
  share: (share: string) => `${share} of ${t.theRegion}`,
  bySize: 'by size',
  unranked: 'not ranked',
  placed: (rank: number, shared: number, reported: number | null) =>
    `${shared > 1 ? `${shared} tied for ` : ''}rank ${rank}${reported === null ? '' : ` (${reported} reported)`}`,
  sharedBy: (shared: number) => `${shared} alike`,
  reported: (reported: number) => `${reported} reported`,
  moved: (from: string, to: string) => `${from} → ${to}`,
  ranks: (from: string, to: string) => (from === to ? `unchanged: ${to}` : `${from} → ${to}`),
  small: 'few cases',
  broken: 'not comparable',
  profileTable: {
    title: 'Place on every indicator',
    lead: (total: number) => `Each row is an indicator, each dot one of the ${total} ${t.fullParts}`,
    indicator: 'Indicator',
    dotStrip: (total: number) => `Place among the ${total}`,
    whole: 'Region',
    gap: `Gap to ${t.theRegion}`,
    rank: 'Rank',
    change: (from: number, to: number) => `Change ${from}–${to}`,
    domain: 'Theme',
    allDomains: 'All themes',
    order: 'Order',
    orders: { given: 'by theme', rank: 'by rank', gap: `by gap to ${t.theRegion}`, change: 'by five-year change' },
    dotStripOf: (name: string) =>
      `${name}, places of all ${t.fullParts}. Left and right go from place to place, up and down from indicator to indicator.`,
    worseSide: '◀ worse',
    betterSide: 'better ▶',
    others: 'others',
    smallDots: 'hollow: few cases',
    sizes: 'without a regional tick: by size from 0, which says how much only',
    presence: 'squares: full has one, empty has none',
    scroll: 'The table scrolls sideways',
  },
  notes: {
    title: 'How to read this',
    list: {
      position: `${capital(t.theWhole)} is the middle line and the farthest ${t.part} an end. Where an indicator has a direction, right is better; where it has none, right is merely larger. Rows have scales of their own: do not compare lengths between rows.`,
      picks: `Strengths and what is to be strengthened, five each at most, are taken from rates, shares and years that have a direction and can be held against ${t.theWhole}. What is better than ${t.theRegion} is a strength, what is worse is to be strengthened. Counts and amounts that add up to ${t.theRegion} are left out, as their rank tells size only; so are neutral and unranked ones, three-year rates and rates on few cases. Those of men stand for comparison only and are not among them.`,
      scale: `Gaps are measured in mean gaps: the mean distance of all ${t.fullParts} from ${t.theWhole}, whichever way. Only so can indicators of different units be set side by side.`,
      equal:
        'A gap below a quarter of the mean gap, or of no more than one unit of the last decimal or 0.1% of the regional value, is called about equal.',
      change:
        'Five-year changes are measured in mean gaps of the first year, for rates, shares and years only; one of no more than a unit of the last decimal or 0.1% of the regional value is none; none is told across a break in the series, and none on few cases is listed.',
      fewCases: `A rate on fewer than 20 cases carries the hint “few cases” with their number: such rates and ranks move mostly by chance. Where cases are known, ${t.parts} whose 95% intervals overlap are not put in order, and their rank is a span (3–6); where more than half of the ranks are open, there is none.`,
    },
  },
  picture: {
    export: 'Export profile',
    chartName: `${capital(t.part)} profile_all indicators`,
    title: (name: string, judged: number, better: number, worse: number) =>
      judged === 0
        ? `${name}: nothing can be compared with ${t.theWhole}`
        : `${name}: better than ${t.theRegion} on ${better} of ${judged} comparable indicators, about level on ${judged - better - worse}, worse on ${worse}`,
    subtitle: (year: number, others: number, scope: string) =>
      `${year}, against ${t.theWhole} and the other ${others}; indicators ${scope}`,
    rule: 'Rates, shares and years with a direction only; no sums, neutral indicators, three-year rates or few cases.',
  },
  columns: { verdict: `Against ${t.theRegion}`, share: `Share of ${t.theRegion}`, cases: 'Cases', base: 'Base' },
}));
