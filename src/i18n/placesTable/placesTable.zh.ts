import { inChinese } from '../inChinese';

/** The words of the table of places (盟市位次表). */
export const placesTableZh = inChinese((t) => ({
  title: `${t.ofWhole}${t.part}位次表`,
  chart: (year: string) => `${t.part}位次表，${year}。方向键逐格移动，Home 和 End 到行首和行尾。`,
  about: (year: string) => `${year}各${t.part}与${t.whole}相比`,
  indicator: '指标',
  unit: (unit: string) => `（${unit}）`,
  shows: { rank: '位次', value: '数值' },
  showsLabel: '格内文字',
  theme: '领域',
  allThemes: '全部领域',
  status: `${t.wholeTarget}`,
  allStatuses: '不限',
  below: `不及${t.whole}`,
  anyLeague: `不限${t.part}`,
  belowLeague: (name: string) => `${name}不及${t.whole}的`,
  clear: '清除筛选',
  rows: (visible: number, total: number) => (visible === total ? `${total}项指标` : `${total}项指标中的${visible}项`),
  nothing: '没有符合条件的指标',
  nothingWayOut: '请放宽筛选。',
  sort: {
    league: (name: string) => `按${name}与${t.whole}的差距排序`,
    whole: `按${t.wholeTarget}情况排序`,
    'worst-first': '差距大的在前',
    'best-first': '优势大的在前',
    sorted: (name: string, order: string) => `按${name}排序，${order}`,
  },
  showOnMap: (name: string) => `${name}：在地图和排名中显示`,
  legend: {
    label: '图例',
    unit: (n: number) => `颜色：与${t.whole}之差相当于${n}个${t.part}平均差距的多少倍；不足${t.whole}值1%的最多为“略”`,
    steps: {
      3: `明显优于${t.whole}`,
      2: `优于${t.whole}`,
      1: `略优于${t.whole}`,
      0: `与${t.whole}相近`,
      [-1]: `略不及${t.whole}`,
      [-2]: `不及${t.whole}`,
      [-3]: `明显不及${t.whole}`,
    },
    limits: {
      3: '2倍以上',
      2: '1—2倍',
      1: '¼—1倍',
      0: '¼倍以内',
      [-1]: '¼—1倍',
      [-2]: '1—2倍',
      [-3]: '2倍以上',
    },
    plain: '不上色：不分优劣、不可比、只看是否配备或没有数据',
    /** Where cells have tooltips. */
    explains: '原因见各格说明',
    published: '◆ 公布',
    implied: '◇ 推算',
    statuses: `${t.wholeTarget}（年份已过的按目标年份判定）`,
    ranks: '“位”：位次，第1位最好；不排位次的指标为数值',
    sizes: '“量”：合计类指标，只按数量多少排列，不分优劣',
    values: '数字为数值',
    /** The lines of the legend on the page, each next to sample cells. */
    lines: {
      rank: '位次，第1位最好',
      size: '按数量多少排列，不分优劣',
      value: '数值，不排位次',
      span: '无法确定具体位次；例数少为小样本，仅供参考',
      missing: '没有数据',
      judgedIn: '旁注年份的，按该年数值判定',
    },
    more: '颜色和符号说明',
  },
  place: (rank: number, tied: boolean) => `${tied ? '并列' : '第'}${rank}位`,
  /** A range of ranks, where chance leaves the rank open. */
  placeSpan: (first: number, last: number) => `${first}—${last}位`,
  /** A rank by size, which is neither good nor bad. */
  bySize: (rank: number, tied: boolean) => `量${tied ? '并列' : ''}${rank}`,
  bySizeInWords: (rank: number, tied: boolean) => `按数量${tied ? '并列' : ''}第${rank}位`,
  /** Follows a rank or a value based on few cases. */
  cases: (cases: string) => `${cases}例`,
  judged: (year: number, verdict: string) => `${year}年${verdict}`,
  /** Two sentences: the content of the cell, and the meaning of its colour. */
  explained: (level: string, verdict: string) => level + verdict,
  reasons: {
    missing: '没有数据，不上色',
    presence: '只看是否配备，不排位次、不上色',
    'no-rank': '数量多少不代表优劣，不排位次、不上色',
    neutral: '不分优劣，只按数值排列，不上色',
    sum: `${t.whole}为各${t.part}合计，与单个${t.part}不可比，不上色`,
    'no-whole': `${t.whole}没有数据，不能比较，不上色`,
    'few-leagues': `有数据的${t.part}不足3个，不作比较`,
    chance: `与${t.whole}之差可能出于偶然，不上色`,
  },
  smallHint: '位次仅供参考',
  noTarget: '没有目标',
  workbook: {
    everyTheme: '全部领域',
    sheet: '位次表',
    legend: '图例',
    reason: '单元格说明',
    step: `与${t.whole}相比`,
    columns: { difference: `与${t.whole}之差`, cases: '例数', explanation: '说明' },
  },
  /** The sentence above the picture and the workbook. */
  sentence: {
    of: (domain: string, text: string) => `${domain}：${text}`,
    counts: (domain: string | null, text: string) => `${t.whole}${domain ?? '各领域'}：${text}`,
    status: (status: string, n: number) => `${t.whole}有${n}项指标${status}`,
    below: (name: string, n: number) => `${name}有${n}项指标不及${t.whole}`,
    both: (status: string, name: string, n: number) => `${t.whole}${status}的指标中，${name}有${n}项不及${t.whole}`,
    /** Where no indicator has a target. */
    compared: (n: number, cells: number, better: number, worse: number) =>
      cells === 0
        ? `${n}项指标，各${t.part}的位次与数值`
        : `${n}项指标中可与${t.whole}相比的${cells}格，${better}格优于${t.whole}，${worse}格不及${t.whole}`,
  },
  fileName: `${t.part}位次表`,
}));

export type PlacesTableWords = ReturnType<typeof placesTableZh>;
