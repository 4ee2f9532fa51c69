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
  const text = plainPhrase(phrase);
  const absolute = complete(text);
  if (absolute !== null) return absolute;
  const today = dayOf(published);
  if (today === null) return null;
  return (
    nearDay(text, today) ??
    weekday(text, today, future) ??
    ago(text, today) ??
    (future ? ahead(text, today) : null) ??
    period(text, today) ??
    season(text, today, future) ??
    month(text, today, future)
  );
}

/** Lower case, single spaces, and of a range of days the first: "5 to 6 April" is "5 April". */
function plainPhrase(phrase: string): string {
  const text = phrase.toLowerCase().replace(/\s+/g, ' ').trim();
  return text.replace(/\b(\d{1,2}) ?(?:to|and|-|–) ?\d{1,2} (?=[a-z]{3})/, '$1 ');
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
  if (/\bhalf an? year ago\b/.test(text)) return cut(addMonths(today, -6), 'month');
  const [, count = '', unit = ''] = match;
  const number = countOf(count);
  return number === null ? null : back(today, number, unit);
}

/** "In two weeks", of what is to come. */
function ahead(text: string, today: Date): ResolvedDate | null {
  const match = /^in (\d+|[a-z]+) (day|week|month|year)s?$/.exec(text);
  const number = countOf(match?.[1] ?? '');
  return match === null || number === null ? null : back(today, -number, match[2] ?? '');
}

/** A number in figures or words, "a" being one. */
export function countOf(word: string): number | null {
  if (/^(?:a|an)$/.test(word)) return 1;
  const number = NUMBERS.get(word) ?? (word === '' ? Number.NaN : Number(word));
  return Number.isNaN(number) ? null : number;
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

const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** "Last summer", "this spring", "over the weekend": as near as a season lies. */
function season(text: string, today: Date, future: boolean): ResolvedDate | null {
  if (/\bweekend\b/.test(text)) return cut(addDays(today, future ? 7 : -today.getUTCDay()), 'month');
  const [, which = '', name = ''] =
    /\b(last|this|next|past|coming) (spring|summer|autumn|fall|winter)\b/.exec(text) ?? [];
  const first = SEASONS[name];
  if (first === undefined) return null;
  const begun = today.getUTCMonth() + 1 >= first;
  const years = /^(?:last|past)$/.test(which) ? (begun ? 0 : -1) : which === 'this' ? 0 : begun ? 1 : 0;
  return cut(addMonths(today, 12 * years), 'year');
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
