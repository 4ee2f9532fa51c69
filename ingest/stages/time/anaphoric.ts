// Dates that count from a date of the text, not from the day of publication: "the day before", "four months later".
import type { DatePrecision } from '#cypher/model/reading.ts';

import { addDays, addMonths, cut, type ResolvedDate } from './calendar.ts';
import { countOf } from './resolve-date.ts';

interface Distance {
  count: number;
  unit: string;
}

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };
const MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120 };
/** How exact the date counted from must be for a unit to mean something. */
const NEEDS: Readonly<Record<string, readonly DatePrecision[]>> = {
  day: ['day'],
  week: ['day'],
  month: ['day', 'month'],
  year: ['day', 'month', 'year'],
  decade: ['day', 'month', 'year', 'decade'],
};
const UNIT = '(day|week|month|year|decade)s?';
const BEFORE = new RegExp(`\\bthe ${UNIT} (before|after)$`);
const NAMED = new RegExp(`\\b(?:the|that) (previous|preceding|following|next|same|very) ${UNIT}\\b`);
const THAT = new RegExp(`\\bthat (?:very )?${UNIT}$`);
const LATER = new RegExp(`\\b(\\d+|[a-z]+) ${UNIT} (later|earlier|after|before|afterwards)$`);

/** How far a phrase lies from a date before it in the text; null when it is no such phrase. */
function distanceOf(text: string): Distance | null {
  const that = THAT.exec(text)?.[1];
  if (that !== undefined) return { count: 0, unit: that };
  const [, beside = '', where] = BEFORE.exec(text) ?? [];
  if (where !== undefined) return { count: where === 'before' ? -1 : 1, unit: beside };
  const [, which, named = ''] = NAMED.exec(text) ?? [];
  if (which !== undefined) {
    const count = /^(?:previous|preceding)$/.test(which) ? -1 : /^(?:same|very)$/.test(which) ? 0 : 1;
    return { count, unit: named };
  }
  const [, words = '', unit = '', direction] = LATER.exec(text) ?? [];
  const count = direction === undefined ? null : countOf(words);
  if (count === null) return null;
  return { count: /^(?:earlier|before)$/.test(direction ?? '') ? -count : count, unit };
}

/** Whether a phrase counts from a date of the text. */
export function isAnaphoric(phrase: string): boolean {
  return distanceOf(plain(phrase)) !== null;
}

/** The date that a phrase means, counted from another; null where that one is not exact enough. */
export function resolveFrom(phrase: string, from: ResolvedDate): ResolvedDate | null {
  const distance = distanceOf(plain(phrase));
  if (distance === null || NEEDS[distance.unit]?.includes(from.precision) !== true) return null;
  const { count, unit } = distance;
  if (count === 0) return from;
  const [year = '', month = '01', day = '01'] = from.date.split('-');
  const start = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const days = DAYS[unit];
  if (days !== undefined) return cut(addDays(start, days * count), unit === 'day' ? 'day' : 'month');
  const moved = addMonths(start, (MONTHS[unit] ?? 0) * count);
  return cut(moved, unit === 'month' || unit === 'year' ? unit : 'decade');
}

function plain(phrase: string): string {
  return phrase.toLowerCase().replace(/\s+/g, ' ').trim();
}
