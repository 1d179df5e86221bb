import { examples } from '../../province/places';
import { inChinese } from '../inChinese';

/** Words of the briefing page and its exports; loaded with them. */
export const briefingZh = inChinese((t) => ({
  title: '简报',
  choose: '当前简报',
  fields: {
    name: '标题',
    issue: '期号',
    issueHint: '第1期',
    unit: '编印单位',
    unitHint: `${t.province}妇联`,
    date: '日期',
    dateHint: '空白时为导出当日',
    secrecy: '密级或提示',
    secrecyHint: '内部资料，注意保存',
    introduction: '导语',
    introductionHint: '写在正文之前的说明，可不填',
    recipients: '报送范围',
    recipientsHint: '报：…　送：…　发：…',
    copies: '印数',
    copiesHint: '共印50份',
    form: '文种',
    pictureFormat: '图片尺寸',
  },
  forms: { bulletin: '简报', official: '公文' },
  newOne: '新建',
  duplicate: '复制一份',
  copyOf: (name: string) => `${name}（副本）`,
  remove: '删除简报',
  removed: (name: string) => `已删除《${name}》。`,
  save: '另存为文件',
  open: '打开文件',
  opened: (name: string) => `已打开《${name}》，其他简报不变。`,
  refused: {
    notJson: (file: string) => `“${file}”不是简报文件，内容无法读取；现有简报没有改动。`,
    foreign: (file: string) => `“${file}”不是本看板的简报文件；现有简报没有改动。`,
    newer: (file: string) => `“${file}”由更新版本的看板保存，当前版本无法读取；请更新看板后再打开。现有简报没有改动。`,
    broken: (file: string, field: string) => `“${file}”已损坏：${field} 不符合格式；现有简报没有改动。`,
    tooLarge: (file: string) => `“${file}”超过5MB，不是简报文件；现有简报没有改动。`,
  },
  brokenWayOut: '可用上方按钮另存为文件留底，再删除此简报，或改选、新建一份。',
  aside: '此浏览器中有无法识别的简报，已另行留存，没有覆盖：',
  asideFile: '留存简报',
  storageFailure: '此浏览器不能保存简报（存储已满或被禁用），关闭窗口后会丢失；请先“另存为文件”。',
  contents: '内容',
  empty: '还没有内容',
  emptyWayOut: `在各领域、总览和${t.part}画像的图表右上角点击“加入简报”，图表即列在此处；也可先加标题或文字。`,
  emptyLink: '选择图表',
  addHeading: '加标题',
  addText: '加文字',
  headingLabel: '小标题',
  headingLevel: '级别',
  headingLevels: { 1: '一、', 2: '（一）', 3: '1.' },
  textLabel: '文字',
  sentenceLabel: '结论',
  captionLabel: '图表名称',
  restore: '恢复由数据生成',
  renewed: (list: string) => `数字已更新：${list}`,
  insert: '插入数据',
  insertHint: `或输入 @，再写指标、${t.part}和年份，如“@孕产妇死亡率 ${examples.typed.zh} 2023”；插入的数随数据更新`,
  insertNothing: (query: string) => `没有找到“${query.trim()}”`,
  seen: '已核对',
  typedByHand: (list: string) => `手填的数，不随数据更新：${list}`,
  up: (name: string) => `上移：${name}`,
  down: (name: string) => `下移：${name}`,
  moved: (name: string, position: number, total: number) => `${name}：第${position}项，共${total}项`,
  moveHint: 'Alt+↑↓ 移动',
  removeBlock: (name: string) => `移除：${name}`,
  removedBlock: (name: string) => `已移除“${name}”。`,
  undo: '撤销',
  size: '版面宽度',
  sizes: { full: '通栏', half: '半栏' },
  gone: (name: string) => `“${name}”已不在服务器的指标目录中，无法绘出。`,
  goneWayOut: '可以移除，或等目录恢复后再用；导出的文件里写“暂无数据”。',
  noData: '暂无数据',
  view: '打开原图',
  preview: '版面预览',
  paper: '纸张',
  papers: { portrait: 'A4纵向', landscape: 'A4横向', slide: '16:9', picture: '单图' },
  pictureFormats: {
    slide: '整页幻灯片（16:9）',
    halfSlide: '半页幻灯片',
    paper: 'A4通栏',
    column: 'A4半栏',
    square: '方图（微信）',
    phone: '手机竖图',
  },
  grey: '灰度',
  page: (page: number, total: number) => `第${page}页，共${total}页`,
  textSize: (points: number) => `正文${points}磅`,
  drawing: '正在绘制',
  loading: '正在读取各领域数据',
  export: '导出',
  fileName: '简报',
  figure: (n: number) => `图${n}`,
  table: (n: number) => `表${n}`,
  attachment: (n: number) => `附件${n}`,
  caption: ({ years, whole, others, name, unit }: CaptionWords) =>
    years +
    whole +
    (others === '' ? '' : `及${others}`) +
    (name.endsWith('）') ? `${name.slice(0, -1)}，${unit}）` : `${name}（${unit}）`),
  /** A reference in a text to its figure. */
  referTo: (label: string) => `（见${label}）`,
  attached: (captions: readonly string[]) =>
    captions.map(
      (caption, at) => (at === 0 ? '附件：' : '　　　') + (captions.length > 1 ? `${at + 1}. ` : '') + caption,
    ),
  sources: {
    title: '数据来源和口径说明',
    mark: (sign: string, what: string) => `${sign}为${what}`,
    marks: (list: string) => `图表中${list}。`,
    simulated: '本文含模拟数据，不得用于正式统计。',
    of: (labels: string, note: string) => `${labels}：${note}`,
  },
  numbered: (label: string, caption: string) => `${label}　${caption}`,
  notes: (list: readonly string[]) => `注：${list.join('　')}`,
  noteGap: '　',
  /** Joins lines into one. */
  lineJoiner: '',
  headingNumber: {
    1: (n: number) => `${chineseNumber(n)}、`,
    2: (n: number) => `（${chineseNumber(n)}）`,
    3: (n: number) => `${n}. `,
  },
  /** A heading that includes its number. */
  isNumbered: /^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．](?!\d))/,
  /** Names of paragraph styles in Word. */
  wordStyles: {
    Figure: '图',
    FigureNote: '图表注释',
    SourceNote: '数据说明',
    TableText: '表格文字',
    TableHead: '表格栏头',
    Notice: '密级或提示',
    Masthead: '版头',
    MastheadLine: '版头文字',
    Record: '版记',
    table: '统计表',
  },
  /** At the head of each page while any value is simulated. */
  simulatedPage: '演示稿　含模拟数据，不得用于正式统计',
  pageNumber: { before: '— ', after: ' —' },
  dated: (date: string) => {
    const [year, month, day] = date.split('-').map(Number);
    return `${year}年${month}月${day}日`;
  },
  continued: (caption: string, page: number, pages: number) => `${caption}（${page}/${pages}）`,
  ofLeague: (briefing: string, league: string) => `${briefing}（${league}）`,
  preflight: {
    title: (n: number) => (n === 0 ? '待核对：无' : `待核对：${n}处`),
    nothing: '各图表均有出处，没有发现需要核对之处。',
    at: (name: string, text: string) => `${name}：${text}`,
    introduction: '导语',
    textAt: (text: string) => (text === '' ? '文字' : `“${text.slice(0, 12)}”`),
    jump: '查看',
    gone: (name: string) => `“${name}”已不在指标目录中，导出时写“暂无数据”。`,
    simulated: '含模拟数据，不得作为正式统计上报。',
    noSource: '没有写明数据来源或主管部门。',
    cutAxis: '纵轴不从0开始，图上变化幅度会显得偏大。',
    gaps: (names: string) => `${names}有缺失年份，曲线断开；请在正文中说明。`,
    manyLines: (count: number, most: number) => `有${count}条线，这一版面宜不超过${most}条。`,
    greyColours: (names: string) => `${names}的颜色在黑白打印时难以区分。`,
    fromTo: (from: string, to: string) => `${from}→${to}`,
    moved: (list: string) => `修改过的结论中数字已随数据更新：${list}，请核对前后文字。`,
    unverifiedTarget: '目标值待核实。',
    unfilled: '尚未填写。',
    unknownNumbers: (list: string) => `文字中的${list}不是取自数据，请核对是否手填或已过时。`,
  },
  template: {
    title: '套用本单位模板',
    about:
      '在本单位的 Word 文件（可带红头）里写上占位符，选择该文件，即生成填好的 Word；版式、字体和红头不变。文件只在本机处理。',
    explained: '图解：如何制作模板',
    takeSample: '下载示例模板',
    choose: '选择模板并填充',
    sample: '简报示例模板',
    example: '示例',
    refused: {
      tooLarge: (file: string) => `“${file}”超过20MB（或解压后过大），没有生成文件；请删去大图后再试。`,
      tooLong: (file: string) => `“${file}”内容过多，没有生成文件；请只留版头、占位符和版记后再试。`,
      notWord: (file: string) => `“${file}”不是 Word 文档（.docx），没有生成文件；WPS 文字请另存为 .docx。`,
      oldOrLocked: (file: string) =>
        `“${file}”是旧版 .doc 或带打开密码的文档，没有生成文件；请去掉密码、另存为 .docx 后再试。`,
      stopped: (file: string) =>
        `“${file}”未能读完，浏览器中途停止了读取（可能是内存不足），没有生成文件，简报没有改动；请关闭其他页面后再试。`,
      tooSlow: (file: string) => `“${file}”读取超过30秒，已停止，没有生成文件；请删去大图和多余内容后再试。`,
      failed: (file: string) => `“${file}”未能填充，文件内容可能已损坏；请用 Word 打开后另存一份再试。`,
    },
    unfit: (list: string) => `替代文字所在的图形不能换成该图，原样保留：${list}`,
    unknown: (list: string) => `无法识别的占位符，原样保留：${list}`,
    empty: (list: string) => `没有对应内容，已写“暂无数据”：${list}`,
    guide: {
      back: '← 返回简报',
      title: '用本单位的 Word 文件做模板',
      lead: '模板就是一份普通的 Word 文件：红头、字体、页码照旧，只在需要填入内容处写占位符。每次选用，即生成填好的新文件；模板本身不变，文件只在本机处理。',
      write: {
        title: '1. 写占位符',
        text: '在 Word 或 WPS 里，把需要替换的文字改为两个花括号括起的名称。',
        picture: '模板：红头下写着期号、标题、正文、日期等占位符',
      },
      chart: {
        title: '2. 给图表写替代文字（可不做）',
        text: '如需沿用本单位的图表样式，可右键点击图表，选“查看替代文字”，写入占位符；填充时样式不变，只换数据。图片同样可以替换。',
        picture: '图表旁的替代文字窗格，写着占位符',
      },
      fill: {
        title: '3. 选择模板并填充',
        text: '在简报页点击“选择模板并填充”，下载的文件已填好，图表可“编辑数据”。',
        picture: '填好的文件：期号、标题、正文和图表都已换成简报的内容',
      },
      before: {
        head: '××妇女联合会文件',
        issue: '{{期号}}',
        title: '{{标题}}',
        body: ['{{导语}}', '{{正文}}'],
        caption: '（本单位的图表）',
        date: '{{日期}}',
      },
      after: {
        head: '××妇女联合会文件',
        issue: '第1期',
        title: '第一季度妇女发展情况',
        body: ['现将第一季度有关情况通报如下。', '一、健康状况', '孕产妇死亡率继续下降……'],
        caption: '图1　孕产妇死亡率',
        date: '2026年4月10日',
      },
      pane: '替代文字',
      paneText: '{{图:孕产妇死亡率}}',
      places: '占位符',
      place: '写法',
      meaning: '填入',
      list: [
        ['{{标题}} {{期号}} {{日期}} {{单位}} {{密级}} {{报送}} {{印数}}', '简报页上方填写的各项'],
        ['{{导语}}', '导语'],
        ['{{正文}}', '简报的全部内容：标题、文字、结论、图表'],
        ['{{图:孕产妇死亡率}}', '这一项的图；写在图表的替代文字里，则只换那张图的数据'],
        ['{{表:孕产妇死亡率}}', '这一项的数据表'],
        ['{{结论:孕产妇死亡率}}', '这一项的结论'],
        ['{{图:图1}}', '按简报中的编号取图，表同理'],
      ],
      notes: [
        '简报里没有的项，写“暂无数据”，并在页面上列出。',
        '无法识别的占位符原样保留，并在页面上列出。',
        '占位符的冒号用中文或英文的都可以。',
      ],
    },
    places: {
      name: '标题',
      issue: '期号',
      date: '日期',
      unit: '单位',
      secrecy: '密级',
      introduction: '导语',
      recipients: '报送',
      copies: '印数',
      body: '正文',
      figure: '图',
      table: '表',
      sentence: '结论',
    },
  },
  receipt: {
    title: (date: string, n: number) => `上次导出：${date}，${n === 0 ? '此后数据没有变化' : `此后有${n}处变化`}`,
    nothing: '导出时的数值与现在一致。',
    gone: (name: string) => `“${name}”已不在指标目录中。`,
    value: (name: string, region: string, year: string, before: string, after: string) =>
      `${name}：${region}${year}由${before}改为${after}`,
    rank: (name: string, region: string, before: number, after: number) =>
      `${name}：${region}由第${before}位变为第${after}位`,
    years: (name: string, years: string) => `${name}：新增${years}数据`,
    copy: '复制更正说明',
    erratumTitle: '更正说明',
    erratumLead: (briefing: string, date: string) => `${date}印发的《${briefing}》中，下列数据更正如下：`,
    erratumLine: (n: number, text: string) => `${n}. ${text}。`,
    space: ' ',
  },
  batch: {
    title: (n: number) => `${n}个${t.part}批量`,
    about: `为每个${t.part}各生成一份：图表、结论和标题都换成${t.whole}与该${t.part}。修改过的结论和图表名称不带入，按该${t.part}的数据重新生成。`,
    every: '全部',
    make: (n: number) => `生成${n}份（ZIP）`,
    sameAxes: `各${t.part}用同一纵轴，便于对照`,
    fileName: (n: number) => `${n}个${t.part}`,
  },
}));

export type CaptionWords = {
  years: string;
  whole: string;
  /** The leagues beside 全区; '' without any. */
  others: string;
  name: string;
  unit: string;
};

/** 一 to 九十九. */
function chineseNumber(n: number): string {
  const digits = '零一二三四五六七八九';
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return (tens > 1 ? digits.charAt(tens) : '') + (tens > 0 ? '十' : '') + (ones > 0 ? digits.charAt(ones) : '');
}

export type BriefingWords = ReturnType<typeof briefingZh>;
