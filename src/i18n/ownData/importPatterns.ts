/** Patterns of how offices write workbooks. Only the import uses them. */
export const importPatterns = {
  /** Headers that name the kind of a column. */
  heads: {
    indicator: ['指标', '指标名称', 'indicator'],
    region: [
      '地区',
      '盟市',
      '单位名称',
      '填报单位',
      '行政区划',
      '行政区划代码',
      '地区代码',
      'region',
      'region code',
      'code',
    ],
    year: ['年份', '年度', '年', '报告期', 'year'],
    unit: ['单位', '计量单位', '计算单位', 'unit'],
    /** A column of row numbers. */
    serial: ['序号', '编号', '顺序号', '次序', 'no', 'no.', '#'],
    value: ['数值', '值', '指标值', '填报值', 'value'],
  },
  /** Words in place of a missing value. */
  missing: /^(—+|-+|－+|…+|\.{2,}|\/|无|无数据|暂缺|缺|未报送|未报|未统计|n\/?a|null|nil)$/i,
  /** A year, alone or with its word, or the year of a date. */
  year: /^((?:19|20)\d\d)(?:年(?:度|末|底|年末|年底)?|年\d{1,2}月\d{1,2}日|[-/]\d{1,2}[-/]\d{1,2}|\.\d{1,2}\.\d{1,2})?$/,
  month: /^(?:19|20)\d\d(?:[-/]\d{1,2}|年\d{1,2}月)$/,
  yearWithin: /(?<!\d)((?:19|20)\d\d)年/,
  /** A unit within a header: «金额（万元）», «单位：万元». */
  unitWithin: /[（(]([^（）()]{1,24})[）)]\s*$|单位[：:]\s*(\S{1,12})/,
  /** A text in brackets at the end of a header (`aside`), and a number before it (`numbering`). */
  aside: /[（(][^（）()]*[）)]$/,
  numbering: /^(\d+[.、]|[（(]?[一二三四五六七八九十]+[）)、])/,
  /** A text in brackets that is a unit, not a part of the name such as 累计. */
  unitWord:
    /^([%％‰]|percent|per1.*|(CNY|RMB|yuan)?((100)?million|10,?000|thousand).*|1?\/?(10|十)?万.*|(亿|千万|百万|万|千)?(元|人|人次|名|个|户|件|份|家|所|支|岁|场次|例|次|对|天|年|平方米))$/i,
  /** Units of shares, with their part of a whole. */
  shares: [
    { pattern: /^(%|％|百分[比数点]|percent)/i, of: 1e-2 },
    { pattern: /^(‰|千分|per1,?000(?![,0-9]))/i, of: 1e-3 },
    { pattern: /^1?\/?(10|十)万(?!元|人|户|次)|^per100,?000/i, of: 1e-5 },
    { pattern: /^1?\/万/, of: 1e-4 },
  ],
  /** The scale of a unit, without its currency. */
  scales: [
    { pattern: /^(亿|×?100million)/i, of: 1e8 },
    { pattern: /^千万/, of: 1e7 },
    { pattern: /^(百万|×?million)/i, of: 1e6 },
    { pattern: /^(万|×?10,?000)/, of: 1e4 },
    { pattern: /^(千|×?thousand)/i, of: 1e3 },
  ],
  money: /元|CNY|RMB|yuan/i,
  currency: /^(CNY|RMB|yuan)/i,
};
