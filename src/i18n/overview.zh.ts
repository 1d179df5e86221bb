/** The words of the overview (总览). */
export const overviewZh = {
  tab: '总览',
  title: '总览：全区与盟市',
  themes: '各领域目标情况',
  statuses: { met: '已达标', likely: '有望达标', attention: '需关注', missed: '未达标', stated: '不作判定' },
  indicators: (n: number) => `${n}项指标`,
  withTarget: (n: number) => `${n}项有目标`,
  noTarget: '本领域指标没有目标',
  moved: (from: number, to: number) => `${from}—${to}年变化最大`,
  nothingMoved: '没有可比的变化',
  change: (size: string, part: string) => `${size}（${part}）`,
  simulated: '（模拟数据）',
  metOf: '项已达标',
  open: (domain: string, status: string, n: number) => `${domain}：${status} ${n}项，查看这些指标`,
  openTheme: (domain: string) => `查看${domain}`,
  summary: {
    lead: (total: number, parts: string) => `${total}项有目标的指标中，${parts}。`,
    part: (status: string, n: number) => `${n}项${status}`,
    /** Before the names of the indicators. */
    list: { attention: '需关注：', missed: '目标年份已过而未达标：' },
    simulated: '（判定含模拟数据）',
    partly: (n: number) => `另有${n}个领域尚未读到。`,
  },
  chosen: '选定指标',
  choose: '选择指标',
  map: '盟市地图',
  ranking: '盟市排名',
  openCard: '看趋势',
  filtered: (status: string, n: number) => `只显示全区“${status}”的${n}项指标。`,
  filteredNone: (status: string) => `本领域没有全区“${status}”的指标。`,
  showAll: '显示全部指标',
  themeFailed: (domain: string) => `${domain}没有读到`,
};

export type OverviewWords = typeof overviewZh;
