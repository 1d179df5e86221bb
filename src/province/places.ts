/** The year of the census behind `population2020`. */
export const censusYear = 2020;

/** Names of places in workbooks of offices, by code, besides full and short names. 呼市 is Hohhot, never Hulunbuir. */
export const placeAliases: Readonly<Record<string, readonly string[]>> = {
  '150000': ['内蒙古', '内蒙古自治区', '自治区', '全区', '合计', '总计', '全区合计'],
  '150100': ['呼市'],
  '150200': ['包市'],
  '150400': ['赤市'],
  '150500': ['通市'],
  '150600': ['鄂市'],
  '150700': ['呼伦贝尔盟'],
  '150800': ['巴盟', '巴市'],
  '150900': ['乌盟', '乌市'],
  '152200': ['兴盟'],
  '152500': ['锡盟'],
  '152900': ['阿盟'],
};

/** Synonyms of places and levels for the search: the usual word, and the words in official names. */
export const placeSynonyms: readonly (readonly [usual: string, ...written: string[]])[] = [
  ['县级', '旗县级'],
  ['地市级', '盟市级'],
  ['呼市', '呼和浩特'],
  ['伊盟', '鄂尔多斯'],
  ['东胜', '鄂尔多斯'],
  ['呼盟', '呼伦贝尔'],
  ['海拉尔', '呼伦贝尔'],
  ['巴盟', '巴彦淖尔'],
  ['乌盟', '乌兰察布'],
  ['集宁', '乌兰察布'],
  ['哲盟', '通辽'],
  ['昭盟', '赤峰'],
  ['锡盟', '锡林郭勒'],
  ['阿盟', '阿拉善'],
];

/** Places used as examples in explanations. */
export const examples = {
  /** A place typed together with an indicator. */
  typed: { zh: '兴安盟', en: 'Xing’an' },
  /** Places with few cases. */
  small: { zh: '阿拉善盟、乌海市', en: 'Alxa and Wuhai' },
};

/** The number of divisions over time. */
export const divisionsSince = {
  zh: '2012年及以前为101个，2013年扎赉诺尔区设立后为102个，2016年康巴什区设立后为103个',
  en: '101 of them until 2012, 102 since Jalainur District was set up in 2013, and 103 since Kangbashi District in 2016',
};
