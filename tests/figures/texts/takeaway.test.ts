import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../src/contract/indicator';
import type { Mark } from '../../../src/contract/mark';
import type { FigureModel, FigureQuery } from '../../../src/figures/model/model';
import { placeSentence } from '../../../src/figures/texts/placeSentence';
import { takeaway } from '../../../src/figures/texts/takeaway';
import { en } from '../../../src/i18n/en';
import { speechOf } from '../../../src/i18n/speech';
import { zh } from '../../../src/i18n/zh';
import { figureOf, leagues, plainIndicator } from '../../answers';

const speeches = { zh: speechOf('zh', zh), en: speechOf('en', en) };

const share: Indicator = {
  ...plainIndicator,
  name: { zh: '产前筛查率', en: 'Prenatal screening rate' },
};
const life: Indicator = {
  ...share,
  name: { zh: '妇女人均预期寿命', en: 'Female life expectancy at birth' },
  unit: { zh: '岁', en: 'years', symbol: { zh: '岁', en: ' years' } },
  kind: 'years',
  stat: 'estimate',
  decimals: 2,
};
const mortality: Indicator = {
  ...share,
  name: { zh: '孕产妇死亡率', en: 'Maternal mortality ratio' },
  phrasing: { deathsOf: { zh: '孕产妇', en: 'mothers' } },
  unit: { zh: '1/10万活产', en: 'per 100,000 live births', symbol: { zh: '/10万', en: ' per 100,000' } },
  direction: 'lower',
  decimals: 2,
};
const neutralShare: Indicator = {
  ...share,
  name: { zh: '新录用公务员中女性比重', en: 'Women among new civil servants' },
  kind: 'ratio',
  stat: 'flow',
  direction: 'neutral',
};
const screening: Indicator = {
  ...share,
  name: { zh: '适龄妇女宫颈癌筛查率', en: 'Cervical cancer screening coverage' },
  stat: 'coverage',
  breaks: [{ year: 2022, cutsLine: true, note: { zh: '', en: '' } }],
};
const count: Indicator = {
  ...share,
  name: { zh: '儿童之家', en: "Children's homes" },
  unit: { zh: '个', en: 'units', symbol: { zh: '个', en: ' units' } },
  kind: 'count',
  stat: 'stock',
  decimals: 0,
  aggregation: { method: 'sum', weight: null },
};
const cumulative: Indicator = {
  ...count,
  name: { zh: '两癌困难妇女救助资金（累计）', en: 'Two-cancer relief funds, cumulative' },
  phrasing: { name: { zh: '两癌困难妇女救助资金', en: 'Two-cancer relief funds' } },
  unit: { zh: '万元', en: 'CNY 10,000', symbol: { zh: '万元', en: ' ×10,000 CNY' } },
  kind: 'amount',
  stat: 'cumulative',
};
const flow: Indicator = {
  ...count,
  name: { zh: '妇幼保健经费', en: 'Maternal and child health funding' },
  unit: { zh: '亿元', en: 'CNY 100 million', symbol: { zh: '亿元', en: ' ×100 million CNY' } },
  kind: 'amount',
  stat: 'flow',
  decimals: 2,
};
const complaints: Indicator = {
  ...count,
  name: { zh: '妇联接待家庭暴力信访', en: 'Domestic-violence complaints' },
  unit: { zh: '件', en: 'cases', symbol: { zh: '件', en: ' cases' } },
  stat: 'flow',
  direction: 'neutral',
  comparison: 'no-rank',
};
const staff: Indicator = {
  ...count,
  name: { zh: '女职工人数', en: 'Female staff and workers' },
  unit: { zh: '万人', en: '10,000 persons', symbol: { zh: '万人', en: ' ×10,000 persons' } },
  direction: 'neutral',
  decimals: 1,
};
const deputies: Indicator = {
  ...share,
  name: { zh: '旗县级人大代表中女性比重', en: 'Women among county deputies' },
  kind: 'ratio',
  stat: 'term',
  breaks: [2017, 2022].map((year) => ({ year, cutsLine: false, note: { zh: '换届', en: 'new term' } })),
};
const teams: Indicator = {
  ...share,
  name: { zh: '盟市级党委领导班子女性配备率', en: 'Prefecture party teams with a woman' },
  phrasing: { staffed: { body: { zh: '党委领导班子', en: 'party team' }, object: { zh: '女干部', en: 'a woman' } } },
  kind: 'ratio',
  stat: 'stock',
  decimals: 2,
  comparison: 'presence',
};

const published = (year: number, value: number, more: Partial<Indicator['published'][number]> = {}) => ({
  year,
  value,
  hedge: 'exact' as const,
  caveat: null,
  factIds: [],
  ...more,
});
const change = (fromYear: number, toYear: number, by: number, hedge: 'exact' | 'nearly' = 'exact') => ({
  fromYear,
  toYear,
  change: by,
  hedge,
  factIds: [],
});
const target = (
  year: number,
  op: '>=' | '<=' | '~',
  value: number,
  verified = true,
): NonNullable<Indicator['target']> => ({
  year,
  op,
  value,
  level: 'national',
  document: { zh: '', en: '' },
  verified,
});

type Values = readonly (number | null)[];

type Given = {
  indicator: Indicator;
  /** The available years. */
  years: readonly number[];
  whole: Values;
  /** Marks of 全区; by default all published. */
  marks?: readonly Mark[];
  /** Leagues in the order of the regions, in the last year; by default none has reported. */
  leagues?: Values;
  leagueMark?: Mark;
  /** Deaths among 10,000 births each, for rates on few cases. */
  deaths?: Values;
  query?: Partial<FigureQuery>;
};

const hohhot = '150100';
const baotou = '150200';
const wuhai = '150300';
const alxa = '152900';

function modelOf({
  indicator,
  years,
  whole,
  marks,
  leagues: given = [],
  leagueMark,
  deaths,
  query,
}: Given): FigureModel {
  const last = (value: number | null) => years.map((_, index) => (index === years.length - 1 ? value : null));
  const setup = {
    indicator,
    years: [...years],
    whole: [...whole],
    wholeMarks: whole.map((value, index) => (value === null ? null : (marks?.[index] ?? 'published'))),
    wholeSupport: deaths ? support(years, 120) : null,
    values: leagues.map((_, index) => last(given[index] ?? null)),
    leagueMark: leagueMark ?? 'published',
    supports: leagues.map((_, index) => (deaths ? support(years, deaths[index] ?? null) : null)),
  };
  return figureOf(setup, query);
}

/** The same number of deaths every year. */
function support(years: readonly number[], deaths: number | null) {
  return { cases: years.map(() => deaths), base: years.map(() => (deaths === null ? null : 1e5)), per: 1e5 };
}

type Golden = Given & { zh: string; en: string };

function check(golden: readonly Golden[], say: (model: FigureModel, speech: (typeof speeches)['zh']) => string) {
  test.each(golden)('$zh', (given) => {
    const model = modelOf(given);
    expect(say(model, speeches.zh)).toBe(given.zh);
    expect(say(model, speeches.en)).toBe(given.en);
  });
}

const decade = [2012, 2021];
const all: Values = [80, 81.68, 79, 80.1, 80.2, 80.3, 82, 80.4, 80.5, 78, 80.6, 80.7];

describe('the change over the span', () => {
  check(
    [
      {
        indicator: life,
        years: decade,
        whole: [78.24, 80.78],
        zh: '2021年全区妇女人均预期寿命80.78岁，比2012年提高2.54岁。',
        en: 'Female life expectancy at birth, whole region: 80.78 years in 2021, up 2.54 years from 2012.',
      },
      {
        indicator: life,
        years: decade,
        whole: [80.78, 80.5],
        zh: '2021年全区妇女人均预期寿命80.50岁，比2012年下降0.28岁。',
        en: 'Female life expectancy at birth, whole region: 80.50 years in 2021, down 0.28 years from 2012.',
      },
      {
        indicator: life,
        years: decade,
        whole: [80.78, 80.78],
        zh: '2021年全区妇女人均预期寿命80.78岁，与2012年持平。',
        en: 'Female life expectancy at birth, whole region: 80.78 years in 2021, unchanged from 2012.',
      },
      {
        indicator: share,
        years: decade,
        whole: [38.5, 84.3],
        zh: '2021年全区产前筛查率84.3%，比2012年提高45.8个百分点。',
        en: 'Prenatal screening rate, whole region: 84.3% in 2021, up 45.8 percentage points from 2012.',
      },
      {
        indicator: share,
        years: [2023, 2024],
        whole: [90.2, 92.5],
        zh: '2024年全区产前筛查率92.5%，较上年提高2.3个百分点。',
        en: 'Prenatal screening rate, whole region: 92.5% in 2024, up 2.3 percentage points from the year before.',
      },
      {
        indicator: share,
        years: [2022, 2023, 2024],
        whole: [null, 90.2, 92.5],
        zh: '2024年全区产前筛查率92.5%，比2023年提高2.3个百分点。',
        en: 'Prenatal screening rate, whole region: 92.5% in 2024, up 2.3 percentage points from 2023.',
      },
      {
        indicator: share,
        years: [2022, 2023, 2024],
        whole: [87.6, 90.2, null],
        zh: '2023年全区产前筛查率90.2%，较上年提高2.6个百分点。',
        en: 'Prenatal screening rate, whole region: 90.2% in 2023, up 2.6 percentage points from the year before.',
      },
      {
        indicator: share,
        years: [2024],
        whole: [92.5],
        zh: '2024年全区产前筛查率92.5%。',
        en: 'Prenatal screening rate, whole region: 92.5% in 2024.',
      },
      {
        indicator: mortality,
        years: decade,
        whole: [11, 12.5],
        zh: '2021年全区孕产妇死亡率12.50/10万，比2012年上升1.50/10万。',
        en: 'Maternal mortality ratio, whole region: 12.50 per 100,000 in 2021, up 1.50 from 2012.',
      },
      {
        indicator: neutralShare,
        years: decade,
        whole: [45.8, 52.3],
        zh: '2021年全区新录用公务员中女性比重52.3%，比2012年上升6.5个百分点。',
        en: 'Women among new civil servants, whole region: 52.3% in 2021, up 6.5 percentage points from 2012.',
      },
      {
        indicator: neutralShare,
        years: decade,
        whole: [52.3, 45.8],
        zh: '2021年全区新录用公务员中女性比重45.8%，比2012年下降6.5个百分点。',
        en: 'Women among new civil servants, whole region: 45.8% in 2021, down 6.5 percentage points from 2012.',
      },
      {
        indicator: complaints,
        years: decade,
        whole: [720, 575],
        zh: '2021年全区妇联接待家庭暴力信访575件，比2012年减少145件。',
        en: 'Domestic-violence complaints, whole region: 575 cases in 2021, down 145 from 2012.',
      },
      {
        indicator: staff,
        years: decade,
        whole: [158, 183.2],
        zh: '2021年末全区女职工人数183.2万人，比2012年末增加25.2万人。',
        en: 'Female staff and workers, whole region: 1.832 million persons at end-2021, up 252,000 from end-2012.',
      },
      {
        indicator: count,
        years: [2020, 2021],
        whole: [2190, 2190],
        zh: '2021年末全区儿童之家2,190个，与上年末持平。',
        en: "Children's homes, whole region: 2,190 units at end-2021, unchanged from the year before.",
      },
      {
        indicator: cumulative,
        years: decade,
        whole: [260, 11520],
        zh: '截至2021年底，全区两癌困难妇女救助资金累计11,520万元，2012年底以来新增11,260万元。',
        en: 'Two-cancer relief funds, whole region: CNY 115.2 million in total by end-2021, CNY 112.6 million added since end-2012.',
      },
      {
        indicator: cumulative,
        years: [2020, 2021],
        whole: [10056, 11520],
        zh: '截至2021年底，全区两癌困难妇女救助资金累计11,520万元，当年新增1,464万元。',
        en: 'Two-cancer relief funds, whole region: CNY 115.2 million in total by end-2021, CNY 14.64 million added within the year.',
      },
      {
        indicator: cumulative,
        years: decade,
        whole: [260, 260],
        zh: '截至2021年底，全区两癌困难妇女救助资金累计260万元，2012年底以来无新增。',
        en: 'Two-cancer relief funds, whole region: CNY 2.6 million in total by end-2021, none added since end-2012.',
      },
      {
        indicator: cumulative,
        years: decade,
        whole: [260, 250],
        zh: '截至2021年底，全区两癌困难妇女救助资金累计250万元，比2012年底减少10万元。',
        en: 'Two-cancer relief funds, whole region: CNY 2.5 million in total by end-2021, down CNY 100,000 from end-2012.',
      },
    ],
    takeaway,
  );
});

describe('terms of office', () => {
  check(
    [
      {
        indicator: deputies,
        years: [2012, 2017, 2022, 2024],
        whole: [26.5, 29.4, 31.8, 31.8],
        zh: '2022年换届后，全区旗县级人大代表中女性比重31.8%，较上届提高2.4个百分点，比两届前（2012年）提高5.3个百分点。',
        en: 'Women among county deputies, whole region: 31.8% in the 2022 term, up 2.4 percentage points from the term before, up 5.3 points from 2012 (2 terms before).',
      },
      {
        indicator: deputies,
        years: [2018, 2022],
        whole: [29.4, 31.8],
        zh: '2022年换届后，全区旗县级人大代表中女性比重31.8%，较上届提高2.4个百分点。',
        en: 'Women among county deputies, whole region: 31.8% in the 2022 term, up 2.4 percentage points from the term before.',
      },
      {
        indicator: deputies,
        years: [2018, 2022],
        whole: [29.4, 29.4],
        zh: '2022年换届后，全区旗县级人大代表中女性比重29.4%，与上届持平。',
        en: 'Women among county deputies, whole region: 29.4% in the 2022 term, unchanged from the term before.',
      },
      {
        indicator: deputies,
        years: [2022, 2024],
        whole: [31.8, 31.8],
        zh: '2022年换届后，全区旗县级人大代表中女性比重31.8%，届内未变。',
        en: 'Women among county deputies, whole region: 31.8% in the 2022 term, unchanged within the term.',
      },
      {
        indicator: deputies,
        years: [2012, 2014],
        whole: [26.5, 26.3],
        zh: '2014年全区旗县级人大代表中女性比重26.3%，届内下降0.2个百分点。',
        en: 'Women among county deputies, whole region: 26.3% in 2014, down 0.2 percentage points within the term.',
      },
    ],
    takeaway,
  );
});

describe('breaks that cut the line', () => {
  check(
    [
      {
        indicator: screening,
        years: [2012, 2021, 2022, 2024],
        whole: [18, 53.6, 58.9, 66.1],
        zh: '2024年全区适龄妇女宫颈癌筛查率66.1%，自2022年口径变化以来提高7.2个百分点。',
        en: 'Cervical cancer screening coverage, whole region: 66.1% in 2024, up 7.2 percentage points since the new definition of 2022.',
      },
      {
        indicator: screening,
        years: [2012, 2021, 2022, 2023, 2024],
        whole: [18, 53.6, null, 62.7, 66.1],
        zh: '2024年全区适龄妇女宫颈癌筛查率66.1%，比2023年提高3.4个百分点（2022年口径变化，此前不可比）。',
        en: 'Cervical cancer screening coverage, whole region: 66.1% in 2024, up 3.4 percentage points since 2023 (new definition in 2022, not comparable before).',
      },
      {
        indicator: screening,
        years: [2012, 2021, 2022],
        whole: [18, 53.6, 58.9],
        zh: '2022年全区适龄妇女宫颈癌筛查率58.9%，2022年口径变化，与此前不可比。',
        en: 'Cervical cancer screening coverage, whole region: 58.9% in 2022, new definition in 2022, not comparable before.',
      },
      {
        indicator: screening,
        years: [2022, 2024],
        whole: [66.1, 66.1],
        zh: '2024年全区适龄妇女宫颈癌筛查率66.1%，与2022年持平。',
        en: 'Cervical cancer screening coverage, whole region: 66.1% in 2024, unchanged from 2022.',
      },
      {
        indicator: screening,
        years: [2012, 2021],
        whole: [18, 53.6],
        zh: '2021年全区适龄妇女宫颈癌筛查率53.6%，比2012年提高35.6个百分点。',
        en: 'Cervical cancer screening coverage, whole region: 53.6% in 2021, up 35.6 percentage points from 2012.',
      },
    ],
    takeaway,
  );
});

describe('how a figure was published', () => {
  check(
    [
      {
        indicator: {
          ...cumulative,
          published: [published(2022, 13000, { hedge: 'about', caveat: 'before-year-end' })],
        },
        years: [2012, 2022],
        whole: [260, 13000],
        marks: ['simulated', 'published'],
        zh: '截至2022年，全区两癌困难妇女救助资金累计约13,000万元，2012年底以来新增约12,740万元（2012年为模拟数据）。',
        en: 'Two-cancer relief funds, whole region: about CNY 130 million in total by 2022, about CNY 127.4 million added since end-2012 (2012 simulated).',
      },
      {
        indicator: { ...count, published: [published(2022, 4000, { hedge: 'nearly', caveat: 'before-year-end' })] },
        years: [2012, 2022],
        whole: [180, 4000],
        zh: '2022年全区儿童之家近4,000个，比2012年末增加近3,820个。',
        en: "Children's homes, whole region: nearly 4,000 units in 2022, up nearly 3,820 from end-2012.",
      },
      {
        indicator: { ...count, published: [published(2022, 4000, { hedge: 'nearly', caveat: 'before-year-end' })] },
        years: [2022, 2024],
        whole: [4000, 4722],
        marks: ['published', 'simulated'],
        zh: '2024年末全区儿童之家4,722个（模拟数据），比2022年增加约722个。',
        en: "Children's homes, whole region: 4,722 units at end-2024 (simulated), up about 722 from 2022.",
      },
      {
        indicator: { ...flow, published: [published(2021, 50, { hedge: 'over' })] },
        years: decade,
        whole: [9, 50],
        zh: '2021年全区妇幼保健经费超过50.00亿元，比2012年增加超过41.00亿元。',
        en: 'Maternal and child health funding, whole region: over CNY 5 billion in 2021, up over CNY 4.1 billion from 2012.',
      },
      {
        indicator: { ...share, published: [published(2021, 90, { hedge: 'at-least' })] },
        years: decade,
        whole: [92, 90],
        zh: '2021年全区产前筛查率不少于90.0%，比2012年下降约2.0个百分点。',
        en: 'Prenatal screening rate, whole region: at least 90.0% in 2021, down about 2.0 percentage points from 2012.',
      },
      {
        indicator: { ...share, published: [published(2021, 90, { hedge: 'about' })] },
        years: decade,
        whole: [90, 90],
        zh: '2021年全区产前筛查率约90.0%，与2012年大致持平。',
        en: 'Prenatal screening rate, whole region: about 90.0% in 2021, about unchanged from 2012.',
      },
      {
        indicator: { ...count, published: [published(2020, 1973, { caveat: 'year-inferred' })] },
        years: [2012, 2020],
        whole: [320, 1973],
        zh: '2020年末（年份为推定）全区儿童之家1,973个。',
        en: "Children's homes, whole region: 1,973 units at end-2020 (year inferred).",
      },
      {
        indicator: { ...life, published: [published(2012, 78.24)] },
        years: [2010, 2012],
        whole: [77.27, 78.24],
        marks: ['implied', 'implied'],
        zh: '2012年全区妇女人均预期寿命78.24岁（推算），比2010年提高0.97岁。',
        en: 'Female life expectancy at birth, whole region: 78.24 years in 2012 (implied), up 0.97 years from 2010.',
      },
      {
        indicator: { ...mortality, publishedChanges: [change(2012, 2021, -10.72)] },
        years: decade,
        whole: [21.8, 11.08],
        marks: ['simulated', 'simulated'],
        zh: '2021年全区孕产妇死亡率比2012年下降10.72/10万（公布数据），当年数值11.08/10万为模拟数据。',
        en: 'Maternal mortality ratio, whole region: 11.08 per 100,000 in 2021 (simulated), down 10.72 from 2012 (published).',
      },
      {
        indicator: { ...mortality, publishedChanges: [change(2012, 2021, -10.72)] },
        years: [2012, 2021, 2022],
        whole: [21.8, 11.08, 10.4],
        marks: ['simulated', 'simulated', 'simulated'],
        zh: '2022年全区孕产妇死亡率10.40/10万（模拟数据），较上年下降0.68/10万，比2012年下降11.40/10万。',
        en: 'Maternal mortality ratio, whole region: 10.40 per 100,000 in 2022 (simulated), down 0.68 from the year before, down 11.40 from 2012.',
      },
      {
        indicator: { ...count, publishedChanges: [change(2012, 2021, 27)] },
        years: decade,
        whole: [26, 53],
        marks: ['simulated', 'simulated'],
        zh: '2021年末全区儿童之家比2012年末增加27个（公布数据），当年数值53个为模拟数据。',
        en: "Children's homes, whole region: 53 units at end-2021 (simulated), up 27 from end-2012 (published).",
      },
      {
        indicator: { ...share, decimals: 2, publishedChanges: [change(2010, 2020, 10, 'nearly')] },
        years: [2010, 2020],
        whole: [46.6, 56.48],
        marks: ['simulated', 'published'],
        zh: '2020年全区产前筛查率56.48%，比2010年提高近10个百分点。',
        en: 'Prenatal screening rate, whole region: 56.48% in 2020, up nearly 10 percentage points from 2010.',
      },
      {
        indicator: { ...flow, publishedTotals: [{ fromYear: 2012, toYear: 2021, value: 53.7, factIds: [] }] },
        years: decade,
        whole: [3.6, 6.9],
        marks: ['simulated', 'simulated'],
        zh: '2012—2021年全区妇幼保健经费合计53.70亿元（公布数据），其中2021年6.90亿元（模拟数据），比2012年增加3.30亿元。',
        en: 'Maternal and child health funding, whole region: CNY 5.37 billion in total over 2012–2021 (published), of which CNY 690 million in 2021 (simulated), up CNY 330 million from 2012.',
      },
      {
        indicator: { ...count, publishedTotals: [{ fromYear: 2012, toYear: 2021, value: 5241, factIds: [] }] },
        years: decade,
        whole: [536, 504],
        marks: ['simulated', 'simulated'],
        zh: '2021年末全区儿童之家504个（模拟数据），比2012年末减少32个。',
        en: "Children's homes, whole region: 504 units at end-2021 (simulated), down 32 from end-2012.",
      },
    ],
    takeaway,
  );
});

describe('targets', () => {
  const pace = [2019, 2020, 2021, 2022, 2023, 2024];
  check(
    [
      {
        indicator: { ...mortality, target: target(2030, '<=', 12) },
        years: decade,
        whole: [21.8, 11.08],
        zh: '2021年全区孕产妇死亡率11.08/10万，比2012年下降10.72/10万，已达到2030年国家目标值（≤12/10万）。',
        en: 'Maternal mortality ratio, whole region: 11.08 per 100,000 in 2021, down 10.72 from 2012, already at the level of the 2030 national target (≤12 per 100,000).',
      },
      {
        indicator: { ...share, target: target(2030, '>=', 70) },
        years: pace,
        whole: [50, 53, 56, 59, 62, 65],
        zh: '2024年全区产前筛查率65.0%，较上年提高3.0个百分点，比2019年提高15.0个百分点，距2030年国家目标（≥70%）还差5.0个百分点，预期可达标。',
        en: 'Prenatal screening rate, whole region: 65.0% in 2024, up 3.0 percentage points from the year before, up 15.0 points from 2019, 5.0 points short of the 2030 national target (≥70%), on course.',
      },
      {
        indicator: { ...share, target: target(2030, '>=', 90) },
        years: pace,
        whole: [50, 53, 56, 59, 62, 65],
        query: { from: 2020 },
        zh: '2024年全区产前筛查率65.0%，较上年提高3.0个百分点，比2020年提高12.0个百分点，距2030年国家目标（≥90%）还差25.0个百分点，达标困难。',
        en: 'Prenatal screening rate, whole region: 65.0% in 2024, up 3.0 percentage points from the year before, up 12.0 points from 2020, 25.0 points short of the 2030 national target (≥90%), hard to meet.',
      },
      {
        indicator: { ...share, target: target(2030, '>=', 70) },
        years: pace,
        whole: [50, 53, 56, 59, 62, 65],
        query: { to: 2022 },
        zh: '2022年全区产前筛查率59.0%，较上年提高3.0个百分点，比2019年提高9.0个百分点，距2030年国家目标（≥70%）还差11.0个百分点。',
        en: 'Prenatal screening rate, whole region: 59.0% in 2022, up 3.0 percentage points from the year before, up 9.0 points from 2019, 11.0 points short of the 2030 national target (≥70%).',
      },
      {
        indicator: { ...share, target: target(2020, '>=', 80) },
        years: [2012, 2020],
        whole: [62, 80.6],
        zh: '2020年全区产前筛查率80.6%，比2012年提高18.6个百分点，已达到2020年国家目标（≥80%）。',
        en: 'Prenatal screening rate, whole region: 80.6% in 2020, up 18.6 percentage points from 2012, 2020 national target (≥80%) met.',
      },
      {
        indicator: { ...share, target: target(2020, '>=', 80) },
        years: [2012, 2020, 2021],
        whole: [62, 79.4, 82],
        zh: '2021年全区产前筛查率82.0%，较上年提高2.6个百分点，比2012年提高20.0个百分点，2020年时未达到国家目标（≥80%），差0.6个百分点，2021年已达到。',
        en: 'Prenatal screening rate, whole region: 82.0% in 2021, up 2.6 percentage points from the year before, up 20.0 points from 2012, 2020 national target (≥80%) missed by 0.6 points in 2020, reached in 2021.',
      },
      {
        indicator: { ...share, target: target(2020, '>=', 80) },
        years: [2012, 2020, 2021],
        whole: [62, 79.4, 82],
        marks: ['published', 'simulated', 'published'],
        zh: '2021年全区产前筛查率82.0%，较上年提高2.6个百分点，比2012年提高20.0个百分点（2020年为模拟数据），2020年时（模拟数据）未达到国家目标（≥80%），差0.6个百分点，2021年已达到。',
        en: 'Prenatal screening rate, whole region: 82.0% in 2021, up 2.6 percentage points from the year before, up 20.0 points from 2012 (2020 simulated), 2020 national target (≥80%) missed by 0.6 points in 2020 (simulated), reached in 2021.',
      },
      {
        indicator: { ...share, target: target(2020, '>=', 80) },
        years: [2020, 2021, 2024],
        whole: [79.4, 82, 85],
        query: { from: 2021 },
        zh: '2024年全区产前筛查率85.0%，比2021年提高3.0个百分点。',
        en: 'Prenatal screening rate, whole region: 85.0% in 2024, up 3.0 percentage points from 2021.',
      },
      {
        indicator: { ...neutralShare, target: target(2020, '~', 50) },
        years: [2012, 2020, 2024],
        whole: [63, 65.1, 66.3],
        zh: '2024年全区新录用公务员中女性比重66.3%，比2012年上升3.3个百分点，2020年时与国家目标（约50%）相差15.1个百分点。',
        en: 'Women among new civil servants, whole region: 66.3% in 2024, up 3.3 percentage points from 2012, 15.1 points away from the 2020 national target (about 50%) in 2020.',
      },
      {
        indicator: { ...share, target: target(2030, '>=', 90, false) },
        years: decade,
        whole: [88.5, 93.6],
        zh: '2021年全区产前筛查率93.6%，比2012年提高5.1个百分点，已达到2030年国家目标值（≥90%，待核实）。',
        en: 'Prenatal screening rate, whole region: 93.6% in 2021, up 5.1 percentage points from 2012, already at the level of the 2030 national target (≥90%, to be verified).',
      },
    ],
    takeaway,
  );
});

describe('chosen leagues beside the whole region', () => {
  check(
    [
      {
        indicator: life,
        years: decade,
        whole: [78.24, 80.78],
        leagues: all,
        query: { regions: [baotou] },
        zh: '2021年全区妇女人均预期寿命80.78岁，比2012年提高2.54岁；包头市高于全区0.90岁，居12个盟市第2位。',
        en: 'Female life expectancy at birth, whole region: 80.78 years in 2021, up 2.54 years from 2012; Baotou 0.90 years above it, 2nd highest of 12.',
      },
      {
        indicator: life,
        years: decade,
        whole: [78.24, 80.78],
        leagues: all,
        leagueMark: 'simulated',
        query: { regions: [baotou] },
        zh: '2021年全区妇女人均预期寿命80.78岁，比2012年提高2.54岁；包头市高于全区0.90岁，居12个盟市第2位，盟市数为模拟数据。',
        en: 'Female life expectancy at birth, whole region: 80.78 years in 2021, up 2.54 years from 2012; Baotou 0.90 years above it, 2nd highest of 12, league data simulated.',
      },
      {
        indicator: life,
        years: decade,
        whole: [78.24, 80.78],
        marks: ['simulated', 'simulated'],
        leagues: all,
        leagueMark: 'simulated',
        query: { regions: [baotou, wuhai] },
        zh: '2021年全区妇女人均预期寿命80.78岁，比2012年提高2.54岁；包头市高于全区0.90岁，居12个盟市第2位；乌海市低于全区1.78岁，居第11位，以上均为模拟数据。',
        en: 'Female life expectancy at birth, whole region: 80.78 years in 2021, up 2.54 years from 2012; Baotou 0.90 years above it, 2nd highest of 12; Wuhai 1.78 years below it, 11th highest, all simulated.',
      },
      {
        indicator: share,
        years: decade,
        whole: [38.5, 84.3],
        leagues: [84.3, 90, 90, 80, 80, 80, 80, 80, 80, null, null, null],
        query: { regions: [hohhot, wuhai] },
        zh: '2021年全区产前筛查率84.3%，比2012年提高45.8个百分点；呼和浩特市与全区持平；乌海市高于全区5.7个百分点，并列第1位。',
        en: 'Prenatal screening rate, whole region: 84.3% in 2021, up 45.8 percentage points from 2012; Hohhot level with it; Wuhai 5.7 points above it, tied highest.',
      },
      {
        indicator: share,
        years: decade,
        whole: [38.5, 84.3],
        leagues: [84.3],
        query: { regions: [baotou] },
        zh: '2021年全区产前筛查率84.3%，比2012年提高45.8个百分点；包头市未报送。',
        en: 'Prenatal screening rate, whole region: 84.3% in 2021, up 45.8 percentage points from 2012; Baotou not reported.',
      },
      {
        indicator: share,
        years: [2012, 2020, 2021],
        whole: [38.5, 80.1, null],
        leagues: [84.3, 80, 79],
        query: { regions: [hohhot] },
        zh: '2020年全区产前筛查率80.1%，比2012年提高41.6个百分点；2021年呼和浩特市84.3%，居3个已报送盟市第1位。',
        en: 'Prenatal screening rate, whole region: 80.1% in 2020, up 41.6 percentage points from 2012; in 2021 Hohhot 84.3%, highest of the 3 that reported.',
      },
      {
        indicator: mortality,
        years: decade,
        whole: [21.8, 11.08],
        leagues: [9, 8, 10, 10, 10, 10, 10, 10, 10, 10, 10, 30],
        query: { regions: [hohhot, alxa] },
        zh: '2021年全区孕产妇死亡率11.08/10万，比2012年下降10.72/10万；呼和浩特市低于全区2.08/10万，在12个盟市中由低到高排第2位；阿拉善盟高于全区18.92/10万，最高。',
        en: 'Maternal mortality ratio, whole region: 11.08 per 100,000 in 2021, down 10.72 from 2012; Hohhot 2.08 per 100,000 below it, 2nd lowest of 12; Alxa League 18.92 per 100,000 above it, highest.',
      },
      {
        indicator: mortality,
        years: decade,
        whole: [21.8, 11.08],
        leagues: [9, 8, 10, 10, 10, 10, 10, 10, 10, 10, 10, 30],
        deaths: [45, 40, 5, 10, 10, 10, 10, 10, 10, 10, 10, 3],
        query: { regions: [alxa] },
        zh: '2021年全区孕产妇死亡率11.08/10万，比2012年下降10.72/10万；阿拉善盟高于全区18.92/10万（3例，小样本）。',
        en: 'Maternal mortality ratio, whole region: 11.08 per 100,000 in 2021, down 10.72 from 2012; Alxa League 18.92 per 100,000 above it (3 cases, small sample).',
      },
      {
        indicator: neutralShare,
        years: decade,
        whole: [45.8, 52.3],
        leagues: [53, 51, 51, 51, 51, 51, 51, 51, 51, 51, 51, 51],
        query: { regions: [hohhot, baotou] },
        zh: '2021年全区新录用公务员中女性比重52.3%，比2012年上升6.5个百分点；呼和浩特市高于全区0.7个百分点，在12个盟市中由高到低排第1位；包头市低于全区1.3个百分点，并列第2位。',
        en: 'Women among new civil servants, whole region: 52.3% in 2021, up 6.5 percentage points from 2012; Hohhot 0.7 points above it, highest of 12; Baotou 1.3 points below it, tied 2nd highest.',
      },
      {
        indicator: count,
        years: decade,
        whole: [320, 2190],
        leagues: [300, 200, 20, 100, 100, 100, 100, 100, 100, 100, 100, 10],
        query: { regions: [baotou, alxa] },
        zh: '2021年末全区儿童之家2,190个，比2012年末增加1,870个；包头市200个，数量列12个盟市第2位；阿拉善盟10个，数量最少。',
        en: "Children's homes, whole region: 2,190 units at end-2021, up 1,870 from end-2012; Baotou 200, 2nd largest of 12; Alxa League 10, smallest.",
      },
      {
        indicator: cumulative,
        years: decade,
        whole: [260, 11520],
        leagues: [300, 200, 100],
        query: { regions: [hohhot] },
        zh: '截至2021年底，全区两癌困难妇女救助资金累计11,520万元，2012年底以来新增11,260万元；呼和浩特市累计300万元，在3个已报送盟市中金额最多。',
        en: 'Two-cancer relief funds, whole region: CNY 115.2 million in total by end-2021, CNY 112.6 million added since end-2012; Hohhot CNY 3 million in total, largest of the 3 that reported.',
      },
      {
        indicator: staff,
        years: decade,
        whole: [158, 183.2],
        leagues: [30, 20, 10],
        query: { regions: [baotou] },
        zh: '2021年末全区女职工人数183.2万人，比2012年末增加25.2万人；包头市20.0万人，在3个已报送盟市中由多到少排第2位。',
        en: 'Female staff and workers, whole region: 1.832 million persons at end-2021, up 252,000 from end-2012; Baotou 200,000, 2nd largest of the 3 that reported.',
      },
      {
        indicator: complaints,
        years: decade,
        whole: [720, 575],
        leagues: [30, 20, 10],
        query: { regions: [baotou] },
        zh: '2021年全区妇联接待家庭暴力信访575件，比2012年减少145件；包头市20件。',
        en: 'Domestic-violence complaints, whole region: 575 cases in 2021, down 145 from 2012; Baotou 20.',
      },
      {
        indicator: teams,
        years: decade,
        whole: [75, 91.67],
        leagues: [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 0],
        query: { regions: [baotou, alxa] },
        zh: '2021年末全区盟市级党委领导班子女性配备率91.67%，比2012年末提高16.67个百分点；包头市已配备女干部；阿拉善盟未配备女干部。',
        en: 'Prefecture party teams with a woman, whole region: 91.67% at end-2021, up 16.67 percentage points from end-2012; Baotou has a woman; Alxa League has none.',
      },
      {
        indicator: share,
        years: decade,
        whole: [38.5, 84.3],
        leagues: [84, 90, 70, null],
        query: { regions: [hohhot, baotou, wuhai, '150400'] },
        zh: '2021年全区产前筛查率84.3%，比2012年提高45.8个百分点；所选4个盟市中1个未报送，其余3个中包头市最高（90.0%），乌海市最低（70.0%），相差20.0个百分点。',
        en: 'Prenatal screening rate, whole region: 84.3% in 2021, up 45.8 percentage points from 2012; 1 of the 4 chosen not reported, Baotou highest (90.0%), Wuhai lowest (70.0%) of the other 3, 20.0 points apart.',
      },
      {
        indicator: { ...mortality, comparison: 'pooled-3-years' },
        years: [2019, 2020, 2021],
        whole: [13, 12, 11.08],
        deaths: [10, 1, 30],
        query: { regions: [baotou, wuhai] },
        zh: '2021年全区孕产妇死亡率11.08/10万，较上年下降0.92/10万，比2019年下降1.92/10万；包头市2019—2021年三年合并为1.00/10万，在3个已报送盟市中最低（3例，小样本）；乌海市30.00/10万，最高，盟市数为模拟数据。',
        en: 'Maternal mortality ratio, whole region: 11.08 per 100,000 in 2021, down 0.92 from the year before, down 1.92 from 2019; Baotou 1.00 over the three years 2019–2021, lowest of the 3 that reported (3 cases, small sample); Wuhai 30.00, highest, league data simulated.',
      },
      {
        indicator: { ...mortality, comparison: 'pooled-3-years' },
        years: [2019, 2020, 2021],
        whole: [13, 12, 11.08],
        deaths: [10, 1, 30],
        query: { regions: [wuhai] },
        zh: '2021年全区孕产妇死亡率11.08/10万，较上年下降0.92/10万，比2019年下降1.92/10万；乌海市2019—2021年三年合并为30.00/10万，在3个已报送盟市中最高，盟市数为模拟数据。',
        en: 'Maternal mortality ratio, whole region: 11.08 per 100,000 in 2021, down 0.92 from the year before, down 1.92 from 2019; Wuhai 30.00 over the three years 2019–2021, highest of the 3 that reported, league data simulated.',
      },
    ],
    takeaway,
  );
});

describe('the leagues of one year', () => {
  const ranking = { view: 'ranking' as const };
  check(
    [
      {
        indicator: life,
        years: decade,
        whole: [78.24, 80.78],
        leagues: all,
        query: ranking,
        zh: '2021年全区妇女人均预期寿命80.78岁；12个盟市中呼伦贝尔市最高（82.00岁），兴安盟最低（78.00岁），相差4.00岁。',
        en: 'Female life expectancy at birth, whole region: 80.78 years in 2021; Hulunbuir highest (82.00 years), Hinggan League lowest (78.00 years) of the 12, 4.00 years apart.',
      },
      {
        indicator: mortality,
        years: decade,
        whole: [21.8, 11.08],
        leagues: [9, 8, 8, 10, 10, 10, 10, 10, 10, 10, 10, 30],
        query: { view: 'map' },
        zh: '2021年全区孕产妇死亡率11.08/10万；12个盟市中包头市、乌海市并列最低（8.00/10万），阿拉善盟最高（30.00/10万），相差22.00/10万。',
        en: 'Maternal mortality ratio, whole region: 11.08 per 100,000 in 2021; Baotou and Wuhai tied lowest (8.00), Alxa League highest (30.00) of the 12, 22.00 apart.',
      },
      {
        indicator: share,
        years: decade,
        whole: [38.5, 84.3],
        leagues: [90, 90, 90, 80, 80, 80, 80, 80, 70, null, null, null],
        query: ranking,
        zh: '2021年全区产前筛查率84.3%；12个盟市中3个未报送，其余9个中呼和浩特市等3个盟市并列最高（90.0%），乌兰察布市最低（70.0%），相差20.0个百分点。',
        en: 'Prenatal screening rate, whole region: 84.3% in 2021; 3 of 12 not reported, Hohhot and 2 others tied highest (90.0%), Ulanqab lowest (70.0%) of the other 9, 20.0 points apart.',
      },
      {
        indicator: share,
        years: decade,
        whole: [99, 100],
        leagues: Array.from({ length: 12 }, () => 100),
        query: ranking,
        zh: '2021年全区产前筛查率100.0%；12个盟市均为100.0%。',
        en: 'Prenatal screening rate, whole region: 100.0% in 2021; 100.0% in all of the 12.',
      },
      {
        indicator: share,
        years: decade,
        whole: [99, 84.3],
        leagues: [90],
        query: ranking,
        zh: '2021年全区产前筛查率84.3%；12个盟市中11个未报送，仅呼和浩特市有数据（90.0%）。',
        en: 'Prenatal screening rate, whole region: 84.3% in 2021; 11 of 12 not reported, only Hohhot has data (90.0%).',
      },
      {
        indicator: share,
        years: decade,
        whole: [99, 84.3],
        query: ranking,
        zh: '2021年全区产前筛查率84.3%；12个盟市中12个未报送。',
        en: 'Prenatal screening rate, whole region: 84.3% in 2021; 12 of 12 not reported.',
      },
      {
        indicator: { ...share, target: target(2030, '>=', 80.5) },
        years: decade,
        whole: [38.5, 84.3],
        leagues: [90, 90, 90, 80, 80, 80, 80, 80, 80, 80, 80, 70],
        leagueMark: 'simulated',
        query: ranking,
        zh: '2021年全区产前筛查率84.3%；12个盟市中呼和浩特市等3个盟市并列最高（90.0%），阿拉善盟最低（70.0%），相差20.0个百分点，12个盟市中3个已达到2030年国家目标值（≥80.5%，仅供参考），盟市数为模拟数据。',
        en: 'Prenatal screening rate, whole region: 84.3% in 2021; Hohhot and 2 others tied highest (90.0%), Alxa League lowest (70.0%) of the 12, 20.0 points apart, 3 of 12 leagues and cities meet the level of the 2030 national target (≥80.5%, for reference only), league data simulated.',
      },
      {
        indicator: count,
        years: decade,
        whole: [320, 2190],
        leagues: [300, 200, 20, 100, 100, 100, 100, 100, 100, 100, 0, 0],
        query: ranking,
        zh: '2021年末全区儿童之家2,190个；12个盟市中呼和浩特市最多（300个），锡林郭勒盟、阿拉善盟并列最少（0个）。',
        en: "Children's homes, whole region: 2,190 units at end-2021; Hohhot largest (300), Xilingol League and Alxa League tied smallest (0) of the 12.",
      },
      {
        indicator: staff,
        years: decade,
        whole: [158, 183.2],
        leagues: [30, 20, 10],
        query: { view: 'ranking', regions: [baotou] },
        zh: '2021年末全区女职工人数183.2万人；包头市20.0万人，在3个已报送盟市中由多到少排第2位；12个盟市中9个未报送，其余3个在10.0万人（乌海市）至30.0万人（呼和浩特市）之间。',
        en: 'Female staff and workers, whole region: 1.832 million persons at end-2021; Baotou 200,000, 2nd largest of the 3 that reported; 9 of 12 not reported, the other 3 range from 100,000 (Wuhai) to 300,000 (Hohhot).',
      },
      {
        indicator: complaints,
        years: decade,
        whole: [720, 575],
        leagues: [30, 20, 10, 30, 30, 30, 30, 30, 30, 30, 30, 50],
        query: ranking,
        zh: '2021年全区妇联接待家庭暴力信访575件；12个盟市在10件至50件之间。',
        en: 'Domestic-violence complaints, whole region: 575 cases in 2021; the 12 range from 10 to 50.',
      },
      {
        indicator: teams,
        years: decade,
        whole: [75, 91.67],
        leagues: [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 0],
        query: ranking,
        zh: '2021年末全区盟市级党委领导班子女性配备率91.67%；12个盟市中11个已配备，阿拉善盟未配备。',
        en: 'Prefecture party teams with a woman, whole region: 91.67% at end-2021; 11 of the 12 have a woman, not Alxa League.',
      },
      {
        indicator: teams,
        years: decade,
        whole: [75, 50],
        leagues: [100, 100, 100, 100, 100, 100, 0, 0, 0, 0, 0, 0],
        query: ranking,
        zh: '2021年末全区盟市级党委领导班子女性配备率50.00%；12个盟市中6个已配备。',
        en: 'Prefecture party teams with a woman, whole region: 50.00% at end-2021; 6 of the 12 have a woman.',
      },
      {
        indicator: { ...mortality, comparison: 'pooled-3-years' },
        years: [2019, 2020, 2021],
        whole: [13, 12, 11.08],
        deaths: [2, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0],
        query: ranking,
        leagueMark: 'simulated',
        zh: '2019—2021年全区孕产妇死亡率三年合并为120.00/10万（推算）；12个盟市为0.00/10万至3.00/10万，均属小样本，盟市数为模拟数据。',
        en: 'Maternal mortality ratio, whole region: 120.00 per 100,000 over the three years 2019–2021 (implied); the 12 range from 0.00 to 3.00, all small samples, league data simulated.',
      },
      {
        indicator: { ...mortality, comparison: 'pooled-3-years' },
        years: [2019, 2020, 2021],
        whole: [13, 12, 11.08],
        deaths: [2, 1],
        query: { view: 'ranking', year: 2020 },
        zh: '2020年全区孕产妇死亡率无数据（不足三年）。',
        en: 'Maternal mortality ratio, whole region: no data in 2020 (fewer than three years).',
      },
      {
        indicator: { ...complaints, gapReason: 'not-begun' },
        years: [2012, 2021],
        whole: [null, 575],
        query: { view: 'ranking', year: 2012 },
        zh: '2012年全区妇联接待家庭暴力信访无数据（尚未建立）。',
        en: 'Domestic-violence complaints, whole region: no data in 2012 (not begun).',
      },
      {
        indicator: deputies,
        years: [2017, 2022, 2024],
        whole: [29.4, 31.8, 31.8],
        leagues: all.map((value) => (value ?? 0) - 50),
        query: ranking,
        zh: '2022年换届后，全区旗县级人大代表中女性比重31.8%；12个盟市中呼伦贝尔市最高（32.0%），兴安盟最低（28.0%），相差4.0个百分点。',
        en: 'Women among county deputies, whole region: 31.8% in the 2022 term; Hulunbuir highest (32.0%), Hinggan League lowest (28.0%) of the 12, 4.0 points apart.',
      },
    ],
    takeaway,
  );
});

describe('nothing to speak of', () => {
  check(
    [
      {
        indicator: { ...complaints, gapReason: 'not-begun' },
        years: [2010, 2015],
        whole: [null, null],
        zh: '2010—2015年全区妇联接待家庭暴力信访无数据（尚未建立）。',
        en: 'Domestic-violence complaints, whole region: no data in 2010–2015 (not begun).',
      },
      {
        indicator: share,
        years: decade,
        whole: [38.5, 84.3],
        query: { from: 2030, to: 2031 },
        zh: '所选年份没有数据。',
        en: 'There are no data for the chosen years.',
      },
      {
        indicator: share,
        years: decade,
        whole: [38.5, 84.3],
        query: { from: 2030, to: 2031, view: 'ranking' },
        zh: '所选年份没有数据。',
        en: 'There are no data for the chosen years.',
      },
    ],
    takeaway,
  );
});

const league = (model: FigureModel, code: string) =>
  model.parts.find((line) => line.region.code === code) ?? model.whole;

describe('one league', () => {
  check(
    [
      {
        indicator: life,
        years: decade,
        whole: [78.24, 80.78],
        leagues: all,
        zh: '2021年包头市妇女人均预期寿命81.68岁，高于全区0.90岁，居12个盟市第2位。',
        en: 'Female life expectancy at birth, Baotou: 81.68 years in 2021, 0.90 years above the whole region, 2nd highest of 12.',
      },
      {
        indicator: count,
        years: decade,
        whole: [320, 2190],
        leagues: [300, 200, 250],
        zh: '2021年末包头市儿童之家200个，在3个已报送盟市中数量最少。',
        en: "Children's homes, Baotou: 200 units at end-2021, smallest of the 3 that reported.",
      },
      {
        // With two leagues, neither is first.
        indicator: count,
        years: decade,
        whole: [320, 2190],
        leagues: [300, 200],
        zh: '2021年末包头市儿童之家200个。',
        en: "Children's homes, Baotou: 200 units at end-2021.",
      },
      {
        indicator: teams,
        years: decade,
        whole: [75, 50],
        leagues: [0, 100],
        zh: '2021年末包头市党委领导班子已配备女干部。',
        en: 'Baotou: a woman in its party team at end-2021.',
      },
      {
        indicator: share,
        years: decade,
        whole: [75, 50],
        leagues: [0],
        zh: '2021年包头市产前筛查率无数据（未报送）。',
        en: 'Prenatal screening rate, Baotou: no data in 2021 (not reported).',
      },
      {
        indicator: { ...mortality, comparison: 'pooled-3-years' },
        years: [2019, 2020, 2021],
        whole: [13, 12, 11.08],
        deaths: [2, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0],
        zh: '2019—2021年包头市孕产妇死亡3例，三年合并死亡率1.00/10万（小样本，模拟数据）。',
        en: 'Maternal mortality ratio, Baotou: 3 deaths, 1.00 per 100,000 over the three years 2019–2021 (small sample, simulated).',
      },
    ],
    (model, speech) => placeSentence(model, league(model, baotou), speech),
  );
});
