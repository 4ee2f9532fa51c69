// Who decided what about an edge or an entity, and why, newest first, by pages.
import { PROPERTY_TYPES } from '#cypher/ontology/index.ts';
import {
  edgeHistory as edgeQuery,
  entityHistory as entityQuery,
  type HistoryRow,
} from '#cypher/queries/decisions/history.ts';
import { edgeTags, entityTags } from '#cypher/queries/decisions/tags.ts';
import { edgeHolds } from '#cypher/queries/edges/holds.ts';
import { entityMentions } from '#cypher/queries/entities/mentions.ts';

import type { DecisionsQuery, HistoryDto } from '../../contract/decisions.ts';
import type { Access } from '../access.ts';
import { findOne } from '../find-one.ts';
import { missingEntity } from '../missing-entity.ts';
import { says } from './says.ts';

/** Tags in force: each once, by whom it was given first. */
function tagsOf(rows: readonly HistoryRow[]): HistoryDto['tags'] {
  const tags = new Map<string, HistoryDto['tags'][number]>();
  for (const { decision } of [...rows].reverse()) {
    if (decision.kind !== 'tag' || tags.has(decision.payload.tag)) continue;
    tags.set(decision.payload.tag, { tag: decision.payload.tag, decision: decision.id, by: decision.by });
  }
  return [...tags.values()];
}

function toPage(rows: readonly HistoryRow[], tagged: readonly HistoryRow[], limit: number): HistoryDto {
  const decisions = rows.slice(0, limit).map(({ decision, retracted, retractedBy }) => {
    const { id, seq, at, by, kind, reason } = decision;
    return { id, seq, at, by, kind, reason, retracted, retractedBy, says: says(decision) };
  });
  return {
    tags: tagsOf(tagged),
    decisions,
    next: rows.length > limit ? (decisions.at(-1)?.seq ?? null) : null,
  };
}

/** Throws NOT_FOUND. */
export async function historyOfEdge(
  access: Access,
  id: string,
  { limit, before }: DecisionsQuery,
): Promise<HistoryDto> {
  const params = { id, before: before ?? null, limit: limit + 1 };
  const [{ rows }, tagged] = await Promise.all([
    access.store.run(edgeQuery, params, access.options),
    access.store.run(edgeTags, { id }, access.options),
  ]);
  if (rows.length === 0) {
    const help = 'The log of all decisions has those about edges that are gone.';
    await findOne(access, edgeHolds, { ids: [id] }, { kind: 'edge', id, help });
  }
  return toPage(rows, tagged.rows, limit);
}

/** Throws NOT_FOUND. */
export async function historyOfEntity(
  access: Access,
  id: string,
  { limit, before }: DecisionsQuery,
): Promise<HistoryDto> {
  const properties = PROPERTY_TYPES.map((type) => type.id);
  const params = { id, before: before ?? null, limit: limit + 1, properties };
  const [{ rows }, tagged] = await Promise.all([
    access.store.run(entityQuery, params, access.options),
    access.store.run(entityTags, { id }, access.options),
  ]);
  if (rows.length === 0) {
    await findOne(access, entityMentions, { id, after: null, limit: 1 }, missingEntity(id));
  }
  return toPage(rows, tagged.rows, limit);
}
