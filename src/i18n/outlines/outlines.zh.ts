import { inChinese } from '../inChinese';
import { listed } from '../listed';
import { type Phrase, type PhrasePart, phrase } from '../sentences/phrase';

/** The start of a report. */
export type LeadWords = {
  /** The document of the goals, with its quotation marks. */
  document: string;
  /** Number of indicators on the region's own list; `null` where unknown. */
  regional: number | null;
  /** `null`: the whole region. */
  place: string | null;
  year: number;
  domains: PhrasePart;
  total: PhrasePart;
  parts: Phrase;
};

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
  /** 《…》附表：妇女与健康 */
  table: (domain: string, year: number) => `${domain}监测指标（${year}年）`,
  tableLead: (domain: string, total: number) => `${domain}领域${total}项目标的监测情况见下表。`,
  tableColumns: {
    goal: '指标',
    unit: '单位',
    base: (year: number) => `基期（${year}年）`,
    before: (year: number) => `上年（${year}年）`,
    now: (year: number) => `本年（${year}年）`,
    target: '目标',
    status: '状态',
    department: '责任部门',
  },
  ofDomain: (domain: string, total: PhrasePart, parts: Phrase) => phrase`${domain}目标${total}项：${parts}。`,
  written: {
    name: (document: string, place: string, year: number) => `${document}${place}${year}年监测报告`,
    lead: ({ document, regional, place, year, domains, total, parts }: LeadWords) =>
      phrase`${year}年对照${document}${domains}个领域的${total}项目标${
        regional === null ? '' : `（不是${t.kind}监测指标全表，${t.kind}监测指标${regional}项）`
      }，对${place ?? `${t.whole}`}进行监测：${parts}。`,
    published: (list: string) => `公布的评估结果：${list}，以公布结果为准；不能据本报告推断其中未达标的是哪几项。`,
    publishedOf: (level: string, count: number, percent: string) => `${level}${count}项、达标率${percent}%`,
    simulated: '本报告含模拟数据，只作演示，不得用于正式统计。',
    attentionHead: '有待关注的目标和指标',
    behind: (list: string) => `未达标或达标困难的目标：${list}。`,
    noneBehind: '没有未达标或达标困难的目标。',
    undecided: (list: string) => `暂不作判定的目标：${list}。`,
    worsened: (list: string) => `较上年（按届变动的，较上届）变差的指标：${list}。`,
    withoutValue: (list: string) => `没有数据的目标：${list}。`,
    notCovered: (list: string) => `看板未设对应指标、本报告未纳入的目标：${list}。`,
    appendix: '附表：监测指标',
    notes: '方法和数据说明',
  },
}));

export type OutlineWords = ReturnType<typeof outlinesZh>;
