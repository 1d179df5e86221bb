import { isOfOneYear } from '../../filters/views';
import { type Phrase, phrase, textOf } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import { against, type Goal } from '../../measures/goals';
import type { Outlook } from '../../measures/outlook';
import { hasValue, type Line, pointIn } from '../../measures/point';
import { type Clause, leaguesClause, sentenceOf } from '../../measures/sentences/clause';
import { comparisonClause, showsRank } from '../../measures/sentences/comparisonClause';
import { isNamedIn, leaguesSpread, targetCount } from '../../measures/sentences/leaguesClauses';
import { outlookSentence } from '../../measures/sentences/outlookSentence';
import { doubtfulClause, levelClause, regionClause } from '../../measures/sentences/regionClause';
import { isSimulatedIn, type Run, writtenIn } from '../../measures/sentences/run';
import { targetClause } from '../../measures/sentences/targetClause';
import { originNotes } from '../../measures/sentences/writing';
import type { FigureModel } from '../model/model';
import { type FigureStatement, fieldOf, figureStatement, runInYear, runOf } from './statement';

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
  const statement = figureStatement(model);
  return isOfOneYear(model.view) ? yearClauses(statement, speech) : spanClauses(statement, speech);
}

/** All there is to say of 全区 and one of its targets, to be read aloud; `null` without a value to judge. */
export function goalSentence(model: FigureModel, { target, outlook }: Goal, speech: Speech): string | null {
  if (!outlook) return null;
  const run = { ...runOf(model, model.whole), points: model.judged.points };
  return textOf(outlookSentence({ ...run, indicator: against(run.indicator, target) }, outlook, speech));
}

/** One league in the year of the model, beside 全区 and the others: what a cell of an overview says when pointed at. */
export function placeSentence(model: FigureModel, line: Line, speech: Speech): string {
  const level = levelClause(runOf(model, line), model.year, speech);
  const place = model.places.find((one) => one.line === line);
  if (!place || !hasValue(place)) return textOf(sentenceOf([level], speech));
  const placing = { named: true, again: false, nameYear: false, yearsSaid: true };
  const compared = comparisonClause(fieldOf(model), place, placing, speech);
  return textOf(sentenceOf([level, ...[compared ?? []].flat()], speech));
}

/**
 * 全区 in the year of the model, and how it stands to its target. The value judged is told where it is not the one just
 * spoken of: that of another year, or of one year where three are taken together.
 */
export function wholeSentence(model: FigureModel, speech: Speech): string {
  const { indicator, places, outlook, year, pooled } = model;
  const { words } = speech;
  const inYear = runInYear(model);
  const level = levelClause(inYear, year, speech);
  const known = places.filter(hasValue);
  const have = leaguesClause(
    words.presence.count(known.length, known.filter(({ point }) => point.value !== 0).length),
    {
      simulated: null,
      joint: 'comma',
    },
  );
  const clauses = inYear.traits.presence ? [level, have] : [level];
  if (!indicator.target) {
    clauses.push({ ...have, worded: () => words.heat.noTarget });
  }
  if (!outlook) return textOf(sentenceOf(clauses, speech));
  const run = { ...runOf(model, model.whole), points: model.judged.points };
  const other = pooled || outlook.year !== year ? [judgedClause(run, outlook, speech)] : [];
  const judgement = { outlook, yearSpokenOf: outlook.year, casesTold: other.length === 0, foretell: true };
  const target = targetClause(run, judgement, speech);
  return textOf(sentenceOf([...clauses, ...other, ...[target ?? []].flat()], speech));
}

function spanClauses(statement: FigureStatement, speech: Speech): TakeawayClauses {
  const { whole, chosen, places, chosenPlaces, field } = statement;
  const head = [regionClause(whole.run, speech)];
  if (!whole.level) return { head, target: [], rest: withoutWhole(statement, speech) };
  const { year } = whole.level;
  const judgement = whole.judged && { outlook: whole.judged, yearSpokenOf: year, foretell: whole.isLatest };
  const target = [(judgement && targetClause(whole.run, judgement, speech)) ?? []].flat();
  const doubtful = [doubtfulClause(whole.run, speech) ?? []].flat();
  if (chosen.length === 0) return { head, target, rest: doubtful };
  if (chosen.length <= mostCompared) {
    return { head, target, rest: [...doubtful, ...comparisons(statement, year, speech)] };
  }
  const scope = chosen.length === places.length ? 'all' : 'chosen';
  const yearSaid = year === field.year && !field.pooled;
  const spread = leaguesSpread(field, chosenPlaces, { scope, yearSaid, apart: true }, speech);
  return { head, target, rest: [...doubtful, spread] };
}

/** What leagues have where 全区 has nothing: each chosen one by itself while they are few, else how they lie in one year. */
function withoutWhole({ chosen, chosenPlaces, places, field }: FigureStatement, speech: Speech): Clause[] {
  if (chosen.length > 0 && chosen.length <= mostCompared) {
    const known = chosen.filter(({ level }) => level !== null);
    return known.map(({ run }) => ({ ...regionClause(run, speech), joint: 'semicolon' }));
  }
  const those = chosen.length > 0 ? chosenPlaces : places;
  const scope = those.length < places.length ? 'chosen' : 'all';
  return those.some(hasValue) ? [leaguesSpread(field, those, { scope, yearSaid: false, apart: true }, speech)] : [];
}

function yearClauses(statement: FigureStatement, speech: Speech): TakeawayClauses {
  const { inYear, field, places, chosenPlaces, isJudged } = statement;
  const level = levelClause(inYear, field.year, speech);
  if (field.reported === 0 && field.whole === null) return { head: [level], target: [], rest: [] };
  const apart = chosenPlaces.length === 0 || chosenPlaces.length > mostCompared;
  const compared = apart ? [] : comparisons(statement, field.year, speech);
  const named = apart ? [] : chosenPlaces;
  // None is named twice: where a league spoken of is the first or the last, only the others are spoken of.
  const scope = named.some((one) => isNamedIn(field, places, one)) ? 'others' : 'all';
  const those = scope === 'all' ? places : places.filter((place) => !named.includes(place));
  const spread = leaguesSpread(field, those, { scope, yearSaid: true, apart }, speech);
  const counted = [(isJudged && targetCount(field, places, speech)) || []].flat();
  // Without chosen leagues the spread is what a ranking shows.
  return apart
    ? { head: [level, spread], target: [], rest: counted }
    : { head: [level], target: [], rest: [...compared, spread, ...counted] };
}

function comparisons({ model, chosenPlaces, field }: FigureStatement, spoken: number, speech: Speech): Clause[] {
  return chosenPlaces.flatMap((place, index) => {
    const before = chosenPlaces[index - 1];
    const again = before !== undefined && showsRank(field, before);
    const nameYear = index === 0 && spoken !== field.year;
    const yearsSaid = isOfOneYear(model.view) || (before !== undefined && hasValue(before));
    return comparisonClause(field, place, { named: false, again, nameYear, yearsSaid }, speech) ?? [];
  });
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
