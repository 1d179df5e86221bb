import { beforeAll, expect, test } from 'vitest';
import { emptyBriefing, newItem } from '../../src/briefing/basket/shelf';
import { contentOf, type Part } from '../../src/briefing/content/parts';
import { titleLines } from '../../src/briefing/documents/titleLines';
import { en } from '../../src/i18n/en';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { servedDomain } from '../served';

const speech = speechOf('zh', zh);
let parts: Part[];
let places: string[];

beforeAll(async () => {
  const data = await servedDomain('health');
  const served = { themes: [data], boundaries: null, outlines: [] };
  places = data.regions.parts.map(({ name }) => name.zh);
  const view = {
    kind: 'figure' as const,
    domain: 'health' as const,
    indicator: 'female-life-expectancy',
    regions: [],
    from: null,
    to: null,
    view: 'trend' as const,
    year: null,
    map: 'tiles' as const,
    basis: 'total' as const,
  };
  const blocks = [newItem(view, { zh: '', en: '' }, null)];
  ({ parts } = contentOf({ ...emptyBriefing(''), blocks }, served, { speech, day: '2026-11-26' }));
});

test('a title breaks into even lines, and never within the name of a place', () => {
  for (const before of ['', '近年来', '2012—2021年', '二〇一二年以来', '截至目前全区及'])
    for (const place of places) {
      const title = `${before}包头市、${place}妇女健康和就业创业发展情况`;
      const lines = titleLines(title, parts, speech);
      expect(lines.join('')).toBe(title);
      for (const name of ['包头市', place]) expect(lines.some((line) => line.includes(name))).toBe(true);
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(22);
    }
  expect(titleLines('2012—2021年包头市、兴安盟妇女发展情况', parts, speech)).toEqual([
    '2012—2021年',
    '包头市、兴安盟妇女发展情况',
  ]);
});

test('a short title is one line, an empty one none, and an endless one is not lost', () => {
  expect(titleLines('妇女发展情况', parts, speech)).toEqual(['妇女发展情况']);
  expect(titleLines('', parts, speech)).toEqual([]);
  expect(titleLines('情况'.repeat(150), parts, speech).join('')).toBe('情况'.repeat(150));
  const english = titleLines('How women in Baotou and Hinggan have fared from 2012 to 2021', parts, speechOf('en', en));
  expect(english.join(' ')).toBe('How women in Baotou and Hinggan have fared from 2012 to 2021');
});
