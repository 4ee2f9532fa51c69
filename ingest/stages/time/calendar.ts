// Plain days in UTC: enough calendar for dates in news, without time zones.
import type { DatePrecision } from '#cypher/model/reading.ts';

const DAY = 86_400_000;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

export interface ResolvedDate {
  date: string;
  precision: DatePrecision;
}

/** The day of an ISO date or instant, or null. */
export function dayOf(published: string | null): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '');
  if (match === null) return null;
  const day = new Date(`${match[0]}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? null : day;
}

export function addDays(day: Date, days: number): Date {
  return new Date(day.getTime() + days * DAY);
}

/** The same day of another month, cut to its last day. */
export function addMonths(day: Date, months: number): Date {
  const first = Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1);
  return new Date(first);
}

/** An ISO date cut to its precision; a decade is the year it starts with. */
export function cut(day: Date, precision: DatePrecision): ResolvedDate {
  const iso = day.toISOString();
  switch (precision) {
    case 'day':
      return { date: iso.slice(0, 10), precision };
    case 'month':
      return { date: iso.slice(0, 7), precision };
    case 'year':
      return { date: iso.slice(0, 4), precision };
    case 'decade':
      return { date: `${iso.slice(0, 3)}0`, precision };
  }
}

export function monthIndex(word: string): number {
  const folded = word.toLowerCase().replace(/\.$/, '');
  if (folded.length < 3) return -1;
  const full = MONTHS.indexOf(folded);
  return full >= 0
    ? full
    : MONTHS.findIndex((month) => month.startsWith(folded) && (folded.length === 3 || folded === 'sept'));
}

export function weekdayIndex(word: string): number {
  const folded = word.toLowerCase().replace(/\.$/, '');
  return WEEKDAYS.findIndex(
    (weekday) => weekday === folded || (folded.length === 3 && weekday.startsWith(folded)),
  );
}
