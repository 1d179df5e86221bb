/** Texts of own indicators, in place of those from the server. */
export const ownIndicatorWords = {
  /** The ending of units of money. */
  money: '元',
  /** Units of ages and spans. */
  years: ['岁', '年'],
  /** The beginning of units of ten thousands and more. */
  scaled: /^[万亿]/,
  department: { zh: '本单位', en: 'this office' },
  targetDocument: { zh: '本单位自定目标', en: 'the office’s own target' },
  noDefinition: { zh: '本单位自建指标，未写明口径。', en: 'Set up by this office; no definition is given.' },
};
