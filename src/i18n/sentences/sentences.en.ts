import type { TermsEn } from '../../province/terms.en';
import { ordinal, ordinalEnd } from '../ordinal';
import { joined, phrase, type Wording } from './phrase';
import type {
  CaseWords,
  ChangeWords,
  CountedWhy,
  LevelWords,
  Named,
  RankOrder,
  RankWords,
  Scope,
  SentenceWords,
  Subject,
  TargetWords,
  Tone,
  VerdictCounts,
} from './sentences.zh';

function noted(notes: readonly Wording[]): Wording {
  return notes.length === 0 ? '' : phrase` (${joined(notes, ', ')})`;
}

/** The name alone where time and place have been named. */
function subjectIn(level: LevelWords, whole: string): string {
  return level.again ? level.named.name : subject(level, whole);
}

/** ` in 2024`, or nothing where time and place have been named. */
function whenIn(level: LevelWords, when: Wording): Wording {
  return level.again ? '' : phrase` ${when}`;
}

function targetOf({ year, level, again }: Pick<TargetWords, 'year' | 'level' | 'again'>): Wording {
  return again ? 'target' : phrase`${year} ${level}`;
}

function subject({ named, place }: Subject, whole: string): string {
  return `${named.name}, ${place ?? whole}:`;
}

function inferredYear(inferred: boolean): string {
  return inferred ? ' (year inferred)' : '';
}

function counted({ number, written }: CaseWords): Wording {
  return phrase`${written} ${number === 1 ? 'case' : 'cases'}`;
}

function deaths({ number, written }: CaseWords): Wording {
  return phrase`${written} ${number === 1 ? 'death' : 'deaths'}`;
}

function notesOf({ cases, notes }: LevelWords, hasSize: boolean): Wording {
  if (cases === null) return noted(notes);
  return noted([...(hasSize ? [] : [counted(cases)]), 'small sample', ...notes]);
}

/** Sentences of values, by kind of statistic. `whole` is the name of the region that sentences leave unnamed. */
function levelsOf(whole: string): SentenceWords['level'] {
  function yearly(level: LevelWords): Wording {
    const { year, inferred, pooledFrom, named, value, cases } = level;
    const when =
      pooledFrom === null
        ? phrase`in ${year}${inferredYear(inferred)}`
        : phrase`over the three years ${pooledFrom}–${year}`;
    if (cases !== null && named.deathsOf !== null) {
      return phrase`${subjectIn(level, whole)} ${deaths(cases)}, ${value}${whenIn(level, when)}${notesOf(level, true)}`;
    }
    return phrase`${subjectIn(level, whole)} ${value}${whenIn(level, when)}${notesOf(level, false)}`;
  }

  function stock(level: LevelWords): Wording {
    const { year, beforeEnd, inferred, value, notes } = level;
    const when = phrase`${beforeEnd ? 'in ' : 'at end-'}${year}${inferredYear(inferred)}`;
    return phrase`${subjectIn(level, whole)} ${value}${whenIn(level, when)}${noted(notes)}`;
  }

  function cumulative(level: LevelWords): Wording {
    const { year, beforeEnd, inferred, value, notes } = level;
    const when = phrase`by ${beforeEnd ? '' : 'end-'}${year}${inferredYear(inferred)}`;
    return phrase`${subjectIn(level, whole)} ${value} in total${whenIn(level, when)}${noted(notes)}`;
  }

  function byTerm(level: LevelWords): Wording {
    const { term, value, notes } = level;
    if (term === null) return yearly(level);
    return phrase`${subjectIn(level, whole)} ${value}${whenIn(level, phrase`in the ${term} term`)}${noted(notes)}`;
  }

  return {
    flow: yearly,
    stock,
    cumulative,
    term: byTerm,
    'annual-rate': yearly,
    coverage: yearly,
    estimate: yearly,
  };
}

function publishedNote(inferred: boolean, note: string | null = null): string {
  return ` (published${note === null ? '' : `, ${note}`}${inferred ? ', years inferred' : ''})`;
}

/** The body and the object of an office: « in its party team», «at least one woman». */
function staffed({ staffed }: Named): { body: string; object: string } {
  return staffed ? { body: ` in its ${staffed.body}`, object: staffed.object } : { body: '', object: 'one' };
}

function moved({ up, size }: Pick<ChangeWords, 'up' | 'size'>): Wording {
  return phrase`${up ? 'up' : 'down'} ${size}`;
}

function against(change: ChangeWords, end: string): Wording {
  const { up, hedged, year, previous, beforeEnd, pooledFrom } = change;
  const span = pooledFrom === null ? '' : `${pooledFrom}–`;
  const base = previous ? 'the year before' : `${beforeEnd ? '' : end}${span}${year}`;
  return up === null ? phrase`${hedged ? 'about ' : ''}unchanged from ${base}` : phrase`${moved(change)} from ${base}`;
}

function added(change: ChangeWords): Wording {
  const { up, tone, size, year, previous, beforeEnd } = change;
  if (tone !== 'amount') return against(change, 'end-');
  const since = previous ? 'within the year' : phrase`since ${beforeEnd ? '' : 'end-'}${year}`;
  if (up === null) return phrase`none added ${since}`;
  return up ? phrase`${size} added ${since}` : against(change, 'end-');
}

const rate = (change: ChangeWords) => against(change, '');

function countList(counts: readonly (readonly [word: string, count: number])[]): string {
  return counts
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${count} ${word}`)
    .join(', ');
}

function places(count: number, { fullPart, fullParts }: TermsEn): string {
  return `${count} ${count === 1 ? fullPart : fullParts}`;
}

function isTied(names: string, tied: boolean, most: string): string {
  return tied ? `${names} tied ${most}` : `${names} ${most}`;
}

const extremes: Record<RankOrder, readonly [first: string, last: string]> = {
  highest: ['highest', 'lowest'],
  largest: ['largest', 'smallest'],
  lowest: ['lowest', 'highest'],
  smallest: ['smallest', 'largest'],
  plainHighest: ['highest', 'lowest'],
  plainLargest: ['largest', 'smallest'],
};

/** The English of every sentence in `sentences.zh.ts`. */
export const sentencesEn = (t: TermsEn): SentenceWords => ({
  stop: '.',
  gap: ' ',
  comma: ', ',
  semicolon: '; ',
  simulated: 'simulated',
  implied: 'implied',
  own: 'reported',
  besideSimulated: `${t.whole} simulated`,
  noted,
  unitAgain: (symbol: string, isTotal: boolean) => (isTotal || symbol.startsWith(' per ') ? '' : symbol),
  pointsAgain: ' points',
  allSimulated: ', all simulated',
  leaguesSimulated: `, ${t.part} data simulated`,
  valueIn: (year: number, pooled: boolean, value: Wording) =>
    phrase`${value} ${pooled ? `over the three years ${year - 2}–${year}` : `in ${year}`}`,
  simulatedBase: (years: readonly number[]) => ` (${years.join(' and ')} simulated)`,
  level: levelsOf(t.whole),
  change: {
    flow: rate,
    stock: (change) => against(change, 'end-'),
    cumulative: added,
    term: rate,
    'annual-rate': rate,
    coverage: rate,
    estimate: rate,
  },
  termChange: (change: ChangeWords, terms: number) => {
    const { up, year } = change;
    if (terms === 0) return up === null ? 'unchanged within the term' : phrase`${moved(change)} within the term`;
    const base = terms === 1 ? 'the term before' : phrase`${year} (${terms} terms before)`;
    return up === null ? phrase`unchanged from ${base}` : phrase`${moved(change)} from ${base}`;
  },
  changeSinceBreak: (change: ChangeWords, broke: number) => {
    const { up, year } = change;
    const how = up === null ? 'unchanged' : moved(change);
    return year === broke
      ? phrase`${how} since the new definition of ${broke}`
      : phrase`${how} since ${year} (new definition in ${broke}, not comparable before)`;
  },
  notComparable: (broke: number) => `new definition in ${broke}, not comparable before`,
  publishedChange: (level: LevelWords, change: Wording, atEnd: boolean) =>
    phrase`${subject(level, t.whole)} ${level.value} ${atEnd && !level.beforeEnd ? 'at end-' : 'in '}${level.year}${noted([...(level.cases === null ? [] : [counted(level.cases), 'small sample']), 'simulated'])}, ${change} (published)`,
  publishedTotal: (from: number, level: LevelWords, total: Wording) =>
    phrase`${subject(level, t.whole)} ${total} in total over ${from}–${level.year} (published), of which ${level.value} in ${level.year}${notesOf(level, false)}`,
  presence: (
    named: Named,
    place: string,
    year: number,
    has: boolean,
    before: { year: number; has: boolean } | null,
  ) => {
    const { body, object } = staffed(named);
    const now = `${place}: ${has ? object : 'none'}${body} at end-${year}`;
    if (before === null) return now;
    if (before.has === has) return `${now}, as at end-${before.year}`;
    return `${now}, ${before.has ? object : 'none'} at end-${before.year}`;
  },
  publishedOnly: {
    change: (from, to, of, change, inferred) =>
      phrase`${subject(of, t.whole)} ${change.up === null ? 'unchanged' : moved(change)} over ${from}–${to}${publishedNote(inferred)}`,
    total: (from, to, of, size, inferred, note) =>
      `${subject(of, t.whole)} ${size} in total over ${from}–${to}${publishedNote(inferred, note)}`,
    bound: (span, of, size, inferred) => `${subject(of, t.whole)} ${size} in ${span}${publishedNote(inferred)}`,
  },
  lacking: (year, of, why, notes) => phrase`${subject(of, t.whole)} ${why} in ${year}${noted(notes)}`,
  doubtful: (year: number, of: Subject | null, impossible: Wording) =>
    phrase`${of ? phrase`${subject(of, t.whole)} ` : ''}${year} to be verified (${impossible})`,
  noData: (when: string, of: Subject, why: string) => `${subject(of, t.whole)} no data in ${when} (${why})`,

  target: {
    condition: (condition: Wording, verified: boolean, forReference: boolean) =>
      phrase`${condition}${verified ? '' : ', to be verified'}${forReference ? ', for reference only' : ''}`,
    met: ({ condition, judged, note, ...of }) =>
      phrase`${targetOf(of)} (${condition}) met${judged === null ? '' : phrase` in ${judged}${note}`}`,
    metAhead: ({ condition, ...of }) => phrase`already at the level of the ${targetOf(of)} (${condition})`,
    reached: (year: number, value: Wording | null) =>
      phrase`, ${value === null ? '' : phrase`${value} `}reached in ${year}`,
    missed: ({ condition, gap, judged, note, ...of }) =>
      phrase`${targetOf(of)} (${condition}) missed by ${gap}${judged === null ? '' : phrase` in ${judged}${note}`}`,
    open: ({ op, condition, gap, ...of }) =>
      phrase`${gap} ${op === '<=' ? 'above' : 'short of'} the ${targetOf(of)} (${condition})`,
    likely: ', on course',
    attention: ', hard to meet',
    'by-term': ', open until the next election',
    'few-years': ', too few comparable years to judge',
    fewCases: ({ condition, judged, note, side, cases, few, deaths: areDeaths, ...of }) => {
      const where = { below: 'below', above: 'above', equal: 'equal to' }[side];
      const count =
        cases === null ? 'too few cases' : phrase`${few ? 'only ' : ''}${areDeaths ? deaths(cases) : counted(cases)}`;
      return phrase`${where} the ${targetOf(of)} (${condition})${judged === null ? '' : phrase` in ${judged}${note}`}, but on ${count}, so it is not judged yet`;
    },
    stated: ({ condition, gap, judged, note, ...of }) =>
      phrase`${gap} away from the ${targetOf(of)} (${condition})${judged === null ? '' : phrase` in ${judged}${note}`}`,
    count: (
      met: number,
      decided: number,
      undecided: number,
      year: number,
      ahead: boolean,
      level: string,
      condition: Wording,
    ) => {
      const goal = phrase`the ${ahead ? 'level of the ' : ''}${year} ${level} (${condition})`;
      const apart = undecided === 0 ? '' : `, apart from ${undecided} with too few cases`;
      if (met === decided) return phrase`all ${places(decided, t)} meet ${goal}${apart}`;
      return met === 0
        ? phrase`none of ${places(decided, t)} meets ${goal}${apart}`
        : phrase`${met} of ${places(decided, t)} meet ${goal}${apart}`;
    },
  },

  comparison: {
    above: (place: string, size: Wording) =>
      place === '' ? phrase`${size} above ${t.theWhole}` : phrase`${place} ${size} above it`,
    below: (place: string, size: Wording) =>
      place === '' ? phrase`${size} below ${t.theWhole}` : phrase`${place} ${size} below it`,
    equal: (place: string) => (place === '' ? `level with ${t.theWhole}` : `${place} level with it`),
    alike: (place: string) => (place === '' ? `about level with ${t.theWhole}` : `${place} about level with it`),
    value: (place: string, value: Wording, cumulative: boolean) =>
      phrase`${place} ${value}${cumulative ? ' in total' : ''}`,
    pooled: (place: string, from: number, year: number, value: Wording) =>
      phrase`${place} ${value} over the three years ${from}–${year}`,
    presence: (place: string, has: boolean, named: Named) => `${place} has ${has ? staffed(named).object : 'none'}`,
    missing: (place: string, why: string, hidden: boolean) =>
      hidden ? `${place} no data (${why})` : `${place} ${why}`,
    rank: ({ order, rank, to, tied, reported, total, again, written }: RankWords) => {
      const ofAll = reported === total ? ` of ${total}` : ` of the ${reported} that reported`;
      if (to > rank) return `${ordinal(rank)} to ${ordinal(to)} ${extremes[order][0]}${again ? '' : ofAll}`;
      const last = rank === reported && rank > 1 && !tied;
      const most = extremes[order][last ? 1 : 0];
      return phrase`${tied ? 'tied ' : ''}${rank === 1 || last ? '' : phrase`${written}${ordinalEnd(rank)} `}${most}${again ? '' : ofAll}`;
    },
    inYear: (year: number, clause: Wording) => phrase`in ${year} ${clause}`,
  },
  smallSample: (cases: CaseWords) => phrase`${counted(cases)}, small sample`,
  fromTo: (low: string, high: string) => `${low}–${high}`,

  leagues: {
    reported: (own: number, known: number, simulated: boolean) =>
      own === known
        ? ` (${t.part} data reported)`
        : `, ${own} of them reported${simulated ? ', the rest simulated' : ''}`,
    all: (total: number) => `the ${total}`,
    chosen: (count: number) => `the ${count} chosen`,
    others: (count: number) => `the other ${count}`,
    rest: (count: number, scope: Scope) => (scope === 'others' ? `the ${count} with data` : `the other ${count}`),
    without: (total: number, scope: Scope, whys: readonly CountedWhy[]) => {
      const those = { all: `${total}`, chosen: `the ${total} chosen`, others: `the other ${total}` }[scope];
      return whys.map(({ count, why }, at) => `${count}${at === 0 ? ` of ${those}` : ''} ${why}`).join(' and ');
    },
    unreported: 'not reported',
    unverified: 'to be verified',
    undisclosed: 'not disclosed',
    hidden: (why: string) => `without data (${why})`,
    allHidden: (total: number, scope: Scope, why: string) =>
      `none of ${{ all: `the ${total}`, chosen: `the ${total} chosen`, others: `the other ${total}` }[scope]} has data (${why})`,
    list: (names: readonly string[]) =>
      names.length > 2 ? `${names[0] ?? ''} and ${names.length - 1} others` : names.join(' and '),
    named: (one: Wording, cases: string | null) => phrase` (${one}${cases === null ? '' : phrase`, ${cases}`})`,
    highest: (names: string, tied: boolean) => isTied(names, tied, 'highest'),
    lowest: (names: string, tied: boolean) => isTied(names, tied, 'lowest'),
    most: (names: string, tied: boolean) => isTied(names, tied, 'largest'),
    fewest: (names: string, tied: boolean) => isTied(names, tied, 'smallest'),
    extremes: (scope: string, first: Wording, last: Wording) => phrase`${first}, ${last} of ${scope}`,
    apart: (size: Wording) => phrase`, ${size} apart`,
    range: (scope: string, low: Wording, high: Wording) => phrase`${scope} range from ${low} to ${high}`,
    pooledRange: (scope: string, from: number | null, year: number, low: Wording, high: Wording) =>
      phrase`${scope} range from ${low} to ${high}${from === null ? '' : phrase` over the three years ${from}–${year}`}`,
    same: (scope: string, value: Wording) => phrase`${value} in all of ${scope}`,
    allAbove: (scope: string, value: Wording) => phrase`${scope} all at ${value} or more`,
    alike: (scope: string, low: Wording, high: Wording) => phrase`${scope} about level (${low} to ${high})`,
    only: (name: string, value: Wording, others: boolean) =>
      others ? phrase`${name} ${value}` : phrase`only ${name} has data (${value})`,
    smallSample: (small: number, all: number) => (small === all ? ', all small samples' : `, ${small} small samples`),
    presence: (scope: string, count: number, have: number, named: Named) => {
      const { object } = staffed(named);
      if (have === 0) return `none of ${scope} has ${object}`;
      return have === count ? `${scope} all have ${object}` : `${have} of ${scope} have ${object}`;
    },
    lacking: (names: string) => `, not ${names}`,
  },

  outlook: {
    pace: (from: number, to: number, _tone: Tone, up: boolean | null, size: Wording) =>
      phrase`${from}–${to}: ${up === null ? 'unchanged on average' : phrase`${moved({ up, size })} a year on average`}`,
    needed: (year: number, _tone: Tone, up: boolean, size: Wording) =>
      phrase`${moved({ up, size })} a year needed until ${year}`,
    metIn: (year: number) => `at this pace met around ${year}`,
    neverMet: 'out of reach at this pace',
    lostIn: (year: number) => `at this pace no longer met in ${year}`,
    noPace: 'fewer than three comparable years, so no pace',
    byTerm: 'changes only at elections, so no yearly pace',
    table: {
      columns: {
        verdict: 'Verdict',
        value: 'Value judged',
        gap: 'Less target',
        achieved: 'A year, last five',
        needed: 'A year, needed',
        metIn: 'At this pace',
      },
      label: (name: string) => `${name}: gap to targets and pace`,
      unit: (unit: string, step: string) => `Values in ${unit.trim()}; gaps and yearly changes in ${step.trim()}`,
      region: 'Region',
      met: (name: string) => `${name}: targets met`,
      unfoldMet: (n: number) => `Show the ${n} met`,
      foldMet: 'Hide what is met',
      metIn: (year: number) => `met around ${year}`,
      lostIn: (year: number) => `lost in ${year}`,
      never: 'out of reach',
      byTerm: 'by term of office',
      tooFew: 'under three comparable years',
      pooled: (span: string) => `${span} pooled`,
      summary: (name: string, counts: readonly string[]) => `${name}: ${counts.join('; ')}.`,
      counts: (year: number, total: number, counts: VerdictCounts, missing: number) =>
        `of ${total} ${total === 1 ? 'target' : 'targets'} for ${year}, ${countList([
          ['missed', counts.missed],
          ['hard to meet', counts.attention],
          ['open until the next election', counts['by-term']],
          ['too few cases to judge', counts['few-cases']],
          ['too few comparable years to judge', counts['few-years']],
          ['on course', counts.likely],
          ['without a verdict', counts.stated],
          ['met early', counts.early],
          ['met', counts.met],
          ['without data', missing],
        ])}`,
      notes: {
        forReference: 'Targets are national or regional, and for reference only for the places within',
        judgedAt:
          'A target whose year has passed is judged at that year, one still ahead at the latest year, whichever year is chosen.',
        straightLine:
          '“At this pace” draws the average yearly change of the last five years on in a straight line; it is no forecast. After a break in the series only the years since are used.',
        simulated:
          'Verdicts on simulated data are for demonstration and must not be used as official statistics; ◆ published, ◇ implied.',
      },
    },
    title: 'How targets are judged',
  },
});
