import { beforeAll, describe, expect, test } from 'vitest';
import { type Domain, domains, isTheme, outlineOnly } from '../../../src/contract/domains';
import type { DomainData } from '../../../src/data/domainData';
import { arrangeRows, buildProfile, type Profile } from '../../../src/figures/model/profile';
import { biggestChanges, strengths, weakPoints } from '../../../src/figures/model/profilePicks';
import { type ProfileRow, profileRow } from '../../../src/figures/model/profileRow';
import {
  gapText,
  movedRanksText,
  ownChangeText,
  ownText,
  rankParts,
  rankText,
  verdictOf,
} from '../../../src/figures/texts/profileText';
import { wholeText } from '../../../src/figures/texts/wholeText';
import { profileCells } from '../../../src/files/profile/profileCells';
import { readProfileChoices, withIndicatorSet } from '../../../src/filters/viewSpec/profileChoice';
import { speechOf } from '../../../src/i18n/speech';
import { zh } from '../../../src/i18n/zh';
import { figureOf, inOneYear } from '../../answers';
import { indicatorCount } from '../../indicatorCount';
import { servedDomain } from '../../served';

const hinggan = '152200';
const speech = speechOf('zh', zh);
let themes: DomainData[];
let profiles: Profile[];

beforeAll(async () => {
  themes = await Promise.all(domains.map((domain) => servedDomain(domain)));
  profiles = (themes[0]?.regions.parts ?? []).flatMap(({ code }) => buildProfile(themes, code, null, true) ?? []);
});

type Setup = Parameters<typeof figureOf>[0];

/** The row of the first league, 呼和浩特. */
function rowOf(setup: Setup, year: number | null = null): ProfileRow {
  const row = profileRow(figureOf(setup, { view: 'ranking', year }), '150100', false);
  if (!row) throw new Error('no row');
  return row;
}

const twelve = [60, 40, 50, 50, 50, 50, 50, 50, 50, 50, 45, 55];

describe('a dot strip', () => {
  test('has 全区 in its middle and the farthest league at its end', () => {
    const { dotStrip } = rowOf({ whole: [50], values: inOneYear([60, 48, 50]) });
    expect(dotStrip.whole).toBe(0.5);
    expect(dotStrip.dots.map(({ place, at }) => [place.point.value, at])).toEqual([
      [60, 1],
      [50, 0.5],
      [48, 0.4],
    ]);
  });

  test('has the better side on the right, also where lower is better', () => {
    const { dotStrip } = rowOf({ indicator: { direction: 'lower' }, whole: [50], values: inOneYear([60, 45]) });
    expect(dotStrip.better).toBe('right');
    expect(dotStrip.dots.map(({ at }) => at)).toEqual([0.75, 0]);
  });

  test('calls neither side of a neutral indicator better', () => {
    const { dotStrip } = rowOf({ indicator: { direction: 'neutral' }, values: inOneYear(twelve) });
    expect(dotStrip.better).toBeNull();
  });

  test('of counts begins with 0 and knows no 全区', () => {
    const { dotStrip } = rowOf({
      indicator: { kind: 'count', aggregation: { method: 'sum', weight: null } },
      whole: [100],
      values: inOneYear([60, 30, 10, 0]),
    });
    expect(dotStrip).toMatchObject({ kind: 'size', whole: null, better: null });
    expect(dotStrip.dots.map(({ at }) => at)).toEqual([1, 0.5, 1 / 6, 0]);
  });

  test('leaves out a league without a value', () => {
    const { dotStrip, own } = rowOf({ values: inOneYear([null, 48, 50]) });
    expect(dotStrip.dots).toHaveLength(2);
    expect(own.point.missing).toBe('not-reported');
  });

  test('of leagues that are all alike stands in the middle', () => {
    const { dotStrip, gap } = rowOf({ whole: [50], values: inOneYear([50, 50, 50]) });
    expect(dotStrip.dots.every(({ at }) => at === 0.5)).toBe(true);
    expect(gap).toEqual({ difference: 0, times: 0, verdict: 0 });
  });
});

describe('the gap to 全区', () => {
  test('is told in the unit, and in multiples of the mean distance of the leagues', () => {
    const { gap } = rowOf({ whole: [50], values: inOneYear([60, 40, 50, 50]) });
    expect(gap).toEqual({ difference: 10, times: 2, verdict: 1 });
  });

  test('is worse where lower is better', () => {
    const row = rowOf({ indicator: { direction: 'lower' }, whole: [50], values: inOneYear(twelve) });
    expect(row.gap?.verdict).toBe(-1);
    expect(verdictOf(row)).toBe('worse');
  });

  test('is without a verdict where an indicator is neutral', () => {
    const row = rowOf({ indicator: { direction: 'neutral' }, values: inOneYear(twelve) });
    expect(row.gap).toMatchObject({ difference: 10, verdict: 0 });
    expect(verdictOf(row)).toBeNull();
    expect(rankText(row, speech)).toBe('按数值第1位');
  });

  test('is no gap where 全区 is a sum: there is a part of it, and a rank that tells size only', () => {
    const row = rowOf({
      indicator: { kind: 'count', aggregation: { method: 'sum', weight: null } },
      whole: [200],
      values: inOneYear([60, 30, 110]),
    });
    expect(row).toMatchObject({ gap: null, share: 0.3, judged: false });
    expect(gapText(row, speech)).toBe('占全区30.0%');
    expect(rankText(row, speech)).toBe('按数值第2位（3个已报送）');
    expect(verdictOf(row)).toBeNull();
  });

  test('of percentages is in percentage points', () => {
    expect(gapText(rowOf({ values: inOneYear(twelve) }), speech)).toBe('+10.0个百分点');
  });
});

describe('what has no rank', () => {
  test('is 已配备 or 未配备 and is counted', () => {
    const row = rowOf({ indicator: { comparison: 'presence' }, values: inOneYear([100, 0, 100]) });
    expect(ownText(row, speech)).toBe('已配备');
    expect(wholeText(row, 'full', speech)).toBe('3个盟市中2个已配备');
    expect(rankText(row, speech)).toBe('');
    expect(row).toMatchObject({ gap: null, change: null, judged: false });
  });

  test('says so', () => {
    const row = rowOf({
      indicator: { comparison: 'no-rank', direction: 'neutral', aggregation: { method: 'sum', weight: null } },
      values: inOneYear(twelve),
    });
    expect(rankText(row, speech)).toBe('不排位次');
  });
});

describe('a rank', () => {
  const ranked = (values: (number | null)[], setup: Partial<Setup> = {}) =>
    rowOf({ ...setup, values: inOneYear(values) });

  test('says how many share it', () => {
    const row = ranked([100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 98, 97]);
    expect(rankText(row, speech)).toBe('10个盟市并列第1位');
    expect(rankParts(row, speech)).toEqual({ place: '并列第1位', note: '10个盟市' });
  });

  test('says how many have reported where not all have', () => {
    const row = ranked([40, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, null]);
    expect(rankText(row, speech)).toBe('第11位（11个已报送）');
    expect(rankParts(row, speech)).toEqual({ place: '第11位', note: '11个已报送' });
    expect(rankText(ranked([40, 40, 51, 52, 53, 54, 55, 56, 57, 58, 59, null]), speech)).toBe(
      '2个盟市并列第10位（11个已报送）',
    );
  });

  test('is none where all have the same', () => {
    const row = ranked(twelve.map(() => 100));
    expect(rankText(row, speech)).toBe('数值相同，不排位次');
    expect(rankParts(row, speech)).toEqual({ place: '不排位次', note: '数值相同' });
  });
});

describe('strengths and weak points', () => {
  const others = (count: number, value: number) => Array.from({ length: count }, () => value);
  const rowWith = (own: number, above: number, below: number) =>
    rowOf({ whole: [50], values: inOneYear([own, ...others(above, 80), ...others(below, 45)]) });

  test('are as many as are counted better and worse than the whole region, up to five', () => {
    for (const { league } of profiles) {
      const { code } = league;
      const profile = buildProfile(themes, code, 2024, true);
      if (!profile) throw new Error(code);
      expect(strengths(profile.rows, 'rank')).toHaveLength(Math.min(5, profile.summary.better));
      expect(weakPoints(profile.rows, 'gap')).toHaveLength(Math.min(5, profile.summary.worse));
    }
  });

  test('come last where most share the place', () => {
    const shared = rowOf({ whole: [50], values: inOneYear([60, ...others(9, 60), 30, 30]) });
    expect(strengths([shared, rowWith(55, 5, 6)], 'rank').map((row) => row.behind)).toEqual([6, 2]);
  });

  test('are none where the gap may be chance, whatever the number of cases', () => {
    const support = (cases: number) => ({ cases: [cases], base: [1000], per: 1000 });
    const row = rowOf({ whole: [50], values: inOneYear([60, 45, 40]), supports: [support(60)] });
    expect(row).toMatchObject({ judged: true, gap: { verdict: 0 } });
    const sure = rowOf({ whole: [50], values: inOneYear([90, 45, 40]), supports: [support(90)] });
    expect(sure.gap?.verdict).toBe(1);
  });

  test('do not stand beside a move of ranks that says the opposite', () => {
    const values = [
      [50, 55],
      [49, 60],
      [40, 41],
    ];
    const row = rowOf({ years: [2019, 2024], whole: [45, 50], values });
    expect(row.change?.verdict).toBe(1);
    expect(movedRanksText(row, speech)).toBe('');
  });
});

describe('few cases', () => {
  const support = (cases: number) => ({ cases: [cases], base: [2000], per: 1000 });

  test('below 20 carry the hint with their count, keep their rank, and speak neither for nor against', () => {
    const row = rowOf({ values: inOneYear(twelve), supports: [support(19)] });
    expect(row).toMatchObject({ own: { small: true, point: { cases: 19, base: 2000 } }, judged: false });
    expect(row.own.rank).toBe(1);
    expect(verdictOf(row)).toBeNull();
  });

  test('are not seen in 20, nor where the count is unknown', () => {
    expect(rowOf({ values: inOneYear(twelve), supports: [support(20)] })).toMatchObject({
      own: { small: false },
      judged: true,
    });
    expect(rowOf({ values: inOneYear(twelve) })).toMatchObject({ own: { small: false }, judged: true });
  });

  test('mark infant mortality in Alxa and Wuhai', () => {
    for (const code of ['152900', '150300']) {
      const row = buildProfile(themes, code, 2024, true)?.rows.find(
        ({ model }) => model.indicator.id === 'infant-mortality-rate',
      );
      expect(row?.own.small).toBe(true);
      expect(row?.own.point.cases).toBeLessThan(20);
      expect(row?.judged).toBe(false);
    }
  });
});

describe('the change of five years', () => {
  const years = [2019, 2020, 2021, 2022, 2023, 2024];
  const over = (first: number | null, last: number | null) => [first, null, null, null, null, last];
  const whole = over(50, 50);

  test('is told with both values, both ranks and in mean gaps of the first year', () => {
    const row = rowOf({ years, whole, values: [over(48, 56), over(54, 54), over(50, 50)] });
    expect(row.change).toMatchObject({ fromYear: 2019, toYear: 2024, from: 48, to: 56, difference: 8, verdict: 1 });
    expect(row.change?.times).toBeCloseTo(4);
    expect(row.change?.fromRank).toEqual({ rank: 3, span: null, shared: 1, reported: 3 });
    expect(row.ranked).toEqual({ rank: 1, span: null, shared: 1, reported: 3 });
    expect(movedRanksText(row, speech)).toBe('第3位（3个已报送） → 第1位（3个已报送）');
    expect(ownChangeText(row, speech)).toBe('+8.0个百分点');
  });

  test('is none within a unit of the last decimal or 0.1% of 全区, and its size is not that of a gap of nothing', () => {
    const high = over(99.9, 99.9);
    const nearlyAlike = (last: number) =>
      rowOf({
        years,
        indicator: { decimals: 2 },
        whole: high,
        values: [over(99.9, last), over(99.91, 99.9), over(99.89, 99.9)],
      });
    expect(nearlyAlike(99.94).change).toMatchObject({ difference: 0.04, verdict: 0, times: 0 });
    expect(nearlyAlike(99.4).change).toMatchObject({ difference: -0.5, verdict: -1 });
    expect(nearlyAlike(99.4).change?.times).toBeCloseTo(0.5 / 0.0999);
    const rounded = rowOf({ years, whole, values: [over(48, 48.1), over(54, 54), over(50, 50)] });
    expect(rounded.change).toMatchObject({ verdict: 0, times: 0 });
    expect(biggestChanges([nearlyAlike(99.94), rounded])).toEqual([]);
    expect(biggestChanges([nearlyAlike(99.4)])).toHaveLength(1);
  });

  test('of places says who shares them, and says of no place that all have', () => {
    const firsts = [40, ...Array.from({ length: 11 }, () => 60)];
    const row = rowOf({ years, whole, values: firsts.map((first) => over(first, 100)) });
    expect(movedRanksText(row, speech)).toBe('');
    const alike = rowOf({ years, whole, values: firsts.map(() => over(60, 100)) });
    expect(movedRanksText(alike, speech)).toBe('');
    const neutral = rowOf({
      years,
      whole,
      indicator: { direction: 'neutral' },
      values: firsts.map((first, index) => over(first, index < 2 ? 90 : 80)),
    });
    expect(movedRanksText(neutral, speech)).toBe('按数值第12位 → 2个盟市并列第1位');
  });

  test('does not reach across a break that cuts the line', () => {
    const breaks = [{ year: 2022, cutsLine: true, note: { zh: '', en: '' } }];
    const row = rowOf({ years, whole, indicator: { breaks }, values: [over(48, 56), over(54, 54)] });
    expect(row).toMatchObject({ change: null, cut: true });
  });

  test('is none where either year is missing', () => {
    const row = rowOf({ years, whole, values: [over(null, 56), over(54, 54)] });
    expect(row).toMatchObject({ change: null, cut: false });
  });

  test('is never called better or worse of a neutral indicator or a count', () => {
    const neutral = rowOf({
      years,
      whole,
      indicator: { direction: 'neutral' },
      values: [over(48, 56), over(54, 54)],
    });
    const count = rowOf({
      years,
      whole,
      indicator: { aggregation: { method: 'sum', weight: null } },
      values: [over(48, 56), over(54, 54)],
    });
    expect([neutral.change?.verdict, count.change?.verdict]).toEqual([0, 0]);
    expect(count.change?.times).toBeNull();
  });
});

describe('of every league', () => {
  test('there is a row for each indicator, in the order of the themes', () => {
    const ids = themes.flatMap((theme) => theme.indicators.indicators.map(({ id }) => id));
    expect(profiles).toHaveLength(profiles[0]?.parts.length ?? 0);
    for (const { rows } of profiles) expect(rows.map(({ model }) => model.indicator.id)).toEqual(ids);
  });

  test('strengths are better and weak points worse than 全区, five at most, and in order', () => {
    for (const { rows } of profiles) {
      for (const order of ['rank', 'gap'] as const) {
        const [strong, weak] = [strengths(rows, order), weakPoints(rows, order)];
        expect(Math.max(strong.length, weak.length)).toBeLessThanOrEqual(5);
        expect(strong.every((row) => row.gap?.verdict === 1)).toBe(true);
        expect(weak.every((row) => row.gap?.verdict === -1)).toBe(true);
      }
      expect(ascends(strengths(rows, 'rank').map((row) => -(row.behind ?? 0)))).toBe(true);
      expect(ascends(weakPoints(rows, 'rank').map((row) => -(row.own.rank ?? 0)))).toBe(true);
      expect(ascends(strengths(rows, 'gap').map((row) => -(row.gap?.times ?? 0)))).toBe(true);
      expect(ascends(weakPoints(rows, 'gap').map((row) => -(row.gap?.times ?? 0)))).toBe(true);
    }
  });

  test('nothing neutral, nothing that adds up to 全区, nothing pooled and nothing on few cases is a strength or a weak point', () => {
    for (const { rows } of profiles) {
      for (const row of [...strengths(rows, 'rank'), ...weakPoints(rows, 'rank')]) {
        const { indicator, pooled } = row.model;
        expect(indicator.direction).not.toBe('neutral');
        expect(indicator.aggregation.method).not.toBe('sum');
        expect(indicator.comparison).toBe('rank');
        expect([pooled, row.own.small]).toEqual([false, false]);
      }
    }
  });

  test('the biggest changes come biggest first and rest on enough cases', () => {
    for (const { rows } of profiles) {
      const changes = biggestChanges(rows);
      expect(changes).toHaveLength(5);
      expect(ascends(changes.map((row) => -(row.change?.times ?? 0)))).toBe(true);
      expect(changes.every((row) => row.change?.small === false)).toBe(true);
    }
  });

  test('better, worse and about equal make up all that is judged', () => {
    for (const { summary } of profiles) {
      expect(summary.better + summary.worse + summary.same).toBe(summary.judged);
    }
  });

  test('a dot stands on the dot strip', () => {
    for (const { rows } of profiles) {
      for (const { dotStrip } of rows) {
        expect(dotStrip.dots.every(({ at }) => at >= 0 && at <= 1)).toBe(true);
      }
    }
  });

  test('the data name each row once and keep what is missing empty', () => {
    for (const profile of profiles) {
      const [headings = [], ...rows] = profileCells(profile, speech);
      expect(rows).toHaveLength(profile.rows.length);
      expect(rows.every((cells) => cells.length === headings.length)).toBe(true);
      const value = headings.indexOf('数值');
      const reason = headings.indexOf('缺失原因');
      expect(rows.every((cells) => (cells[value] === null) === (cells[reason] !== null))).toBe(true);
    }
  });
});

describe('a profile', () => {
  test('is of the year asked for, and of the last one otherwise', () => {
    expect(buildProfile(themes, hinggan, 2015, true)?.year).toBe(2015);
    expect(buildProfile(themes, hinggan, null, true)?.year).toBe(2024);
    expect(buildProfile(themes, hinggan, 1999, true)?.year).toBe(2024);
  });

  test('of an unknown code is none', () => {
    expect(buildProfile(themes, '999999', null, true)).toBeNull();
  });

  test('without five years before has no changes', () => {
    expect(biggestChanges(buildProfile(themes, hinggan, 2012, true)?.rows ?? [])).toEqual([]);
  });

  test('shows one theme, and puts what has no measure last', () => {
    const rows = buildProfile(themes, hinggan, 2024, true)?.rows ?? [];
    const ofTheme = (domain: Domain) => arrangeRows(rows, domain, 'given').map(({ model }) => model.indicator.domain);
    expect(new Set(ofTheme('rights'))).toEqual(new Set(['rights']));
    for (const order of ['rank', 'gap', 'change'] as const) {
      const arranged = arrangeRows(rows, null, order);
      expect(arranged).toHaveLength(rows.length);
      const measured = arranged.map((row) =>
        order === 'change' ? row.change?.times != null && !row.change.small : row.judged,
      );
      expect(measured.lastIndexOf(true)).toBeLessThan(measured.indexOf(false));
    }
    expect(rows.map(({ model }) => model.indicator.id)).toEqual(
      arrangeRows(rows, null, 'given').map(({ model }) => model.indicator.id),
    );
  });
});

describe('which indicators a profile is of', () => {
  let all: DomainData[];

  beforeAll(async () => {
    all = [...themes, await servedDomain(outlineOnly)];
  });

  test('those of the themes, and by the switch those that only the outlines ask for', async () => {
    const [plain, wide] = [false, true].map(
      (withOutlines) => buildProfile(all, hinggan, null, withOutlines)?.rows ?? [],
    );
    expect(plain).toHaveLength((await indicatorCount()) - (await indicatorCount(outlineOnly)));
    expect(plain?.every(({ model }) => isTheme(model.indicator.domain))).toBe(true);
    expect(wide).toHaveLength(await indicatorCount());
  });

  test('names no series of men among strengths, weak points and changes, nor counts it', () => {
    const men = new Set(
      all.flatMap(({ indicators }) => indicators.indicators.flatMap(({ sexes }) => sexes?.men ?? [])),
    );
    expect(men.size).toBeGreaterThan(0);
    for (const { code } of all[0]?.regions.parts ?? []) {
      const rows = buildProfile(all, code, null, true)?.rows ?? [];
      const named = [...strengths(rows, 'rank'), ...weakPoints(rows, 'rank'), ...biggestChanges(rows)];
      expect(named.filter(({ model }) => men.has(model.indicator.id))).toEqual([]);
      expect(rows.filter(({ model, judged }) => judged && men.has(model.indicator.id))).toEqual([]);
      // Without the rule some would be.
      expect(rows.some(({ model, gap }) => men.has(model.indicator.id) && gap !== null)).toBe(true);
    }
  });

  test('goes with the address, and with a theme that only the outlines have', () => {
    const read = (search: string) => readProfileChoices(new URLSearchParams(search)).choices;
    expect(read('further=1')).toMatchObject({ withOutlines: true, domain: null });
    expect(read('domain=further')).toMatchObject({ withOutlines: true, domain: outlineOnly });
    expect(String(withIndicatorSet('all')(new URLSearchParams('picks=gap')))).toBe('picks=gap&further=1');
    expect(String(withIndicatorSet('themes')(new URLSearchParams('domain=further&further=1')))).toBe('');
    expect(String(withIndicatorSet('themes')(new URLSearchParams('domain=rights&further=1')))).toBe('domain=rights');
  });
});

test('the address says theme, order and picks; what it says wrongly is named', () => {
  const read = (search: string) => readProfileChoices(new URLSearchParams(search));
  expect(read('')).toEqual({
    choices: { domain: null, order: 'given', picks: 'rank', withOutlines: false },
    ignored: [],
  });
  expect(read('domain=rights&order=gap&picks=gap').choices).toEqual({
    domain: 'rights',
    order: 'gap',
    picks: 'gap',
    withOutlines: false,
  });
  expect(read('domain=weather&order=sideways').ignored).toEqual([
    { param: 'domain', value: 'weather' },
    { param: 'order', value: 'sideways' },
  ]);
});

function ascends(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number >= (numbers[index - 1] ?? 0));
}
