import type { Outline } from '../../contract/outline';
import type { Region } from '../../contract/region';
import { defaultFilters } from '../../filters/filters';
import type { OutlineWords, ReportKind } from '../../i18n/outlines/outlines.zh';
import type { Phrase } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import { formatNumber } from '../../measures/format';
import { paragraphOf, type SentencePart } from '../../measures/sentences/clause';
import { movementSince } from '../../outlines/goalChange';
import { type AboutTarget, type Claimed, claims } from '../../outlines/goalClaim';
import { countIn, goalCountsOf, isQuantified } from '../../outlines/goalCounts';
import { judgedText, reportOrder } from '../../outlines/goalCountsText';
import type { GoalStatus } from '../../outlines/goalStatus';
import { documentText } from '../../outlines/goalTexts';
import { achievements, claimedIn, isBehind, isShort, problems, standingOf } from '../../outlines/highlights';
import { midtermYear } from '../../outlines/reportKind';
import type { Block, Briefing, BriefingItem } from '../basket/briefing';
import { emptyBriefing, newItem } from '../basket/shelf';
import { figureView } from '../basket/views';
import { counter, departmentsText, heading, paragraphs, partNumber, responsible, text } from './reportBlocks';
import { methodTexts } from './reportMethod';

/** Figures in a chapter: one pair. */
const mostFigures = 2;
/** Indicators in a sentence: a longer one cannot be read aloud. */
const mostInSentence = 3;

export type ReportRequest = {
  kind: ReportKind;
  outline: Outline;
  goals: readonly GoalStatus[];
  /** The goals of 全区 beside those of a league; `null` for 全区 itself. */
  whole: readonly GoalStatus[] | null;
  region: Region;
  year: number;
};

/** What all parts of a report need. */
type Report = ReportRequest & {
  t: OutlineWords;
  speech: Speech;
  /** The year compared with; `null`: the year or term before. */
  since: number | null;
  tables: Record<'monitored' | 'unquantified', BriefingItem>;
};

/**
 * The 统计监测报告 as an editable briefing: a summary of a page, a chapter for each domain, the problems, measures for the
 * office to fill in, sources and method, and two tables on landscape pages.
 */
export function monitoringReport(request: ReportRequest, t: OutlineWords, speech: Speech): Briefing {
  const { outline, region, kind, year, goals } = request;
  const name = t.written.name(kind, documentText(outline, speech), speech.say(region.name), outline.from, year);
  const since = kind === 'annual' ? null : outline.from - 1;
  const tables = {
    monitored: tableItem(request, 'monitored'),
    unquantified: tableItem(request, 'unquantified'),
  };
  const report: Report = { ...request, t, speech, since, tables };
  const chapters = outline.domains.flatMap((domain) => chapter(domain, report));
  const hasOthers = !goals.every(isQuantified);
  return {
    ...emptyBriefing(name),
    form: 'official',
    introduction: paragraphs(leadTexts(report)),
    blocks: [
      ...summary(report),
      ...chapters,
      ...difficulties(report),
      ...measures(report),
      heading(t.written.sources),
      text(paragraphs(methodTexts(request, t))),
      tables.monitored,
      ...(hasOthers ? [tables.unquantified] : []),
    ],
  };
}

/** The years of the tables beside that of the report: the base year, and in a yearly report the year before. */
function yearsBeside({ kind, outline: { from }, year }: ReportRequest): number[] {
  const base = from - 1;
  const between = { annual: year - 1, midterm: base, final: midtermYear({ from }) }[kind];
  return [...new Set([base, between])].filter((one) => one < year);
}

function tableItem(request: ReportRequest, goals: 'monitored' | 'unquantified'): BriefingItem {
  const { outline, region, whole, year } = request;
  const league = whole === null ? null : region.code;
  const view = { kind: 'goals', outline: outline.id, domain: null, league, year, goals } as const;
  return newItem({ ...view, years: yearsBeside(request) }, outline.name, null);
}

function leadTexts(report: Report): (string | Phrase)[] {
  const { outline, goals, whole, region, year, t, speech, tables } = report;
  const counted = counter(report, null);
  const count = (one: Parameters<typeof counted>[0]) => counted(one, countIn(goals, one));
  return [
    t.written.lead({
      document: documentText(outline, speech),
      regional: outline.bases.find(({ level }) => level === 'regional')?.indicators ?? null,
      place: whole === null ? null : speech.say(region.name),
      kind: report.kind,
      from: outline.from,
      year,
      domains: count('domains'),
      total: count('total'),
      indicators: count('indicators'),
      quantified: count('quantified'),
      unquantified: count('unquantified'),
      tables: {
        quantified: partNumber(tables.monitored, 1),
        unquantified: partNumber(tables.unquantified, 2),
      },
    }),
    ...(report.kind === 'midterm' && year < midtermYear(outline)
      ? [t.written.beforeMidterm(midtermYear(outline), year)]
      : []),
    ...(whole === null ? [] : [t.written.forReference]),
    ...(goals.some(({ simulated }) => simulated) ? [t.written.simulated] : []),
  ];
}

/** 总体情况: how goals stand and indicators moved, three achievements and three problems. */
function summary(report: Report): Block[] {
  const { goals, t, since } = report;
  const { written } = t;
  const good = achievements(goals, since);
  const bad = problems(goals, since);
  return [
    heading(written.summary),
    heading(written.progressHead, 2),
    text(paragraphs(progressTexts(report))),
    heading(written.achievements, 2),
    text(paragraphs([good.length === 0 ? written.noAchievements : listed(good, () => 'full', report)])),
    heading(written.problems, 2),
    text(
      paragraphs([
        bad.length === 0 ? written.noProblems : listed(bad, (one) => (isShort(one) ? 'full' : 'none'), report),
      ]),
    ),
  ];
}

function progressTexts(report: Report): (string | Phrase)[] {
  const { outline, goals, whole, t, speech } = report;
  const { written } = t;
  const counted = counter(report, null);
  const parts = judgedText(goalCountsOf(goals), t, speech, counted, reportOrder);
  const unlisted = outline.domains.flatMap(({ id, name }) => {
    const own = goals.filter(({ goal }) => goal.domain === id);
    return own.length > 0 && !own.some(isQuantified) ? [speech.say(name)] : [];
  });
  const { joiner } = speech.words.region;
  const evaluated = outline.bases.flatMap(({ level, indicators, attainment }) =>
    indicators === null || attainment === null
      ? []
      : [written.publishedOf(t.levels[level], indicators, formatNumber(attainment, 1))],
  );
  return [
    written.progress(counted('quantified', countIn(goals, 'quantified')), parts),
    ...(whole ? [wholeProgress(report, whole)] : []),
    ...(report.kind === 'annual' ? [movedText(report, null)] : []),
    movedText(report, outline.from - 1),
    ...(unlisted.length === 0
      ? []
      : [written.notInChapters(unlisted.join(joiner), partNumber(report.tables.unquantified, 2))]),
    ...(evaluated.length > 0 && whole === null
      ? [written.published(evaluated.join(speech.words.sentences.semicolon))]
      : []),
  ];
}

function wholeProgress(report: Report, whole: readonly GoalStatus[]): Phrase {
  const { t, speech } = report;
  const code = whole.flatMap(({ measured }) => measured)[0]?.model.whole.region.code ?? report.region.code;
  const counted = counter({ ...report, region: { code } }, null);
  return t.written.wholeProgress(
    counted('quantified', countIn(whole, 'quantified')),
    judgedText(goalCountsOf(whole), t, speech, counted, reportOrder),
  );
}

function movedText(report: Report, since: number | null): Phrase {
  const { goals, t } = report;
  const counted = counter(report, null, since);
  const count = (one: Parameters<typeof counted>[0]) => counted(one, countIn(goals, one, since));
  const moved = {
    indicators: count('indicators'),
    better: count('better'),
    worse: count('worse'),
    equal: count('equal'),
    uncompared: count('uncompared'),
  };
  return t.written.moved(moved, since);
}

/** 一是…（责任部门：…）。二是… */
function listed(list: readonly Claimed[], targetOf: (one: Claimed) => AboutTarget, report: Report): Phrase {
  const { t, speech, since } = report;
  const sentences = claims(list, { since, targetOf }, speech).map((one, at) => ({
    clauses: one.clauses,
    before: t.written.ordinals[at] ?? '',
    after: responsible(one.measured, t, speech),
  }));
  return paragraphOf(sentences, speech);
}

type Group = keyof OutlineWords['written']['groups'];

/** In the order of a chapter: what is reached, what is to come, what is behind, what is open. */
const groups = ['reached', 'likely', 'behind', 'open'] as const satisfies readonly Group[];

function groupOf(one: Claimed): Group {
  switch (standingOf(one)) {
    case 'met':
    case 'early':
      return 'reached';
    case 'likely':
      return 'likely';
    case 'attention':
    case 'missed':
      return 'behind';
    case 'by-term':
    case 'few-cases':
    case 'few-years':
    case 'stated':
    case 'none':
      return 'open';
  }
}

/** A domain: its counts, a section for each kind of verdict, and a pair of figures. Goals without a number are left to their table. */
function chapter(domain: Outline['domains'][number], report: Report): Block[] {
  const { t, speech, tables } = report;
  const { written } = t;
  const all = report.goals.filter(({ goal }) => goal.domain === domain.id);
  const goals = all.filter(isQuantified);
  if (goals.length === 0) return [];
  const counted = counter(report, domain.id);
  const others = all.length - goals.length;
  const claimed = groups.map((group) => claimedIn(goals).filter((one) => groupOf(one) === group));
  const figures = figuresOf(claimed.flat(), report);
  const sections = groups.flatMap((group, at) => {
    const claim = claimsText(claimed[at] ?? [], figures, report);
    return claim ? [{ head: heading(written.groups[group], 2), claim: text(paragraphs([claim])) }] : [];
  });
  const lead = written.inDomain(
    counted('quantified', goals.length),
    judgedText(goalCountsOf(goals), t, speech, counted, reportOrder),
    others === 0 ? [] : written.alsoUnquantified(counted('unquantified', others), partNumber(tables.unquantified, 2)),
  );
  return [
    heading(speech.say(domain.name)),
    text(paragraphs([lead])),
    ...sections.flatMap(({ head, claim }) => (sections.length > 1 ? [head, claim] : [claim])),
    ...figures.map(({ item }) => item),
  ];
}

type ChapterFigure = { indicator: string; item: BriefingItem };

/** The figures of a chapter show indicators with a verdict first. Their claims stand in the text, which names their numbers. */
function figuresOf(claimed: readonly Claimed[], { whole, region, year }: Report): ChapterFigure[] {
  const isJudged = ({ goal }: Claimed) => goal.why === null;
  const first = [...claimed.filter(isJudged), ...claimed.filter((one) => !isJudged(one))].slice(0, mostFigures);
  return first.map(({ measured: { indicator } }) => {
    const view = figureView(indicator, { ...defaultFilters, regions: whole ? [region.code] : [], to: year }, null);
    const size = first.length === mostFigures ? ('half' as const) : ('full' as const);
    const item = { ...newItem(view, indicator.name, null), sentence: [], size };
    return { indicator: indicator.id, item };
  });
}

/** The claims of one kind, a few in each sentence, with the figures that show them. */
function claimsText(claimed: readonly Claimed[], figures: readonly ChapterFigure[], report: Report): Phrase | null {
  const { t, speech, since } = report;
  const claimList = claims(claimed, { since, targetOf: () => 'again' }, speech);
  if (claimList.length === 0) return null;
  const chapterFigures = figures.filter(({ indicator }) =>
    claimList.some(({ measured }) => measured.indicator.id === indicator),
  );
  const sentences: SentencePart[] = [];
  for (let at = 0; at < claimList.length; at += mostInSentence) {
    const some = claimList.slice(at, at + mostInSentence);
    const clauses = some.flatMap((one, place) =>
      one.clauses.map((clause, index) =>
        place > 0 && index === 0 ? { ...clause, joint: 'semicolon' as const } : clause,
      ),
    );
    const isLast = at + mostInSentence >= claimList.length;
    const numbers = isLast ? chapterFigures.map(({ item }, index) => partNumber(item, index + 1)) : [];
    sentences.push({ clauses, ...(numbers.length > 0 ? { after: t.written.seeFigures(numbers) } : {}) });
  }
  return paragraphOf(sentences, speech);
}

type Difficulties = { behind: Claimed[]; worsened: Claimed[]; undecided: GoalStatus[] };

function difficultiesIn({ goals, since }: Report): Difficulties {
  const behind = claimedIn(goals).filter(isBehind);
  const worsened = claimedIn(goals).filter(({ measured }) => movementSince(measured, since) === 'worse');
  return {
    behind,
    worsened,
    undecided: goals.filter(({ verdict }) => ['by-term', 'few-cases', 'few-years'].includes(verdict)),
  };
}

/** 存在的困难和问题: what is behind its target, what has become worse, and what cannot be judged yet. */
function difficulties(report: Report): Block[] {
  const { t, speech, since } = report;
  const { written } = t;
  const { behind, worsened, undecided } = difficultiesIn(report);
  const problem = (list: readonly Claimed[], target: AboutTarget) =>
    paragraphOf(
      claims(list, { since, targetOf: () => target }, speech).map((one) => ({
        clauses: one.clauses,
        after: responsible(one.measured, t, speech),
      })),
      speech,
    );
  const open = undecided.map(({ goal, verdict, measured }) =>
    written.undecidedGoal(
      speech.say(goal.name),
      speech.words.verdict[verdict],
      departmentsText(
        measured.map(({ indicator }) => indicator),
        t,
        speech,
      ),
    ),
  );
  return [
    heading(written.difficulties),
    ...(behind.length === 0
      ? [text(paragraphs([written.noneBehind]))]
      : [heading(written.behindHead, 2), text(paragraphs([problem(behind, 'full')]))]),
    ...(worsened.length === 0
      ? []
      : [heading(written.worsenedHead(since), 2), text(paragraphs([problem(worsened, 'none')]))]),
    ...(open.length === 0
      ? []
      : [
          heading(written.undecidedHead, 2),
          text(paragraphs([written.undecided(open.join(speech.words.sentences.semicolon))])),
        ]),
  ];
}

/** 对策建议: a heading for each kind of problem, and below it a text that the office has to write. */
function measures(report: Report): Block[] {
  const { goals, t, speech } = report;
  const { measures, measureHeads, asks } = t.written;
  const { behind, worsened } = difficultiesIn(report);
  const ask = (list: readonly Claimed[], of: (departments: string, names: string) => string) => {
    const indicators = list.map(({ measured }) => measured.indicator);
    return of(
      departmentsText(indicators, t, speech),
      indicators.map(({ name }) => speech.say(name)).join(speech.words.region.joiner),
    );
  };
  const isIncomplete = goals.some(
    ({ goal, why }) => why === 'no-value' || why === 'no-indicator' || (goal.target && !goal.verified),
  );
  const isMet = goals.some(({ verdict }) => verdict === 'met' || verdict === 'early');
  return [
    heading(measures),
    ...(behind.length === 0 ? [] : [heading(measureHeads.behind, 2), text([], ask(behind, asks.behind))]),
    ...(worsened.length === 0 ? [] : [heading(measureHeads.worsened, 2), text([], ask(worsened, asks.worsened))]),
    ...(isMet ? [heading(measureHeads.kept, 2), text([], asks.kept)] : []),
    ...(isIncomplete ? [heading(measureHeads.data, 2), text([], asks.data)] : []),
  ];
}
