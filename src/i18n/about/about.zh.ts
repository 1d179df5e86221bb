import type { Period } from '../../contract/fact';
import { divisionsSince, examples } from '../../province/places';
import type { TermsZh } from '../../province/terms.zh';
import { inChinese } from '../inChinese';

export type Section = { id: string; title: string; paragraphs: string[]; list?: { term: string; text: string }[] };

const sections = (t: TermsZh): Section[] => [
  {
    id: 'what',
    title: '平台简介',
    paragraphs: [
      `${t.brand}汇集${t.province}妇女发展指标，分妇女健康、就业创业、参政议政、权益保护、基层组织五个领域，供${t.kind}和各${t.part}妇联查看、比较，并用于简报、报告和会议。`,
      `每项指标均并列${t.whole}与各${t.part}数据。筛选条件保存在网址中：复制网址发给同事，对方看到的是同一画面。`,
      `页首可选一个${t.part}，查看所辖${t.divisions}：各地数据按指标的规则合计或加权等于该${t.part}数，没有分${t.divisions}数据的指标不列出。${t.whole}旗县级行政区${divisionsSince.zh}；设立以前标“尚未建立”。`,
    ],
  },
  {
    id: 'sources',
    title: '数据来源',
    paragraphs: [
      '数据来自统计服务器，每个领域请求一次；指标的名称、单位、口径、方向和目标也由服务器提供。看板不改动任何数值，只作注明的计算：差值、位次、三年合并率和目标进度。',
      '公布数据取自公开发表的文章，逐条列在本页的台账中；其余数值在接入正式统计数据之前为模拟生成，仅供演示；各单位可在“数据填报”导入本单位数据。',
    ],
  },
  {
    id: 'marks',
    title: '数据标记',
    paragraphs: ['每个数值都注明来源。只要画面中有一个模拟值，屏幕、图片和下载的文件都会写明“模拟数据”。'],
    list: [
      { term: '◆ 公布', text: `公开发表过的数值，附出处；${t.whole}的曲线准确通过这些点。` },
      {
        term: '◇ 推算',
        text: `由公布的数值直接算出，例如由2021年数值与“比2012年提高”推出2012年数值；或由12个${t.part}的填报数相加得出${t.whole}数，注明“由填报数相加”。`,
      },
      {
        term: '■ 本单位填报',
        text: '在“数据填报”导入的数值，只保存在这台电脑的浏览器中，未经统计部门核定；已有公布数据的，仍显示公布数据。',
      },
      { term: '模拟', text: '按公布数据和合理范围生成，不得用于正式统计。' },
    ],
  },
  {
    id: 'missing',
    title: '缺失值说明',
    paragraphs: ['缺失值不作估计：曲线断开，表格写“—”或原因，下载文件留空；不补0，不连线。0是真实的数值。'],
    list: [
      { term: '尚未建立', text: '当时尚无这项工作或制度。' },
      { term: '未统计', text: '当时没有统计这项指标。' },
      { term: '未报送', text: `${t.whole}已有数据，该${t.part}没有报送。` },
    ],
  },
  {
    id: 'whole',
    title: `${t.whole}数的计算方法`,
    paragraphs: [
      `人数、次数、金额：${t.whole}等于各${t.part}之和，因此单个${t.part}不与${t.whole}合计比较优劣。率和比重：${t.whole}是各${t.part}按各自分母加权的平均，不是简单平均。个别指标（如预期寿命）不由${t.part}值计算。各项指标的计算方法见其指标说明。`,
      `总量多与人口规模有关。选“按人口平均”，各项数量改为每万名妇女、儿童或常住居民等的数：当年数、年末数、累计数都除以同年的基数；${t.whole}是各${t.part}按基数加权的平均，可以与单个${t.part}比较。这些数由本看板计算，不带公布标记；基数的含义和来源注在图下。`,
      '两个百分数之差是“个百分点”；%、‰、/10万分别使用各自的单位。累计数不再相加；按届变动的指标画成阶梯线；口径变化、前后不可比的地方断开，不跨越断点计算变化。',
    ],
  },
  {
    id: 'pooled',
    title: '三年合并率',
    paragraphs: [
      `孕产妇死亡等例数很少，单个${t.part}一年的比率受偶然因素影响较大。因此${t.part}值用当年与前两年的例数、活产数合并计算，并注明例数；不足三年的不计算。排名时${t.whole}也用三年合并率。`,
    ],
  },
  {
    id: 'small',
    title: `小样本与${t.part}画像`,
    paragraphs: [
      `比率背后不足20例的标“小样本”并注明例数（如${examples.small.zh}的婴儿死亡率）：其相对标准误超过22%，也不进入“优势”和“需加强”。按例数的95%区间，一半以上位次都有可能的，不排位次；没有例数的估计值，相差不超过指标所定最小差异的不分先后。`,
      '死亡、人身安全保护令、家庭暴力信访等，一地1至2例的不公开数值，能由合计推出的另一地区一并不公开；三年合并的按三年例数。',
      `${t.part}画像中，“优势”和“需加强”只从有方向、能与${t.whole}相比的率、比重和年数中选取；与${t.whole}的差距以各${t.part}的平均差距为尺，具体算法写在画像页下方。`,
    ],
  },
  {
    id: 'map',
    title: '地图',
    paragraphs: [
      `公开发布的地图须经审图并标注审图号。边界由统计服务器提供；没有审图号时，每张地图都写明“示意图，未经审图，不得公开发布”，导出的图片也一样。等面积方格图没有边界，每格一个${t.part}，可公开使用。`,
    ],
  },
];

/** The words of the page 关于. */
export const aboutZh = inChinese((t) => ({
  title: '关于',
  contents: '本页内容',
  sections: sections(t),
  method: '方法',
  limits: '局限',
  /** How targets are judged, and where that is not possible. */
  outlook: {
    method: [
      `两纲监测对照的是中国妇女、儿童发展纲要的目标；${t.kind}监测指标未全部公开，没有对照。`,
      '目标年份已过的，只看目标当年：达到为“已达标”，没有达到为“未达标”。',
      '目标年份未到的，看最近一个有数据的年份：达到为“提前达标”；没有达到的，按近五年的年均变化直线推算，能在目标年份前（含当年）达到为“预期可达标”，否则为“达标困难”。',
      '比率的例数少于20例，或按例数算出的95%区间包含目标值的，高于或低于目标都可能出于偶然，列为“例数少，暂不作判定”，单独计数。',
      '按届变动的指标只在换届时变化，不计算年均进度，目标年份前未达到的列为“按届变动，待换届后判定”。',
      '可比数据不足三年、算不出进度而未达到的，列为“可比年份不足，暂不作判定”。',
      '差距为最近数值减目标值，按所示小数位计算；百分比之差为个百分点。',
      '近五年进度为判定年份与此前五年内首个有数据年份之差，除以相隔年数；所需进度为差距除以距目标年份的年数；达标年份为按近五年进度首次达到目标的年份。',
      '不分优劣的指标和“约”数目标，只列差距，不作判定。',
      `按变化幅度定的目标（如比2020年下降20%），目标值按${t.whole}基数换算；基数为模拟数据的，予以注明。`,
      '目标出处尚未核对原文的，标“待核实”。',
    ],
    limits: [
      `目标按${t.setters}制定，${t.anywhere}仅供参考。`,
      '直线推算并非预测：未考虑政策变化，也未考虑数值接近0或100%时变化放缓。',
      '进度只由首尾两个数值决定。',
      '口径变化、前后不可比的，只用变化之后的数据。',
      '三年合并率逐年重叠，进度反映得较慢。',
      '提前达标的若按近五年进度会在目标年份前跌破目标，仍为“提前达标”，另注明年份；三十年以后才能达到的，不列达标年份。',
      '含模拟数据的判定只作演示，不得用于正式统计。',
    ],
  },
  licences: '本系统所用开源软件的许可声明',
  ledger: {
    title: '公布数据台账',
    lead: '公开发表过的数据逐条列出，没有对应指标的也照列；原文没有写明年份的，注明“年份为推定”。点击指标名称可查看所在图表。',
    traps: {
      title: '数据使用提示',
      /** Marks at the figures concerned. */
      numbers: ['①', '②', '③'],
      list: [
        '以%表示的比重“提高”或“下降”了多少，是个百分点，不是百分之几：女性青壮年文盲率2020年比2010年下降0.62个百分点，即由1.56%降到0.94%。',
        '儿童之家有两个数：2387个和1973个。两篇文章都在2022年发表，后者原文为“目前”，没有写明年份；本看板推定为2020年，未经核实。',
        `“${t.whole}妇女累计实现就业5241.2万人次”，原文为“十年来”；本看板推定为2012—2021年十个年度就业人次之和，同一人各年重复计算，口径原文未说明；不能当作人数或新增就业。`,
      ],
    },
    search: '查找',
    placeholder: '内容、数值、指标、出处，可用拼音首字母',
    topic: '主题',
    allTopics: '全部主题',
    count: (visible: number, total: number) => (visible === total ? `共${total}条` : `${total}条中的${visible}条`),
    columns: { topic: '主题', label: '内容', period: '时期', value: '数值', indicator: '指标与图表', source: '出处' },
    sortBy: (column: string) => `按${column}排序`,
    none: '没有对应指标',
    empty: '没有符合条件的公布数据',
    emptyWayOut: '请换一个词，或清除筛选。',
    clear: '清除筛选',
    trap: '见上方说明',
    topics: {
      outline: '两纲',
      health: '健康',
      education: '教育',
      employment: '就业',
      participation: '参政',
      ideology: '思想引领',
      family: '家庭',
      children: '儿童',
      rights: '权益',
      organizations: '组织',
    } as Record<string, string>,
    period: (period: Period) => {
      switch (period.kind) {
        case 'point':
          return `${period.year}年`;
        case 'asOf':
          return `截至${period.year}年`;
        case 'change':
          return `${period.fromYear}—${period.toYear}年变化`;
        case 'cumulative':
          return `${period.fromYear}—${period.toYear}年累计`;
        case 'over':
          return `${period.fromYear}—${period.toYear}年`;
      }
    },
    /** The unit as it follows a number, from the wording of the sources. */
    unit: (unit: string) => (unit === '百分点' ? '个百分点' : unit === '1/100000' ? '/10万' : unit),
    citation: (title: string, publisher: string | null, year: number) =>
      [`《${title}》`, publisher, `${year}年`].filter(Boolean).join('，'),
    linksMissing: '部分领域的数据未能读取，部分指标链接暂缺。',
  },
}));

export type AboutWords = ReturnType<typeof aboutZh>;
