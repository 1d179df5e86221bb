import { censusYear } from '../../province/places';
import { inChinese } from '../inChinese';

/** The verdict of a comparison with 全区. */
export type Verdict = 'better' | 'same' | 'worse';

/** The words of a league's profile (盟市画像). */
export const leagueZh = inChinese((t) => ({
  switch: `选择${t.part}`,
  unknown: (code: string) => `没有代码为 ${code} 的${t.part}`,
  /** A link to the divisions of the league. */
  inside: (n: number) => `所辖${n}个${t.divisions}`,
  unknownWayOut: `网址可能有误。请从下列${t.part}中选择。`,
  population: (persons: number) => `${censusYear}年普查人口${(persons / 10_000).toFixed(1)}万人`,
  summary: {
    label: '概况',
    leading: '居前三位',
    trailing: '居后三位',
    missing: '未报送',
    small: '小样本',
    items: '项',
  },
  verdict: { better: `优于${t.whole}`, same: `与${t.whole}相近`, worse: `不及${t.whole}` } satisfies Record<
    Verdict,
    string
  > as Record<Verdict, string>,
  changeVerdict: { better: '改善', same: '', worse: '退步' } satisfies Record<Verdict, string> as Record<
    Verdict,
    string
  >,
  strengths: '优势',
  /** The number of items, and how many of them are listed. */
  listed: (all: number, listed: number) => (all > listed ? `${all}项，列前${listed}项` : `${all}项`),
  /** How many indicators are judged as strengths and weak points, and why not the others. */
  comparable: (judged: number, total: number) =>
    `${total}项指标中${judged}项可比：只比有方向的率、比重和年数，不比合计数、三年合并率和小样本`,
  set: '指标范围',
  /** The themes with a tab, or also the indicators that only the outlines need. */
  sets: { themes: '各领域', all: '含两纲其他指标' },
  weakPoints: '需加强',
  changes: '五年变化最大',
  noStrengths: `没有优于${t.whole}的可比指标`,
  noWeakPoints: `没有不及${t.whole}的可比指标`,
  noChanges: (year: number) => `没有${year}年的可比数据，无法计算五年变化`,
  pickOrder: '优势与需加强的排序',
  pickOrders: { rank: '按位次', gap: `按与${t.whole}的差距` },
  above: (size: string) => `高于${t.whole}${size}`,
  below: (size: string) => `低于${t.whole}${size}`,
  equal: `与${t.whole}持平`,
  times: (times: string) => `相当于平均差距的${times}倍`,
  share: (share: string) => `占${t.whole}${share}`,
  bySize: '按数值',
  unranked: '不排位次',
  /** `reported`: how many have reported, where not all have. */
  placed: (rank: number, shared: number, reported: number | null) =>
    `${shared > 1 ? `${shared}个${t.part}并列` : ''}第${rank}位${reported === null ? '' : `（${reported}个已报送）`}`,
  sharedBy: (shared: number) => `${shared}个${t.part}`,
  reported: (reported: number) => `${reported}个已报送`,
  moved: (from: string, to: string) => `${from} → ${to}`,
  ranks: (from: string, to: string) => (from === to ? `位次未变：${to}` : `${from} → ${to}`),
  small: '小样本',
  broken: '前后不可比',
  profileTable: {
    title: '各项指标的位置',
    lead: (total: number) => `每行是一项指标，每个点是一个${t.part}，共${total}个`,
    indicator: '指标',
    dotStrip: (total: number) => `在${total}个${t.part}中的位置`,
    whole: `${t.whole}`,
    gap: `与${t.whole}之差`,
    rank: '位次',
    change: (from: number, to: number) => `${from}—${to}年变化`,
    domain: '领域',
    allDomains: '全部领域',
    order: '排列',
    orders: { given: '按领域', rank: '按位次', gap: `按与${t.whole}的差距`, change: '按五年变化' },
    dotStripOf: (name: string) => `${name}，各${t.part}位置。左右键换${t.part}，上下键换指标。`,
    worseSide: `◀ 不及${t.whole}`,
    betterSide: `优于${t.whole} ▶`,
    others: `其他${t.part}`,
    smallDots: '空心：小样本',
    sizes: `无${t.whole}刻线：从0起按数值排列，只表示多少`,
    presence: '方块：实心为已配备，空心为未配备',
    scroll: '表格可左右滚动',
  },
  notes: {
    title: '阅读说明',
    list: {
      position: `位置以${t.whole}为中线，离${t.whole}最远的${t.part}在端点；有方向的指标右侧为好，不分优劣的指标右侧只是数值较大。各行尺度不同，行与行之间不可比较长短。`,
      picks: `优势与需加强只从有方向、能与${t.whole}相比的率、比重和年数中选，各列不超过五项；优于${t.whole}的为优势，不及${t.whole}的为需加强；人数、金额等相加成${t.whole}的指标，位次只说明多少，不列入；不分优劣、不排位次、三年合并和小样本的也不列入；男性指标只供对照，不列入。`,
      scale: `与${t.whole}的差距以“平均差距”为尺：各${t.part}与${t.whole}之差的绝对值的平均。据此，单位不同的指标可以相互比较。`,
      equal: `差距不到平均差距的四分之一，或不超过末位小数的1或${t.whole}值的0.1%，或按例数检验可能出于偶然的，称为“与${t.whole}相近”。`,
      change: `五年变化同样以期初的平均差距为尺，只比率、比重和年数；不超过末位小数的1或期初${t.whole}值0.1%的不算变化；口径变化、前后不可比的不算，小样本的不列入。`,
      fewCases: `比率背后不足20例的标“小样本”并注明例数：这样的比率和位次起伏多属偶然。已知例数的，95%区间相互重叠的${t.part}不分先后，位次写成起止（如第3—6位）；一半以上位次都有可能的，不排位次。`,
    },
  },
  picture: {
    export: '导出画像',
    chartName: `${t.part}画像_各项指标`,
    title: (name: string, judged: number, better: number, worse: number) =>
      judged === 0
        ? `${name}：没有可与${t.whole}相比的指标`
        : `${name}${judged}项可比指标中，${better}项优于${t.whole}，${judged - better - worse}项与${t.whole}相近，${worse}项不及${t.whole}`,
    subtitle: (year: number, others: number, scope: string) =>
      `${year}年，与${t.whole}和其他${others}个${t.part}比较（${scope}）`,
    rule: '只列有方向的率、比重和年数；合计类、不分优劣、三年合并和小样本指标不列入。',
  },
  columns: { verdict: `与${t.whole}相比`, share: `占${t.whole}`, cases: '例数', base: '基数' },
}));

export type LeagueWords = ReturnType<typeof leagueZh>;
