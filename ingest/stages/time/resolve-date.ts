// A date expression of the text against the day of publication. Relative ones by rules of our own: a bare weekday or month
// in news is the last one, or the next when the event is to come. Dates spelled out are read by chrono-node.
import type { ParsedComponents } from 'chrono-node';
import * as en from 'chrono-node/en';

import { addDays, addMonths, cut, dayOf, monthIndex, type ResolvedDate, weekdayIndex } from './calendar.ts';

const NUMBERS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);

/**
 * The date that a phrase means, or null when it means none that can be told. `published` may be null: then only dates that
 * are complete in themselves are read.
 */
export function resolveDate(phrase: string, published: string | null, future: boolean): ResolvedDate | null {
  const text = phrase.toLowerCase().replace(/\s+/g, ' ').trim();
  const absolute = complete(text);
  if (absolute !== null) return absolute;
  const today = dayOf(published);
  if (today === null) return null;
  return (
    nearDay(text, today) ??
    weekday(text, today, future) ??
    ago(text, today) ??
    period(text, today) ??
    month(text, today, future)
  );
}

/** Dates that need no day of publication: ISO, "12 November 2001", "November 2001", "1999", "the 1990s". */
function complete(text: string): ResolvedDate | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text.replace(/\s*-\s*/g, '-'));
  const day = iso === null ? null : dayOf(iso[0]);
  if (day !== null) return cut(day, 'day');
  const decade = /\b(1[5-9]\d0|20\d0)s\b/.exec(text);
  if (decade?.[1] !== undefined) return { date: decade[1], precision: 'decade' };
  const year = /\b(1[5-9]\d\d|20\d\d)\b/.exec(text)?.[1];
  if (year === undefined) return null;
  const start = [text, behindOf(text)].map((part) => spelledOut(part, year)).find(isOfMonth);
  if (start === undefined) return { date: year, precision: 'year' };
  const resolved = new Date(Date.UTC(Number(year), (start.get('month') ?? 1) - 1, start.get('day') ?? 1));
  return cut(resolved, start.isCertain('day') ? 'day' : 'month');
}

/** "5 May 1999" of "the morning of 5 May 1999", which as a whole is taken for a time of some day. */
function behindOf(text: string): string {
  return text.slice(text.lastIndexOf(' of ') + 1);
}

function spelledOut(text: string, year: string): ParsedComponents | undefined {
  return en.parse(text, { instant: new Date(`${year}-06-15T12:00:00Z`), timezone: 0 })[0]?.start;
}

function isOfMonth(start: ParsedComponents | undefined): start is ParsedComponents {
  return start?.isCertain('month') === true;
}

function nearDay(text: string, today: Date): ResolvedDate | null {
  if (/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/.test(text)) return cut(today, 'day');
  if (/\bday before yesterday\b/.test(text)) return cut(addDays(today, -2), 'day');
  if (/\b(?:yesterday|last night)\b/.test(text)) return cut(addDays(today, -1), 'day');
  return /\btomorrow\b/.test(text) ? cut(addDays(today, 1), 'day') : null;
}

function weekday(text: string, today: Date, future: boolean): ResolvedDate | null {
  const wanted = text
    .split(/[^a-z]+/)
    .map(weekdayIndex)
    .find((index) => index >= 0);
  if (wanted === undefined) return null;
  const since = (today.getUTCDay() - wanted + 7) % 7;
  if (/\bnext\b/.test(text) || (future && !/\b(?:last|earlier|past)\b/.test(text)))
    return cut(addDays(today, since === 0 && future && !/\bnext\b/.test(text) ? 0 : 7 - since), 'day');
  return cut(addDays(today, /\blast\b/.test(text) && since === 0 ? -7 : -since), 'day');
}

function ago(text: string, today: Date): ResolvedDate | null {
  const match = /\b(\d+|[a-z]+)\s+(day|week|month|year|decade|century)s?\s+(?:ago|earlier|before)\b/.exec(
    text,
  );
  if (match === null) return null;
  const [, count = '', unit = ''] = match;
  const number = /^(?:a|an)$/.test(count) ? 1 : (NUMBERS.get(count) ?? Number(count));
  return Number.isNaN(number) ? null : back(today, number, unit);
}

function back(today: Date, count: number, unit: string): ResolvedDate {
  switch (unit) {
    case 'day':
      return cut(addDays(today, -count), 'day');
    case 'week':
      return cut(addDays(today, -7 * count), 'month');
    case 'month':
      return cut(addMonths(today, -count), 'month');
    case 'year':
      // "60 years ago" is a round number, "two years ago" is not.
      return cut(addMonths(today, -12 * count), count >= 20 && count % 10 === 0 ? 'decade' : 'year');
    case 'decade':
      return cut(addMonths(today, -120 * count), 'decade');
    default:
      return cut(addMonths(today, -1200 * count), 'decade');
  }
}

function period(text: string, today: Date): ResolvedDate | null {
  const match = /\b(last|this|next|past|previous|coming|current)\s+(week|month|year|weekend)\b/.exec(text);
  if (match !== null) {
    const [, which = '', unit = ''] = match;
    const step = /^(?:last|past|previous)$/.test(which) ? -1 : /^(?:next|coming)$/.test(which) ? 1 : 0;
    if (unit === 'year') return cut(addMonths(today, 12 * step), 'year');
    if (unit === 'month') return cut(addMonths(today, step), 'month');
    return cut(addDays(today, 7 * step), 'month');
  }
  return /\bearlier this (?:week|month)\b/.test(text) ? cut(today, 'month') : null;
}

function month(text: string, today: Date, future: boolean): ResolvedDate | null {
  const words = text.split(/[^a-z0-9]+/);
  const at = words.findIndex(
    (word) =>
      monthIndex(word) >= 0 &&
      (word !== 'may' || /\b(?:in|last|next|of|this) may\b|\bmay \d|\d may\b/.test(text)),
  );
  const index = monthIndex(words[at] ?? '');
  if (index < 0) return null;
  const number = words
    .map((word) => /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1])
    .find((value) => value !== undefined);
  const day = number === undefined ? 1 : Number(number);
  const precision = number === undefined ? 'month' : 'day';
  const here = new Date(Date.UTC(today.getUTCFullYear(), index, day));
  const later = precision === 'day' ? here > today : index > today.getUTCMonth();
  const earlier = precision === 'day' ? here < today : index < today.getUTCMonth();
  const shift =
    future || /\bnext\b/.test(text)
      ? earlier
        ? 1
        : 0
      : later || (/\blast\b/.test(text) && !earlier)
        ? -1
        : 0;
  return cut(new Date(Date.UTC(today.getUTCFullYear() + shift, index, day)), precision);
}
