import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whole } from '../../mocks/library';
import type { Indicator } from '../../src/contract/indicator';
import { en } from '../../src/i18n/en';
import { speechOf } from '../../src/i18n/speech';
import { zh } from '../../src/i18n/zh';
import {
  asPrinted,
  decimalsOf,
  differenceUnit,
  formatNumber,
  formatSigned,
  formatValue,
  lineName,
  markSign,
  missingSign,
  reportedSign,
  roundTo,
  shownDecimals,
  valueText,
} from '../../src/measures/format';
import { areAlike, leastDifference } from '../../src/measures/leastDifference';
import { decimalsFor, isPerHead, perHeadMark, perHeadValues, unitBesideName } from '../../src/measures/perHead';
import { isDoubtful } from '../../src/measures/possible';
import { countedSingly, millionsOf } from '../../src/measures/scaledUnit';
import { leagues, plainIndicator } from '../answers';

const chinese = speechOf('zh', zh);
const english = speechOf('en', en);

const money: Indicator = {
  ...plainIndicator,
  unit: { zh: '万元', en: 'CNY 10,000', symbol: { zh: '万元', en: ' ×10,000 CNY' } },
  kind: 'amount',
  decimals: 0,
};
const persons = { unit: { ...money.unit, zh: '万人', en: '10,000 persons' }, decimals: 1 };
const homes: Indicator = {
  ...money,
  unit: { zh: '个', en: 'homes', symbol: { zh: '个', en: ' homes' } },
  kind: 'count',
};

const unit = (zh: string, en: string) => ({ zh, en, symbol: { zh: '', en: '' } });

test('a missing value is a dash', () => {
  expect(missingSign).toBe('—');
  expect(formatValue(null, homes, 'zh')).toBe('—');
  expect(valueText({ value: null, published: null }, homes, chinese)).toBe('—');
});

test('every origin but a simulated one has its own sign, and among leagues only a reported one', () => {
  const marks = [null, undefined, 'simulated', 'published', 'own', 'implied'] as const;
  expect(marks.map(markSign)).toEqual(['', '', '', '◆', '■', '◇']);
  expect((['own', 'published', 'implied', 'simulated', null] as const).map(reportedSign)).toEqual([
    '■',
    '',
    '',
    '',
    '',
  ]);
});

test('the whole region has its short name among its parts, and they their full ones', () => {
  const [league] = leagues;
  expect(lineName({ region: whole }, chinese)).toBe('全区');
  expect(league && lineName({ region: league }, chinese)).toBe(league?.name.zh);
});

test('a number has its decimals and grouped thousands, whatever was written before', () => {
  expect([0, 2, 0].map((decimals) => formatNumber(12_345.678, decimals))).toEqual(['12,346', '12,345.68', '12,346']);
  expect([2.54, -10.72, 0].map((value) => formatSigned(value, 2))).toEqual(['+2.54', '−10.72', '0.00']);
});

test('one thing is in the singular in English, and a rate of 1 is not', () => {
  expect([1, 2].map((value) => formatValue(value, homes, 'en'))).toEqual(['1 home', '2 homes']);
  expect(formatValue(1, { ...homes, decimals: 1 }, 'en')).toBe('1.0 homes');
  expect(formatValue(1, homes, 'zh')).toBe('1个');
});

test('a published value has the hedge and the digits of its article', () => {
  const published = { hedge: 'about' as const };
  const printed = { zh: '1.3亿元', en: 'CNY 130 million' };
  const value = { value: 13_000, mark: 'published' as const, published };
  expect(valueText(value, money, chinese)).toBe('约13,000万元');
  expect(valueText(value, money, chinese, { unit: false, sign: true })).toBe('◆约13,000');
  expect(valueText({ ...value, published: { ...published, printed } }, money, chinese, { unit: false })).toBe(
    '约1.3亿元',
  );
  expect(valueText({ ...value, published: null }, money, chinese, { sign: true })).toBe('◆13,000万元');
});

test('a cell has the decimals of the article where it has fewer, and else those of the indicator', () => {
  const printed = { hedge: 'exact' as const, printed: { zh: '', en: '' } };
  expect(shownDecimals({ value: 53.7, published: printed }, { decimals: 2 })).toBe(1);
  expect(shownDecimals({ value: 53.7, published: { hedge: 'exact' } }, { decimals: 2 })).toBe(2);
  expect(shownDecimals({ value: 53.7, published: null }, { decimals: 2 })).toBe(2);
  expect(shownDecimals({ value: null, published: printed }, { decimals: 2 })).toBe(2);
  expect([53, 53.7, 0.25].map(decimalsOf)).toEqual([0, 1, 2]);
  expect(asPrinted(money, 53.7)).toEqual({ ...money, decimals: 1 });
});

test('the difference of two percentages is in points, and of others in their unit', () => {
  expect([chinese, english].map((speech) => differenceUnit(plainIndicator, speech))).toEqual([
    '个百分点',
    ' percentage points',
  ]);
  expect(differenceUnit(homes, chinese)).toBe('个');
});

test('a number is rounded as it is written, a half away from 0, and 0 has no sign', () => {
  expect([1.005, -1.005, 2.675, 1.004].map((value) => roundTo(value, 2))).toEqual([1.01, -1.01, 2.68, 1]);
  expect(Object.is(roundTo(-0.001, 2), 0)).toBe(true);
});

test('an English amount is in millions or billions of single units, in full', () => {
  expect(millionsOf(3080, money)).toEqual({ before: 'CNY ', digits: '30.8', after: ' million', factor: 0.01 });
  expect(millionsOf(99.9, { ...money, decimals: 1 })).toMatchObject({ digits: '999,000', after: '', factor: 1e4 });
  expect(millionsOf(100, money)).toMatchObject({ digits: '1', after: ' million' });
  expect(millionsOf(-100, money)).toMatchObject({ digits: '-1', after: ' million' });
  expect(millionsOf(100_000, money)).toMatchObject({ digits: '1', after: ' billion', factor: 1e-5 });
  expect(millionsOf(123.4567, { ...money, decimals: 4 })).toMatchObject({ digits: '1.234567' });
  expect(millionsOf(183.2, persons)).toMatchObject({ before: '', digits: '1.832', after: ' million persons' });
  expect(millionsOf(183.2, persons, { unit: false })).toMatchObject({ after: ' million' });
});

test('a unit that counts by ten thousands is told from one that only says so', () => {
  for (const unit of ['per 10,000 women', 'homes', '10,000 ', '10,000s', 'USD 10,000']) {
    expect(millionsOf(5, { ...money, unit: { ...money.unit, en: unit } })).toBeNull();
    expect(countedSingly({ zh: '甲', en: unit })).toEqual({ zh: '甲', en: unit, times: 1 });
  }
  expect(countedSingly(money.unit)).toEqual({ zh: '元', en: 'CNY', times: 1e4 });
  expect(countedSingly(persons.unit)).toEqual({ zh: '人', en: 'persons', times: 1e4 });
  expect(countedSingly({ zh: '亿元', en: 'CNY 100 million' })).toEqual({ zh: '元', en: 'CNY', times: 1e8 });
});

test('a rate per head is its count among its persons, where both are known', () => {
  const against = { persons: [200, 200, null, 0, -1], per: 1000 };
  expect(perHeadValues([50, null, 50, 50, 50, 50], against, 1)).toEqual([250, null, null, null, null, null]);
  expect(perHeadValues([1], { persons: [3], per: 10 }, 2)).toEqual([3.33]);
});

test('a rate per head is implied by two known figures, and otherwise simulated', () => {
  const marks = ['published', 'simulated', null] as const;
  expect(marks.map((count) => marks.map((base) => perHeadMark(count, base)))).toEqual([
    ['implied', 'simulated', 'simulated'],
    ['simulated', 'simulated', 'simulated'],
    ['simulated', 'simulated', 'simulated'],
  ]);
});

test('a rate per head shows two or three digits', () => {
  const values = [250, 100, 99, 10, 9, 0.1, 0.09, 0.01, 0.009, -100];
  expect(values.map(decimalsFor)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 0]);
});

test('beside the name of a rate per head stands the unit of its count alone', () => {
  const perHead = { base: 'women', per: 10_000 };
  const rate: Indicator = { ...homes, perHead, unit: { ...homes.unit, zh: '个/万人', en: 'homes per 10,000' } };
  expect(isPerHead(rate)).toBe(true);
  expect([unitBesideName(rate, 'zh'), unitBesideName(rate, 'en')]).toEqual(['个', 'homes']);
  const sum = { ...rate, aggregation: { method: 'sum' as const, weight: null } };
  expect(isPerHead(sum)).toBe(false);
  expect(unitBesideName(sum, 'zh')).toBe('个/万人');
  expect(isPerHead(homes)).toBe(false);
});

test('a difference counts as none up to a last decimal, a thousandth, or what the indicator states', () => {
  expect(leastDifference(50, 1)).toBe(0.1);
  expect(leastDifference(-5000, 1)).toBe(5);
  expect(leastDifference(50, 1, 2)).toBe(2);
});

test('rates are alike up to the least difference; counts and a single rate never are', () => {
  const share = { kind: 'rate', decimals: 1, leastDifference: null } as const;
  expect(areAlike([50, 50.1], share)).toBe(true);
  expect(areAlike([50, 50.2], share)).toBe(false);
  expect(areAlike([50, 51.5], { ...share, leastDifference: 1.5 })).toBe(true);
  expect(areAlike([50, 50], { ...share, kind: 'count' })).toBe(false);
  expect([areAlike([50], share), areAlike([], share)]).toEqual([false, false]);
});

test.each([
  ['a share', plainIndicator, 0, 100],
  ['a difference of shares', { ...plainIndicator, unit: unit('个百分点', 'percentage points') }, -100, 100],
  ['a rate per thousand', { kind: 'rate', unit: unit('‰', 'per 1,000 live births') }, 0, 1000],
  ['a rate per hundred thousand', { kind: 'rate', unit: unit('1/10万', 'per 100,000 women') }, 0, 100_000],
  ['a life', { kind: 'years', unit: unit('岁', 'years') }, 0, 123],
] as const)('%s beyond its range is doubtful, and at its ends it is not', (_, indicator, least, most) => {
  const of = (value: number) => isDoubtful(value, indicator);
  expect([least - 0.1, least, most, most + 0.1].map(of)).toEqual([true, false, false, true]);
});

test.each([
  ['a count', homes],
  ['an amount', money],
  ['a gross share', { ...plainIndicator, gross: true }],
  ['a ratio without a bound', { ...plainIndicator, kind: 'ratio', unit: unit('女=100', 'women = 100') }],
] as const)('%s has no upper end', (_, indicator) => {
  expect([-0.1, 0, 1e9].map((value) => isDoubtful(value, indicator))).toEqual([true, false, false]);
});

test('a number has the digits that Intl writes, and no sign where it is rounded to 0', () => {
  const amounts = fc.tuple(fc.integer({ min: -2e9, max: 2e9 }), fc.integer({ min: 0, max: 6 }));
  fc.assert(
    fc.property(amounts, fc.integer({ min: 0, max: 4 }), ([digits, shift], decimals) => {
      const value = digits / 10 ** shift;
      const exactly = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
      const written = new Intl.NumberFormat('en-US', exactly).format(value);
      expect(formatNumber(value, decimals)).toBe(/[1-9]/.test(written) ? written : written.replace('-', ''));
    }),
  );
});
