// An edge as it is being written in a form, and what of it differs from the edge as it is.
import type { DatePrecision, Modality, Polarity } from '#cypher/model/reading.ts';
import type { EditBody } from '#server/contract/annotate.ts';
import type { EdgeDto } from '#server/contract/graph.ts';

import { type DraftDate, isRightDate, NO_DATE } from './draft-date.ts';

export interface EdgeDraft {
  type: string;
  label: string;
  title: string;
  date: DraftDate;
  reversed: boolean;
  /** Null leaves what the texts say, which may differ from text to text. */
  polarity: Polarity | null;
  modality: Modality | null;
}

export const EMPTY_DRAFT: EdgeDraft = {
  type: '',
  label: '',
  title: '',
  date: NO_DATE,
  reversed: false,
  polarity: 'asserted',
  modality: 'actual',
};

const SHOWN: Readonly<Record<DatePrecision, number>> = { day: 10, month: 7, year: 4, decade: 4 };

function shownDate({ firstDate, datePrecision }: EdgeDto): DraftDate {
  if (firstDate === null) return NO_DATE;
  const precision = datePrecision ?? 'day';
  return { text: firstDate.slice(0, SHOWN[precision]), precision };
}

export function draftOf(edge: EdgeDto): EdgeDraft {
  return {
    type: edge.type,
    label: edge.label,
    title: edge.title ?? '',
    date: shownDate(edge),
    reversed: false,
    polarity: null,
    modality: null,
  };
}

function dateChange(was: DraftDate, { text, precision }: DraftDate): Partial<EditBody['changes']> {
  const date = text.trim();
  if (date === was.text && precision === was.precision) return {};
  return date === '' ? { date: null } : { date, datePrecision: precision };
}

/** What the person changed; null when nothing, or when a field is not right. */
export function changesOf(edge: EdgeDto, draft: EdgeDraft): EditBody['changes'] | null {
  const was = draftOf(edge);
  const [label, title] = [draft.label.trim(), draft.title.trim()];
  if (!isRightDate(draft.date)) return null;
  const changes: EditBody['changes'] = {
    ...(draft.type === was.type ? {} : { type: draft.type }),
    ...(draft.reversed ? { reversed: true } : {}),
    ...(label === was.label || label === '' ? {} : { label }),
    ...(title === was.title ? {} : { title: title === '' ? null : title }),
    ...dateChange(was.date, draft.date),
    ...(draft.polarity === null ? {} : { polarity: draft.polarity }),
    ...(draft.modality === null ? {} : { modality: draft.modality }),
  };
  return Object.keys(changes).length === 0 ? null : changes;
}
