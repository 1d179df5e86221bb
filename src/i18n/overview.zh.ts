/** The words of the overview (总览). */
export const overviewZh = {
  tab: '总览',
  title: '总览：全区与盟市',
  themes: '各领域目标情况',
  statuses: { met: '已达标', likely: '有望达标', attention: '需关注', missed: '未达标', stated: '不作判定' },
  indicators: (n: number) => `${n}项指标`,
  withTarget: (n: number) => `${n}项有目标`,
  unverified: (n: number) => `${n}项目标待核实`,
  noTarget: '本领域指标没有目标',
  moved: (span: number) => `近${span}年变化最大`,
  movedIn: (years: string) => years,
  nothingMoved: '没有可比的变化',
  change: (size: string, part: string) => `${size}（${part}）`,
  simulated: '（模拟数据）',
  metOf: '项已达标',
  open: (domain: string, status: string, n: number) => `${domain}：${status} ${n}项，查看这些指标`,
  summary: {
    lead: (total: number, parts: string) => `${total}项有目标的指标中，${parts}`,
    part: (status: string, n: number) => `${n}项${status}`,
    /** Before the names of the indicators. */
    list: { attention: '需关注：', missed: '目标年份已过而未达标：' },
    /** Behind a name; `unverified` may be empty. */
    against: (year: string, value: string, target: string, unverified: string) =>
      `（${[year + value, target, unverified].filter((part) => part !== '').join('，')}）`,
    target: (condition: string) => `目标${condition}`,
    targetOf: (year: string, condition: string) => `${year}目标${condition}`,
    simulated: '（判定含模拟数据）',
    unverified: (n: number) => `其中${n}项目标待核实。`,
    partly: (n: number) => `另有${n}个领域的数据未能读取。`,
  },
  chosen: '选定指标',
  choose: '选择指标',
  map: '盟市地图',
  ranking: '盟市排名',
  openCard: '看趋势',
  filtered: (status: string, n: number) => `只显示全区“${status}”的${n}项指标。`,
  filteredNone: (status: string) => `本领域没有全区“${status}”的指标。`,
  showAll: '显示全部指标',
  themeFailed: (domain: string) => `${domain}的数据未能读取`,
};

export type OverviewWords = typeof overviewZh;
