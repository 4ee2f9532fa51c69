// Publish dates as outlets write them, to a calendar day. The day is the outlet's own: "Thursday" in an article is
// counted from it, so a time zone never moves it.
import { strict } from 'chrono-node/en';

const LONGEST = 100;
const ISO_DAY = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/;
const TITLE_DATE = /\s[-–—]\s+(\d{4}-\d{2}-\d{2})$/u;

/** YYYY-MM-DD, or null when the calendar has no such day. */
function calendarDay(year: number, month: number, day: number): string | null {
  const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}

/** The day of an ISO date or instant, of `20011123`, or of a date with its month spelt out; null for the rest. */
export function publishDay(value: string): string | null {
  const text = value.trim().slice(0, LONGEST);
  const iso = ISO_DAY.exec(text);
  if (iso !== null) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (!/\p{L}{3}/u.test(text)) return null;
  const start = strict.parse(text)[0]?.start;
  if (start === undefined) return null;
  if (!start.isCertain('year') || !start.isCertain('month') || !start.isCertain('day')) return null;
  return calendarDay(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
}

/** Takes `- 2001-11-23` off the end of a title. */
export function splitTitleDate(title: string): { title: string; publishedAt: string | null } {
  const found = TITLE_DATE.exec(title);
  const publishedAt = found?.[1] === undefined ? null : publishDay(found[1]);
  if (found === null || publishedAt === null) return { title, publishedAt: null };
  return { title: title.slice(0, found.index).trimEnd(), publishedAt };
}
