import * as v from 'valibot';

/** A day of the calendar, 2026-11-26. */
export const daySchema = v.pipe(v.string(), v.isoDate(), v.check(isInCalendar, 'Invalid date: Expected a day that is'));

/**
 * Refuses days like 31 February; texts that are no date are refused before. The date is computed, not parsed: browsers parse
 * these texts differently.
 */
function isInCalendar(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const counted = new Date(Date.UTC(year, month - 1, date));
  return Number.isNaN(counted.getTime()) || counted.getUTCDate() === date;
}

/** A day, or empty text for no day. */
export const dayOrNoneSchema = v.union([v.literal(''), daySchema], 'Invalid date: Expected a day or nothing');

/** The day in the reader's time zone, as files write it (2026-11-26). The Swedish locale has this format. */
export function dayOf(date: Date): string {
  return date.toLocaleDateString('sv');
}
