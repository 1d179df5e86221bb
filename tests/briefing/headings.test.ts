import { expect, test } from 'vitest';
import type { Part } from '../../src/briefing/content/parts';
import { headingTexts } from '../../src/briefing/documents/request';
import { briefingEn } from '../../src/i18n/briefing/briefing.en';
import { briefingZh } from '../../src/i18n/briefing/briefing.zh';

const parts = (
  [
    [1, '健康'],
    [2, '孕产妇'],
    [3, '死亡率'],
    [3, '住院分娩'],
    [2, '儿童'],
    [1, '二、就业'],
    [2, '（一）创业'],
  ] as const
).map(([level, text], at): Part => ({ kind: 'heading', id: String(at), text, level }));

test('headings are numbered within the heading above them, and keep a number of their own', () => {
  expect([...headingTexts(parts.slice(0, 1), briefingZh()).values()]).toEqual(['健康']);
  expect([...headingTexts(parts, briefingZh()).values()]).toEqual([
    '一、健康',
    '（一）孕产妇',
    '1. 死亡率',
    '2. 住院分娩',
    '（二）儿童',
    '二、就业',
    '（一）创业',
  ]);
  expect([...headingTexts(parts.slice(0, 6), briefingEn()).values()].map((text) => text.split(' ')[0])).toEqual([
    '1.',
    '(1)',
    'a)',
    'b)',
    '(2)',
    '2.',
  ]);
});
