import { expect, test } from 'vitest';
import type { Indicator } from '../../src/contract/indicator';
import { doubtsOf } from '../../src/ownData/check/plausible';
import type { Observation } from '../../src/ownData/dataSets/dataSet';
import { leagues, type PlainAnswers, plainIndicator, themeOf } from '../answers';

const whole = '150000';
const [league = ''] = leagues.map(({ code }) => code);
const years = [2019, 2020, 2021, 2022, 2023, 2024];

function served(indicator: Partial<Indicator>, history: (number | null)[] = years.map(() => 50)): PlainAnswers {
  return { indicator, years, whole: history, values: leagues.map(() => history) };
}
const at = (value: number, part: Partial<Observation> = {}): Observation => ({
  indicator: plainIndicator.id,
  region: league,
  year: 2024,
  value,
  ...part,
});
const why = (on: PlainAnswers | PlainAnswers[], ...observations: [Observation, ...Observation[]]) =>
  doubtsOf(
    observations,
    [on].flat().map((one) => themeOf(one)),
  )(observations[0]);

const count = {
  kind: 'count',
  stat: 'flow',
  decimals: 0,
  unit: { zh: '人', en: 'persons', symbol: { zh: '人', en: '' } },
  aggregation: { method: 'none', weight: null },
} satisfies Partial<Indicator>;
const inTenThousands = { ...count, unit: { zh: '万人次', en: '10,000', symbol: { zh: '万人次', en: '' } } };
const years80 = years.map(() => 80);
const expectancy = {
  kind: 'years',
  stat: 'estimate',
  unit: { zh: '岁', en: 'years', symbol: { zh: '岁', en: '' } },
} as const;
const points = { unit: { zh: '百分点', en: 'percentage points', symbol: { zh: '个百分点', en: ' points' } } };

test.each([
  ['a league with one', served({ comparison: 'presence' }), at(100), null],
  ['a league with half of one', served({ comparison: 'presence' }), at(50), 'notPresence'],
  ['the share of leagues with one', served({ comparison: 'presence' }), at(50, { region: whole }), null],
  [
    'eight',
    served(
      count,
      years.map(() => 8),
    ),
    at(8),
    null,
  ],
  [
    'eight and a half',
    served(
      count,
      years.map(() => 8),
    ),
    at(8.5),
    'notWhole',
  ],
  [
    'eight and a half ten thousands',
    served(
      inTenThousands,
      years.map(() => 8),
    ),
    at(8.5),
    null,
  ],
  ['a life of 82 years', served(expectancy, years80), at(82), null],
  ['a life of 96 years', served(expectancy, years80), at(96), 'lifeExpectancy'],
  ['a life of 59 years', served(expectancy, years80), at(59), 'lifeExpectancy'],
  ['a life of 150 years', served(expectancy, years80), at(150), 'lifeExpectancy'],
  [
    'none where there were hundreds',
    served(
      count,
      years.map(() => 318),
    ),
    at(0),
    'zero',
  ],
  [
    'none where there were few',
    served(
      count,
      years.map(() => 3),
    ),
    at(0),
    null,
  ],
  [
    'a few that become twelve',
    served(
      count,
      years.map(() => 3),
    ),
    at(12),
    null,
  ],
  [
    'many that become four times as many',
    served(
      count,
      years.map(() => 300),
    ),
    at(1200),
    'jump',
  ],
  [
    '60 % after 99.96 %',
    served(
      {},
      years.map(() => 99.96),
    ),
    at(60),
    'oddsJump',
  ],
  [
    '97 % after 99.96 %',
    served(
      {},
      years.map(() => 99.96),
    ),
    at(97),
    null,
  ],
  [
    '85 % after 40.1 %',
    served(
      {},
      years.map(() => 40.1),
    ),
    at(85),
    'oddsJump',
  ],
  [
    '55 % after 40.1 %',
    served(
      {},
      years.map(() => 40.1),
    ),
    at(55),
    null,
  ],
  [
    'a gross share above 100 %',
    served(
      { gross: true },
      years.map(() => 98),
    ),
    at(103),
    null,
  ],
  [
    'a share above 100 %',
    served(
      {},
      years.map(() => 98),
    ),
    at(103),
    'outOfRange',
  ],
  [
    'a difference below 0',
    served(
      points,
      years.map(() => 0.5),
    ),
    at(-0.1),
    null,
  ],
  ['a rate below 0', served({}), at(-0.1), 'outOfRange'],
])('%s is judged', (_, answers, observation, doubt) => {
  expect(why(answers, observation)).toBe(doubt);
});

test('a published bound holds for 全区 in its years', () => {
  const bound = { fromYear: 2021, toYear: 2022, op: '>' as const, value: 50, factIds: [] };
  const answers = served({ publishedBounds: [bound] });
  const of = (value: number, part: Partial<Observation> = {}) =>
    why(answers, at(value, { region: whole, year: 2021, ...part }));
  expect(of(45)).toBe('outsideBounds');
  expect(of(50)).toBe('outsideBounds');
  expect(of(51)).toBeNull();
  expect(of(45, { year: 2023 })).toBeNull();
  expect(of(45, { region: league })).toBeNull();
});

test('a value of a term stays within the term and may change with the next', () => {
  const answers = served({ stat: 'term' }, [40, 40, 50, 50, 50, 50]);
  expect(why(answers, at(52, { year: 2023 }), at(51, { year: 2022 }))).toBe('withinTerm');
  expect(why(answers, at(51, { year: 2023 }), at(51, { year: 2022 }))).toBeNull();
  expect(why(answers, at(52, { year: 2021 }), at(41, { year: 2020 }))).toBeNull();
  expect(why(served({}), at(52, { year: 2023 }), at(51, { year: 2022 }))).toBeNull();
});

test('women and men make up 100 %, and relief is 10,000 yuan a woman, where both were reported', () => {
  const share = (id: string) => served({ id, kind: 'ratio', stat: 'stock' });
  const [women, men] = ['female-share-of-employment', 'male-share-of-employment'];
  const employment = [share(women), share(men)];
  expect(why(employment, at(45, { indicator: women }), at(60, { indicator: men }))).toBe('womenAndMen');
  expect(why(employment, at(45, { indicator: women }), at(55, { indicator: men }))).toBeNull();
  expect(why(employment, at(45, { indicator: women }))).toBeNull();
  const [fund, assisted] = ['two-cancer-relief-fund', 'two-cancer-women-assisted'];
  const relief = [fund, assisted].map((id) =>
    served(
      { ...count, id },
      years.map(() => 500),
    ),
  );
  expect(why(relief, at(500, { indicator: fund }), at(700, { indicator: assisted }))).toBe('reliefPerWoman');
  expect(why(relief, at(500, { indicator: fund }), at(510, { indicator: assisted }))).toBeNull();
  expect(why(relief, at(700, { indicator: assisted }))).toBeNull();
});
