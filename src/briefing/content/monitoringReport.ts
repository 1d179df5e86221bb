import type { Outline } from '../../contract/outline';
import type { Region } from '../../contract/region';
import { defaultFilters } from '../../filters/filters';
import { aboutWords } from '../../i18n/about/useAboutWords';
import type { OutlineWords } from '../../i18n/outlines/outlines.zh';
import { type GoalCount, joined, type Phrase } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import { changeFromPreviousTerm, changeFromPreviousYear } from '../../measures/change';
import { formatNumber } from '../../measures/format';
import { isSmallSample } from '../../measures/smallSample';
import { better } from '../../measures/verdict';
import { goalClaim } from '../../outlines/goalClaim';
import { byGap, type GoalCounted, goalCountsOf } from '../../outlines/goalCounts';
import { goalCountsText } from '../../outlines/goalCountsText';
import type { GoalStatus, Measured, NoVerdict } from '../../outlines/goalStatus';
import { newId } from '../../storage/newId';
import type { Block, Briefing, Prose } from '../basket/briefing';
import { emptyBriefing, newItem } from '../basket/shelf';
import { figureView } from '../basket/views';

/** Figures in a chapter: one pair. */
const mostFigures = 2;

type ReportRequest = {
  outline: Outline;
  goals: readonly GoalStatus[];
  region: Region;
  isWhole: boolean;
  year: number;
};

/**
 * The yearly 监测报告 as an editable briefing: a lead paragraph with the counts, a chapter per domain with its claims and
 * figures, the goals that need attention, a table of indicators per domain, and the method.
 */
export function monitoringReport(request: ReportRequest, t: OutlineWords, speech: Speech): Briefing {
  const { outline, goals, region, isWhole, year } = request;
  const { say, words } = speech;
  const { written } = t;
  const document = words.quote(say(outline.goals[0]?.document ?? outline.name));
  const name = written.name(document, say(region.name), year);
  const domains = outline.domains.filter((domain) => goals.some(({ goal }) => goal.domain === domain.id));
  const evaluated = outline.bases.flatMap(({ level, indicators, attainment }) =>
    indicators === null || attainment === null
      ? []
      : [written.publishedOf(t.levels[level], indicators, formatNumber(attainment, 1))],
  );
  const counted = counter(request, null);
  const lead = [
    written.lead({
      document,
      regional: outline.bases.find(({ level }) => level === 'regional')?.indicators ?? null,
      place: isWhole ? null : say(region.name),
      year,
      domains: counted('domains', domains.length),
      total: counted('total', goals.length),
      parts: goalCountsText(goalCountsOf(goals), t, speech, counted),
    }),
    ...(isWhole ? [] : [words.sentences.outlook.table.notes.forReference + words.sentences.stop]),
    ...(evaluated.length > 0 && isWhole ? [written.published(evaluated.join(words.sentences.semicolon))] : []),
    ...(goals.some(({ simulated }) => simulated) ? [written.simulated] : []),
  ];
  return {
    ...emptyBriefing(name),
    form: 'official',
    introduction: paragraphs(lead),
    blocks: [
      ...domains.flatMap((domain) => chapter(domain, request, t, speech)),
      heading(written.attentionHead),
      text(paragraphs(attentionTexts(goals, t, speech))),
      heading(written.appendix),
      ...domains.map((domain) =>
        newItem(
          {
            kind: 'goals',
            outline: outline.id,
            domain: domain.id,
            league: isWhole ? null : region.code,
            year,
          },
          domain.name,
          null,
        ),
      ),
      heading(written.notes),
      text(paragraphs(aboutWords(speech).outlook.method)),
    ],
  };
}

function chapter(domain: Outline['domains'][number], request: ReportRequest, t: OutlineWords, speech: Speech): Block[] {
  const { region, isWhole, year } = request;
  const goals = request.goals.filter(({ goal }) => goal.domain === domain.id);
  const judged = goals.filter(({ why, measured }) => why === null && measured.length === 1);
  const withFigure = new Set(judged.slice(0, mostFigures));
  // The claim of a goal with a figure goes with that figure.
  const claims = goals
    .flatMap((one) => (withFigure.has(one) ? [] : [goalClaim(one, speech) ?? []]))
    .filter(({ length }) => length > 0);
  const figures = [...withFigure].flatMap((one) =>
    one.measured.map(({ indicator }) => ({ indicator, claim: goalClaim(one, speech) })),
  );
  const counted = counter(request, domain.id);
  const parts = goalCountsText(goalCountsOf(goals), t, speech, counted);
  return [
    heading(speech.say(domain.name)),
    text(paragraphs([t.ofDomain(speech.say(domain.name), counted('total', goals.length), parts), ...claims])),
    ...figures.map(({ indicator, claim }) => ({
      ...newItem(
        figureView(indicator, { ...defaultFilters, regions: isWhole ? [] : [region.code], to: year }, null),
        indicator.name,
        null,
      ),
      sentence: claim === null ? null : fixed(claim),
      size: 'half' as const,
    })),
  ];
}

function attentionTexts(goals: readonly GoalStatus[], t: OutlineWords, { say, words }: Speech): string[] {
  const { written } = t;
  const ordered = byGap(goals);
  const behind = ordered.filter(({ verdict }) => verdict === 'missed' || verdict === 'attention');
  const undecided = ordered.filter(({ verdict }) => ['by-term', 'few-cases', 'few-years'].includes(verdict));
  const worsened = goals.flatMap(({ measured }) => measured.filter(hasWorsened));
  const without = (why: NoVerdict) => goals.filter((one) => one.why === why);
  const join = (list: readonly GoalStatus[], more: (one: GoalStatus) => string) =>
    list.map((one) => say(one.goal.name) + more(one)).join(words.sentences.semicolon);
  return [
    behind.length === 0
      ? written.noneBehind
      : written.behind(join(behind, ({ verdict }) => words.list.aside(words.verdict[verdict]))),
    ...(undecided.length === 0
      ? []
      : [written.undecided(join(undecided, ({ verdict }) => words.list.aside(words.verdict[verdict])))]),
    ...(worsened.length === 0
      ? []
      : [written.worsened(worsened.map(({ indicator }) => say(indicator.name)).join(words.region.joiner))]),
    ...(without('no-value').length === 0 ? [] : [written.withoutValue(join(without('no-value'), () => ''))]),
    ...(without('no-indicator').length === 0 ? [] : [written.notCovered(join(without('no-indicator'), () => ''))]),
  ];
}

/** Whether a comparable value is worse than that of the year or term before. */
function hasWorsened({ indicator, model, line, point }: Measured): boolean {
  if (!point || isSmallSample(point.cases)) return false;
  if (model.pooled && line !== model.whole) return false;
  const known = line.points.filter(({ year }) => year <= point.year);
  const change = changeFromPreviousTerm(known, indicator) ?? changeFromPreviousYear(known, indicator);
  return change !== null && better(change.difference, indicator.direction) === -1;
}

function heading(words: string): Block {
  return { kind: 'heading', id: newId(), text: words };
}

function text(prose: Prose): Block {
  return { kind: 'text', id: newId(), prose };
}

/** Marks the text of the report as written by the program: whatever is not a data number is fixed. */
function fixed(words: string | Phrase): Phrase {
  return joined([words]).map((fragment) =>
    typeof fragment === 'string' ? { written: fragment, what: 'fixed' } : fragment,
  );
}

/** Makes a paragraph of each text. */
function paragraphs(words: readonly (string | Phrase)[]): Phrase {
  return joined(words.map(fixed), '\n');
}

/** Makes references to the goal counts of a domain, or of all domains, so that they can be updated. */
function counter({ outline, region, year }: ReportRequest, domain: string | null) {
  return (count: GoalCounted, n: number): GoalCount => ({
    written: String(n),
    what: 'goals',
    outline: outline.id,
    region: region.code,
    year,
    domain,
    count,
  });
}
