import { expect, test } from 'vitest';
import { joined, type NumberRef, phrase, textOf } from '../../src/i18n/sentences/phrase';
import { speechInLeague, speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';

const rate: NumberRef = { written: '9.26', what: 'value', indicator: 'ratio', region: '150000', year: 2024 };

test('a phrase keeps its numbers apart from its text, however deep they stand', () => {
  const inner = phrase`死亡率${rate}/10万`;
  expect(phrase`${2024}年全区${inner}${''}，`).toEqual(['2024年全区死亡率', rate, '/10万，']);
  expect(textOf(phrase`${2024}年全区${inner}`)).toBe('2024年全区死亡率9.26/10万');
});

test('phrases are joined with what stands between them, and not before the first', () => {
  expect(joined([phrase`甲${rate}`, '乙'], '，')).toEqual(['甲', rate, '，乙']);
});

test('within a league its name takes the place of 全区, and a number stays the number of what it was', () => {
  const { words } = speechInLeague(speechOf('zh', zh), { zh: '鄂尔多斯市', en: 'Ordos' });
  const t = words.sentences.comparison.above('准格尔旗', phrase`${rate}/10万`);
  expect(t).toEqual(['准格尔旗高于鄂尔多斯市', rate, '/10万']);
});
