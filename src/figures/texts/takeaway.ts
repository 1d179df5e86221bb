import { isOfOneYear } from '../../filters/views';
import { type Phrase, phrase, textOf } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import { against, type Goal } from '../../measures/goals';
import type { Outlook } from '../../measures/outlook';
import { hasValue, type Line, lastKnown, type Place, pointIn } from '../../measures/point';
import { type Clause, leaguesClause, sentenceOf } from '../../measures/sentences/clause';
import { comparisonClause, showsRank } from '../../measures/sentences/comparisonClause';
import { isNamedIn, leaguesSpread, targetCount } from '../../measures/sentences/leaguesClauses';
import { outlookSentence } from '../../measures/sentences/outlookSentence';
import { doubtfulClause, levelClause, regionClause } from '../../measures/sentences/regionClause';
import { isSimulatedIn, nothingPublished, type Run, writtenIn } from '../../measures/sentences/run';
import { targetClause } from '../../measures/sentences/targetClause';
import { originNotes } from '../../measures/sentences/writing';
import { traitsOf } from '../../measures/traits';
import type { FigureModel } from '../model/model';
import { fieldOf, isJudgedIn, placesOf, statementOf } from './statement';

/** More chosen leagues than this are spoken of together. */
const mostCompared = 2;

/**
 * The sentence (结论) of a figure, made from the numbers in view. A trend or a table tells the change of 全区 over the
 * span, a ranking or a map how the leagues lie in the year.
 */
export function takeaway(model: FigureModel, speech: Speech): string {
  return textOf(takeawayPhrase(model, speech));
}

/** As `takeaway`, with its numbers to be found again. */
export function takeawayPhrase(model: FigureModel, speech: Speech): Phrase {
  const { head, target, rest } = takeawayClauses(model, speech);
  return sentenceOf([...head, ...target, ...rest], speech);
}

/** What the sentence says: of 全区, of its target, and of the leagues; each says by itself what there is to doubt in it. */
export type TakeawayClauses = { head: Clause[]; target: Clause[]; rest: Clause[] };

export function takeawayClauses(model: FigureModel, speech: Speech): TakeawayClauses {
  if (model.years.length === 0) {
    const none = { worded: () => speech.words.gate.noYears, about: 'region', simulated: null, joint: 'comma' } as const;
    return { head: [none], target: [], rest: [] };
  }
  return isOfOneYear(model.view) ? yearClauses(model, speech) : spanClauses(model, speech);
}

/** All there is to say of 全区 and one of its targets, to be read aloud; `null` without a value to judge. */
export function goalSentence(model: FigureModel, { target, outlook }: Goal, speech: Speech): string | null {
  if (!outlook) return null;
  const run = { ...runOf(model, model.whole, speech), points: model.judged.points };
  return textOf(outlookSentence({ ...run, indicator: against(run.indicator, target) }, outlook, speech));
}

/** One league in the year of the model, beside 全区 and the others: what a cell of an overview says when pointed at. */
export function placeSentence(model: FigureModel, line: Line, speech: Speech): string {
  const level = levelClause(runOf(model, line, speech), model.year, speech);
  const [place] = placesOf(model, [line]);
  if (!place || !hasValue(place)) return textOf(sentenceOf([level], speech));
  return textOf(sentenceOf([level, ...ownComparison(model, place, speech)], speech));
}

/**
 * 全区 in the year of the model, and how it stands to its target. The value judged is told where it is not the one just
 * spoken of: that of another year, or of one year where three are taken together.
 */
export function wholeSentence(model: FigureModel, speech: Speech): string {
  const { indicator, places, whole, outlook, year, pooled } = model;
  const { words } = speech;
  const level = levelClause(yearRun(model, speech), year, speech);
  const known = places.filter(hasValue);
  const have = leaguesClause(
    words.presence.count(known.length, known.filter(({ point }) => point.value !== 0).length),
    {
      simulated: null,
      joint: 'comma',
    },
  );
  const clauses = traitsOf(indicator).presence ? [level, have] : [level];
  if (!indicator.target) {
    clauses.push({ ...have, worded: () => words.heat.noTarget });
  }
  if (!outlook) return textOf(sentenceOf(clauses, speech));
  const run = { ...runOf(model, whole, speech), points: model.judged.points };
  const other = pooled || outlook.year !== year ? [judgedClause(run, outlook, speech)] : [];
  const judgement = { outlook, yearSpokenOf: outlook.year, casesTold: other.length === 0, foretell: true };
  const target = targetClause(run, judgement, speech);
  return textOf(sentenceOf([...clauses, ...other, ...[target ?? []].flat()], speech));
}

function spanClauses(model: FigureModel, speech: Speech): TakeawayClauses {
  const { whole, chosen, parts } = model;
  const run = runOf(model, whole, speech);
  const head = [regionClause(run, speech)];
  const target = targetClauses(model, whole, speech);
  const spoken = lastKnown(whole.points)?.year ?? null;
  if (spoken === null) return { head, target, rest: withoutWhole(model, speech) };
  const doubtful = [doubtfulClause(run, speech) ?? []].flat();
  if (chosen.length === 0) return { head, target, rest: doubtful };
  if (chosen.length <= mostCompared) {
    return { head, target, rest: [...doubtful, ...comparisons(model, chosen, spoken, speech)] };
  }
  const scope = chosen.length === parts.length ? 'all' : 'chosen';
  const yearSaid = spoken === model.year && !model.pooled;
  const spread = leaguesSpread(fieldOf(model), placesOf(model, chosen), { scope, yearSaid, apart: true }, speech);
  return { head, target, rest: [...doubtful, spread] };
}

/** What leagues have where 全区 has nothing: each chosen one by itself while they are few, else how they lie in one year. */
function withoutWhole(model: FigureModel, speech: Speech): Clause[] {
  const { chosen, parts } = model;
  if (chosen.length > 0 && chosen.length <= mostCompared) {
    const told = chosen.filter(({ points }) => lastKnown(points) !== null);
    return told.map((line) => ({ ...regionClause(runOf(model, line, speech), speech), joint: 'semicolon' }));
  }
  const places = placesOf(model, chosen.length > 0 ? chosen : parts);
  const scope = chosen.length > 0 && chosen.length < parts.length ? 'chosen' : 'all';
  const telling = { scope, yearSaid: false, apart: true } as const;
  return places.some(hasValue) ? [leaguesSpread(fieldOf(model), places, telling, speech)] : [];
}

function yearClauses(model: FigureModel, speech: Speech): TakeawayClauses {
  const { year, chosen } = model;
  const all = placesOf(model, model.parts);
  const field = fieldOf(model);
  const level = levelClause(yearRun(model, speech), year, speech);
  if (field.reported === 0 && field.whole === null) return { head: [level], target: [], rest: [] };
  const apart = chosen.length === 0 || chosen.length > mostCompared;
  const compared = apart ? [] : comparisons(model, chosen, year, speech);
  const toldOf = apart ? [] : placesOf(model, chosen);
  // None is named twice: where a league told of is the first or the last, only the others are spoken of.
  const scope = toldOf.some((one) => isNamedIn(field, all, one)) ? 'others' : 'all';
  const those = scope === 'all' ? all : all.filter((place) => !toldOf.includes(place));
  const spread = leaguesSpread(field, those, { scope, yearSaid: true, apart }, speech);
  const count = isJudgedIn(model, year) ? targetCount(field, all, speech) : null;
  const counted = [count ?? []].flat();
  // Without chosen leagues the spread is what a ranking shows.
  return apart
    ? { head: [level, spread], target: [], rest: counted }
    : { head: [level], target: [], rest: [...compared, spread, ...counted] };
}

function comparisons(model: FigureModel, lines: readonly Line[], spoken: number | null, speech: Speech): Clause[] {
  const field = fieldOf(model);
  const places = placesOf(model, lines);
  return places.flatMap((place, index) => {
    const before = places[index - 1];
    const again = before !== undefined && showsRank(field, before);
    const nameYear = index === 0 && spoken !== model.year;
    const yearsSaid = isOfOneYear(model.view) || (before !== undefined && hasValue(before));
    return comparisonClause(field, place, { named: false, again, nameYear, yearsSaid }, speech) ?? [];
  });
}

/** Of the league that the sentence is about already. */
function ownComparison(model: FigureModel, place: Place, speech: Speech): Clause[] {
  const placing = { named: true, again: false, nameYear: false, yearsSaid: true };
  return [comparisonClause(fieldOf(model), place, placing, speech) ?? []].flat();
}

function targetClauses(model: FigureModel, line: Line, speech: Speech): Clause[] {
  const { judged, level, isLatest } = statementOf(model, line);
  if (!judged || !level) return [];
  const judgement = { outlook: judged, yearSpokenOf: level.year, foretell: isLatest };
  return [targetClause(runOf(model, line, speech), judgement, speech) ?? []].flat();
}

/** 2020年为97.09%（模拟数据） */
function judgedClause(run: Run, { year, value }: Outlook, speech: Speech): Clause {
  const { words } = speech;
  const say = words.sentences;
  const simulated = isSimulatedIn(run, year);
  const written = writtenIn(run, year, value, speech);
  const origin = originNotes(pointIn(run, year)?.mark, speech);
  const notes = (marked: boolean) => (!simulated ? origin : marked ? [say.simulated] : []);
  const worded = (marked: boolean) => phrase`${say.valueIn(year, written)}${say.noted(notes(marked))}`;
  return { worded, about: 'region', simulated, joint: 'semicolon' };
}

/** One line of the model over the years in view. */
export function runOf(model: FigureModel, line: Line, { say }: Speech): Run {
  const whole = line === model.whole;
  return {
    indicator: model.indicator,
    region: line.region.code,
    place: whole ? null : say(line.region.name),
    points: line.points,
    pooled: model.pooled && !whole,
    published: whole
      ? {
          publishedChanges: model.publishedChanges,
          publishedTotals: model.publishedTotals,
          publishedBounds: model.publishedBounds,
        }
      : nothingPublished,
  };
}

/** 全区 in the year of the ranking: pooled where the leagues are. */
function yearRun(model: FigureModel, speech: Speech): Run {
  const { wholeInYear, pooled } = model;
  const run = runOf(model, model.whole, speech);
  return {
    ...run,
    points: [wholeInYear],
    pooled,
    published: pooled ? nothingPublished : { ...run.published, publishedTotals: [] },
  };
}
