import { inChinese } from '../inChinese';
import { listed } from '../listed';
import { joined, type Phrase, type PhrasePart, phrase } from '../sentences/phrase';

/** The kinds of a report: of a year beside the year before, of half an outline or all of it beside the base year. */
export type ReportKind = 'annual' | 'midterm' | 'final';

/** The start of a report. */
export type LeadWords = {
  /** The document of the goals, with its quotation marks. */
  document: string;
  /** Number of indicators on the region's own list; `null` where unknown. */
  regional: number | null;
  /** `null`: the whole region. */
  place: string | null;
  kind: ReportKind;
  /** The first year of the outline. */
  from: number;
  year: number;
  domains: PhrasePart;
  total: PhrasePart;
  quantified: PhrasePart;
  unquantified: PhrasePart;
  indicators: PhrasePart;
  /** Numbers of the tables of the two kinds of goals. */
  tables: Record<'quantified' | 'unquantified', PhrasePart>;
};

/** How many indicators moved in which way. */
type MovedWords = Record<'indicators' | 'better' | 'worse' | 'equal' | 'uncompared', PhrasePart>;

/** Words of the page of the outlines; loaded with it. */
export const outlinesZh = inChinese((t) => ({
  /** Separates two sentences. */
  gap: '',
  title: '两纲监测',
  audiences: { women: '妇女', children: '儿童' },
  audience: '纲要',
  decade: '周期',
  decadeOf: (from: number, to: number) => `${from}—${to}年`,
  region: '地区',
  year: '年份',
  latest: '最新',
  bases: '公布的监测结果',
  levels: { national: '国家监测指标', regional: `${t.kind}监测指标` },
  listed: (count: number) => `${count}项`,
  listUnknown: '项数未公布',
  attainment: (percent: string) => `达标率${percent}%`,
  notEvaluated: '尚未公布评估结果',
  implied: (met: number, all: number) => `${all}项中${met}项达标（推算：项数×达标率，取整）`,
  publishedFirst: '以公布的评估结果为准；以下按看板数据逐项对照，仅供参考，不能据此推断公布结果中未达标的是哪几项。',
  /** `regional`: the number of indicators on the region's own list, where known. */
  counted: (document: string, total: number, parts: string, regional: number | null) =>
    `对照${document}的${total}项目标：${parts}。${regional === null ? '' : `${t.kind}监测指标${regional}项未全部公开，看板未作对照。`}`,
  part: (word: string, n: PhrasePart) => phrase`${listed(word)}${n}项`,
  simulated: '据模拟数据，',
  reasons: {
    'no-number': '纲要未提出量化目标',
    'no-indicator': '看板未设对应指标',
    'no-value': '没有数据',
    about: '约数目标或不分优劣',
    townships: '需分乡镇数据',
  },
  reasonsOf: (parts: Phrase) => phrase`（${parts}）`,
  limits: (parts: Phrase) => phrase`${parts}，看板不作判定`,
  scoreboard: '两纲达标对照',
  scoreboardLead: '公布栏为公布的达标率折算（推算）；看板栏只数有判定的目标，含提前达标。',
  scoreColumns: {
    outline: '纲要',
    national: '公布：国家监测指标',
    regional: `公布：${t.kind}监测指标`,
    here: '看板：国家纲要目标达标／有判定',
    unjudged: '无判定／全部目标',
  },
  score: (met: number, all: number) => `${met}/${all}`,
  unjudged: (count: number, all: number) => `${count}/${all}`,
  filters: { status: '状态', department: '责任部门', domain: '领域', sort: '排序', all: '全部' },
  sorts: { given: '纲要顺序', gap: '差距大的在前' },
  columns: {
    goal: '目标',
    indicator: '指标',
    value: '数值',
    target: '目标值',
    gap: '差距',
    status: '状态',
    pace: '年均变化',
    department: '责任部门',
    source: '出处',
  },
  /** `amount`: with its unit. */
  pace: (isUp: boolean, amount: string) => `每年${isUp ? '升' : '降'}${amount}`,
  steady: '持平',
  /** Precedes an indicator that is related to a goal but not judged by it. */
  related: '相关（不作判定）：',
  sections: { goal: '主要目标', measure: '策略措施', plan: '实施方案' },
  noDepartment: '未明确',
  none: '没有符合条件的目标。',
  board: '责任部门清单',
  boardLead: '按指标的责任部门归类；几个部门共同负责的，各列一次。',
  boardLine: (total: number, parts: string) => `${total}项：${parts}`,
  open: (department: string) => `只看${department}`,
  copy: (word: string, department: string) => `${word}：${department}`,
  copied: '已复制。',
  listHead: (document: string, department: string) => `${document}目标　${department}`,
  listLine: (goal: string, value: string, target: string, status: string) =>
    `${[goal, value, target].filter(Boolean).join('，')}：${status}`,
  target: (condition: string) => `目标${condition}`,
  method: '判定方法',
  report: '生成监测报告',
  reportReady: (name: string) => `已生成“${name}”，可在简报中修改、导出。`,
  /** The other papers beside the yearly report. */
  reports: { tasks: '生成部门清单', tasksFile: '部门清单（Word）' },
  reportKinds: { annual: '年度报告', midterm: '中期报告', final: '终期报告' },
  reportKind: '报告类别',
  tables: {
    monitored: (document: string, place: string, year: number) => `${document}${place}${year}年监测指标`,
    unquantified: (document: string, place: string, year: number) =>
      `${document}${place}${year}年未量化或暂无数据的目标`,
    tasks: (department: string, year: number) => `${department}负责的目标及尚需工作（${year}年）`,
    ofDomain: (domain: string, year: number) => `${domain}监测指标（${year}年）`,
  },
  tableColumns: {
    goal: '目标',
    indicator: '指标',
    unit: '单位',
    year: (year: number, isBase: boolean) => `${isBase ? '基期' : ''}${year}年`,
    whole: (year: number) => `${year}年${t.whole}`,
    target: '目标值',
    attainment: '实现程度（%）',
    status: '状态',
    reason: '未作判定的原因',
    department: '责任部门',
  },
  taskColumns: {
    goal: '目标',
    now: (year: number) => `${year}年数值`,
    target: '目标值',
    status: '状态',
    needed: '尚需',
  },
  /** The reasons in a report, which does not speak of the dashboard. */
  tableReasons: {
    'no-number': '纲要未提出量化目标',
    'no-indicator': '暂无对应监测指标',
    'no-value': '暂无数据',
  },
  cases: (written: string, _cases: number) => `${written}例`,
  /** Notes below a table; each only where it explains something in it. */
  tableNotes: {
    missing: '“—”表示无数据或不适用',
    marks: (signs: readonly string[], simulated: boolean) =>
      `${signs.join('、')}${simulated ? `${signs.length > 0 ? '，其余' : '各数'}为模拟数据` : ''}`,
    published: '◆为公布数据',
    implied: '◇为推算数据',
    own: '■为本单位填报',
    attainment:
      '实现程度为数值与目标值之比（越低越好的指标为目标值与数值之比），最高为100%，目标值待核实或例数少的不计算',
    pooled: '三年合并率为当年与前两年合并计算，括号内为合并年份和例数',
    unverified: '“待核实”指目标值尚未与纲要原文核对',
  },
  needs: {
    kept: '保持',
    gap: (gap: string) => `差${gap}`,
    apart: (gap: string) => `与目标相差${gap}`,
    atElection: (gap: string) => `差${gap}，在下次换届中落实`,
    fewCases: '例数少，持续监测',
    'no-number': '按年报送数据',
    'no-indicator': '提供监测数据',
    'no-value': '补报数据',
    townships: '提供分乡镇（街道）数据',
    unverified: '目标值待核实',
  },
  written: {
    name: (kind: ReportKind, document: string, place: string, from: number, year: number) =>
      ({
        annual: `${document}${place}${year}年统计监测报告`,
        midterm: `${document}${place}中期统计监测报告（${from}—${year}年）`,
        final: `${document}${place}终期统计监测报告（${from}—${year}年）`,
      })[kind],
    lead: (of: LeadWords) =>
      phrase`对照${of.document}，以${of.from - 1}年为基期，对${of.place ?? t.whole}${
        {
          annual: `${of.year}年进展情况进行`,
          midterm: `${of.from}—${of.year}年实施情况进行中期`,
          final: `${of.from}—${of.year}年实施情况进行终期`,
        }[of.kind]
      }统计监测。共列${of.domains}个领域${of.total}项目标，涉及指标${of.indicators}项；其中有量化目标和数据的目标${of.quantified}项（见附件${of.tables.quantified}），未量化或暂无数据的${of.unquantified}项（见附件${of.tables.unquantified}）。${
        of.regional === null ? '' : `以上不是${t.kind}监测指标全表，全表${of.regional}项，未全部公开。`
      }`,
    forReference: `国家和${t.kind}目标按${t.whole}制定，${t.anywhere}与之对照只供参考。`,
    beforeMidterm: (midterm: number, year: number) => `中期为${midterm}年，该年数据尚未报送，本报告暂用${year}年数据。`,
    simulated: '本报告含模拟数据，只作演示，不得用于正式统计。',
    summary: '总体情况',
    progressHead: '目标进展',
    progress: (quantified: PhrasePart, parts: Phrase) => phrase`有量化目标和数据的${quantified}项目标中，${parts}。`,
    wholeProgress: (quantified: PhrasePart, parts: Phrase) => phrase`同期${t.whole}${quantified}项目标中，${parts}。`,
    moved: ({ indicators, better, worse, equal, uncompared }: MovedWords, since: number | null) => {
      const than = since === null ? '上年' : `${since}年`;
      const beside = since === null ? '与上年相比（按届变动的与上届相比）' : `与基期${since}年相比`;
      return phrase`${beside}，${indicators}项指标中好于${than}的${better}项、差于${than}的${worse}项、持平的${equal}项，不作比较的${uncompared}项。`;
    },
    published: (list: string) => `公布的评估结果：${list}，以公布结果为准；不能据本报告推断其中未达标的是哪几项。`,
    publishedOf: (level: string, count: number, percent: string) => `${level}${count}项、达标率${percent}%`,
    achievements: '主要成效',
    noAchievements: '没有比上年或基期好转的指标。',
    problems: '主要问题和差距',
    noProblems: '没有变差的指标，也没有未达到的目标。',
    ordinals: ['一是', '二是', '三是'],
    responsible: (list: string) => `（责任部门：${list}）`,
    inDomain: (quantified: PhrasePart, parts: Phrase, unquantified: Phrase) =>
      phrase`本领域${quantified}项目标中，${parts}${unquantified}。`,
    alsoUnquantified: (count: PhrasePart, table: PhrasePart) =>
      phrase`；另有${count}项未量化或暂无数据（见附件${table}）`,
    notInChapters: (domains: string, table: PhrasePart) =>
      phrase`${domains}领域的目标均未量化或暂无数据，不单列章节（见附件${table}）。`,
    groups: {
      reached: '达到目标值的指标',
      likely: '预期可达标的指标',
      behind: '未达标和达标困难的指标',
      open: '不作判定和暂不作判定的指标',
    },
    seeFigures: (numbers: readonly PhrasePart[]) =>
      phrase`（见${joined(
        numbers.map((one) => phrase`图${one}`),
        '、',
      )}）`,
    difficulties: '存在的困难和问题',
    behindHead: '未达标和达标困难的指标',
    worsenedHead: (since: number | null) => `差于${since === null ? '上年' : `${since}年`}的指标`,
    undecidedHead: '暂不作判定的目标',
    noneBehind: '没有未达标和达标困难的目标。',
    undecided: (list: string) => `以下目标暂不作判定，仍需持续监测：${list}。`,
    undecidedGoal: (goal: string, verdict: string, departments: string) =>
      `${goal}（${verdict}；责任部门：${departments}）`,
    measures: '对策建议',
    measureHeads: {
      behind: '加快未达标和达标困难指标的进度',
      worsened: '扭转变差的指标',
      data: '完善数据和目标值',
      kept: '巩固已有成效',
    },
    asks: {
      behind: (departments: string, names: string) =>
        `（待填写：针对${names}的措施、分工和完成时限；责任部门：${departments}）`,
      worsened: (departments: string, names: string) =>
        `（待填写：${names}变差的原因和改进措施；责任部门：${departments}）`,
      data: '（待填写：补报缺报数据、核实待核实目标值的安排）',
      kept: '（待填写：巩固已达标和提前达标指标的措施）',
    },
    sources: '数据来源和口径说明',
    source: {
      compared: (since: boolean) =>
        `比较好差只看有优劣方向的指标；累计数、不分优劣的指标、例数少于20例的比率和没有可比年份的，不作比较${since ? '' : '；按届变动的与上届比较'}。`,
      passed: '目标年份已过的，只看目标当年：达到为“已达标”，没有达到为“未达标”。',
      ahead:
        '目标年份未到的，看最近一个有数据的年份：达到为“提前达标”；没有达到的，按近五年的年均变化直线推算，能在目标年份前（含当年）达到为“预期可达标”，否则为“达标困难”。',
      'few-cases':
        '比率的例数少于20例，或按例数算出的95%区间包含目标值的，高于或低于目标都可能出于偶然，列为“例数少，暂不作判定”。',
      'by-term': '按届变动的指标只在换届时变化，目标年份前未达到的，列为“按届变动，待换届后判定”。',
      'few-years': '可比数据不足三年、算不出进度而未达到的，列为“可比年份不足，暂不作判定”。',
      stated: '不分优劣的指标、“左右”类目标和需分乡镇数据的目标，只列差距，不作判定。',
      relative: `按变化幅度定的目标，目标值按${t.whole}基数换算；基数为模拟数据的，予以注明。`,
      attainment:
        '实现程度：越高越好的指标为数值÷目标值，越低越好的指标为目标值÷数值，最高计100%；目标值待核实、例数少暂不作判定的，不计算。',
      pooled: `${t.part}例数少的比率，用当年与前两年的三年合并率，表中注明合并年份和例数。`,
      unverified: '目标值尚未与纲要原文核对的，标“待核实”。',
    },
  },
  departments: {
    name: (document: string, place: string, year: number) => `${document}${place}${year}年监测目标部门清单`,
    lead: (year: number, shares: readonly string[]) =>
      `按指标的责任部门列出${shares.length}个部门负责的目标、${year}年状态和尚需工作，每个部门一页；几个部门共同负责的，各列一次。各部门目标数：${shares.join('、')}。`,
    simulated: '本清单含模拟数据，只作演示，不得用于正式统计。',
    share: (department: string, total: number) => `${department}${total}项`,
    ofDepartment: (total: number, parts: Phrase, unquantified: number): Phrase => {
      if (unquantified === total) return phrase`负责目标${total}项，均未量化或暂无数据。`;
      return phrase`负责目标${total}项：${parts}${unquantified === 0 ? '' : `；未量化或暂无数据${unquantified}项`}。`;
    },
  },
}));

export type OutlineWords = ReturnType<typeof outlinesZh>;
