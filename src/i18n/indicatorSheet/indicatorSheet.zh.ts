import { inChinese } from '../inChinese';

/** The words of the sheet of an indicator (指标说明); loaded with it. */
export const indicatorSheetZh = inChinese((t) => ({
  close: '关闭',
  definition: '定义',
  unit: '单位',
  department: '主管部门',
  direction: '方向',
  stat: '统计口径',
  stats: {
    flow: '当年数',
    stock: '年末数',
    cumulative: '累计数',
    term: '届内数（换届时变动）',
    'annual-rate': '年度比率',
    coverage: '覆盖率',
    estimate: '推算或普查',
  },
  aggregation: `${t.whole}数`,
  aggregations: {
    sum: () => `各${t.part}之和`,
    'weighted-mean': (weight: string) => `各${t.part}按${weight}加权平均`,
    none: () => `不由${t.part}值计算`,
  },
  comparison: `${t.part}比较`,
  comparisons: {
    rank: '可排位次',
    'pooled-3-years': '例数少，用三年合并率并注明例数',
    presence: '已配备或未配备：只计数，不排位次',
    'no-rank': '数量多少不代表优劣，不排位次',
  },
  target: '目标',
  breaks: '口径变化',
  cut: '前后不可比',
  published: '公布数据',
  release: '更新',
  notes: '说明',
}));

export type IndicatorSheetWords = ReturnType<typeof indicatorSheetZh>;
