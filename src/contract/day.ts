import * as v from 'valibot';

/** A day of the calendar, 2026-11-26. */
export const daySchema = v.pipe(v.string(), v.isoDate(), v.check(isInCalendar, 'Invalid date: Expected a day that is'));

/**
 * The 31st of February is none. What is no date at all has been refused already. Counted and not parsed: browsers differ in
 * what they make of that text.
 */
function isInCalendar(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const counted = new Date(Date.UTC(year, month - 1, date));
  return Number.isNaN(counted.getTime()) || counted.getUTCDate() === date;
}

/** A day, or empty where none is set. */
export const dayOrNoneSchema = v.union([v.literal(''), daySchema], 'Invalid date: Expected a day or nothing');

/** The day where the reader is, as it is written in files: Swedish writes it so. */
export function dayOf(date: Date): string {
  return date.toLocaleDateString('sv');
}
