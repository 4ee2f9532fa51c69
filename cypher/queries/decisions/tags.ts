// The tags of one edge or one entity that are in force, in the shape of its history.
import type { QueryDescriptor } from '../../store/types.ts';
import { type HistoryRow, OF_EDGE, OF_ENTITY, toHistoryRow } from './history.ts';

/** Newest first. */
const TAGS = `
WITH DISTINCT d WHERE d.kind = 'tag' AND NOT coalesce(d.retracted, false)
RETURN {
  decision: d {.id, .seq, .at, .by, .kind, .reason, .payload}, retracted: false, retractedBy: null
} AS row ORDER BY d.seq DESC`;

export const edgeTags: QueryDescriptor<{ id: string }, HistoryRow> = {
  name: 'decisions/edge-tags',
  access: 'read',
  limit: 1000,
  text: `${OF_EDGE}
${TAGS}`,
  map: toHistoryRow,
};

export const entityTags: QueryDescriptor<{ id: string }, HistoryRow> = {
  name: 'decisions/entity-tags',
  access: 'read',
  limit: 1000,
  text: `${OF_ENTITY}
${TAGS}`,
  map: toHistoryRow,
};
