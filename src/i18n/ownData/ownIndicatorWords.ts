/** What stands where the server would tell of an indicator. */
export const ownIndicatorWords = {
  /** How units of money end. */
  money: '元',
  /** Units of ages and spans. */
  years: ['岁', '年'],
  /** How units of ten thousands and more begin. */
  scaled: /^[万亿]/,
  department: { zh: '本单位', en: 'this office' },
  targetDocument: { zh: '本单位自定目标', en: 'the office’s own target' },
  noDefinition: { zh: '本单位自建指标，未写明口径。', en: 'Set up by this office; no definition is given.' },
};
