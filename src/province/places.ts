/** The year of the census behind `population2020`. */
export const censusYear = 2020;

/** What people call a banner or county where its official name is long: in workbooks and in the search, never on a page. */
const commonNames: readonly (readonly [code: string, common: string, official: string])[] = [
  ['150121', '土左旗', '土默特左旗'],
  ['150123', '和林县', '和林格尔县'],
  ['150221', '土右旗', '土默特右旗'],
  ['150223', '达茂旗', '达尔罕茂明安联合旗'],
  ['150421', '阿旗', '阿鲁科尔沁旗'],
  ['150425', '克旗', '克什克腾旗'],
  ['150426', '翁旗', '翁牛特旗'],
  ['150623', '鄂前旗', '鄂托克前旗'],
  ['150627', '伊旗', '伊金霍洛旗'],
  ['150722', '莫旗', '莫力达瓦达斡尔族自治旗'],
  ['150725', '陈旗', '陈巴尔虎旗'],
  ['150823', '乌前旗', '乌拉特前旗'],
  ['150824', '乌中旗', '乌拉特中旗'],
  ['150825', '乌后旗', '乌拉特后旗'],
  ['150826', '杭后旗', '杭锦后旗'],
  ['152523', '苏左旗', '苏尼特左旗'],
  ['152524', '苏右旗', '苏尼特右旗'],
  ['152921', '阿左旗', '阿拉善左旗'],
  ['152922', '阿右旗', '阿拉善右旗'],
];

/** Names of places in workbooks of offices, by code, besides full and short names. 呼市 is Hohhot, never Hulunbuir. */
export const placeAliases: Readonly<Record<string, readonly string[]>> = {
  '150000': ['内蒙古', '内蒙古自治区', '自治区', '全区', '全区合计'],
  '150100': ['呼市'],
  '150200': ['包市'],
  '150400': ['赤市'],
  '150500': ['通市'],
  '150600': ['鄂市'],
  '150700': ['呼伦贝尔盟'],
  '150800': ['巴盟', '巴市'],
  '150900': ['乌盟'],
  '152200': ['兴盟'],
  '152500': ['锡盟'],
  '152900': ['阿盟'],
  ...Object.fromEntries(commonNames.map(([code, common]) => [code, [common]])),
};

/** Short names that may mean either of two places. */
export const sharedNames: Readonly<Record<string, readonly string[]>> = { 乌市: ['150300', '150900'] };

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
  ...commonNames.map(([, common, official]) => [common, official] as const),
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
