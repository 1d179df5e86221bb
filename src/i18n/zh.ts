import type { Base } from '../contract/base';
import { outlineOnly } from '../contract/domains';
import type { Language } from '../contract/text';
import { inChinese } from './inChinese';
import { type PhrasePart, phrase, type Wording } from './sentences/phrase';
import { sentencesZh } from './sentences/sentences.zh';

const themes = {
  health: '妇女健康',
  employment: '就业创业',
  participation: '参政议政',
  rights: '权益保护',
  organizations: '基层组织',
};

/** The Chinese texts of the dashboard. `en.ts` has the English ones and must satisfy the same type. */
export const zh = inChinese((t) => ({
  app: {
    name: t.brand,
    darkTheme: '深色显示',
    lightTheme: '浅色显示',
    mainNavigation: '领域',
    skipToContent: '跳到正文',
    overview: '总览',
    /** Names of the themes on the tabs, shorter where the language is longer. */
    tabs: themes,
    more: '更多',
    leagues: `${t.part}画像`,
    outlines: '两纲监测',
    data: '数据填报',
    about: '关于',
    notFound: '没有这个页面',
    notFoundWayOut: '网址可能有误。请从上方标签选择领域。',
    crashed: '页面运行出错',
    crashedWayOut: '请重新载入；筛选条件保存在网址中，不会丢失。',
    reload: '重新载入',
  },
  missed: {
    page: '本页未能载入',
    drawing: '图表未能载入',
    part: (name: string) => `“${name}”未能载入，请检查网络后重试。`,
    language: '英文版未能载入，仍显示中文。',
    wayOut: '请检查网络后重试；筛选条件保存在网址中，不会丢失。',
    figure: '此图无法绘出',
    figureWayOut: '数据格式不符合要求，其余图表不受影响。请重试；如仍不成功，请告知管理员。',
    close: '关闭',
    update: '看板有新版本，更新后筛选和简报都保留。',
    updateNow: '立即更新',
    /** Shown while the server cannot be reached. */
    stale: (when: string, reason: string) => `${reason}，现显示${when}保存的数据；恢复后自动更新。`,
    wrongField: (title: string, path: string, field: string) => `${title}（${path} 的字段 ${field}）`,
    /** The source that is used although `server.json` does not name it. */
    server: (address: string) => `此前的统计服务器 ${address}`,
    demonstration: '演示数据',
    serverNotNamed: (source: string) =>
      `server.json 未写明统计服务器，仍使用${source}。请管理员写明服务器地址；如确要改用演示数据，写 demonstration。`,
    serverFileUnreadable: (reason: string, source: string) =>
      `server.json 无法使用：${reason}。仍使用${source}，请告知管理员。`,
  },
  domains: {
    ...themes,
    /** The indicators of the outlines that no theme has. */
    [outlineOnly]: '两纲其他指标',
  },
  notice: {
    hidden: '已隐藏模拟数据，只显示公布、推算和本单位填报的数据。',
    showSimulated: '恢复显示模拟数据',
    hiddenWayOut: '到“数据填报”导入本单位数据',
    sample:
      '演示数据：带 ◆ 的点为公开发布数据，带 ■ 的为本单位填报，其余为模拟数据，不得用于正式统计。导出的图片自动附此说明。',
    sampleShort: '模拟数据',
    sampleMore: '查看数据说明',
    outline: (why: string) => `地理轮廓未能载入（${why}），地图以等面积方格显示。`,
    outlineUncovered: (names: string) => `地理轮廓缺少${names}，地图以等面积方格显示。`,
    outlineNone: `统计服务器没有${t.part}的地理轮廓，地图以等面积方格显示。`,
    ignored: (params: string) => `网址参数无效，已忽略：${params}`,
    leftOut: (n: number, fields: string) => `有${n}组数据不符合要求，未采用：${fields}`,
    leftOutField: (field: string, expected: string) => `${field}（${expected}）`,
    more: '等。',
    /** While the office's own figures are still being read from the browser's storage. */
    ownPending: '此浏览器的存储响应较慢，本单位填报数据仍在读取，图表暂未计入；读取完成后自动显示。',
    ownRefused: '无法读取此浏览器的存储（IndexedDB），图表不含以前保存的本单位填报数据；其余数据不受影响。',
    strangers: (n: number) => `有${n}组数据的指标或地区不在目录中，未采用。`,
    dismiss: '知道了',
  },
  search: {
    open: '查找',
    placeholder: `指标、${t.part}或页面：名称、拼音首字母、英文；或图号`,
    nothing: '未找到；请用名称中的一两个字再试',
    didYouMean: '您要找的可能是',
    divisions: t.divisionsHead,
    pages: '页面',
    code: '图号',
    codeLeads: '打开导出该图时的画面',
    codeUnknown: '图号有效，但对应的指标或地区不在服务器的目录中',
    loading: '正在读取指标',
    failed: '部分领域的数据未能读取，暂不能查找',
  },
  /** The current level. */
  scope: {
    label: '查看范围',
    whole: `${t.whole}`,
    back: `返回${t.whole}`,
    league: (name: string, divisions: number) => `${name}（${divisions}个旗县区）`,
    unknown: (code: string) => `没有代码为 ${code} 的${t.part}，已显示${t.whole}。`,
    line: (name: string, divisions: number) =>
      `所示为${name}及所辖${t.divisions}的数据，本级数由所辖各地合计或加权得出，没有分${t.divisions}数据的指标不列出。${name}现辖${divisions}个${t.divisions}。`,
    before: (year: number, divisions: number) => `${year}年前为${divisions}个。`,
  },
  gate: {
    loading: '正在读取数据',
    slow: '统计服务器响应较慢，请稍候。',
    verySlow: '统计服务器8秒没有回应，仍在等待；满20秒停止等待，可重试。其他页面可照常打开。',
    unreachable: '无法连接统计服务器',
    unreachableWayOut: '请检查网络后重试；筛选已保留。',
    timeout: '统计服务器长时间没有响应',
    timeoutWayOut: '已等待20秒。请稍后重试；筛选已保留。',
    status: (status: number) => `统计服务器出错（${status}）`,
    statusWayOut: '请稍后重试；如仍不成功，请将此编号告知管理员。',
    /** The server refuses the request. */
    refused: { 'sign-in': '需要登录后才能查看', 'no-right': '没有查看权限（403）' },
    refusedWayOut: {
      'sign-in':
        '尚未登录，或登录已经失效。请登录统计服务器后重试；不清楚如何登录的，请询问管理员。此前保存在此浏览器的数据已不再显示，并已清除。',
      'no-right': '当前账号或这台电脑无权查看这些数据，请联系管理员。此前保存在此浏览器的数据已不再显示，并已清除。',
    },
    wrongShape: '统计服务器返回的数据格式有误',
    wrongShapeWayOut: (path: string, field: string, expected: string) =>
      `${path} 的字段 ${field} 不符合要求（${expected}）。为避免误读，本页不显示；请将此行内容告知管理员。`,
    empty: '该领域暂无指标',
    emptyWayOut: '统计服务器没有返回任何指标。',
    noYears: '所选年份没有数据',
    noYearsWayOut: '请放宽年份范围。',
    retry: '重试',
    /** `server.json`, which names the statistics server. */
    serverFile: {
      missed: '未能读取服务器设置 server.json',
      missedWayOut: (reason: string) =>
        `${reason}。在读到设置之前不显示任何数据，以免把模拟数据当作真实数据。请重试；如仍不成功，请将此行内容告知管理员。`,
      unreachable: '网站无法连接',
      timeout: '网站长时间没有回应',
      notThere: '网站上没有这个文件（404），应与 index.html 放在同一目录',
      status: (status: number) => `网站回应出错（${status}）`,
      noJson: '文件内容不是 JSON，应形如 { "statisticsServer": "https://…" }',
      wrongField: (field: string, expected: string) => `字段 ${field} 不符合要求（${expected}）`,
    },
  },
  filters: {
    label: '筛选',
    regions: '地区',
    addRegions: `添加${t.part}`,
    findRegion: '名称或拼音首字母',
    removeRegion: (name: string) => `移除${name}`,
    all: '全部',
    clear: '清空',
    noMatch: `没有匹配的${t.part}`,
    groups: t.groups,
    years: '年份',
    from: '起始年份',
    to: '截止年份',
    spans: { decade: '十年 2012–2021', lastFive: '近五年', all: '全部年份' },
    wrongYear: (field: string, first: number, last: number) => `${field}应在${first}—${last}之间`,
    hideSimulated: '隐藏模拟数据',
    reversedYears: '起始年份不能晚于截止年份',
    view: '图表形式',
    views: { trend: '趋势', ranking: '排名', map: '地图', table: '表格' },
    /** `view`: the current view of the figure. */
    ownView: (view: string) => `本图形式与说明：${view}`,
    map: '地图形式',
    mapForms: { outline: '地理轮廓', tiles: '等面积方格' },
    basis: { label: '数量口径', total: '总量', perHead: '按人口平均' },
    /** The content of a theme that is filtered by a verdict. */
    narrowed: {
      /** `year`: the year of the targets; `null`: the current target of each indicator. */
      some: (status: string, year: number | null, n: number) =>
        `只显示${t.whole}${year === null ? '' : `${year}年目标`}“${status}”的${n}项指标。`,
      none: (status: string, year: number | null) =>
        `本领域没有${t.whole}${year === null ? '' : `${year}年目标`}“${status}”的指标。`,
      all: '显示全部指标',
    },
    year: '年份',
    play: '逐年播放',
    pause: '暂停',
    earlier: '前一年',
    later: '后一年',
  },
  region: {
    whole: `${t.whole}`,
    count: (n: number) => `${n}个${t.part}`,
    /** For names of files. */
    all: (n: number) => `${n}${t.part}`,
    joiner: '、',
  },
  direction: { higher: '越高越好', lower: '越低越好', neutral: '不分优劣' },
  /** For counts and amounts. */
  directionOfTotal: { higher: '越多越好', lower: '越少越好', neutral: '不分优劣' },
  mark: { published: '公布', own: '本单位填报', implied: '推算', simulated: '模拟' },
  missing: {
    hidden: '模拟值已隐藏',
    'not-begun': '尚未建立',
    'not-counted': '未统计',
    ended: '已结束',
    'not-reported': '未报送',
    'too-few-years': '不足三年',
    refused: '数据有误',
    doubtful: '待核实',
    suppressed: '例数少不公开',
    'not-disclosed': '不公开',
  },
  /** The disclosed part of a suppressed count, in a cell and next to a rate. */
  disclosure: { below: (n: number) => `<${n}`, cases: (n: number) => `例数<${n}，不公开` },
  release: {
    provisional: '初步数',
    revised: '修订数',
    inYears: (years: string, status: string) => `${years}年为${status}`,
    inPart: (years: string, status: string) => `${years}年部分地区为${status}`,
    updated: (day: string) => `更新时间：${day}`,
    next: (day: string) => `下次发布：${day}`,
  },
  /** The key of an indicator's unit text in this language. */
  unitKey: 'zh' as Language,
  conclusion: {
    label: '图片标题',
    edit: '修改这句话，作为图片标题',
    more: '全文',
    less: '收起',
    save: '用作标题',
    cancel: '取消',
    restore: '恢复原句',
    edited: '已修改',
    outdated: '数据已更新，自动生成的结论与修改时不同',
    storageFailure: '此浏览器不能保存，刷新后恢复原句',
  },
  presence: {
    yes: '已配备',
    no: '未配备',
    count: (total: number, n: number) =>
      n === total
        ? `${total}个${t.part}均已配备`
        : n === 0
          ? `${total}个${t.part}均未配备`
          : `${total}个${t.part}中${n}个已配备`,
    /** Among those that have reported, in a narrow cell. */
    have: (have: number, reported: number) => `${have}/${reported}配备`,
  },
  quote: (title: string) => `《${title}》`,
  /** With the year of publication. */
  quoteOf: (title: string, year: number) => `《${title}》${year}`,
  hedge: { exact: '', about: '约', over: '超过', nearly: '近', 'at-least': '不少于' },
  caveat: { 'year-inferred': '年份为推定', 'before-year-end': '年底前数' },
  op: { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '~': '约' },
  /** The status of a goal: before the year of its target 提前达标, 预期可达标 or 达标困难, from then on 已达标 or 未达标. */
  verdict: {
    met: '已达标',
    early: '提前达标',
    likely: '预期可达标',
    attention: '达标困难',
    missed: '未达标',
    'by-term': '按届变动，待换届后判定',
    'few-cases': '例数少，暂不作判定',
    'few-years': '可比年份不足，暂不作判定',
    stated: '不作判定',
    none: '无数据',
  },
  target: {
    level: { national: '国家目标', regional: `${t.kind}目标` },
    aim: (condition: string) => `目标${condition}`,
    line: (year: number, condition: string) => `${year}年目标${condition}`,
    /** A target that its document sets as a change, and the value computed from it (`reckoned`). */
    relative: (year: number, falls: boolean, size: Wording) => phrase`比${year}年${falls ? '下降' : '提高'}${size}`,
    reckoned: (value: Wording, simulated: boolean) => phrase`按${simulated ? '模拟' : ''}基数折算为${value}`,
    ofYear: (year: number) => `${year}年目标`,
    short: (verdict: string, gap: string) => `${verdict}，差${gap}`,
    gap: (gap: string) => `相差${gap}`,
    valueIn: (years: string, value: string) => `${years}${value}`,
    /** Follows a target that was missed in its year. */
    reached: (year: number, value: string) => `${year}年已达${value}`,
    judgedAt: (year: number) => `按${year}年判定`,
    unverified: '待核实',
    /** Follows a count of targets. */
    unverifiedOf: (n: number, written: PhrasePart = n) => phrase`${n === 0 ? '' : phrase`（共${written}项待核实）`}`,
    /** At the verdict of a league, where the full caution does not fit. */
    forReference: '仅供参考',
    none: '无目标',
  },
  figure: {
    /** The tooltip of a year. */
    points: '个百分点',
    since: (years: string) => `较${years}`,
    sincePrevious: '较上年',
    sincePreviousTerm: '较上届',
    unchanged: '持平',
    noChange: '无可比年份',
    source: (department: string) => `来源：${department}`,
    /** In place of departments that are too many to name. */
    departments: '各有关部门，见指标说明',
    inCharge: (department: string) => `主管部门：${department}`,
    simulatedSource: (department: string, published: boolean, implied: boolean) => {
      const others = [published ? '部分公布' : '', implied ? '部分推算' : ''].filter(Boolean);
      return `主管部门：${department}；数据：${others.length > 0 ? `${others.join('、')}，其余` : ''}模拟生成`;
    },
    /** The base of a rate per head. */
    base: (name: string, definition: string) => `基数（${name}）：${definition}`,
    /** Below totals that are shown next to each other. */
    sizeOnly: '总量与人口规模有关，多少不代表工作好坏',
    /** In a card whose values are all simulated and hidden. */
    emptied: '本指标只有模拟值，已隐藏。',
    emptiedUntil: (indicator: string) => `${t.part}报送“${indicator}”后即可显示。`,
    emptiedWayOut: '下载填报模板',
    unknownIndicator: (id: string) => `没有“${id}”这个指标`,
    unknownIndicatorWayOut: '请用“查找”找指标，或从上方的领域进入。',
    sexes: '女性与男性：性别差距',
    about: '指标说明',
    enlarge: (name: string) => `${name}：放大`,
    enlargeHint: '放大，单独查看',
    otherBasis: (basis: string) => `切换为${basis}`,
    publishedPoints: (n: number) => `公布${n}点`,
    ownPoints: (n: number) => `本单位填报${n}点`,
    ownSource: '数据：本单位填报',
    /** `summed`: how many of them are sums of reported league values. */
    impliedPoints: (n: number, summed: number) =>
      `推算${n}点${summed === 0 ? '' : `（${summed === n ? '' : `其中${summed}点`}由填报数相加）`}`,
    simulatedRest: '其余模拟',
    allSimulated: '模拟数据',
    band: (n: number) => `灰色区域：${n}个${t.part}最低值至最高值`,
    bandReading: (n: number, low: string, high: string) => `${n}个${t.part}：${low}—${high}`,
    breakNote: (marks: string, years: number[], note: string) => `${marks}${years.join('、')}年：${note}`,
    missingDrawing: '此图尚未绘出：请先滚动到此处再打印，或使用“导出本页”。',
    impossible: (value: string) => `${value}超出可能范围`,
    doubtfulYear: (year: number) => `${year}年待核实`,
    doubtfulValue: (name: string, year: number, value: string) => `${name}${year}年${value}`,
    doubtful: (values: string, n: number) => `待核实（超出可能范围，共${n}处）：${values}`,
    notFromZero: '纵轴不从0开始',
    /** In place of a value at the end of a line. */
    ended: (span: string, missing: string) => `${span}${missing}`,
    /** Above the line of a sum, on an axis of its own because it would flatten its parts. */
    apart: (whole: string) => `${whole}合计（纵轴与下方${t.part}不同）`,
    notOnAxis: (whole: string) => `${whole}合计（不在下图纵轴上）`,
    presenceCount: `已配备${t.part}数`,
    pooled: `${t.part}为三年合并率`,
    allPooled: '各值为三年合并率',
    pooledWhy: '例数少，三年合并率为当年与前两年合并计算的比率',
    smallCases: (counted: string) => `${counted}，小样本`,
    smallOf: (behind: string) => `小样本：${behind}`,
    support: (cases: string, base: string, who: string) => `${cases}例／${base}${who}`,
    /** The base of cases, after their number. */
    births: '活产',
    counted: '人',
    persons: ({ name, unit }: Base) => unit.zh + name.zh,
    interval: (interval: string) => `95%区间${interval}`,
    openSheet: (name: string) => `${name}：指标说明`,
    chart: (name: string, years: string) => `${name}，${years}。按左右方向键查看各年数值。`,
    publishedChange: (from: number, to: number, change: string) => `${from}—${to}年变化${change}`,
    publishedTotal: (from: number, to: number, total: string) => `${from}—${to}年合计${total}`,
    publishedBound: (span: string, condition: string) => `${span}${condition}`,
    /** `among`: next to values that are not published. */
    publishedSpan: (span: string, list: string, among: boolean) =>
      `${among ? '其中' : ''}${span}为公布数据${list === '' ? '' : `，见${list}`}`,
    headlines: '主要指标',
    indicators: '指标',
  },
  ranking: {
    chart: (name: string, year: string) => `${name}，${year}，各${t.part}`,
    tied: (rank: number) => `并列${rank}`,
    /** The possible ranks, where chance leaves the rank open; short. */
    span: (first: number, last: number) => `${first}—${last}`,
    placeSpan: (first: number, last: number) => `第${first}—${last}位`,
    place: (rank: number, tied: boolean) => `${tied ? '并列' : ''}第${rank}位`,
    /** Why places have no rank, for all places or for some. */
    unrankedWhy: { 'few-cases': '例数少', alike: '差异不显著', same: '数值相同' },
    unranked: (why: string, all: boolean) => `${all ? '' : '其余'}${why}，不排位次`,
    order: {
      higher: '数值高者在前',
      lower: '数值低者在前',
      neutral: '按数值从高到低，不分优劣',
      places: '按行政区划顺序，不排名',
    },
    /** Precedes a rank by size, which does not rate the league. */
    bySize: (place: string) => `按数值${place}`,
    total: (total: string) => `${t.whole}合计${total}`,
    pooled: (from: number, to: number) => `${t.part}与${t.whole}均为${from}—${to}年三年合并率`,
    pooledYears: (from: number, to: number) => `${from}—${to}年三年合并`,
    cases: (cases: string) => `${cases}例`,
    /** The explanation of the mark for few cases. */
    small: '“例”：小样本，仅供参考',
    notFromZero: '横轴不从0开始',
  },
  map: {
    chart: (name: string, year: string) => `${name}，${year}，各${t.part}地图`,
    sketch: '示意图，未经审图，不得公开发布',
    approved: (approvalNumber: string) => `审图号：${approvalNumber}`,
    tiles: `等面积方格图，每格一个${t.part}`,
    better: { higher: '颜色越深越好', lower: '颜色越浅越好' },
    small: '小样本，仅供参考',
  },
  table: {
    unit: (unit: string) => `单位：${unit}`,
    region: (name: string) => `${name}数据表`,
    year: '年份',
    pooled: '三年合并',
    /** Leads from the sign of a reported value to where it is typed anew. */
    correct: '本单位填报，更正',
    regionHead: '地区',
    doubtful: '（待核实）',
    rank: '位次',
    unmarked: (mark: string) => `无标记为${mark}`,
    published: (text: string) => `${text}（公布）`,
    publishedYears: (years: string) => `${t.whole}${years}年为公布数据`,
    impliedYears: (years: string) => `${t.whole}${years}年为推算数据`,
    yearsLeftOut: (step: number) => `版面所限，每${step}年列一年`,
    lastYearOnly: '版面所限，只列最近一年',
  },
  player: {
    label: '选择年份',
    playAgain: '从头播放',
  },
  export: {
    figure: (name: string) => `导出：${name}`,
    page: '导出本页',
    formats: {
      copyText: '复制文字',
      copyPicture: '复制图片',
      png: '下载 PNG 图片',
      tablePages: '下载图片（A4横向分页，ZIP）',
      svg: '下载 SVG 矢量图',
      profileChart: '全部指标长图（PNG）',
      csv: '下载 CSV 数据',
      copyData: '复制数据',
      pagePicture: '本页图片（一张长图，PNG）',
      pages: '本页图片（A4分页，ZIP）',
      archive: '全部图片（16:9，ZIP）',
      workbook: '数据工作簿（XLSX）',
      tableWorkbook: '下载 XLSX 工作簿（带颜色）',
      everything: '下载全部领域数据（XLSX）',
      print: '打印本页',
      word: 'Word（DOCX）',
      slides: '演示文稿（PPTX）',
      printPaper: '打印／PDF',
      longPicture: '长图（PNG）',
      pictures: '图片包（ZIP）',
      webPage: '网页（HTML）',
    },
    pageNumber: (page: number, total: number) => `第${String(page).padStart(String(total).length, '0')}页`,
    pageOf: (page: number, total: number) => `第${page}页，共${total}页`,
    fileNames: { pagePicture: '本页图片', pages: '分页图片', archive: '全部图片', workbook: '数据' },
    /** For names of files; a trend needs no word. */
    viewNames: { trend: '', ranking: '排名', map: '地图', tiles: '等面积方格图', table: '表格' },
    copied: { text: '文字已复制，可直接粘贴', picture: '图片已复制，可直接粘贴', data: '数据已复制，可粘贴到表格' },
    cannotCopyPicture: '此浏览器或此地址（http）不允许复制图片。请改为下载。',
    cannotCopyData: '此浏览器不允许复制。请改为下载。',
    cannotCopyText: '此浏览器不允许复制。请选中卡片上的文字后复制。',
    failed: '未能生成',
    failedWayOut: (reason: string) => `请重试或更换格式；如仍不成功，请重新载入页面。（${reason}）`,
    unreadyMap: '没有可用的地理轮廓，地图以等面积方格绘制。',
    progress: (done: number, total: number, name: string) => `正在绘制 ${done}/${total} · ${name}`,
    timeLeft: (seconds: number) => (seconds < 60 ? `约剩${seconds}秒` : `约剩${Math.ceil(seconds / 60)}分钟`),
    finishing: '正在写入文件',
    cancel: '取消',
    cancelled: '已取消，没有生成文件',
    done: (fileName: string) => `已生成 ${fileName}`,
    nameAndUnit: (name: string, unit: string) => `${name}（${unit}）`,
    simulated: '模拟数据',
    restSimulated: '其余为模拟数据',
    publishedMark: '公布数据',
    ownMark: '本单位填报数据',
    impliedMark: '推算数据',
    citation: (title: string, facts: string) => `${title}（${facts}）`,
    citations: (list: string) => `公布数据见${list}`,
    impliedCitations: (list: string) => `推算所据的公布数据见${list}`,
    untilYear: (year: number) => `${year}年及以前`,
    credit: (day: string) => `${t.brand} · ${day} 导出`,
    /** Precedes the code of a picture. */
    code: '图号 ',
    colon: '：',
    rank: '位次',
    pooled: '三年合并',
    simulatedSource: '模拟生成',
    notOfficial: '模拟数据，不得用于正式统计',
    /** At the foot of pictures: 其余为模拟数据，不得用于正式统计. */
    unofficial: (note: string) => `${note}，不得用于正式统计`,
  },
  years: {
    span: (from: number, to: number) => (from === to ? `${from}年` : `${from}—${to}年`),
    one: (year: number) => `${year}年`,
  },
  wayBack: {
    opened: '已按图片记录恢复导出时的画面。',
    unknown: '这张图片不是本看板导出的，或其中的记录已被去除（微信、剪贴板会去除）。请使用导出的原文件。',
  },
  briefing: {
    link: '简报',
    count: (n: number) => (n === 0 ? '简报还没有内容' : `简报已收入${n}项`),
    addOf: (name: string) => `加入简报：${name}`,
    added: (name: string, briefing: string, n: number) => `“${name}”已加入《${briefing}》，共${n}项。`,
    already: (name: string, briefing: string) => `“${name}”的这一视图已在《${briefing}》中，没有重复加入。`,
    storageFailure: '此浏览器不能保存简报，关闭窗口后会丢失；请在简报页另存为文件。',
    undo: '撤销',
    untitled: '妇女发展数据简报',
  },
  list: { comma: '，', semicolon: '；', dot: ' · ', aside: (text: string) => `（${text}）` },
  sentences: sentencesZh(t),
}));

/** What `en.ts` must satisfy: the same keys, and the same arguments. */
export type Words = ReturnType<typeof zh>;
