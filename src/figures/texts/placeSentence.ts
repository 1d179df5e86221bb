import { placesTableWords } from '../../i18n/placesTable/usePlacesTableWords';
import { phrase, textOf } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import { against, type Goal } from '../../measures/goals';
import type { Outlook } from '../../measures/outlook';
import { hasValue, type Line, pointIn } from '../../measures/point';
import { type Clause, leaguesClause, sentenceOf } from '../../measures/sentences/clause';
import { comparisonClause } from '../../measures/sentences/comparisonClause';
import { outlookSentence } from '../../measures/sentences/outlookSentence';
import { levelClause } from '../../measures/sentences/regionClause';
import { isSimulatedIn, type Run, writtenIn } from '../../measures/sentences/run';
import { targetClause } from '../../measures/sentences/targetClause';
import { originNotes } from '../../measures/sentences/writing';
import type { FigureModel } from '../model/model';
import { fieldOf, judgedElsewhere, runInYear, runOf } from './statement';

/** Everything about 全区 and one of its targets, to be read aloud; `null` without a value to judge. */
export function goalSentence(model: FigureModel, { target, outlook }: Goal, speech: Speech): string | null {
  if (!outlook) return null;
  const run = { ...runOf(model, model.whole), points: model.judged.points };
  return textOf(outlookSentence({ ...run, indicator: against(run.indicator, target) }, outlook, speech));
}

/** One league in the year of the model, compared with 全区 and the others: the text of a cell in an overview. */
export function placeSentence(model: FigureModel, line: Line, speech: Speech): string {
  const level = levelClause(runOf(model, line), model.year, speech);
  const place = model.places.find((one) => one.line === line);
  if (!place || !hasValue(place)) return textOf(sentenceOf([level], speech));
  const placing = { named: true, again: false, nameYear: false, areYearsStated: true };
  const compared = comparisonClause(fieldOf(model), place, placing, speech);
  return textOf(sentenceOf([level, ...[compared ?? []].flat()], speech));
}

/**
 * 全区 in the year of the model, and its verdict. The judged value is added if it differs from the value just given: of
 * another year, or of one year where three are pooled.
 */
export function wholeSentence(model: FigureModel, speech: Speech): string {
  const { indicator, places, outlook, year } = model;
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
    clauses.push({ ...have, worded: () => placesTableWords(speech).noTarget });
  }
  if (!outlook) return textOf(sentenceOf(clauses, speech));
  const run = { ...runOf(model, model.whole), points: model.judged.points };
  const other = judgedElsewhere(model) === null ? [] : [judgedClause(run, outlook, speech)];
  const judgement = { outlook, yearSpokenOf: outlook.year, areCasesStated: other.length === 0, foretell: true };
  const target = targetClause(run, judgement, speech);
  return textOf(sentenceOf([...clauses, ...other, ...[target ?? []].flat()], speech));
}

/** 2020年为97.09%（模拟数据） */
function judgedClause(run: Run, { year, value }: Outlook, speech: Speech): Clause {
  const { words } = speech;
  const say = words.sentences;
  const simulated = isSimulatedIn(run, year);
  const written = writtenIn(run, year, value, speech);
  const origin = originNotes(pointIn(run, year)?.mark, speech);
  const notes = (marked: boolean) => (!simulated ? origin : marked ? [say.simulated] : []);
  const worded = (marked: boolean) => phrase`${say.valueIn(year, run.pooled, written)}${say.noted(notes(marked))}`;
  return { worded, about: 'region', simulated, joint: 'semicolon' };
}
