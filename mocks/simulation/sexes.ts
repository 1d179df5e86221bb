import { type Domain, outlineOnly } from '../../src/contract/domains';
import type { Indicator } from '../../src/contract/indicator';
import type { Series } from '../../src/contract/series';
import type { Text } from '../../src/contract/text';
import type { Theme } from '../entry';
import { toIndicator } from '../indicator';
import { rounded } from './column';
import { generate } from './generate';
import type { Place } from './place';

type Named = { id: string; name: Text; definition: Text };

/** An indicator of women with one of men, and the simulation of the men. */
type Pair = {
  domain: Domain;
  women: string;
  men: Named;
  gap: Named & { of: 'women-less-men' | 'men-less-women'; direction: Indicator['direction'] };
  /** `lean` is from −1 to 1, the same for a place in every year. */
  menOf: (women: number, lean: number) => number;
};

export const pairs: readonly Pair[] = [
  {
    domain: 'health',
    women: 'female-life-expectancy',
    men: {
      id: 'male-life-expectancy',
      name: { zh: '男性人均预期寿命', en: 'Male life expectancy at birth' },
      definition: {
        zh: '按某年分年龄男性死亡率编制生命表，零岁男婴预期可存活的平均年数。',
        en: 'Average years a newborn boy would live under the age-specific male death rates of the year, from a life table.',
      },
    },
    gap: {
      id: 'life-expectancy-gender-gap',
      name: { zh: '人均预期寿命性别差距（女减男）', en: 'Gender gap in life expectancy (women less men)' },
      definition: { zh: '妇女人均预期寿命减男性人均预期寿命。', en: 'Female less male life expectancy at birth.' },
      of: 'women-less-men',
      direction: 'neutral',
    },
    menOf: (women, lean) => women - (5.6 - 0.04 * (women - 77)) * (1 + 0.08 * lean),
  },
  {
    domain: 'employment',
    women: 'young-female-illiteracy-rate',
    men: {
      id: 'young-male-illiteracy-rate',
      name: { zh: '男性青壮年文盲率', en: 'Illiteracy rate of young and middle-aged men' },
      definition: {
        zh: '15—50岁男性中不识字或识字很少者所占比重。',
        en: 'Men aged 15–50 who cannot read, share of all men of that age.',
      },
    },
    gap: {
      id: 'illiteracy-gender-gap',
      name: { zh: '青壮年文盲率性别差距（女减男）', en: 'Gender gap in illiteracy (women less men)' },
      definition: {
        zh: '女性青壮年文盲率减男性青壮年文盲率。',
        en: 'Illiteracy rate of young and middle-aged women less that of men.',
      },
      of: 'women-less-men',
      direction: 'lower',
    },
    menOf: (women, lean) => women * (0.46 + 0.06 * lean),
  },
  {
    domain: 'employment',
    women: 'female-share-of-employment',
    men: {
      id: 'male-share-of-employment',
      name: { zh: '男性占全部就业人员比重', en: 'Men among all employed persons' },
      definition: {
        zh: '年末男性就业人员与全部就业人员之比。',
        en: 'Employed men divided by all employed persons at year-end.',
      },
    },
    gap: {
      id: 'employment-gender-gap',
      name: { zh: '就业人员比重性别差距（男减女）', en: 'Gender gap among the employed (men less women)' },
      definition: {
        zh: '男性占全部就业人员比重减女性占全部就业人员比重。',
        en: 'Share of men among all employed persons less that of women.',
      },
      of: 'men-less-women',
      direction: 'lower',
    },
    menOf: (women) => 100 - women,
  },
];

/** The indicators of men and of the gap, derived from the theme with the indicators of women. */
export function sexesOf(theme: Theme, whole: string, places: readonly Place[]) {
  const own = pairs.filter(({ domain }) => domain === theme.domain);
  const { series } = generate(theme, whole, places);
  return {
    indicators: own.flatMap((pair) => indicatorsOf(pair, theme)),
    series: own.flatMap((pair) => seriesOf(pair, theme, series)),
  };
}

function indicatorsOf({ women, men, gap }: Pair, theme: Theme): Indicator[] {
  const entry = theme.indicators.find(({ id }) => id === women);
  if (!entry) throw new Error(`${theme.domain}: no indicator ${women}`);
  const like = toIndicator(entry, theme);
  const plain: Indicator = {
    ...like,
    domain: outlineOnly,
    phrasing: {},
    sexes: null,
    // How either follows from leagues is not known.
    aggregation: { method: 'none', weight: { zh: '男性人口', en: 'male population' } },
    perHead: null,
    target: null,
    earlierTargets: [],
    headline: false,
    published: [],
    publishedChanges: [],
    publishedTotals: [],
    publishedBounds: [],
    notes: { zh: ['男性数为模拟数据。'], en: ['The figures of men are simulated.'] },
  };
  const isShare = like.unit.zh === '%';
  const points = { zh: '百分点', en: 'percentage points', symbol: { zh: '个百分点', en: ' points' } };
  const direction = like.direction === 'higher' && women === 'female-share-of-employment' ? 'neutral' : like.direction;
  return [
    { ...plain, ...men, direction },
    {
      ...plain,
      id: gap.id,
      name: gap.name,
      definition: gap.definition,
      direction: gap.direction,
      unit: isShare ? points : like.unit,
    },
  ];
}

function seriesOf({ women, men, gap, menOf }: Pair, theme: Theme, all: readonly Series[]): Series[] {
  const decimals = theme.indicators.find(({ id }) => id === women)?.decimals ?? 0;
  const ofWomen = all.filter(({ indicator }) => indicator === women);
  const seriesFrom = (id: string, derive: (value: number, man: number) => number) =>
    ofWomen.map((one): Series => {
      const lean = leanOf(one.region);
      const values = one.values.map((value) => {
        if (value === null) return null;
        return rounded(derive(value, rounded(menOf(value, lean), decimals)), decimals);
      });
      const marks = values.map((value) => (value === null ? null : ('simulated' as const)));
      return { indicator: id, region: one.region, values, marks, status: null, support: null };
    });
  return [
    ...seriesFrom(men.id, (_, man) => man),
    ...seriesFrom(gap.id, (value, man) => (gap.of === 'women-less-men' ? value - man : man - value)),
  ];
}

/** From −1 to 1, by the code alone; 0 for the whole region. */
function leanOf(code: string): number {
  return code.endsWith('0000') ? 0 : ((Number(code) / 100) % 13) / 6 - 1;
}
