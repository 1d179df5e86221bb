import { leagues, type PlainAnswers, plainIndicator } from '../answers';

const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
const everyCode = leagues.map(({ code }) => code);

/** A value for each of the twelve leagues and each year. */
function table(cell: (league: number, year: number) => number): number[][] {
  return leagues.map((_, league) => years.map((_, year) => cell(league, year)));
}

const shares = table((league, year) => 38 + 3.5 * league + 0.9 * year + ((league * 7 + year * 5) % 4));
const meanOf = (values: number[][]) =>
  years.map((_, year) => values.reduce((sum, one) => sum + (one[year] ?? 0), 0) / values.length);
const plain: PlainAnswers = { years, whole: meanOf(shares), values: shares };

const target = { op: '>=', level: 'regional', verified: true } as const;
const outline = {
  zh: '内蒙古自治区妇女发展纲要（2021—2030年）',
  en: 'Inner Mongolia Women’s Development Outline (2021–2030)',
};
const counts = table((league, year) => (league * 5 + year * 3) % 11);
const cases = table((league, year) => (league * 3 + year) % 4);
const births = table((league) => 4_000 + 900 * league);
const support = (of: number[], base: number[]) => ({ cases: of, base, per: 100_000 });
const totals = (values: number[][]) => years.map((_, year) => values.reduce((sum, one) => sum + (one[year] ?? 0), 0));
const rates = (of: number[], base: number[]) => of.map((count, year) => (count / (base[year] ?? 1)) * 100_000);

/** A state of the data that every kind of figure must show. */
export type State = { name: string; answers: PlainAnswers; regions: string[] };

export const states: readonly State[] = [
  { name: 'one-region', answers: plain, regions: ['150200'] },
  { name: 'three-regions', answers: plain, regions: ['150200', '150600', '152200'] },
  { name: 'twelve-regions', answers: plain, regions: everyCode },
  {
    name: 'gaps',
    regions: ['150100', '150200', '150300'],
    answers: {
      ...plain,
      whole: meanOf(shares).map((value, year) => (year === 0 ? null : value)),
      values: shares.map((values, league) =>
        values.map((value, year) => (league % 3 === 2 || (league + year) % 5 === 1 ? null : value)),
      ),
      indicator: { gapReason: 'not-begun' },
    },
  },
  {
    name: 'small-numbers',
    regions: ['150200', '150300'],
    answers: {
      years,
      indicator: {
        comparison: 'pooled-3-years',
        direction: 'lower',
        decimals: 2,
        gross: true,
        unit: { zh: '/10万', en: 'per 100,000', symbol: { zh: '/10万', en: '/100,000' } },
      },
      whole: rates(totals(cases), totals(births)),
      wholeSupport: support(totals(cases), totals(births)),
      values: cases.map((of, league) => rates(of, births[league] ?? [])),
      supports: cases.map((of, league) => support(of, births[league] ?? [])),
    },
  },
  {
    name: 'own-figures',
    regions: ['150200', '150600'],
    answers: { ...plain, leagueMark: 'own', wholeMarks: years.map((_, year) => (year < 4 ? 'simulated' : 'implied')) },
  },
  {
    name: 'not-disclosed',
    regions: ['150200', '150300', '150400'],
    answers: {
      years,
      indicator: {
        kind: 'count',
        stat: 'flow',
        decimals: 0,
        suppressBelow: 4,
        aggregation: { method: 'sum', weight: null },
        unit: { zh: '件', en: 'cases', symbol: { zh: '件', en: '' } },
      },
      whole: totals(counts),
      values: counts,
    },
  },
  {
    name: 'published-with-targets',
    regions: ['150900'],
    answers: {
      ...plain,
      wholeMarks: years.map((_, year) => (year % 3 === 0 ? 'published' : 'implied')),
      indicator: {
        target: { ...target, year: 2030, value: 70, document: outline },
        earlierTargets: [{ ...target, year: 2020, value: 55, document: outline }],
        published: years
          .filter((_, year) => year % 3 === 0)
          .map((year) => ({
            year,
            value: meanOf(shares)[years.indexOf(year)] ?? 0,
            hedge: 'about',
            caveat: null,
            factIds: [],
          })),
        breaks: [{ year: 2020, cutsLine: true, note: { zh: '口径调整', en: 'new definition' } }],
      },
    },
  },
  {
    name: 'long-names',
    regions: ['150700', '152500'],
    answers: {
      ...plain,
      indicator: {
        name: {
          zh: '农村牧区和边远地区低收入家庭适龄妇女宫颈癌和乳腺癌免费筛查目标人群覆盖率（含流动人口）',
          en: 'Coverage of the target population by free screening for cervical and breast cancer, women of low-income households in rural, pastoral and remote areas (migrants included)',
        },
        departments: [
          { zh: '自治区卫生健康委员会', en: 'Health Commission of the Autonomous Region' },
          { zh: '自治区农牧厅', en: 'Department of Agriculture and Animal Husbandry' },
          { zh: '自治区妇女联合会', en: 'Women’s Federation of the Autonomous Region' },
        ],
      },
    },
  },
];

/** The same data as presence: a league has it if its value is above the median. */
export function asPresence({ values, ...answers }: PlainAnswers): PlainAnswers {
  const has = years.map((_, year) => {
    const known = values.flatMap((one) => one[year] ?? []).sort((one, other) => one - other);
    const middle = known[Math.floor(known.length / 2)] ?? 0;
    return values.map((one) => one[year] ?? null).map((value) => (value === null ? null : value > middle ? 100 : 0));
  });
  return {
    ...answers,
    indicator: {
      ...answers.indicator,
      unit: plainIndicator.unit,
      kind: 'rate',
      stat: 'term',
      comparison: 'presence',
      suppressBelow: null,
    },
    wholeSupport: null,
    supports: [],
    values: leagues.map((_, league) => has.map((one) => one[league] ?? null)),
    whole: has.map((one) => one.reduce<number>((sum, value) => sum + (value ?? 0), 0) / one.length),
  };
}
