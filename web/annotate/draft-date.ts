// A date as it is being written: an ISO date cut to a year, a month or a day, and how precise it is meant.
import type { DatePrecision } from '#cypher/model/reading.ts';

export interface DraftDate {
  /** "2001", "2001-11" or "2001-11-22"; empty for none. */
  text: string;
  precision: DatePrecision;
}

export const NO_DATE: DraftDate = { text: '', precision: 'day' };

const LENGTHS: Readonly<Record<DatePrecision, number>> = { day: 10, month: 7, year: 4, decade: 4 };
const BY_LENGTH: Readonly<Record<number, DatePrecision>> = { 4: 'year', 7: 'month', 10: 'day' };

/** Whether it is empty, or a day of the calendar cut to a year or a month. */
export function isPartialDate(text: string): boolean {
  const date = text.trim();
  if (date === '') return true;
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (match === null) return false;
  const [, year = '', month = '01', day = '01'] = match;
  const parsed = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** A date that is one, and cut to its precision. */
export function isRightDate({ text, precision }: DraftDate): boolean {
  const date = text.trim();
  return isPartialDate(date) && (date === '' || date.length === LENGTHS[precision]);
}

/** The precision follows what is typed: a year stays a decade where that was chosen. */
export function typedDate({ precision }: DraftDate, text: string): DraftDate {
  const { length } = text.trim();
  const fits = LENGTHS[precision] === length;
  return { text, precision: fits ? precision : (BY_LENGTH[length] ?? precision) };
}

/** A coarser precision cuts the date; a finer one waits for the rest to be written. */
export function withPrecision({ text }: DraftDate, precision: DatePrecision): DraftDate {
  return { text: text.trim().slice(0, LENGTHS[precision]), precision };
}
