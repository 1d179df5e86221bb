import * as v from 'valibot';

/** A day of the calendar, 2026-11-26. */
export const daySchema = v.pipe(v.string(), v.isoDate(), v.check(isInCalendar, 'Invalid date: Expected a day that is'));

/** The 31st of February is none. What is no date at all has been refused already. */
function isInCalendar(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().startsWith(day);
}

/** A day, or empty where none is set. */
export const dayOrNoneSchema = v.union([v.literal(''), daySchema], 'Invalid date: Expected a day or nothing');
