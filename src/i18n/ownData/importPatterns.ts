/** Patterns of how offices write workbooks. Only the import uses them. */
export const importPatterns = {
  /** Headers that name the kind of a column. */
  heads: {
    indicator: ['指标', '指标名称', 'indicator'],
    region: [
      '地区',
      '地区名称',
      '盟市',
      '盟市名称',
      '各盟市',
      '旗县',
      '旗县区',
      '旗县市区',
      '旗(县、市、区)',
      '单位名称',
      '填报单位',
      '报送单位',
      '填报地区',
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
    /** Columns and lines that hold no figures of the table. */
    aside: [
      '备注',
      '说明',
      '注',
      '代码',
      '指标代码',
      '填报日期',
      '填报时间',
      '填表日期',
      '填表时间',
      '制表日期',
      '制表时间',
      '报送日期',
      '报送时间',
      '上报日期',
      '上报时间',
      '报出日期',
      '打印日期',
      '导出时间',
      '更新时间',
      '截止日期',
      '填报人',
      '填表人',
      '制表人',
      '审核人',
      '负责人',
      '单位负责人',
      '统计负责人',
      '联系人',
      '联系电话',
      '电话',
      '地址',
      '责任部门',
      '责任单位',
      '牵头单位',
      '主管部门',
      '数据来源',
      '来源',
      '表号',
      '制表机关',
      '批准机关',
      '批准文号',
      '备案文号',
      '有效期',
      '有效期至',
      '同比',
      '同比增长',
      '同比增减',
      '环比',
      '增长',
      '增减',
      '增幅',
      '增长率',
      '增速',
      '比上年增长',
      '比上年增减',
      '较上年增减',
      '位次',
      '排名',
      '排序',
      '名次',
      '目标',
      '目标值',
      '计划',
      '计划数',
      '完成率',
      'note',
      'notes',
      'remarks',
      'rank',
    ],
  },
  /** Words in place of a missing value. */
  missing:
    /^([—–―－-]+|…+|\.{2,}|\/|无数据|暂缺|缺|缺报|未报送|未报|未统计|(?:没有|尚未|未)开展|尚未建立|不详|不适用|n\/?a|null|nil|not ?(?:reported|begun|counted))$/i,
  /** Words that say which kind of missing it is; all others say that nothing was reported. */
  notBegun: /^(没有|尚未|未)(开展|建立)$|^不适用$|^n\/?a$|^not ?begun$/i,
  notCounted: /^未统计$|^not ?counted$/i,
  /** None, or no data: 0 or nothing, which only the office knows. */
  none: /^无$/,
  error: /^#(DIV\/0!|REF!|N\/A|VALUE!|NAME\?|NUM!|NULL!|GETTING_DATA|SPILL!|CALC!)$/i,
  /** A head that says no more than that its column holds the values of the table. */
  plainValue:
    /^(数值|数据|数量|指标值|指标数据|监测值|监测数据|统计[数值]|统计数据|填报[数值]|填报数据|实际[数值]?|实绩|完成[数值]?|完成情况|情况|结果|水平|比例|比率|比重|占比|百分比|率|本期数?|本年[度数]?|本年实际|当年数?|全年|1-12月|[年期]末数?|年底数?|values?|data|total)$/i,
  /** A row or column of a part of the people whom an indicator is about. */
  breakdown:
    /^(其中.{0,7}|城市|城镇|农村|乡村|牧区|农牧区|农村牧区|男|女|男性|女性|男童|女童|汉族|蒙古族|少数民族|市区|市辖区)$/,
  /** The sum over the places of the table. */
  allPlaces: /^(合计|总计|总数|全市|全盟|全市合计|全盟合计)$/,
  /** A word behind the name of a league that makes it the name of a banner or another part of it: 包头市昆都仑区. */
  partOfPlace: /^[市盟]?(?![各所全分地辖])[\u4e00-\u9fff]{0,10}?(?<![各全分地辖])[旗县区]/,
  /** An office behind the name of its place: 包头市妇联. */
  office: /(妇联|妇女联合会|妇儿工委(办公室?)?|统计局|卫健委)$/,
  /** The end of the name of a place or an office, in a column of such. */
  placeName: /([旗县区市盟]|妇联|合计|总计)$/,
  /** What stands before and behind what a title is about. */
  titleStart: /^(统计|监测)?(各盟市|分盟市|全区|各地区?)/,
  titleEnd: /(情况)?(统计|汇总|一览|明细)?表?$/,
  /** A scale alone is a unit within a cell (1.4万), but none in a head. */
  scaleAlone: /^[亿万千]$/,
  yearWithWord: /^(?:19|20)\d\d年$/,
  namesPlace: /[旗县区市盟]/,
  /** A text that may be a table's title and, by its end, names what the table is about. */
  title: /([率数重比额]|情况|[报]?表)([（(][^（）()]*[）)])?$/,
  /** Words of a title beside indicator, year and place. */
  titleFiller:
    /^(附?[表件][一二三四五六七八九十\d]*|[（(]?[一二三四五六七八九十\d]+[）)]?[、.]?|关于|自治区|全区|全市|全盟|各盟市|分盟市|盟市|各地区?|分地区|各市|妇联|年度|主要|基本|监测|发展|工作|统计|数据|指标|情况|调查|分析|填报|汇总|明细|一览|对比|登记|报|表|的|及其?|和|与|、|，|,|:|：|《|》|-|—|_|\(|\)|（|）|\.(xlsx|csv|ods|txt))+$/,
  /** What stands before a colon in the lines above a table, by what it says. */
  labels: {
    region: /^(填报|报送|上报|编报)(单位|地区|盟市|部门)|^(所属)?(地区|盟市|旗县)$|^单位名称$/,
    year: /^(统计|数据|所属|报告)?(年份|年度|所属期|报告期)$|^统计时间$/,
    indicator: /^指标(名称)?$/,
    unit: /^(计量|计算|金额)?单位$/,
  },
  /** The act of handing in, behind a year that is not the year of the figures: 2024年报送. */
  handedIn: /^(度|底|初)?(填报|填表|制表|报送|上报|编制|印发)(?!情况|数据|统计|表|单位|的)/,
  year: /(?:19|20)\d\d/,
  /** A part of a year, behind its year or alone. */
  partOfYear:
    /(?:\d{1,2}月?[-—–~至到]\d{1,2}月|\d{1,2}月|上半年|下半年|第?[一二三四1-4]季度?|前[一二两三]季度?|[Qq][1-4]|[Hh][12]|[一二三四]季报|半年报|月报|季报)(?:[份末底])?/,
  /** Several years, behind the first one: 2018-20, 2021—2023年平均, 2023/2024学年. */
  furtherYears: /年?[-—–~～至到/](?:(?:19|20)\d\d|\d\d)(?:学?年度?)?(?:平均|合计|均值|累计)?(?!\d|[-/.月])/,
  otherYears: /^(上年|去年|上年度|上年同期|上年数|上期|上期数|前年|近?[二三四五十两]年(平均|合计|累计))$/,
  /** A year that is written in a way that may mean another: 24年, '24, 2,024. */
  shortYear: /^['‘’]?(\d\d)年?度?$|^([12]),(\d{3})年?$/,
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
