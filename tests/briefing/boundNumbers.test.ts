import { describe, expect, test } from 'vitest';
import type { Prose } from '../../src/briefing/basket/briefing';
import { numeralsIn } from '../../src/briefing/basket/numerals';
import { proseOf } from '../../src/briefing/basket/shelf';
import { bindNumbers, withInserted, withNumbers } from '../../src/briefing/content/boundNumbers';
import { type DataFigures, noFigures } from '../../src/briefing/content/dataFigures';
import { numberOffers } from '../../src/briefing/content/numberSearch';
import { textOf } from '../../src/i18n/sentences/phrase';
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
/** The same model a year later. */
const after = modelOf([50.1, 52.3, 54.6, 57.9], [60.5, 61.5, 62.8, 63.3], [40.2, 41.1, 54.6, 55.5]);

type Model = typeof before;

/** Figures for a text beside a figure, or for a text that names figures. */
function figures(own: Model | null, others: readonly Model[] = []): DataFigures {
  const all = own ? [own, ...others] : others;
  return {
    indicators: all.map(({ indicator }) => indicator),
    own,
    of: (id) => all.find(({ indicator }) => indicator.id === id) ?? null,
    namedIn: (text) => all.filter(({ indicator }) => text.includes(indicator.name.zh)),
    goalsIn: () => null,
    numberOf: () => null,
  };
}

/** The references of the prose. */
const referencesOf = (prose: Prose) => prose.filter((fragment) => typeof fragment !== 'string');

const bind = (text: string, own = before) => bindNumbers(text, proseOf(''), figures(own), speech);

function nextYear(text: string, next = after) {
  const { prose, moved } = withNumbers(bind(text), figures(next));
  return { text: textOf(prose), moved };
}

test('numbers are found with their grouping and decimals, and years are told from counts', () => {
  const numerals = numeralsIn('2010—2024年为54,350件，比2023年提高0.4个百分点，2014个村，in 2021.');
  expect(numerals.map(({ written, isYear }) => [written, isYear])).toEqual([
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

  test('what was missing is read again once there is a value', () => {
    const gap = withNumbers(bind('全区54.6%。'), figures(modelOf([null, null, null], [60.5], [40.2]))).prose;
    expect(textOf(gap)).toBe('全区—%。');
    const { prose, moved } = withNumbers(gap, figures(after));
    expect([textOf(prose), moved]).toEqual(['全区57.9%。', [{ from: '—', to: '57.9' }]]);
  });
});

test('nothing has moved while the data are the same, whatever is written', () => {
  for (const text of ['54.6', '2024年54.6%，比2022年提高4.5个百分点', `${one}62.8，${other}54.6`, '没有数字']) {
    const prose = bind(text);
    expect(withNumbers(prose, figures(before))).toEqual({ prose, moved: [] });
  }
});

describe('in a text of its own', () => {
  const renamed = (model: Model, id: string, name: string): Model => ({
    ...model,
    indicator: { ...model.indicator, id, name: { zh: name, en: name } },
  });
  const rate = renamed(before, 'rate', '参保率');
  const infants = renamed(modelOf([3.1, 3.0, 54.6], [1, 2, 3], [4, 5, 6]), 'infants', '婴儿死亡率');
  const nextRate = renamed(after, 'rate', '参保率');
  const nextInfants = renamed(modelOf([3.1, 3.0, 54.6, 2.8], [1, 2, 3, 7], [4, 5, 6, 8]), 'infants', '婴儿死亡率');
  const text = '参保率为54.6%，婴儿死亡率为54.6‰，走访54.6户';
  const now = figures(null, [rate, infants]);
  const later = figures(null, [nextRate, nextInfants]);

  test('a number is that of the indicator named before it, and moves with it', () => {
    const prose = bindNumbers(text, proseOf(''), now, speech);
    expect(referencesOf(prose).map((one) => 'indicator' in one && one.indicator)).toEqual([
      'rate',
      'infants',
      'infants',
    ]);
    expect(textOf(withNumbers(prose, later).prose)).toBe('参保率为57.9%，婴儿死亡率为2.8‰，走访2.8户');
  });

  test('nothing is bound where no indicator is named, and nothing moves while an indicator is not served', () => {
    expect(bindNumbers('全区54.6%', proseOf(''), now, speech)).toEqual(['全区54.6%']);
    const prose = bindNumbers(text, proseOf(''), now, speech);
    expect(withNumbers(prose, noFigures)).toEqual({ prose, moved: [] });
  });

  test('what was bound stays bound when something else is written before and after it', () => {
    const number = { what: 'value', indicator: 'rate', region: leagues[1]?.code ?? '', year: null } as const;
    const put = withInserted(proseOf('为@。'), { start: 1, end: 2 }, [{ written: '54.6', ...number }, '%']);
    expect(put).toEqual(['为', { written: '54.6', ...number }, '%。']);
    const worded = bindNumbers(`${one}为54.6%，好于往年123次。`, put, now, speech);
    expect(referencesOf(worded)).toEqual([{ written: '54.6', ...number }]);
    expect(textOf(withNumbers(worded, later).prose)).toBe(`${one}为55.5%，好于往年123次。`);
  });

  test('a number is another one when a digit is put before it or after it', () => {
    const number = { what: 'value', indicator: 'rate', region: leagues[1]?.code ?? '', year: null } as const;
    const put = withInserted(proseOf('为@。'), { start: 1, end: 2 }, [{ written: '54.6', ...number }, '%']);
    for (const changed of ['为154.6%。', '为54.61%。', '为54%。']) {
      expect(bindNumbers(changed, put, now, speech)).toEqual([changed]);
    }
  });

  test('read again, a number that moved is bound to what it moved to', () => {
    const { prose } = withNumbers(bindNumbers(text, proseOf(''), now, speech), later);
    expect(withNumbers(prose, later)).toEqual({ prose, moved: [] });
    expect(textOf(withNumbers(prose, now).prose)).toBe(text);
  });

  test('a number is found by indicator, region and year, with its unit', () => {
    const offers = (typed: string) => numberOffers(typed, now, speech).map(({ words }) => textOf(words));
    expect(offers('参保率')[0]).toBe('54.6%');
    expect(offers(`参保率 ${other} 2023`)).toEqual(['41.1%']);
    expect(offers(`${one}参保率2022年`)).toEqual(['60.5%']);
    expect(offers('yeswl')).toEqual(offers('婴儿死亡率'));
    expect(offers('参保率 2010')).toEqual([]);
    expect(offers('没有的指标')).toEqual([]);
  });
});
