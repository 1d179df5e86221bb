import type { OutlineWords } from '../i18n/outlines/outlines.zh';
import type { Speech } from '../i18n/speech';
import { formatNumber, formatValue, isPercentage, roundTo } from '../measures/format';
import { knownPoints, pointIn } from '../measures/point';
import { isSmallSample } from '../measures/smallSample';
import { targetNumber, whyText } from './goalTexts';
import type { GoalStanding, Measured } from './standing';

/**
 * A goal as reports claim it: 2024年全区孕产妇死亡率9.26/10万，比上年降低8.9%，提前实现“12/10万以下”的目标. One in percent
 * changes by points, and all else by a part of itself. `null` where there is nothing to tell.
 */
export function goalClaim(one: GoalStanding, place: string, said: OutlineWords, speech: Speech): string | null {
  if (one.standing === 'none') return null;
  const { words } = speech;
  const told = one.measured.flatMap((each) => {
    const { point, model } = each;
    if (!point || point.value === null) return [];
    const deaths = deathsText(each, place, said, speech);
    if (deaths) return [deaths];
    const value = formatValue(point.value, model.indicator, speech.language);
    const level = said.written.value(point.year, place, speech.say(model.indicator.name), value);
    const change = changeText(each, point.year, said, speech);
    return [[level, ...(change ? [change] : [])].join(words.sentences.comma)];
  });
  if (told.length === 0) return null;
  return (
    [told.join(words.sentences.semicolon), verdictText(one, said, speech)].join(words.sentences.comma) +
    words.sentences.stop
  );
}

/** Where a league has few cases it reports these and not a rate: 2022—2024年包头市孕产妇死亡2例. */
function deathsText(
  { model, point, line }: Measured,
  place: string,
  said: OutlineWords,
  speech: Speech,
): string | null {
  const { deathsOf } = model.indicator.spoken;
  if (!point || !deathsOf || point.cases === null || line === model.whole || !isSmallSample(point.cases)) return null;
  const years = speech.words.years.span(model.pooled ? point.year - 2 : point.year, point.year);
  return said.written.deaths(years, place, speech.say(deathsOf), formatNumber(point.cases, 0));
}

function changeText({ line, model }: Measured, year: number, said: OutlineWords, speech: Speech): string | null {
  const { indicator } = model;
  const now = pointIn(line, year)?.value ?? null;
  const [before] = knownPoints(line.points.filter((point) => point.year === year - 1));
  const isCut = indicator.breaks.some((one) => one.cutsLine && one.year === year);
  if (now === null || !before || isCut) return null;
  const difference = roundTo(now - before.value, indicator.decimals);
  if (difference === 0) return said.written.same;
  const size = sizeOf(Math.abs(difference), before.value, indicator, said, speech);
  if (size === null) return null;
  return difference > 0 ? said.written.rose(size) : said.written.fell(size);
}

/** By points where it is in percent, in years where it is in years, and by a part of itself else; `null` from 0. */
function sizeOf(
  difference: number,
  before: number,
  indicator: Measured['model']['indicator'],
  { written }: OutlineWords,
  { language }: Speech,
): string | null {
  if (isPercentage(indicator)) return written.points(formatNumber(difference, indicator.decimals));
  if (indicator.kind === 'years') return formatValue(difference, indicator, language);
  return before === 0 ? null : written.percent(formatNumber((difference / before) * 100, 1));
}

function verdictText(one: GoalStanding, said: OutlineWords, speech: Speech): string {
  const { goal, standing } = one;
  const { written } = said;
  if (standing === 'none' || standing === 'stated' || !goal.target) return written.stated(whyText(one, said));
  const number = targetNumber(goal.target, speech);
  const quoted = { '>=': written.atLeast, '<=': written.atMost, '~': written.about }[goal.target.op](number);
  return written[standing](quoted) + (goal.verified ? '' : written.unverified);
}
