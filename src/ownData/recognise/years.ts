import { importPatterns } from '../../i18n/ownData/importPatterns';
import { timePatterns } from '../../i18n/ownData/timePatterns';

const { within } = timePatterns;

/** 二〇二三年 as 2023年. */
function inDigits(text: string): string {
  return text.replace(timePatterns.inNumerals, (written) =>
    [...written].map((sign) => Math.max(0, timePatterns.numerals.indexOf(sign))).join(''),
  );
}

/** Whether a text is a date of day, month and year. */
export function isDate(text: string): boolean {
  return timePatterns.date.test(text);
}

/**
 * The year that a whole text says. Empty for a month, a quarter, several years, or a day that neither begins nor ends a year:
 * no figure of a year is meant. `undefined` if it is about no time.
 */
export function yearOf(text: string): readonly number[] | undefined {
  const plain = inDigits(text);
  const whole = timePatterns.wholeYear.exec(plain);
  if (whole) return [Number(whole[1])];
  const day = timePatterns.date.exec(plain);
  if (day) return isEndOfYear(day) ? [Number(day[1])] : [];
  return timePatterns.notOneYear.test(plain) || importPatterns.otherYears.test(plain) ? [] : undefined;
}

function isEndOfYear([, , month, day]: readonly string[]): boolean {
  return [1, 12].includes(Number(month)) && Number(day) === (Number(month) === 1 ? 1 : 31);
}

/**
 * The years within a longer text («2023年妇女发展情况表») without those of dates (填报 2024年3月15日), periods and handing in. Empty
 * for a part of a year; a part beside its own year leaves none of the two. `undefined` if the text says none.
 */
export function yearsWithin(text: string): readonly number[] | undefined {
  let rest = inDigits(text);
  const found = new Set<number>();
  const parts = new Set<number>();
  const cut = (pattern: RegExp) => {
    const matches = [...rest.matchAll(pattern)];
    rest = rest.replace(pattern, ' ');
    return matches;
  };
  for (const [, until, when, month, day] of cut(within.date))
    if (until && Number(month) === 12 && Number(day) === 31) found.add(Number(when));
  for (const [, when] of cut(within.wholeYear)) found.add(Number(when));
  const isSpan = cut(within.years).length > 0;
  for (const [, when] of cut(within.part)) parts.add(Number(when ?? 0));
  for (const match of rest.matchAll(within.year))
    if (!importPatterns.handedIn.test(rest.slice(match.index + match[0].length))) found.add(Number(match[1]));
  const isPart = parts.has(0) || [...parts].some((when) => found.size === 0 || found.has(when));
  if (isPart) return [];
  return found.size > 0 ? [...found] : isSpan ? [] : undefined;
}

/** The text without all that is about a time. */
export function withoutTimes(text: string): string {
  return [within.date, within.years, within.part, within.anyYear].reduce(
    (rest, pattern) => rest.replace(pattern, ''),
    inDigits(text),
  );
}
