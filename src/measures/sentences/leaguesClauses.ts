import { joined, phrase } from '../../i18n/sentences/phrase';
import type { Scope } from '../../i18n/sentences/sentences.zh';
import type { Speech } from '../../i18n/speech';
import { isWithheld } from '../disclosure';
import { mayBeEitherSide } from '../outlook';
import { hasValue, type Place } from '../point';
import { meets } from '../verdict';
import { type Clause, leaguesClause } from './clause';
import type { Field } from './field';
import { apartText, isChance, spreadText } from './spreadText';
import { targetCondition } from './targetCondition';

type Telling = {
  scope: Scope;
  /** The sentence already names the year or the three years. */
  isYearStated: boolean;
  /** Whether to give the distance between first and last. */
  apart: boolean;
};

/**
 * The spread of the leagues in one year: first and last where they may be ranked and one direction is better,
 * otherwise lowest and highest; a count where a league has something or not; and the number of leagues that did not
 * report.
 */
export function leaguesSpread(field: Field, leagues: readonly Place[], telling: Telling, speech: Speech): Clause {
  const { words } = speech;
  const say = words.sentences.leagues;
  const known = leagues.filter(hasValue);
  const missing = leagues.length - known.length;
  const withheld = leagues.filter((one) => isWithheld(one.point.missing)).length;
  const doubtful = leagues.filter((one) => one.point.missing === 'doubtful').length;
  const hidden = leagues.filter((one) => one.point.missing === 'hidden').length;
  const silent = missing - withheld - doubtful - hidden;
  const whys = [
    { count: silent, why: say.unreported },
    { count: hidden, why: say.hidden(words.missing.hidden) },
    { count: doubtful, why: say.unverified },
    { count: withheld, why: say.undisclosed },
  ].filter(({ count }) => count > 0);
  const without =
    hidden === leagues.length
      ? say.allHidden(hidden, telling.scope, words.missing.hidden)
      : whys.length > 0
        ? say.without(leagues.length, telling.scope, whys)
        : '';
  const whom = missing > 0 ? say.rest(known.length, telling.scope) : say[telling.scope](known.length);
  const small = known.filter((one) => one.small).length;
  const smallSample = small > 0 ? say.smallSample(small, known.length) : '';
  const spread =
    known.length > 0
      ? phrase`${spreadText(field, known, { whom, isYearStated: telling.isYearStated, others: telling.scope === 'others' }, speech)}${telling.apart ? apartText(field, known, speech) : ''}`
      : [];
  const reported = known.filter(isReportedPlace).length;
  const origin = reported > 0 ? say.reported(reported, known.length, known.some(isSimulatedPlace)) : '';
  const text = joined(
    [without, phrase`${spread}${smallSample}${origin}`].filter((part) => part.length > 0),
    words.sentences.comma,
  );
  return leaguesClause(
    telling.isYearStated || field.pooled ? text : words.sentences.comparison.inYear(field.year, text),
    {
      simulated: known.length > 0 ? areSimulated(known) : null,
      joint: 'semicolon',
    },
  );
}

/** Whether the spread would name this league, because its value is the highest or the lowest. */
export function isNamedIn({ traits, alike }: Field, leagues: readonly Place[], { point, rank }: Place): boolean {
  const known = leagues.filter(hasValue);
  const values = known.map((one) => one.point.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const { value } = point;
  const isOpen = rank === null && !traits.presence;
  if (value === null || isOpen || alike || isChance(known) || low === high || traits.unranked) return false;
  return value === low || (value === high && !traits.presence);
}

/** 12个盟市中9个已达到2030年国家目标（≥70%）; `null` where leagues are not judged by the target. */
export function targetCount(field: Field, leagues: readonly Place[], speech: Speech): Clause | null {
  const { indicator, traits, pooled } = field;
  const { target } = indicator;
  if (!target || indicator.direction === 'neutral') return null;
  if (!traits.ranked || traits.pooled || pooled || traits.total) return null;
  const known = leagues.filter(hasValue).map(({ point }) => point);
  const decided = known.filter((point) => !mayBeEitherSide(point, target));
  const verdicts = decided.flatMap(({ value }) => meets(value, target) ?? []);
  if (verdicts.length === 0) return null;
  const { words } = speech;
  const text = words.sentences.target.count(
    verdicts.filter(Boolean).length,
    verdicts.length,
    known.length - decided.length,
    target.year,
    field.year < target.year,
    words.target.level[target.level],
    words.sentences.target.condition(targetCondition(indicator, words), target.verified, true),
  );
  return leaguesClause(text, { simulated: areSimulated(leagues), joint: 'comma' });
}

/** Partly reported places get a count of the reported ones, so the sentence must not call all of them simulated. */
function areSimulated(places: readonly Place[]): boolean {
  return places.some(isSimulatedPlace) && !places.some(isReportedPlace);
}

function isReportedPlace({ point }: Place): boolean {
  return point.mark === 'own';
}

function isSimulatedPlace({ point }: Place): boolean {
  return point.mark === 'simulated';
}
