/** The whole region and its twelve leagues. */
export const regions = ['全区', '呼和浩特', '包头', '乌海', '赤峰', '通辽', '鄂尔多斯', '呼伦贝尔'].concat([
  '巴彦淖尔',
  '乌兰察布',
  '兴安',
  '锡林郭勒',
  '阿拉善',
]);

export const colours = ['#1d2433', '#1f77b4', '#ff7f0e', '#2ca02c', '#d62728', '#9467bd', '#8c564b', '#e377c2'].concat([
  '#7f7f7f',
  '#bcbd22',
  '#17becf',
  '#4e79a7',
  '#f28e2b',
]);

type Row = Record<string, number>;

/** Eight charts of 15 years, with waves as data. */
export const charts: { name: string; data: Row[] }[] = Array.from({ length: 8 }, (_, chart) => ({
  name: `chart ${chart}`,
  data: Array.from({ length: 15 }, (_, year): Row => {
    const values = regions.map((region, place) => [region, 50 + 30 * Math.sin(chart + place * 0.7 + year * 0.4)]);
    return { year: 2010 + year, ...Object.fromEntries(values) };
  }),
}));
