import type { Stat, Target } from '../../contract/indicator';
import type { TermsZh } from '../../province/terms.zh';
import { joined, phrase, type Wording } from './phrase';

/** The number of goals with each verdict. */
export type VerdictCounts = Record<
  'met' | 'early' | 'likely' | 'attention' | 'missed' | 'by-term' | 'few-cases' | 'few-years' | 'stated',
  number
>;

/** The verbs of a change: 增加/减少 for counts and counts per head, 提高/下降 where higher is better, otherwise 上升/下降. */
export type Tone = 'amount' | 'per-head' | 'improving' | 'plain';

/**
 * The order of leagues: the better rate first (higher or lower), the better count first (larger or smaller), and otherwise from
 * more to less.
 */
export type RankOrder = 'highest' | 'largest' | 'lowest' | 'smallest' | 'plainHighest' | 'plainLargest';

/** The name of an indicator in sentences. */
export type Named = {
  name: string;
  /** The name includes the awarding level, so that no region may directly precede it: 全国巾帼文明岗. */
  isAward: boolean;
  /** The people whose deaths are the cases of the rate; `null` for other indicators. */
  deathsOf: string | null;
  /** For an office that is filled or vacant: the body that has it, and who fills it. */
  staffed: { body: string; object: string } | null;
};

/** The subject of a sentence. */
export type Subject = { named: Named /** `null` for 全区. */; place: string | null };

/** The number of cases, and its written form. */
export type CaseWords = { number: number; written: Wording };

/** `place` is `null` for 全区. Numbers are formatted, with hedge and unit. */
export type LevelWords = {
  year: number;
  /** The figure was published during the year, so it is not a year-end figure. */
  beforeEnd: boolean;
  /** The year is inferred. */
  inferred: boolean;
  /** For series by term: the first year of the term, where known. */
  term: number | null;
  /** The first of three years taken together; `null` for a value of one year. */
  pooledFrom: number | null;
  place: string | null;
  named: Named;
  value: Wording;
  /** The cases of a rate, where they are few: the sentence then states them first. */
  cases: CaseWords | null;
  /** Notes on the value: simulated, implied. */
  notes: readonly Wording[];
  /** The paragraph has already named this time and this place. */
  again: boolean;
};

export type ChangeWords = {
  /** `null`: no change. */
  up: boolean | null;
  tone: Tone;
  size: Wording;
  /** One of the two values is approximate. */
  hedged: boolean;
  year: number;
  /** `year` is the previous year. */
  previous: boolean;
  beforeEnd: boolean;
  pooledFrom: number | null;
};

/** Number of places without a value, and the reason. */
export type CountedWhy = { count: number; why: string };

/** The leagues of a clause: all, the chosen ones, or all that were not mentioned yet. */
export type Scope = 'all' | 'chosen' | 'others';

export type RankWords = {
  order: RankOrder;
  /** An amount of money, not a number of persons or things. */
  money: boolean;
  rank: number;
  /** The rank as written in the sentence. */
  written: Wording;
  /** The last possible rank, where chance leaves the rank open; otherwise `rank`. */
  to: number;
  tied: boolean;
  reported: number;
  total: number;
  /** The sentence has just ranked another place in the same order. */
  again: boolean;
};

type TargetOp = Target['op'];

export type TargetWords = {
  year: number;
  /** The better side of the target. */
  op: TargetOp;
  level: string;
  condition: Wording;
  gap: Wording;
  /** The judged year, where it is not the year of the sentence; otherwise `null`. */
  judged: number | null;
  /** Notes that the value of that year is simulated; otherwise ''. */
  note: Wording;
  /** The paragraph is about this target already: its year and level need not be named. */
  again: boolean;
};

/** A value whose cases are too few to place it on one side of the target. */
export type UndecidedWords = Omit<TargetWords, 'gap'> & {
  side: 'below' | 'above' | 'equal';
  cases: CaseWords | null;
  few: boolean;
  /** Whether the cases are deaths. */
  deaths: boolean;
};

const verbs: Record<Tone, readonly [up: string, down: string]> = {
  amount: ['增加', '减少'],
  'per-head': ['增加', '减少'],
  improving: ['提高', '下降'],
  plain: ['上升', '下降'],
};

const numerals = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九'];

function moved({ up, tone, size }: Pick<ChangeWords, 'up' | 'tone' | 'size'>): Wording {
  return phrase`${verbs[tone][up ? 0 : 1]}${size}`;
}

function noted(notes: readonly Wording[]): Wording {
  return notes.length === 0 ? '' : phrase`（${joined(notes, '，')}）`;
}

/** The time and the subject; the name alone where both have been named. */
function whenAndWhose(level: LevelWords, when: Wording, whole: string): Wording {
  return level.again ? level.named.name : phrase`${when}${whose(level, whole)}`;
}

function targetOf({ year, level, again }: Pick<TargetWords, 'year' | 'level' | 'again'>): Wording {
  return again ? '目标' : phrase`${year}年${level}`;
}

function whose({ place, named }: Subject, whole: string): string {
  return `${place ?? whole}${named.isAward ? '的' : ''}${named.name}`;
}

/** The notes with the hint at a small sample, and with its size unless the sentence has stated it. */
function notesOf({ cases, notes }: LevelWords, hasSize: boolean): Wording {
  if (cases === null) return noted(notes);
  return noted([...(hasSize ? [] : [phrase`${cases.written}例`]), '小样本', ...notes]);
}

/** Sentences of values, by kind of statistic. `whole` is the name of the region that sentences leave unnamed. */
function levelsOf(whole: string): Record<Stat, (level: LevelWords) => Wording> {
  function yearly(level: LevelWords): Wording {
    const { year, inferred, pooledFrom, place, named, value, cases, again } = level;
    const when =
      pooledFrom === null ? phrase`${year}年${inferred ? '（年份为推定）' : ''}` : phrase`${pooledFrom}—${year}年`;
    const pooled = pooledFrom === null ? '' : '三年合并';
    if (cases !== null && named.deathsOf !== null) {
      return phrase`${again ? '' : phrase`${when}${place ?? whole}`}${named.deathsOf}死亡${cases.written}例，${pooled}死亡率${value}${notesOf(level, true)}`;
    }
    return phrase`${whenAndWhose(level, when, whole)}${pooled && phrase`${pooled}为`}${value}${notesOf(level, false)}`;
  }

  function stock(level: LevelWords): Wording {
    const { year, beforeEnd, inferred, value, notes } = level;
    const when = phrase`${year}年${beforeEnd ? '' : '末'}${inferred ? '（年份为推定）' : ''}`;
    return phrase`${whenAndWhose(level, when, whole)}${value}${noted(notes)}`;
  }

  function cumulative(level: LevelWords): Wording {
    const { year, beforeEnd, inferred, place, named, value, notes, again } = level;
    const when = phrase`截至${year}年${beforeEnd ? '' : '底'}${inferred ? '（年份为推定）' : ''}`;
    if (named.isAward)
      return phrase`${again ? '' : phrase`${when}，${place ?? whole}`}累计有${named.name}${value}${noted(notes)}`;
    return phrase`${whenAndWhose(level, phrase`${when}，`, whole)}累计${value}${noted(notes)}`;
  }

  function byTerm(level: LevelWords): Wording {
    const { term, value, notes } = level;
    if (term === null) return yearly(level);
    return phrase`${whenAndWhose(level, phrase`${term}年换届后，`, whole)}${value}${noted(notes)}`;
  }

  return {
    flow: yearly,
    stock,
    cumulative,
    term: byTerm,
    'annual-rate': yearly,
    coverage: yearly,
    estimate: yearly,
  };
}

function publishedNote(inferred: boolean, note: string | null = null): string {
  return `（公布${note === null ? '' : `，${note}`}${inferred ? '，年份为推定' : ''}）`;
}

function staffed({ staffed, name }: Named): { body: string; object: string } {
  return staffed ?? { body: '', object: name };
}

/** 比2012年提高…; `end` follows the year. */
function against(change: ChangeWords, end: string): Wording {
  const { up, hedged, year, previous, beforeEnd, pooledFrom } = change;
  const span = pooledFrom === null ? '' : `${pooledFrom}—`;
  const base = `${previous ? '上年' : `${span}${year}年`}${beforeEnd ? '' : end}`;
  if (up === null) return phrase`与${base}${hedged ? '大致' : ''}持平`;
  return phrase`${previous ? '较' : '比'}${base}${moved(change)}`;
}

function added(change: ChangeWords): Wording {
  const { up, tone, size, year, previous, beforeEnd } = change;
  // A rate has no 新增: its base changes as well.
  if (tone !== 'amount') return against(change, '底');
  const since = previous ? '当年' : phrase`${year}年${beforeEnd ? '' : '底'}以来`;
  if (up === null) return phrase`${since}无新增`;
  return up ? phrase`${since}新增${size}` : against(change, '底');
}

const rate = (change: ChangeWords) => against(change, '');

/** 在12个盟市中数量最多, 数量列12个盟市第3位: a rank by size, not an achievement. */
function placeBySize({ order, money, rank, tied, reported, written }: RankWords, among: string): Wording {
  const noun = money ? '金额' : '数量';
  const ends = order === 'largest' ? ['最多', '最少'] : ['最少', '最多'];
  const end = rank === 1 ? ends[0] : rank === reported && !tied ? ends[1] : undefined;
  if (end !== undefined) return phrase`${among && phrase`在${among}中`}${noun}${tied ? '并列' : ''}${end}`;
  return phrase`${noun}${order === 'smallest' ? '由少到多' : ''}${tied ? '并列' : '列'}${among}第${written}位`;
}

/** 达标困难1项、未达标2项; zero counts are left out. */
function countList(counts: readonly (readonly [word: string, count: number])[]): string {
  return counts
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${word}${count}项`)
    .join('、');
}

/**
 * The words of the sentences (结论). Each kind of statistic has its own wording: 年末 for stocks, 截至…累计
 * and 新增 for cumulative series, 换届后 and 比上届 for those by term of office.
 */
export const sentencesZh = (t: TermsZh) => ({
  stop: '。',
  /** Between two sentences. */
  gap: '',
  comma: '，',
  semicolon: '；',
  simulated: '模拟数据',
  implied: '推算',
  own: '本单位填报',
  besideSimulated: `${t.whole}为模拟`,
  noted,
  /** A unit, or points, repeated in the same sentence. */
  unitAgain: (symbol: string, _isTotal: boolean) => symbol,
  pointsAgain: '个百分点',
  allSimulated: '，以上均为模拟数据',
  leaguesSimulated: `，${t.part}数为模拟数据`,
  /** The value of another year, or of a single year after one of three years. `pooled`: of that year and the two before it. */
  valueIn: (year: number, pooled: boolean, value: Wording) =>
    phrase`${pooled ? `${year - 2}—${year}年三年合并` : `${year}年`}为${value}`,
  simulatedBase: (years: readonly number[]) => `（${years.join('年、')}年为模拟数据）`,
  level: levelsOf(t.whole),
  change: {
    flow: rate,
    stock: (change) => against(change, '末'),
    cumulative: added,
    term: rate,
    'annual-rate': rate,
    coverage: rate,
    estimate: rate,
  } satisfies Record<Stat, (change: ChangeWords) => Wording> as Record<Stat, (change: ChangeWords) => Wording>,
  /** `terms`: the number of elections in between; 0 within one term. */
  termChange: (change: ChangeWords, terms: number): Wording => {
    const { up, year } = change;
    if (terms === 0) return up === null ? '届内未变' : phrase`届内${moved(change)}`;
    const base = terms === 1 ? '上届' : phrase`${numerals[terms] ?? terms}届前（${year}年）`;
    return up === null ? phrase`与${base}持平` : phrase`${terms === 1 ? '较' : '比'}${base}${moved(change)}`;
  },
  /** `broke`: the first year of the new series; `change.year`: its first year with a value. */
  changeSinceBreak: (change: ChangeWords, broke: number) => {
    const { up, year } = change;
    if (year === broke) return phrase`自${broke}年口径变化以来${up === null ? '持平' : moved(change)}`;
    return phrase`${up === null ? phrase`与${year}年持平` : phrase`比${year}年${moved(change)}`}（${broke}年口径变化，此前不可比）`;
  },
  notComparable: (broke: number) => `${broke}年口径变化，与此前不可比`,
  /** A published change of a simulated level: the sentence names both. */
  publishedChange: (level: LevelWords, change: Wording, atEnd: boolean) =>
    phrase`${level.year}年${atEnd && !level.beforeEnd ? '末' : ''}${whose(level, t.whole)}${change}（公布数据），当年数值${level.value}为模拟数据${notesOf(level, false)}`,
  publishedTotal: (from: number, level: LevelWords, total: Wording) =>
    phrase`${from}—${level.year}年${whose(level, t.whole)}合计${total}（公布数据），其中${level.year}年${level.value}${notesOf(level, false)}`,
  /** For a league that has the item or not, and whether it had it at the start; `null` where unknown. */
  presence: (
    named: Named,
    place: string,
    year: number,
    has: boolean,
    before: { year: number; has: boolean } | null,
  ) => {
    const { body, object } = staffed(named);
    const now = `${year}年末${place}${body}${has ? '已' : '未'}配备${object}`;
    if (before === null) return now;
    if (before.has === has) return `${now}，与${before.year}年末相同`;
    return `${now}，${before.year}年末${before.has ? '已' : '未'}配备`;
  },
  /** Published figures of years without a value. */
  publishedOnly: {
    change: (
      from: number,
      to: number,
      of: Subject,
      change: Pick<ChangeWords, 'up' | 'tone' | 'size'>,
      inferred: boolean,
    ): Wording =>
      phrase`${from}—${to}年${whose(of, t.whole)}${change.up === null ? '无变化' : moved(change)}${publishedNote(inferred)}`,
    total: (from: number, to: number, of: Subject, size: string, inferred: boolean, note: string | null): Wording =>
      `${from}—${to}年${whose(of, t.whole)}合计${size}${publishedNote(inferred, note)}`,
    bound: (span: string, of: Subject, size: string, inferred: boolean): Wording =>
      `${span}${whose(of, t.whole)}${size}${publishedNote(inferred)}`,
  },
  /** For a year without a value, with the last value. */
  lacking: (year: number, of: Subject, why: string, notes: readonly Wording[]): Wording =>
    phrase`${year}年${whose(of, t.whole)}${why}${noted(notes)}`,
  /** For an impossible value. `of` is `null` where the sentence has named its subject. */
  doubtful: (year: number, of: Subject | null, impossible: Wording) =>
    phrase`${year}年${of ? whose(of, t.whole) : ''}数据待核实（${impossible}）`,
  noData: (when: string, of: Subject, why: string) => `${when}${whose(of, t.whole)}无数据（${why}）`,

  target: {
    /** `forReference`: for a place that the target was not set for. */
    condition: (condition: Wording, verified: boolean, forReference: boolean) =>
      phrase`${condition}${verified ? '' : '，待核实'}${forReference ? '，仅供参考' : ''}`,
    met: (of: TargetWords) =>
      of.judged === null
        ? phrase`已达到${targetOf(of)}（${of.condition}）`
        : phrase`${of.judged}年时${of.note}已达到${of.level}（${of.condition}）`,
    /** Before the year of the target: only its value is reached. */
    metAhead: (of: TargetWords) => phrase`已达到${targetOf(of)}值（${of.condition}）`,
    missed: (of: TargetWords) =>
      phrase`${of.judged === null ? phrase`未达到${targetOf(of)}` : phrase`${of.judged}年时${of.note}未达到${of.level}`}（${of.condition}），差${of.gap}`,
    /** Follows a target that was missed in its year; without the value where the sentence has stated it. */
    reached: (year: number, value: Wording | null) => phrase`，${year}年已达${value ?? '到'}`,
    open: (of: TargetWords) => phrase`距${targetOf(of)}（${of.condition}）还差${of.gap}`,
    likely: '，预期可达标',
    attention: '，达标困难',
    'by-term': '，按届变动，待换届后判定',
    'few-years': '，可比年份不足，暂不作判定',
    /** Chance may explain either side of the target. `cases` is `null` where the sentence has stated them; `few`: fewer than a rate needs. */
    fewCases: ({ judged, note, side, cases, few, deaths, ...of }: UndecidedWords) => {
      const where = { below: '低于', above: '高于', equal: '等于' }[side];
      const goal =
        judged === null
          ? phrase`${where}${targetOf(of)}值（${of.condition}）`
          : phrase`${judged}年时${note}${where}${of.level}值（${of.condition}）`;
      const count =
        cases === null ? '例数少' : phrase`${deaths ? '死亡' : ''}例数${few ? '仅' : '为'}${cases.written}例`;
      return phrase`${goal}，但${count}，暂不作判定`;
    },
    stated: (of: TargetWords) =>
      phrase`${of.judged === null ? phrase`与${targetOf(of)}` : phrase`${of.judged}年时${of.note}与${of.level}`}（${of.condition}）相差${of.gap}`,
    /** How many of the judged places meet the target; `ahead` of its year they meet its value. */
    count: (
      met: number,
      decided: number,
      undecided: number,
      year: number,
      ahead: boolean,
      level: string,
      condition: Wording,
    ) => {
      const goal = phrase`${year}年${level}${ahead ? '值' : ''}（${condition}）`;
      const those = undecided === 0 ? `${decided}个${t.part}` : `除${undecided}个例数少的${t.part}外，其余${decided}个`;
      if (met === decided) return phrase`${those}均已达到${goal}`;
      return met === 0 ? phrase`${those}均未达到${goal}` : phrase`${those}中${met}个已达到${goal}`;
    },
  },

  comparison: {
    above: (place: string, size: Wording) => phrase`${place}高于${t.whole}${size}`,
    below: (place: string, size: Wording) => phrase`${place}低于${t.whole}${size}`,
    equal: (place: string) => `${place}与${t.whole}持平`,
    /** The difference is negligible. */
    alike: (place: string) => `${place}与${t.whole}基本持平`,
    value: (place: string, value: Wording, cumulative: boolean) => phrase`${place}${cumulative ? '累计' : ''}${value}`,
    pooled: (place: string, from: number, year: number, value: Wording) =>
      phrase`${place}${from}—${year}年三年合并为${value}`,
    presence: (place: string, has: boolean, named: Named) => `${place}${has ? '已' : '未'}配备${staffed(named).object}`,
    missing: (place: string, why: string, hidden: boolean) => (hidden ? `${place}无数据（${why}）` : `${place}${why}`),
    rank: (words: RankWords) => {
      const { order, rank, to, tied, reported, total, again, written } = words;
      const among = again ? '' : reported === total ? `${total}个${t.part}` : `${reported}个已报送${t.part}`;
      if (order === 'largest' || order === 'smallest') return placeBySize(words, among);
      if (order === 'highest')
        return phrase`${tied && to === rank ? '并列' : '居'}${among}第${to > rank ? `${rank}—${to}` : written}位`;
      const isEnd = to === rank && (rank === 1 || (rank === reported && !tied));
      if (order === 'lowest' && isEnd) {
        return `${among && `在${among}中`}${tied ? '并列' : ''}${rank === 1 ? '最低' : '最高'}`;
      }
      const by = { lowest: '由低到高', plainHighest: '由高到低', plainLargest: '由多到少' }[order];
      const where = again ? '' : `在${among}中${by}`;
      return phrase`${where}${tied && to === rank ? '并列' : '排'}第${to > rank ? `${rank}—${to}` : written}位`;
    },
    inYear: (year: number, clause: Wording) => phrase`${year}年${clause}`,
  },
  smallSample: (cases: CaseWords) => phrase`${cases.written}例，小样本`,
  fromTo: (low: string, high: string) => `${low}—${high}`,

  leagues: {
    /** How many places with a value the office has reported itself, and whether the others are simulated. */
    reported: (own: number, known: number, simulated: boolean) =>
      own === known
        ? `（${t.part}数为本单位填报）`
        : `，其中${own}个为本单位填报${simulated ? '，其余为模拟数据' : ''}`,
    all: (total: number) => `${total}个${t.part}`,
    chosen: (count: number) => `所选${count}个${t.part}`,
    /** All places that were not mentioned yet. */
    others: (count: number) => `其余${count}个${t.part}`,
    /** The places with a value, after a clause on those without one. */
    rest: (count: number, scope: Scope) => `${scope === 'others' ? '有数据的' : '其余'}${count}个`,
    /** Numbers of places without a value, by reason: 12个盟市中2个未报送、1个数值不公开. */
    without: (total: number, scope: Scope, whys: readonly CountedWhy[]) =>
      `${{ all: '', chosen: '所选', others: '其余' }[scope]}${total}个${t.part}中${whys.map(({ count, why }) => `${count}个${why}`).join('、')}`,
    unreported: '未报送',
    unverified: '待核实',
    undisclosed: '数值不公开',
    hidden: (why: string) => `无数据（${why}）`,
    /** All places lack a value for the same reason. */
    allHidden: (total: number, scope: Scope, why: string) =>
      `${{ all: '', chosen: '所选', others: '其余' }[scope]}${total}个${t.part}均无数据（${why}）`,
    list: (names: readonly string[]) =>
      names.length > 2 ? `${names[0] ?? ''}等${names.length}个${t.part}` : names.join('、'),
    /** A value after its names, or names after a value, with the cases. */
    named: (one: Wording, cases: string | null) => phrase`（${one}${cases === null ? '' : phrase`，${cases}`}）`,
    highest: (names: string, tied: boolean) => `${names}${tied ? '并列' : ''}最高`,
    lowest: (names: string, tied: boolean) => `${names}${tied ? '并列' : ''}最低`,
    most: (names: string, tied: boolean) => `${names}${tied ? '并列' : ''}最多`,
    fewest: (names: string, tied: boolean) => `${names}${tied ? '并列' : ''}最少`,
    extremes: (scope: string, first: Wording, last: Wording) => phrase`${scope}中${first}，${last}`,
    apart: (size: Wording) => phrase`，相差${size}`,
    range: (scope: string, low: Wording, high: Wording) => phrase`${scope}在${low}至${high}之间`,
    /** `from` is `null` where the sentence has named the three years. */
    pooledRange: (scope: string, from: number | null, year: number, low: Wording, high: Wording) =>
      phrase`${scope}${from === null ? '' : phrase`${from}—${year}年三年合并`}为${low}至${high}`,
    same: (scope: string, value: Wording) => phrase`${scope}均为${value}`,
    /** For shares near 100% with negligible differences. */
    allAbove: (scope: string, value: Wording) => phrase`${scope}均在${value}以上`,
    /** For values with negligible differences. */
    alike: (scope: string, low: Wording, high: Wording) => phrase`${scope}基本持平（${low}至${high}）`,
    only: (name: string, value: Wording, others: boolean) =>
      others ? phrase`${name}为${value}` : phrase`仅${name}有数据（${value}）`,
    smallSample: (small: number, all: number) => (small === all ? '，均属小样本' : `，其中${small}个属小样本`),
    presence: (scope: string, count: number, have: number, _named: Named) =>
      have === count ? `${scope}均已配备` : have === 0 ? `${scope}均未配备` : `${scope}中${have}个已配备`,
    lacking: (names: string) => `，${names}未配备`,
  },

  outlook: {
    pace: (from: number, to: number, tone: Tone, up: boolean | null, size: Wording) =>
      phrase`${from}—${to}年${up === null ? '年均无变化' : phrase`年均${moved({ up, tone, size })}`}`,
    needed: (year: number, tone: Tone, up: boolean, size: Wording) =>
      phrase`到${year}年需年均${moved({ up, tone, size })}`,
    metIn: (year: number) => `按此进度约${year}年达标`,
    neverMet: '按此进度难以达标',
    lostIn: (year: number) => `按此进度${year}年将不再达标`,
    noPace: '可比数据不足三年，不计算进度',
    byTerm: '按届变动，不计算年均进度',
    /** The table of verdicts on a target. */
    table: {
      columns: {
        verdict: '判定',
        value: '判定数值',
        gap: '数值减目标',
        achieved: '近五年年均',
        needed: '需年均',
        metIn: '按此进度',
      },
      label: (name: string) => `${name}与目标的差距和进度`,
      unit: (unit: string, step: string) => `数值单位：${unit}；差距和年均变化单位：${step}`,
      region: '地区',
      met: (name: string) => `${name}已达标的目标`,
      unfoldMet: (n: number) => `显示已达标的${n}项`,
      foldMet: '收起已达标的目标',
      metIn: (year: number) => `约${year}年达标`,
      lostIn: (year: number) => `${year}年将跌破`,
      never: '难以达标',
      byTerm: '按届变动',
      tooFew: '可比不足三年',
      pooled: (span: string) => `${span}三年合并`,
      summary: (name: string, counts: readonly string[]) => `${name}：${counts.join('；')}。`,
      counts: (year: number, total: number, counts: VerdictCounts, missing: number) =>
        `${year}年目标${total}项中，${countList([
          ['未达标', counts.missed],
          ['达标困难', counts.attention],
          ['“按届变动，待换届后判定”', counts['by-term']],
          ['“例数少，暂不作判定”', counts['few-cases']],
          ['“可比年份不足，暂不作判定”', counts['few-years']],
          ['预期可达标', counts.likely],
          ['不作判定', counts.stated],
          ['提前达标', counts.early],
          ['已达标', counts.met],
          ['无数据', missing],
        ])}`,
      notes: {
        /** Without a full stop, because it is also used among notes. */
        forReference: `目标按${t.setters}制定，${t.anywhere}仅供参考`,
        judgedAt: '目标年份已过的，按目标当年判定；未到的，按最近一年判定，与所选年份无关。',
        straightLine: '“按此进度”为近五年年均变化的直线推算，并非预测；口径变化、前后不可比的只用变化之后的数据。',
        simulated: '含模拟数据的判定只作演示，不得用于正式统计；◆为公布，◇为推算。',
      },
    },
    title: '目标判定方法',
  },
});

export type SentenceWords = ReturnType<typeof sentencesZh>;
