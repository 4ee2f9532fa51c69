// Claims whose object is a date: what the date is, cut to its precision. One that cannot be told stays as it is written.
import { PROPERTY_TYPES } from '#cypher/ontology/index.ts';
import type { ClaimState, DocumentState } from '#ingest/state.ts';

import { resolveDate } from './resolve-date.ts';

const PROPERTIES = new Set(PROPERTY_TYPES.map(({ id }) => id));

export function isProperty({ type }: ClaimState): boolean {
  return PROPERTIES.has(type);
}

export function dateProperty({ mentions, source }: DocumentState, claim: ClaimState): ClaimState {
  const text = mentions[claim.object]?.text.replace(/\s+/g, ' ') ?? '';
  const resolved = resolveDate(text, source.publishedAt, false);
  if (resolved === null) return { ...claim, value: text };
  return { ...claim, value: resolved.date, date: resolved.date, datePrecision: resolved.precision };
}
