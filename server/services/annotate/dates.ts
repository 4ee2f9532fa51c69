// Dates as decisions hold them: an ISO date cut to its precision.
import type { DatePrecision } from '#cypher/model/reading.ts';

import { invalid } from './refusals.ts';

const BY_LENGTH: Readonly<Record<number, DatePrecision>> = { 4: 'year', 7: 'month', 10: 'day' };
const LENGTHS: Readonly<Record<DatePrecision, number>> = { decade: 4, year: 4, month: 7, day: 10 };

export interface PartialDate {
  date: string | null;
  datePrecision: DatePrecision | null;
}

function isReal(date: string): boolean {
  const whole = date.padEnd(10, '-01');
  const parsed = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(whole);
}

/** Throws DECISION_INVALID for a day that no calendar has, or a precision that the date is not cut to. */
export function partialDate(date: string | null, precision: DatePrecision | null): PartialDate {
  if (date === null) return { date: null, datePrecision: null };
  if (!isReal(date)) throw invalid(`There is no date ${date}`, 'Write it as 2001-11-22, 2001-11 or 2001.');
  const own = precision ?? BY_LENGTH[date.length] ?? 'day';
  if (date.length === LENGTHS[own]) return { date, datePrecision: own };
  throw invalid(
    `The date ${date} is not one of precision '${own}'`,
    'A day is written as 2001-11-22, a month as 2001-11, a year or decade as 2001.',
  );
}
