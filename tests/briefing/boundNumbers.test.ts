import { describe, expect, test } from 'vitest';
import { bindNumbers, withNumbers } from '../../src/briefing/content/boundNumbers';
import { numeralsIn } from '../../src/briefing/content/numerals';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import { figureOf, leagues } from '../answers';

const speech = speechOf('zh', zh);
const chosen = leagues.slice(0, 2);
const [one, other] = chosen.map(({ name }) => name.zh);

/** 全区 and the first two leagues along the years from 2022 on. */
function modelOf(whole: (number | null)[], ...values: number[][]) {
  const years = whole.map((_, index) => 2022 + index);
  return figureOf({ years, whole, values }, { regions: chosen.map(({ code }) => code) });
}

const before = modelOf([50.1, 52.3, 54.6], [60.5, 61.5, 62.8], [40.2, 41.1, 54.6]);
/** The same a year later. */
const after = modelOf([50.1, 52.3, 54.6, 57.9], [60.5, 61.5, 62.8, 63.3], [40.2, 41.1, 54.6, 55.5]);

function nextYear(text: string, next = after) {
  return withNumbers(text, bindNumbers(text, before, speech), next);
}

test('numbers are found with their grouping and decimals, and years are told from counts', () => {
  const found = numeralsIn('2010—2024年为54,350件，比2023年提高0.4个百分点，2014个村，in 2021.');
  expect(found.map(({ written, isYear }) => [written, isYear])).toEqual([
    ['2010', true],
    ['2024', true],
    ['54,350', false],
    ['2023', true],
    ['0.4', false],
    ['2014', false],
    ['2021', true],
  ]);
});

describe('a year later', () => {
  test('the prose stays, and the value, its change and the year move', () => {
    expect(nextYear('可喜的是，2024年全区达54.6%，较上年提高2.3个百分点。')).toEqual({
      text: '可喜的是，2025年全区达57.9%，较上年提高3.3个百分点。',
      moved: [
        { from: '2024', to: '2025' },
        { from: '54.6', to: '57.9' },
        { from: '2.3', to: '3.3' },
      ],
    });
  });

  test('a number of two places is that of the one named before it', () => {
    expect(nextYear(`全区54.6%，${other}54.6%。`).text).toBe(`全区57.9%，${other}55.5%。`);
    expect(nextYear(`${one}62.8%。`).text).toBe(`${one}63.3%。`);
  });

  test('a value of an earlier year stays that of its year, and moves when that is revised', () => {
    expect(nextYear('2023年为52.3%。').text).toBe('2023年为52.3%。');
    const revised = modelOf([50.1, 52.7, 54.6, 57.9], [60.5, 61.5, 62.8, 63.3], [40.2, 41.1, 54.6, 55.5]);
    expect(nextYear('2023年为52.3%。', revised).text).toBe('2023年为52.7%。');
  });

  test('a number typed by hand stays as it was typed', () => {
    expect(nextYear('投入经费123.4万元。')).toEqual({ text: '投入经费123.4万元。', moved: [] });
  });

  test('a value that is missing is a dash and not 0', () => {
    const gap = modelOf([50.1, 52.3, null], [60.5, 61.5, 62.8], [40.2, 41.1, 54.6]);
    expect(nextYear('2022年为50.1%。', gap).text).toBe('2022年为50.1%。');
    expect(nextYear(`2023年${one}61.5%。`, modelOf([50.1, 52.3, 54.6], [60.5], [40.2, 41.1, 54.6])).text).toBe(
      `2023年${one}—%。`,
    );
  });

  test('a text that was changed elsewhere is left as it is', () => {
    const bound = bindNumbers('全区54.6%。', before, speech);
    expect(withNumbers('全区55.0%。', bound, after)).toEqual({ text: '全区55.0%。', moved: [] });
  });
});

test('nothing has moved while the data are the same, whatever is written', () => {
  for (const text of ['54.6', '2024年54.6%，比2022年提高4.5个百分点', `${one}62.8，${other}54.6`, '没有数字']) {
    expect(withNumbers(text, bindNumbers(text, before, speech), before)).toEqual({ text, moved: [] });
  }
});
