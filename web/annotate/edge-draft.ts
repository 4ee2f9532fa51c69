// An edge as it is being written in a form, and what of it differs from the edge as it is.
import type { EditBody } from '#server/contract/annotate.ts';
import type { EdgeDto } from '#server/contract/graph.ts';

export interface EdgeDraft {
  type: string;
  label: string;
  title: string;
  /** A year, a month or a day; empty for none. */
  date: string;
  reversed: boolean;
}

export const EMPTY_DRAFT: EdgeDraft = { type: '', label: '', title: '', date: '', reversed: false };

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

function shownDate({ firstDate, datePrecision }: EdgeDto): string {
  if (firstDate === null) return '';
  return firstDate.slice(0, { day: 10, month: 7, year: 4, decade: 4 }[datePrecision ?? 'day']);
}

export function draftOf(edge: EdgeDto): EdgeDraft {
  return {
    type: edge.type,
    label: edge.label,
    title: edge.title ?? '',
    date: shownDate(edge),
    reversed: false,
  };
}

/** What the person changed; null when nothing, or when a field is not right. */
export function changesOf(edge: EdgeDto, draft: EdgeDraft): EditBody['changes'] | null {
  const was = draftOf(edge);
  const [label, title, date] = [draft.label.trim(), draft.title.trim(), draft.date.trim()];
  if (!isPartialDate(date)) return null;
  const changes: EditBody['changes'] = {
    ...(draft.type === was.type ? {} : { type: draft.type }),
    ...(draft.reversed ? { reversed: true } : {}),
    ...(label === was.label || label === '' ? {} : { label }),
    ...(title === was.title ? {} : { title: title === '' ? null : title }),
    ...(date === was.date ? {} : { date: date === '' ? null : date }),
  };
  return Object.keys(changes).length === 0 ? null : changes;
}
