import { inChinese } from '../inChinese';
import { listed } from '../listed';

/** The words of the overview (总览). */
export const overviewZh = inChinese((t) => ({
  title: `总览：${t.whole}与${t.part}`,
  themes: '各领域目标情况',
  indicators: (n: number) => `${n}项指标`,
  due: (year: number, total: number) => `${year}年目标${total}项`,
  noTarget: '本领域指标没有目标',
  moved: (span: number) => `近${span}年变化最大`,
  movedIn: (years: string) => years,
  nothingMoved: '没有可比的变化',
  change: (size: string, part: string) => `${size}（${part}）`,
  simulated: '（模拟数据）',
  open: (domain: string, year: number, status: string, n: number) =>
    `${domain}${year}年目标：${status}${n}项，查看这些指标`,
  summary: {
    lead: (year: number, total: number, parts: string) => `${year}年目标${total}项中，${parts}`,
    part: (status: string, n: number) => `${n}项${listed(status)}`,
    /** Precedes the names of the indicators. */
    list: { attention: '达标困难：', missed: '目标年份已过而未达标：' },
    /** Follows a name; `reached` and `unverified` may be empty. */
    against: (year: string, value: string, target: string, reached: string, unverified: string) =>
      `（${[year + value, target, reached, unverified].filter((part) => part !== '').join('，')}）`,
    targetOf: (year: string, condition: string) => `${year}目标${condition}`,
    /** Precedes statements based on simulated values. */
    simulated: '据模拟数据，',
    /** Numbers of themes still loading, and of those that failed. */
    absent: (pending: number, failed: number) =>
      (pending > 0 ? `正在读取其余${pending}个领域的数据。` : '') +
      (failed > 0 ? `另有${failed}个领域的数据未能读取。` : ''),
  },
  chosen: '选定指标',
  choose: '选择指标',
  map: `${t.part}地图`,
  ranking: `${t.part}排名`,
  openCard: '看趋势',
  themeFailed: (domain: string) => `${domain}的数据未能读取`,
}));

export type OverviewWords = ReturnType<typeof overviewZh>;
