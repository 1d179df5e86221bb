import { joined, phrase, type Wording } from '../../i18n/sentences/phrase';
import type { Speech } from '../../i18n/speech';
import { roundTo } from '../format';
import { leastDifference } from '../leastDifference';
import type { Place } from '../point';
import { firstPooledYear } from '../pooled';
import { type Clause, leaguesClause } from './clause';
import { type Field, isComparable, rankOrder } from './field';
import { namedOf, smallSampleNote } from './run';
import { differenceSize, numeral, originNotes, valueAgain } from './writing';

type Placing = {
  /** The previous clause already gives its name and value. */
  named: boolean;
  /** The previous clause already gives the rank of another league. */
  again: boolean;
  /** The sentence has not named the year yet. */
  nameYear: boolean;
  /** The sentence already names the three years of pooled rates. */
  areYearsStated: boolean;
};

/** One league compared with 全区, and its rank: 包头市高于全区0.90岁，居12盟市第2位. `null` where there is nothing to add. */
export function comparisonClause(field: Field, league: Place, placing: Placing, speech: Speech): Clause | null {
  const { words } = speech;
  const say = words.sentences;
  const first = comparisonWording(field, league, placing, speech);
  const rank = isLevelWithWhole(field, league) ? '' : rankWords(field, league, placing.again, speech);
  const parts = [first, rank].filter((part) => part !== '');
  if (parts.length === 0) return null;
  const small =
    placing.named || league.point.value === null
      ? []
      : smallSampleNote(
          league.point.cases,
          field.indicator,
          { what: 'cases', region: league.line.region.code, year: field.year },
          speech,
        );
  const notes = [...small, ...reportedNotes(field, league, placing, speech)];
  const namesYear = placing.nameYear && !field.pooled && league.point.missing !== 'hidden';
  const worded = (text: Wording) => (namesYear ? say.comparison.inYear(field.year, text) : text);
  return leaguesClause(worded(phrase`${joined(parts, say.comma)}${say.noted(notes)}`), {
    simulated: isSimulatedComparison(field, league),
    joint: placing.named ? 'comma' : 'semicolon',
  });
}

/** Whether the difference between a league and 全区 is negligible. Its rank would then depend on decimals only. */
function isLevelWithWhole(field: Field, { point: { value } }: Place): boolean {
  const { indicator, whole } = field;
  if (!whole || value === null || !isComparable(field)) return false;
  const { decimals } = indicator;
  const least = leastDifference(whole.value, decimals, indicator.leastDifference);
  return Math.abs(roundTo(value - whole.value, decimals)) < least;
}

function isSimulatedComparison(field: Field, { point }: Place): boolean | null {
  if (point.value === null) return null;
  if (point.mark === 'own') return false;
  return point.mark === 'simulated' || isBesideSimulated(field);
}

function isBesideSimulated(field: Field): boolean {
  return isComparable(field) && field.whole?.mark === 'simulated';
}

/** A reported value stays reported although 全区 is simulated: the two origins are named separately. */
function reportedNotes(field: Field, { point }: Place, { named }: Placing, speech: Speech): string[] {
  if (point.mark !== 'own') return [];
  const simulatedWhole = isBesideSimulated(field) ? [speech.words.sentences.besideSimulated] : [];
  return [...(named ? [] : originNotes(point.mark, speech)), ...simulatedWhole];
}

function comparisonWording(field: Field, league: Place, { named, areYearsStated }: Placing, speech: Speech): Wording {
  const { words } = speech;
  const say = words.sentences.comparison;
  const { indicator, traits, whole, year, pooled } = field;
  const { value, missing } = league.point;
  const region = league.line.region.code;
  const name = named ? '' : speech.say(league.line.region.name);
  if (whole && value !== null && isComparable(field)) {
    const difference = roundTo(value - whole.value, indicator.decimals);
    if (difference === 0) return say.equal(name);
    if (isLevelWithWhole(field, league)) return say.alike(name);
    return (difference > 0 ? say.above : say.below)(
      name,
      differenceSize(difference, indicator, { what: 'difference', region, year }, speech),
    );
  }
  if (named) return '';
  if (value === null) return say.missing(name, words.missing[missing ?? 'not-reported'], missing === 'hidden');
  if (traits.presence) return say.presence(name, value !== 0, namedOf(indicator, speech));
  const written = valueAgain(value, indicator, { what: 'value', region, year }, speech);
  return pooled && !areYearsStated
    ? say.pooled(name, firstPooledYear(year), year, written)
    : say.value(name, written, traits.cumulative);
}

/** False where the leagues are alike, or where cases are few and their chance is not known. */
export function showsRank({ pooled, alike }: Field, { rank, span, small }: Place): boolean {
  if (rank === null || alike) return false;
  return span !== null || !(pooled && small);
}

function rankWords(field: Field, league: Place, again: boolean, { words }: Speech): Wording {
  const { tied, span } = league;
  const rank = span?.first ?? league.rank;
  if (rank === null || !showsRank(field, league)) return '';
  const { reported, total, indicator, traits, year } = field;
  const to = span?.last ?? rank;
  return words.sentences.comparison.rank({
    order: rankOrder(field),
    money: traits.money,
    rank,
    written: phrase`${numeral(String(rank), indicator, { what: 'rank', region: league.line.region.code, year })}`,
    to,
    tied,
    reported,
    total,
    again,
  });
}
