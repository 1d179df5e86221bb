import { expect, test } from 'vitest';
import { placeLineLabels } from '../../../src/figures/drawing/lineLabels';
import { rankingAxis, rankingForm } from '../../../src/figures/model/rankingForm';
import { placeRankText, placeText, unrankedNote } from '../../../src/figures/texts/placeText';
import { en } from '../../../src/i18n/en';
import { speechOf } from '../../../src/i18n/speech';
import { zh } from '../../../src/i18n/zh';
import { traitsOf } from '../../../src/measures/traits';
import { figureOf, inOneYear } from '../../answers';

const spread = inOneYear([10, 20, 30, 40, 50, 60, 70, 80, 90, 20, 0, null]);
const close = inOneYear([79.2, 79.6, 80.1, 80.4, 80.8, 81.2, 81.4, 81.6, 82, 82.3, 82.4, 82.6]);
const chinese = speechOf('zh', zh);

test('values far apart are bars from 0, values close together dots on an axis of their own', () => {
  const bars = figureOf({ values: spread }, { view: 'ranking' });
  expect(rankingForm(bars)).toBe('bars');
  expect(rankingAxis(bars, false, 5).low).toBe(0);
  const dots = figureOf({ values: close, whole: [81] }, { view: 'ranking' });
  expect(rankingForm(dots)).toBe('dots');
  expect(rankingAxis(dots, false, 5).low).toBeGreaterThan(70);
});

test('counts are bars from 0 even when they are close together', () => {
  const model = figureOf({ indicator: { kind: 'count', aggregation: { method: 'sum', weight: null } }, values: close });
  expect(rankingForm(model)).toBe('bars');
  expect(rankingAxis(model, false, 5).low).toBe(0);
});

test('a sum of the leagues is no line to compare them with', () => {
  const model = figureOf({
    indicator: { kind: 'count', aggregation: { method: 'sum', weight: null } },
    values: spread,
    whole: [9999],
  });
  expect(traitsOf(model.indicator).comparableWithWhole).toBe(false);
  expect(rankingAxis(model, false, 5).high).toBe(90);
});

test('a target far beyond the bars is left outside and said to be so', () => {
  const target = { year: 2030, op: '>=', level: 'national', document: { zh: '', en: '' }, verified: true } as const;
  const near = figureOf({ indicator: { target: { ...target, value: 95 } }, values: spread });
  expect(rankingAxis(near, false, 5)).toMatchObject({ high: 95, targetBeyond: null });
  const far = figureOf({ indicator: { target: { ...target, value: 300 } }, values: spread });
  expect(rankingAxis(far, false, 5)).toMatchObject({ high: 90, targetBeyond: 'high' });
});

test('the form and a steady axis stay the same for all years in view', () => {
  const years = [2022, 2023, 2024];
  const values = spread.map(([value]) => [value ?? null, (value ?? 0) * 2, (value ?? 0) * 3]);
  const of = (year: number) => figureOf({ indicator: { gross: true }, years, values }, { view: 'ranking', year });
  expect(years.map((year) => rankingAxis(of(year), true, 5).high)).toEqual([270, 270, 270]);
  expect(years.map((year) => rankingAxis(of(year), false, 5).high)).toEqual([90, 180, 270]);
  expect(new Set(years.map((year) => rankingForm(of(year)))).size).toBe(1);
});

test('equal values share their rank, in words and in numbers', () => {
  const { places } = figureOf({ values: spread }, { view: 'ranking' });
  expect(places.map((place) => placeRankText(place, zh()))).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '并列8',
    '并列8',
    '10',
    '11',
    '',
  ]);
  expect(places.map((place) => placeRankText(place, en())).filter((text) => text.startsWith('='))).toEqual([
    '=8',
    '=8',
  ]);
});

test('a place is read out with its value, its rank or why there is none; 0 is a value', () => {
  const model = figureOf({ values: spread }, { view: 'ranking' });
  const texts = model.places.map((place) => placeText(model, place, chinese));
  expect(texts[0]).toBe('乌兰察布市，90.0%，第1位');
  expect(texts[7]).toBe('包头市，20.0%，并列第8位');
  expect(texts[10]).toBe('锡林郭勒盟，0.0%，第11位');
  expect(texts[11]).toBe('阿拉善盟，未报送');
});

test('a place by size is read out as one: most is no first place', () => {
  const indicator = { kind: 'count' as const, aggregation: { method: 'sum' as const, weight: null } };
  const model = figureOf({ indicator, values: spread }, { view: 'ranking' });
  expect(model.places.map((place) => placeText(model, place, chinese))[0]).toBe('乌兰察布市，90.0%，按数值第1位');
});

test('what is not to be ranked is read out without a rank', () => {
  const model = figureOf({ indicator: { comparison: 'no-rank', direction: 'neutral' }, values: spread });
  expect(model.places.map((place) => placeText(model, place, chinese)).join()).not.toContain('位');
  const presence = figureOf({
    indicator: { comparison: 'presence' },
    values: inOneYear([100, 0, 100, 100, 100, 100, 100, 100, 100, 100, 100, null]),
  });
  expect(presence.places.slice(0, 2).map((place) => placeText(presence, place, chinese))).toEqual([
    '呼和浩特市，已配备',
    '包头市，未配备',
  ]);
});

test('labels below two lines never touch, and each still touches its line', () => {
  for (let x = 0; x <= 300; x += 7) {
    const lines = [
      { x: 150, width: 60 },
      { x, width: 120 },
    ];
    const [one, other] = placeLineLabels(lines, 0, 300, 10);
    if (!one || !other) throw new Error('two labels were asked for');
    const apart = Math.abs(one.middle - other.middle) >= (60 + 120) / 2 + 10 - 0.01;
    expect(apart || one.row !== other.row, `line at ${x}`).toBe(true);
    for (const [label, line] of [[one, lines[0]] as const, [other, lines[1]] as const]) {
      const half = (line?.width ?? 0) / 2;
      expect(label.middle - half).toBeGreaterThanOrEqual(0);
      expect(label.middle + half).toBeLessThanOrEqual(300);
      expect(Math.abs(label.middle - (line?.x ?? 0))).toBeLessThanOrEqual(half + 0.01);
    }
  }
});

test('a rank of which chance leaves more than half open is none, and one remark says so for all', () => {
  const deaths = [9, 8, 7, 9, 8, 7, 9, 8, 7, 9, 8, 90];
  const setup = {
    indicator: { direction: 'lower' as const, decimals: 2 },
    values: inOneYear(deaths.map((count) => count / 10)),
    supports: deaths.map((count) => ({ cases: [count], base: [1000], per: 100 })),
    wholeSupport: { cases: [179], base: [12_000], per: 100 },
  };
  const { places } = figureOf(setup, { view: 'ranking' });
  expect(places.map((place) => placeRankText(place, zh())).filter(Boolean)).toEqual(['12']);
  expect(unrankedNote(places, zh())).toBe('其余例数少，不排位次');
  expect(unrankedNote(places, en())).toBe('others: few cases, not ranked');
  const same = figureOf(
    { ...setup, supports: setup.supports.map((one) => ({ ...one, cases: [9] })) },
    { view: 'ranking' },
  );
  expect(same.places.map(({ rank }) => rank)).toEqual(new Array(12).fill(null));
  expect(unrankedNote(same.places, zh())).toBe('例数少，不排位次');
});

test('values no farther apart than the indicator says makes none are not put in order', () => {
  const indicator = { kind: 'years', decimals: 2, leastDifference: 0.5 } as const;
  const ranked = (values: number[]) =>
    figureOf({ indicator, values: inOneYear(values), whole: [80] }, { view: 'ranking' });
  const steps = (by: number) => Array.from({ length: 12 }, (_, index) => 82 - by * index);
  expect(ranked(steps(0.6)).places.map(({ rank }) => rank)).toEqual(
    Array.from({ length: 12 }, (_, index) => index + 1),
  );
  const near = ranked(steps(0.04)).places;
  expect(near.map(({ rank }) => rank)).toEqual(new Array(12).fill(null));
  expect(unrankedNote(near, zh())).toBe('差异不显著，不排位次');
  const open = ranked(steps(0.3)).places;
  expect(open.map((place) => placeRankText(place, zh())).slice(0, 3)).toEqual(['1—2', '1—3', '2—4']);
});

test('what is told of an indicator without cases or such a difference is ranked as ever', () => {
  expect(unrankedNote(figureOf({ values: spread }, { view: 'ranking' }).places, zh())).toBe('');
});
