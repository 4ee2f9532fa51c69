// What an edge means, in words: the same wording on the canvas, in lists, in the inspector and for screen readers.

import { claimReading, type Reading } from '#cypher/model/reading.ts';
import type { Ontology } from '#cypher/ontology/types.ts';
import type { ClaimDto, EdgeDto } from '#server/contract/graph.ts';

import { relationTypeOf } from './ontology.ts';
import { spokenLabel } from './spoken-verbs.ts';

export const READING_WORDS: Readonly<Record<Reading, string>> = {
  asserted: 'Asserted',
  alleged: 'Alleged',
  denied: 'Denied',
  proposed: 'Proposed',
};

export const STATUS_WORDS: Readonly<Record<EdgeDto['status'], string>> = {
  unreviewed: 'Unreviewed',
  accepted: 'Accepted',
  unsure: 'Unsure',
};

export const STATUS_MARKS: Readonly<Record<EdgeDto['status'], string>> = {
  unreviewed: '',
  accepted: '✓ ',
  unsure: '? ',
};

/** The words of the relation: an open RELATION speaks its own label, a typed one the ontology's. */
export function relationWords(edge: Pick<EdgeDto, 'type' | 'label'>, ontology: Ontology): string {
  if (edge.type === 'RELATION' && edge.label !== '') return spokenLabel(edge.label);
  return relationTypeOf(ontology, edge.type).label;
}

/** The label on the canvas: mark of the verdict, relation, and the reading where it is not plain fact. */
export function edgeLabel(edge: EdgeDto, ontology: Ontology): string {
  const words = edge.title !== null && edge.title !== '' ? edge.title : relationWords(edge, ontology);
  const reading = edge.reading === 'asserted' ? '' : `${edge.reading}: `;
  return `${STATUS_MARKS[edge.status]}${reading}${words}`;
}

/** "Russia – member of – NATO (denied)", for lists and screen readers. */
export function edgeSentence(edge: EdgeDto, names: (id: string) => string, ontology: Ontology): string {
  const reading = edge.reading === 'asserted' ? '' : ` (${edge.reading})`;
  return `${names(edge.subject)} – ${relationWords(edge, ontology)} – ${names(edge.object)}${reading}`;
}

/** Who takes which stand: "denied by Vladimir Putin and George Robertson", one clause a reading. */
export function standWords(claims: readonly ClaimDto[]): string[] {
  const stands = new Map<Reading, Set<string>>();
  for (const claim of claims) {
    const by = stands.get(claimReading(claim)) ?? new Set<string>();
    by.add(claim.attribution?.name ?? claim.document.outlet ?? 'an unnamed source');
    stands.set(claimReading(claim), by);
  }
  return [...stands].map(([reading, names]) => `${READING_WORDS[reading]} by ${listWords([...names])}`);
}

export function listWords(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2001-11-22" -> "22 Nov 2001", cut to its precision; anything else as it is. */
export function dateWords(date: string | null, precision: EdgeDto['datePrecision'] = 'day'): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date ?? '');
  if (date === null || match === null) return date ?? '';
  const [, year, month, day] = match;
  if (precision === 'decade') return `${year}s`;
  const name = month === undefined || precision === 'year' ? undefined : MONTHS[Number(month) - 1];
  const number = day === undefined || precision !== 'day' ? undefined : String(Number(day));
  return [number, name, year].filter((part) => part !== undefined).join(' ');
}

/** "2001-11-22T10:05:00.000Z" -> "22 Nov 2001, 10:05 UTC"; a day without a time as `dateWords`. */
export function momentWords(at: string): string {
  const time = /T(\d{2}:\d{2})/.exec(at)?.[1];
  return time === undefined ? dateWords(at) : `${dateWords(at)}, ${time} UTC`;
}

export function percentWords(confidence: number): string {
  return `${Math.round(confidence * 100)}%`;
}
