import { isOfOneYear } from '../../filters/views';
import { type Phrase, textOf } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import { hasValue } from '../../measures/point';
import { type Clause, sentenceOf } from '../../measures/sentences/clause';
import { comparisonClause, showsRank } from '../../measures/sentences/comparisonClause';
import { isNamedIn, leaguesSpread, targetCount } from '../../measures/sentences/leaguesClauses';
import { doubtfulClause, levelClause, regionClause } from '../../measures/sentences/regionClause';
import { targetClause } from '../../measures/sentences/targetClause';
import type { FigureModel } from '../model/model';
import { type FigureStatement, figureStatement } from './statement';

/** More chosen leagues than this are summarised. */
const mostCompared = 2;

/**
 * The sentence (结论) of a figure, made from the visible numbers. A trend or a table gives the change of 全区 over the
 * span, a ranking or a map the spread of the leagues in the year.
 */
export function takeaway(model: FigureModel, speech: Speech): string {
  return textOf(takeawayPhrase(model, speech));
}

/** As `takeaway`, with references to its numbers. */
export function takeawayPhrase(model: FigureModel, speech: Speech): Phrase {
  const { head, target, rest } = takeawayClauses(model, speech);
  return sentenceOf([...head, ...target, ...rest], speech);
}

/** The clauses on 全区, on its target and on the leagues. Each clause states its own doubts. */
export type TakeawayClauses = { head: Clause[]; target: Clause[]; rest: Clause[] };

export function takeawayClauses(model: FigureModel, speech: Speech): TakeawayClauses {
  if (model.years.length === 0) {
    const none = { worded: () => speech.words.gate.noYears, about: 'region', simulated: null, joint: 'comma' } as const;
    return { head: [none], target: [], rest: [] };
  }
  const statement = figureStatement(model);
  return isOfOneYear(model.view) ? yearClauses(statement, speech) : spanClauses(statement, speech);
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
  const isYearStated = year === field.year && !field.pooled;
  const spread = leaguesSpread(field, chosenPlaces, { scope, isYearStated, apart: true }, speech);
  return { head, target, rest: [...doubtful, spread] };
}

/** The leagues where 全区 has no value: a few chosen ones each on its own, otherwise their spread in one year. */
function withoutWhole({ chosen, chosenPlaces, places, field }: FigureStatement, speech: Speech): Clause[] {
  if (chosen.length > 0 && chosen.length <= mostCompared) {
    const known = chosen.filter(({ level }) => level !== null);
    return known.map(({ run }) => ({ ...regionClause(run, speech), joint: 'semicolon' }));
  }
  const those = chosen.length > 0 ? chosenPlaces : places;
  const scope = those.length < places.length ? 'chosen' : 'all';
  return those.some(hasValue) ? [leaguesSpread(field, those, { scope, isYearStated: false, apart: true }, speech)] : [];
}

function yearClauses(statement: FigureStatement, speech: Speech): TakeawayClauses {
  const { inYear, field, places, chosenPlaces, isJudged } = statement;
  const level = levelClause(inYear, field.year, speech);
  if (field.reported === 0 && field.whole === null) return { head: [level], target: [], rest: [] };
  const apart = chosenPlaces.length === 0 || chosenPlaces.length > mostCompared;
  const compared = apart ? [] : comparisons(statement, field.year, speech);
  const named = apart ? [] : chosenPlaces;
  // No league is named twice: if a chosen league is first or last, the spread covers only the others.
  const scope = named.some((one) => isNamedIn(field, places, one)) ? 'others' : 'all';
  const those = scope === 'all' ? places : places.filter((place) => !named.includes(place));
  const spread = leaguesSpread(field, those, { scope, isYearStated: true, apart }, speech);
  const counted = [(isJudged && targetCount(field, places, speech)) || []].flat();
  // Without chosen leagues the spread is the main content of a ranking.
  return apart
    ? { head: [level, spread], target: [], rest: counted }
    : { head: [level], target: [], rest: [...compared, spread, ...counted] };
}

function comparisons({ model, chosenPlaces, field }: FigureStatement, namedYear: number, speech: Speech): Clause[] {
  return chosenPlaces.flatMap((place, index) => {
    const before = chosenPlaces[index - 1];
    const again = before !== undefined && showsRank(field, before);
    const nameYear = index === 0 && namedYear !== field.year;
    const areYearsStated = isOfOneYear(model.view) || (before !== undefined && hasValue(before));
    return comparisonClause(field, place, { named: false, again, nameYear, areYearsStated }, speech) ?? [];
  });
}
