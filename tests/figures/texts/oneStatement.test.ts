import { beforeAll, describe, expect, test } from 'vitest';
import { allDomains } from '../../../src/contract/domains';
import type { Indicator } from '../../../src/contract/indicator';
import { outlinesSchema } from '../../../src/contract/outline';
import type { DomainData } from '../../../src/data/domainData';
import { answersFor } from '../../../src/figures/model/answersFor';
import { buildFigure, type FigureModel, type FigureQuery } from '../../../src/figures/model/model';
import { inBasis } from '../../../src/figures/model/perHead';
import { placesTableRow } from '../../../src/figures/model/placesTable';
import { buildProfile } from '../../../src/figures/model/profile';
import { verdictCountsByYear } from '../../../src/figures/model/verdictCounts';
import { explainCell } from '../../../src/figures/texts/placesTableText';
import { gapClause } from '../../../src/figures/texts/profileText';
import { verdictCountsText } from '../../../src/figures/texts/verdictCountsText';
import { en } from '../../../src/i18n/en';
import { leagueWords } from '../../../src/i18n/league/useLeagueWords';
import { outlineWords } from '../../../src/i18n/outlines/useOutlineWords';
import { overviewWords } from '../../../src/i18n/overview/useOverviewWords';
import { type Phrase, phrase, textOf } from '../../../src/i18n/sentences/phrase';
import type { Tone } from '../../../src/i18n/sentences/sentences.zh';
import { type Speech, speechInLeague, speechOf } from '../../../src/i18n/speech';
import { zh } from '../../../src/i18n/zh';
import { roundTo } from '../../../src/measures/format';
import { against, targetsOf } from '../../../src/measures/goals';
import { noCounts, type OutlookVerdict, verdictUrgency } from '../../../src/measures/outlook';
import { targetCondition } from '../../../src/measures/sentences/targetCondition';
import { isTotal } from '../../../src/measures/traits';
import { goalCountsOf } from '../../../src/outlines/goalCounts';
import { judgedText } from '../../../src/outlines/goalCountsText';
import { type GoalStatus, goalStatuses } from '../../../src/outlines/goalStatus';
import { withLayers, withoutSimulated } from '../../../src/ownData/layers/layer';
import { targetList } from '../../../src/pages/league/targetList';
import { goalClaim } from '../../outlines/goalClaim';
import { servedDomain, standInClient } from '../../served';
import {
  countIn,
  type Heard,
  judges,
  movesIn,
  tellsFewCases,
  tellsUnverified,
  tellsYearBefore,
  verdictsIn,
  verdictWordsIn,
} from './heard';
import { allYearSayings, cardSayings, goalSayings, inYear, placesSayings, ruled, type Saying } from './sayings';

// Checks every indicator in each mode below and in both languages, at every place that speaks of it. Samples: the choices of
// leagues and years (`queriesOf`); only trends and rankings, because tables repeat trends and maps repeat rankings
// (takeaway.sweep); two years of the table of places; the goals of 全区 and of three leagues in two years; and two leagues in
// detail.

type Mode = { themes: DomainData[]; speeches: Speech[]; isPerHead?: boolean };

const speeches = [speechOf('zh', zh), speechOf('en', en)];
const served = await Promise.all(allDomains.map((domain) => servedDomain(domain)));
const { outlines } = await standInClient().get('/api/outlines', outlinesSchema);

const modes: Record<string, () => Mode | Promise<Mode>> = {
  'with all there is': () => ({ themes: served, speeches }),
  'with simulated values hidden': () => ({ themes: served.map(withoutSimulated), speeches }),
  'with own figures laid over': () => ({ themes: served.map(withOwn), speeches }),
  'with own figures, and simulated values hidden': () => ({
    themes: served.map(withOwn).map(withoutSimulated),
    speeches,
  }),
  'with values that cannot be': () => ({ themes: served.map(withImpossible), speeches }),
  'per head': () => ({ themes: served.map((data) => perHead(inBasis(data, 'per-head'))), speeches, isPerHead: true }),
  'where neither direction is better': () => ({ themes: served.map(withoutDirection), speeches }),
  'within a city of nine': () => within('150600'),
  'within a league of three': () => within('152900'),
};

async function within(code: string): Promise<Mode> {
  const themes = await Promise.all(allDomains.map((domain) => servedDomain(domain, undefined, code)));
  const name = themes[0]?.regions.whole.name;
  if (!name) throw new Error('nothing is served');
  return { themes, speeches: speeches.map((speech) => speechInLeague(speech, name)) };
}

/** What an office might report: slightly higher values for two leagues and 全区, in the last year and the next. */
function withOwn(data: DomainData): DomainData {
  const { series, years } = data.series;
  const last = years.at(-1) ?? 0;
  const regions = [...data.regions.parts.slice(0, 2), data.regions.whole].map(({ code }) => code);
  const values = data.indicators.indicators.flatMap(({ id, decimals, stat, comparison, unit }) =>
    regions.flatMap((region) => {
      const now = series.find((one) => one.indicator === id && one.region === region)?.values.at(-1) ?? null;
      if (now === null) return [];
      const grown = stat === 'term' || comparison === 'presence' ? now : roundTo(now * 1.02, decimals);
      const value = unit.zh === '%' ? Math.min(100, grown) : grown;
      return [last, ...(region === regions[0] ? [last + 1] : [])].map((year) => ({
        indicator: id,
        region,
        year,
        value,
      }));
    }),
  );
  return withLayers(data, { sets: [{ id: 'own', name: '', day: '', on: true, values }], indicators: [] });
}

/** Moves the decimal point of the last value of 全区 and of the first league. */
function withImpossible(data: DomainData): DomainData {
  const [first] = data.regions.parts;
  const spoiled = [data.regions.whole.code, first?.code];
  return {
    ...data,
    series: {
      ...data.series,
      series: data.series.series.map((one) => ({
        ...one,
        values: one.values.map((value, at) =>
          value !== null && spoiled.includes(one.region) && at === one.values.length - 1 ? -1e6 : value,
        ),
      })),
    },
  };
}

/** Indicators without a base stay as they are. */
function perHead({ indicators, ...data }: DomainData): DomainData {
  const rates = indicators.indicators.filter(({ perHead, kind }) => perHead !== null && kind === 'rate');
  return { ...data, indicators: { ...indicators, indicators: rates } };
}

/** Indicators with a target, made neutral. */
function withoutDirection({ indicators, ...data }: DomainData): DomainData {
  const neutral = indicators.indicators
    .filter(({ target }) => target !== null)
    .map((one) => ({ ...one, direction: 'neutral' as const }));
  return { ...data, indicators: { ...indicators, indicators: neutral } };
}

function queriesOf({ regions: { parts } }: DomainData): FigureQuery[] {
  const codes = parts.map(({ code }) => code);
  const all = { regions: [], from: null, to: null, year: null };
  return [
    { ...all, view: 'trend' },
    { ...all, view: 'trend', regions: codes.slice(0, 1), from: 2011, to: 2020 },
    { ...all, view: 'trend', regions: codes.slice(1, 3), from: 2021 },
    { ...all, view: 'trend', regions: codes.slice(0, 5), from: 2014, to: 2017 },
    { ...all, view: 'ranking' },
    { ...all, view: 'ranking', regions: codes.slice(2, 4), year: 2020 },
  ];
}

function figureOf(indicator: Indicator, data: DomainData, query: FigureQuery): FigureModel {
  return buildFigure(answersFor(indicator, data), query);
}

/** All indicators of a mode, each with its figure of all years. */
type Known = { data: DomainData; model: FigureModel }[];

function knownIn({ themes }: Mode): Known {
  const all = { regions: [], from: null, to: null, view: 'trend' as const, year: null };
  return themes.flatMap((data) =>
    data.indicators.indicators.map((indicator) => ({ data, model: figureOf(indicator, data, all) })),
  );
}

function sayingsIn(known: Known, statuses: readonly GoalStatus[], speeches: readonly Speech[]): Saying[] {
  const figures = known.flatMap(({ data, model }) => {
    const models = queriesOf(data).map((query) => figureOf(model.indicator, data, query));
    const rows = [data.series.years.at(-1) ?? 0, 2020].map((year) => placesTableRow(model.indicator, data, year));
    return speeches.flatMap((speech) => [
      ...models.flatMap((one) => cardSayings(one, speech)),
      ...allYearSayings(model, speech),
      ...rows.flatMap((row) => placesSayings(row, speech)),
    ]);
  });
  const goals = statuses.flatMap((one) =>
    speeches.flatMap((speech) => goalSayings(one, speech, goalClaim(one, speech))),
  );
  return [...figures, ...goals];
}

/** The goals of all outlines, for the whole region and its leagues, never per head. */
function statusesIn({ themes, isPerHead }: Mode): GoalStatus[] {
  const regions = themes[0]?.regions;
  if (regions?.whole.level !== 'province' || isPerHead) return [];
  const some = [regions.whole, ...regions.parts.slice(0, 3)];
  return outlines.flatMap((outline) =>
    some.flatMap(({ code }) => [null, 2020].flatMap((year) => goalStatuses(outline, themes, code, year))),
  );
}

/** What a place says about a target. */
function heardIn({ text, form, speech }: Saying, target: Parameters<typeof verdictsIn>[1]): Heard[] {
  return form === 'sentence' ? verdictsIn(text, target, speech) : verdictWordsIn(text, speech);
}

const unmet: readonly (Heard | null)[] = ['likely', 'attention', 'by-term', 'few-years'];

describe.each(Object.entries(modes))('%s', (_name, read) => {
  let mode: Mode;
  let known: Known;
  let statuses: GoalStatus[];
  let sayings: Saying[];

  beforeAll(async () => {
    mode = await read();
    known = knownIn(mode);
    statuses = statusesIn(mode);
    sayings = sayingsIn(known, statuses, mode.speeches);
  });

  /** The faulty sayings, with the reason. */
  function expectNoFaults(faultOf: (saying: Saying) => string | null) {
    const faults = sayings.flatMap((saying) => {
      const fault = faultOf(saying);
      return fault === null ? [] : `${fault}: ${saying.place}, ${saying.indicator.id}: ${saying.text}`;
    });
    expect(faults.slice(0, 30)).toEqual([]);
  }

  test('no place says another verdict than the rules', () => {
    expectNoFaults((saying) => {
      for (const { target, verdict } of saying.goals) {
        for (const heard of heardIn(saying, target)) {
          if (heard !== verdict && !(heard === 'open' && unmet.includes(verdict))) return `${heard}, not ${verdict}`;
        }
      }
      return null;
    });
  });

  test('what has no target to be held against is not judged', () => {
    expectNoFaults(({ goals, form, text, indicator, speech, place }) => {
      const isCount = place.includes('ranking');
      const isSilent = indicator.direction === 'neutral' || (goals.length === 0 && form === 'sentence' && !isCount);
      return isSilent && judges(text, indicator, speech) ? 'a verdict' : null;
    });
  });

  test('every place that speaks of an unverified target says that it is, and of no other', () => {
    expectNoFaults((saying) => {
      const { text, speech, goals, indicator, form, impossible } = saying;
      // A sign has no room for it. The cell says it on hover, and the goal next to its number.
      if (form === 'sign') return null;
      const statedGoals = goals.filter(
        ({ target }) =>
          heardIn(saying, target).length > 0 ||
          text.includes(targetCondition(against(indicator, target), speech.words)),
      );
      // An impossible value is to be verified as well.
      if (impossible || text.includes(speech.words.figure.impossible(''))) return null;
      const isUnverified = statedGoals.some(({ target }) => !target.verified);
      return statedGoals.length === 0 || isUnverified === tellsUnverified(text, speech) ? null : 'verified or not';
    });
  });

  test('every place that tells a value on few cases says so, and of no other', () => {
    expectNoFaults(({ text, few, speech }) =>
      few === undefined || few === tellsFewCases(text, speech) ? null : `${few ? 'few' : 'not few'} cases`,
    );
  });

  test('every place that tells a rate over three years names them', () => {
    expectNoFaults(({ text, pooledTo, speech }) =>
      pooledTo === undefined || text.includes(speech.words.years.span(pooledTo - 2, pooledTo))
        ? null
        : 'of three years',
    );
  });

  test('every place that tells the latest value says where it cannot be', () => {
    expectNoFaults(({ text, impossible = false, speech }) =>
      impossible && !tellsUnverified(text, speech) ? 'impossible' : null,
    );
  });

  test('nothing is called simulated together with what was reported', () => {
    expectNoFaults(({ text, reported = false, speech }) => {
      const { allSimulated, leaguesSimulated } = speech.words.sentences;
      return reported && [allSimulated, leaguesSimulated].some((words) => text.includes(words))
        ? 'all simulated'
        : null;
    });
  });

  test('every change is told in the direction and by the size that the data have', () => {
    const lines = new Map(
      known.flatMap(({ model }) =>
        [model.judged, ...model.parts].map((line) => [`${model.indicator.id} ${line.region.code}`, line] as const),
      ),
    );
    const indicators = new Map(known.map(({ model: { indicator } }) => [indicator.id, indicator]));
    expectNoFaults(({ numbers, speech }) => {
      for (const { number, up } of movesIn(numbers ?? [], speech)) {
        const { year, from, region, written, factor = 1 } = number;
        const indicator = indicators.get(number.indicator);
        const line = lines.get(`${number.indicator} ${region}`);
        const published = indicator?.publishedChanges.find((one) => one.fromYear === from && one.toYear === year);
        const [now, then] = [year, from].map((at) => (line && inYear(line, at)?.value) ?? Number.NaN);
        const change = published?.change ?? (now ?? 0) - (then ?? 0);
        const size = Number(written.replaceAll(',', '')) / factor;
        if (up !== change > 0) return `not ${up ? 'up' : 'down'}`;
        const least = 0.51 * 10 ** -(indicator?.decimals ?? 0);
        if (!(Math.abs(size - Math.abs(change)) <= least)) return `not by ${written}`;
      }
      return null;
    });
  });

  test('the verb of every change is that of its kind of number', () => {
    const fitting = new Map(known.map(({ model: { indicator } }) => [indicator.id, verbsOf(indicator)]));
    expectNoFaults(({ numbers, speech }) => {
      const wrong = movesIn(numbers ?? [], speech).find(
        ({ number, tones }) => !tones.some((tone) => tone === fitting.get(number.indicator)),
      );
      return wrong ? `not ${fitting.get(wrong.number.indicator)}` : null;
    });
  });

  test('no text of a rate counts, and none of a count rises', () => {
    expectNoFaults(({ text, speech, indicator, numbers }) => {
      if (speech.language === 'en' || isOfSeveral(indicator, numbers)) return null;
      const condition = indicator.target ? targetCondition(indicator, speech.words) : '';
      const bare = [indicator.name.zh, indicator.phrasing.name?.zh ?? '', condition]
        .filter(Boolean)
        .reduce((rest, name) => rest.replaceAll(name, ''), text);
      const isCounted = ['amount', 'per-head'].includes(verbsOf(indicator));
      return (isCounted ? /提高|上升|下降/ : /增加|减少|新增/).test(bare) ? 'the verb of another kind' : null;
    });
  });

  test('a series by term is never set against the year before, and a total so far has no growth rate', () => {
    expectNoFaults(({ text, speech, indicator, numbers }) => {
      if (indicator.stat === 'term' && tellsYearBefore(text, speech)) return 'the year before';
      const isTotalSoFar = indicator.stat === 'cumulative' && isTotal(indicator.kind);
      return isTotalSoFar && !isOfSeveral(indicator, numbers) && /%/.test(text) ? 'a growth rate' : null;
    });
  });

  test('a tile draws the changes that the data have, in the colour of their direction', () => {
    const wholes = new Map(known.map(({ model }) => [model.indicator.id, model.judged]));
    expectNoFaults(({ indicator, changes = [] }) => {
      const direction = (text: string) => (text.includes('↑') ? 1 : text.includes('↓') ? -1 : 0);
      if (changes.some(({ colour, text }) => colour !== direction(text) * signOf(indicator))) return 'another colour';
      const known = wholes.get(indicator.id)?.points.filter(({ value }) => value !== null) ?? [];
      const [first, last] = [known[0]?.value ?? 0, known.at(-1)?.value ?? 0];
      // The last one spans all years, unless a break cuts them.
      const longest = indicator.breaks.some(({ cutsLine }) => cutsLine) ? undefined : changes.at(-1);
      const isTurned = longest && direction(longest.text) !== Math.sign(roundTo(last - first, indicator.decimals));
      return isTurned ? 'another direction' : null;
    });
  });

  test('a league lies on the same side of the whole wherever that is told', () => {
    const parts = known[0]?.data.regions.parts.slice(0, 2) ?? [];
    const data = new Map(known.map((one) => [one.model.indicator.id, one.data]));
    const faults = parts.flatMap(({ code }) =>
      (buildProfile(mode.themes, code, null, true)?.rows ?? []).flatMap((profiled) => {
        const { model, own, gap } = profiled;
        const served = data.get(model.indicator.id);
        const row = served && placesTableRow(model.indicator, served, model.year);
        const cell = row?.cells.find(({ line }) => line.region.code === code);
        const difference = (own.point.value ?? 0) - (model.wholeInYear.value ?? 0);
        const wrongTexts = mode.speeches.flatMap((speech) => {
          const league = leagueWords(speech);
          const { sentences } = speech.words;
          const wrong =
            difference > 0
              ? [league.below(''), sentences.comparison.below('', '')]
              : [league.above(''), sentences.comparison.above('', '')];
          const texts = [gapClause(profiled, speech), row && cell ? explainCell(row, cell, speech) : ''];
          return texts.filter((text) => wrong.some((words) => text.includes(textOf(phrase`${words}`))));
        });
        const isOtherwise = gap && cell && cell.step !== null && Math.sign(cell.step) !== gap.verdict;
        return [...wrongTexts, ...(isOtherwise ? [`${model.indicator.id} ${code}: coloured otherwise`] : [])];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('a ranking counts those that meet a target as the rules do, and none on few cases', () => {
    const faults = known.flatMap(({ data, model }) =>
      queriesOf(data)
        .filter(({ view }) => view === 'ranking' && model.indicator.target)
        .flatMap((query) => {
          const { target } = model.indicator;
          const ranking = figureOf(model.indicator, data, query);
          const verdicts = ranking.places.flatMap(({ line, point }) => {
            const points = line.points.filter(({ year }) => year <= ranking.year);
            return target && point.value !== null ? [ruled(points, model.indicator, target)] : [];
          });
          const met = verdicts.filter((one) => one === 'met' || one === 'early').length;
          return mode.speeches.flatMap((speech) => {
            const [card] = cardSayings(ranking, speech);
            const count = countIn(card?.text ?? '', model.indicator, ranking.parts.length, speech);
            const decided = verdicts.filter((one) => one !== 'few-cases').length;
            const isRight =
              count?.met === met && count.decided === decided && count.undecided === verdicts.length - decided;
            return count === null || isRight ? [] : [`${met} of ${decided}: ${card?.text}`];
          });
        }),
    );
    expect(faults).toEqual([]);
  });

  test('the overview counts every target as the rules have it', () => {
    const rows = known.map(({ data, model }) => placesTableRow(model.indicator, data, data.series.years.at(-1) ?? 0));
    const counted = new Map<number, Map<string, OutlookVerdict[]>>();
    for (const { model } of known)
      for (const target of targetsOf(model.indicator)) {
        const verdict = ruled(model.judged.points, model.indicator, target);
        const ofYear = counted.get(target.year) ?? new Map<string, OutlookVerdict[]>();
        counted.set(target.year, ofYear);
        const goal = target.goal ?? `of ${model.indicator.id}`;
        if (verdict) ofYear.set(goal, [...(ofYear.get(goal) ?? []), verdict]);
      }
    const overview = verdictCountsByYear(rows);
    for (const { year, counts, total } of overview) {
      const goals = [...(counted.get(year)?.values() ?? [])].map(mostUrgent);
      expect([year, total, counts]).toEqual([year, goals.length, countsOf(goals)]);
    }
    for (const speech of mode.speeches) {
      const { summary } = overviewWords(speech);
      for (const one of overview)
        for (const verdict of verdictUrgency)
          if (one.counts[verdict] > 0)
            expect(verdictCountsText([one], speech)).toContain(
              summary.part(speech.words.verdict[verdict], one.counts[verdict]),
            );
    }
  });

  test('a profile counts the targets of its league as its table has them', () => {
    const [first] = known;
    for (const { code } of first?.data.regions.parts.slice(0, 2) ?? []) {
      const profile = buildProfile(mode.themes, code, null, true);
      if (!profile) continue;
      const list = targetList(profile);
      for (const { year, counts } of list.byYear) {
        const verdicts = list.rows.flatMap(({ model: { indicator }, row }) =>
          indicator.target?.year === year ? (ruled(row.line.points, indicator, indicator.target) ?? []) : [],
        );
        expect([code, year, counts]).toEqual([code, year, countsOf(verdicts)]);
      }
    }
  });

  test('the goals of an outline are counted as they stand', () => {
    for (const [goals, goalCounts] of [[statuses, goalCountsOf(statuses)]] as const) {
      const verdicts = goals.flatMap(({ why, measured }) =>
        why === null
          ? mostUrgent(
              measured.flatMap(({ indicator, line }) =>
                indicator.target ? (ruled(line.points, indicator, indicator.target) ?? []) : [],
              ),
            )
          : [],
      );
      const { none: _, stated: __, ...counts } = goalCounts.counts;
      const { stated: ___, ...reckoned } = countsOf(verdicts);
      expect(counts).toEqual(reckoned);
      for (const speech of mode.speeches) {
        const t = outlineWords(speech);
        const text = textOf(judgedText(goalCounts, t, speech));
        for (const [verdict, n] of Object.entries(reckoned))
          if (n > 0) expect(text).toContain(textOf(t.part(speech.words.verdict[verdict as OutlookVerdict], n)));
      }
    }
  });

  test('a verdict on a place that the target was not set for is for reference', () => {
    expectNoFaults(({ text, speech, place, form, indicator, isOfPlace }) => {
      // The whole caution is below the table.
      const isBelow = form === 'sign' || /^(table|goals)/.test(place);
      if (!isOfPlace || isBelow || text.includes(speech.words.target.forReference)) return null;
      return judges(text, indicator, speech) ? 'no caution' : null;
    });
  });
});

/** Whether it is also about another indicator. */
function isOfSeveral({ id }: Indicator, numbers: Phrase = []): boolean {
  return numbers.some((one) => typeof one !== 'string' && 'indicator' in one && one.indicator !== id);
}

/** The verbs for a change. */
function verbsOf({ kind, direction, perHead }: Indicator): Tone {
  if (isTotal(kind)) return 'amount';
  if (perHead) return 'per-head';
  return direction === 'higher' ? 'improving' : 'plain';
}

/** Whether more is better (1), worse (−1) or neither (0). */
function signOf({ direction }: Indicator): 1 | -1 | 0 {
  return direction === 'neutral' ? 0 : direction === 'higher' ? 1 : -1;
}

function mostUrgent(verdicts: readonly OutlookVerdict[]): OutlookVerdict {
  return verdictUrgency.find((one) => verdicts.includes(one)) ?? 'stated';
}

function countsOf(verdicts: readonly OutlookVerdict[]): Record<OutlookVerdict, number> {
  const counts = noCounts();
  for (const verdict of verdicts) counts[verdict] += 1;
  return counts;
}
