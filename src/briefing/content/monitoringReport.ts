import type { Outline } from '../../contract/outline';
import type { Region } from '../../contract/region';
import { latestYear } from '../../data/latestYear';
import { aboutWords } from '../../i18n/about/useAboutWords';
import type { OutlineWords } from '../../i18n/outlines/outlines.zh';
import { textOf } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import { changeFromPreviousTerm, changeFromPreviousYear } from '../../measures/change';
import { formatNumber } from '../../measures/format';
import { isSmallSample } from '../../measures/smallSample';
import { better } from '../../measures/verdict';
import { goalClaim } from '../../outlines/goalClaim';
import type { GoalStanding, Measured, NoVerdict } from '../../outlines/standing';
import { byGap, tallyOf } from '../../outlines/tally';
import { tallyText } from '../../outlines/tallyText';
import { newId } from '../../storage/newId';
import type { Block, BoundNumber, Briefing, Prose } from '../basket/briefing';
import { emptyBriefing, newItem, proseOf } from '../basket/shelf';
import { bindNumbers } from './boundNumbers';
import { beside, dataFigures, figureIn } from './dataFigures';
import { numeralsIn } from './numerals';
import type { Served } from './served';

/** As many figures stand in a chapter: one pair. */
const mostFigures = 2;

type Asked = {
  outline: Outline;
  goals: readonly GoalStanding[];
  region: Region;
  isWhole: boolean;
  year: number;
  /** To whose numbers those of its claims are bound. */
  served: Served;
};

/**
 * The yearly 监测报告 as a briefing, so that all of it can be edited: a lead paragraph with the counts, a chapter a domain
 * with its claims and figures, what needs attention, the indicators of each domain as a table, and how it was made.
 */
export function monitoringReport(asked: Asked, said: OutlineWords, speech: Speech): Briefing {
  const { outline, goals, region, isWhole, year } = asked;
  const { say, words } = speech;
  const { written } = said;
  const place = isWhole ? say(region.shortName) : say(region.name);
  const document = words.quote(say(outline.goals[0]?.document ?? outline.name));
  const name = written.name(document, say(region.name), year);
  const domains = outline.domains.filter((domain) => goals.some(({ goal }) => goal.domain === domain.id));
  const evaluated = outline.bases.flatMap(({ level, indicators, attainment }) =>
    indicators === null || attainment === null
      ? []
      : [written.publishedOf(said.levels[level], indicators, formatNumber(attainment, 1))],
  );
  const lead = [
    written.lead({
      document,
      regional: outline.bases.find(({ level }) => level === 'regional')?.indicators ?? null,
      place,
      year,
      domains: domains.length,
      total: goals.length,
      parts: tallyText(tallyOf(goals), said, speech),
    }),
    ...(isWhole ? [] : [words.sentences.outlook.table.notes.forReference + words.sentences.stop]),
    ...(evaluated.length > 0 && isWhole ? [written.published(evaluated.join(words.sentences.semicolon))] : []),
    ...(goals.some(({ simulated }) => simulated) ? [written.simulated] : []),
  ];
  return {
    ...emptyBriefing(name),
    form: 'official',
    introduction: proseOf(lead.join('\n')),
    blocks: [
      ...domains.flatMap((domain) => chapter(domain, asked, said, speech)),
      heading(written.attentionHead),
      text(proseOf(attentionTexts(goals, said, speech).join('\n'))),
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
      text(proseOf(aboutWords(speech.language).outlook.method.join('\n'))),
    ],
  };
}

function chapter(domain: Outline['domains'][number], asked: Asked, said: OutlineWords, speech: Speech): Block[] {
  const { region, isWhole, year } = asked;
  const goals = asked.goals.filter(({ goal }) => goal.domain === domain.id);
  const judged = goals.filter(({ why, measured }) => why === null && measured.length === 1);
  const drawn = new Set(judged.slice(0, mostFigures));
  // What is claimed of a figure stands with it.
  const claims = goals.flatMap((one) =>
    drawn.has(one) ? [] : [goalClaim(one, speech) ?? []].filter(({ length }) => length > 0).map(textOf),
  );
  const figures = [...drawn].flatMap((one) =>
    one.measured.map(({ model }) => ({ indicator: model.indicator, claim: textOf(goalClaim(one, speech) ?? []) })),
  );
  const counted = tallyText(tallyOf(goals), said, speech);
  return [
    heading(speech.say(domain.name)),
    text(withClaims(said.ofDomain(speech.say(domain.name), goals.length, counted), claims, asked, speech)),
    ...figures.map(({ indicator, claim }) => ({
      ...newItem(
        {
          kind: 'figure',
          domain: indicator.domain,
          indicator: indicator.id,
          regions: isWhole ? [] : [region.code],
          from: null,
          to: year,
          view: 'trend',
          year: null,
          map: 'outline',
          basis: 'total',
        },
        indicator.name,
        null,
      ),
      sentence: claim === '' ? null : besideFigure(claim, indicator.id, asked, speech),
      size: 'half' as const,
    })),
  ];
}

function attentionTexts(goals: readonly GoalStanding[], said: OutlineWords, { say, words }: Speech): string[] {
  const { written } = said;
  const ordered = byGap(goals);
  const behind = ordered.filter(({ standing }) => standing === 'missed' || standing === 'attention');
  const undecided = ordered.filter(({ standing }) => ['by-term', 'few-cases', 'few-years'].includes(standing));
  const worsened = goals.flatMap(({ measured }) => measured.filter(hasWorsened));
  const without = (why: NoVerdict) => goals.filter((one) => one.why === why);
  const join = (list: readonly GoalStanding[], more: (one: GoalStanding) => string) =>
    list.map((one) => say(one.goal.name) + more(one)).join(words.sentences.semicolon);
  return [
    behind.length === 0
      ? written.noneBehind
      : written.behind(join(behind, ({ standing }) => words.list.aside(words.verdict[standing]))),
    ...(undecided.length === 0
      ? []
      : [written.undecided(join(undecided, ({ standing }) => words.list.aside(words.verdict[standing])))]),
    ...(worsened.length === 0
      ? []
      : [written.worsened(worsened.map(({ model }) => say(model.indicator.name)).join(words.region.joiner))]),
    ...(without('no-value').length === 0 ? [] : [written.withoutValue(join(without('no-value'), () => ''))]),
    ...(without('no-indicator').length === 0 ? [] : [written.notCovered(join(without('no-indicator'), () => ''))]),
  ];
}

/** Whether a value that bears a comparison is worse than that of the year, or the term, before. */
function hasWorsened({ model, line, point }: Measured): boolean {
  if (!point || isSmallSample(point.cases)) return false;
  const { indicator, pooled, whole } = model;
  if (pooled && line !== whole) return false;
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

/**
 * What is counted, and below it the claims, whose values are bound to the data; a count is none of the data. A change is
 * that of the latest year wherever it is bound, so that it is not in the report of an earlier one.
 */
function withClaims(counted: string, claims: readonly string[], asked: Asked, speech: Speech): Prose {
  const { served, year, region } = asked;
  const words = [counted, ...claims].join('\n');
  const isLatest = year === latestYear(served.themes.map(({ data }) => data.series));
  const isMeant = (one: BoundNumber) =>
    one.region === region.code &&
    (isLatest ? one.what === 'value' || one.what === 'change' : one.what === 'value' && one.year === year);
  const { bound } = bindNumbers(words, proseOf(''), dataFigures(served, speech), speech);
  const before = numeralsIn(counted).length;
  return { text: words, bound: bound.filter((one) => one.at >= before && isMeant(one)) };
}

/** A claim that stands with its figure, whose last year is that of the report. */
function besideFigure(
  claim: string,
  indicator: string,
  { served, region, isWhole, year }: Asked,
  speech: Speech,
): Prose {
  const reading = { regions: isWhole ? [] : [region.code], from: null, to: year, view: 'trend', year: null } as const;
  const own = figureIn(served, indicator, { ...reading, regions: [...reading.regions] }, 'total');
  const figures = beside(dataFigures(served, speech), own);
  const { text: words, bound } = bindNumbers(claim, proseOf(''), figures, speech);
  const isMeant = (one: BoundNumber) =>
    one.indicator === indicator && one.region === region.code && (one.what === 'value' || one.what === 'change');
  return { text: words, bound: bound.filter(isMeant) };
}
