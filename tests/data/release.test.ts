import * as v from 'valibot';
import { expect, test } from 'vitest';
import { indicatorSchema } from '../../src/contract/indicator';
import { seriesAnswerSchema } from '../../src/contract/series';
import { footnotes } from '../../src/figures/texts/footnotes';
import { statusTexts } from '../../src/figures/texts/releaseTexts';
import { en } from '../../src/i18n/en';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { answersOf, figureOf, plainIndicator } from '../answers';

const speech = speechOf('zh', zh);
const years = [2022, 2023, 2024];
const values = new Array(12).fill([1, 2, 3]);

test('a server that says nothing of releases or disclosure is valid, and nothing is said', () => {
  const { suppressBelow: _, ...indicator } = plainIndicator;
  expect(v.parse(indicatorSchema, indicator).suppressBelow).toBeNull();
  const series = { indicator: 'plain', region: '150000', values: [1], marks: ['published'], support: null };
  const answer = v.parse(seriesAnswerSchema, { sample: false, years: [2024], series: [series] });
  expect([answer.updated, answer.nextRelease, answer.series[0]?.status]).toEqual([null, null, null]);
  expect(footnotes(figureOf({ years, values }), speech).notes.join()).not.toMatch(/更新|初步|修订/);
});

test('a series whose status is not as long as the years is left out, and what is no day is refused by its name', () => {
  const { series } = answersOf({ years, values });
  const [first, ...others] = series.series;
  const short = { ...series, series: [{ ...first, status: ['provisional'] }, ...others] };
  const issues = (answer: unknown) =>
    v.safeParse(seriesAnswerSchema, answer).issues?.map((issue) => v.getDotPath(issue));
  expect(v.parse(seriesAnswerSchema, short).leftOut.map(({ field }) => field)).toEqual(['series.0.status']);
  expect(issues({ ...series, updated: '31.12.2025' })).toEqual(['updated']);
});

test('provisional and revised years in view are named, and where only some regions are', () => {
  const input = { years, values, whole: [1, 2, 3], wholeStatus: [null, 'revised', 'provisional'] } as const;
  const model = figureOf({ ...input, years, whole: [1, 2, 3], wholeStatus: [...input.wholeStatus] });
  expect(statusTexts(model, speech)).toEqual(['2024年为初步数', '2023年为修订数']);
  expect(statusTexts(model, speechOf('en', en))).toEqual(['2024: provisional', '2023: revised']);
  expect(statusTexts({ ...model, view: 'ranking' }, speech)).toEqual(['2024年部分地区为初步数']);
  expect(statusTexts({ ...model, years: [2022] }, speech)).toEqual([]);
});

test('the day of the data stands in the small print of screen and pictures', () => {
  const model = { ...figureOf({ years, values }), updated: '2025-12-31' };
  expect(footnotes(model, speech).notes).toContain('更新时间：2025-12-31');
});
