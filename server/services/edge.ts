// One edge with all that stands behind it.
import { edgeDetail as query } from '#cypher/queries/edges/detail.ts';

import type { EdgeDetailDto } from '../contract/graph.ts';
import type { Access } from './access.ts';
import { findOne } from './find-one.ts';

/** Claims and decisions of an edge that are listed, the newest first; `edge.claims` counts all. */
const LISTED = 500;

export function edgeDetail(access: Access, id: string): Promise<EdgeDetailDto> {
  return findOne(
    access,
    query,
    { id, limit: LISTED },
    {
      kind: 'edge',
      id,
      help: 'An edge goes when its evidence is rejected, and has a new id when one of its ends is merged: reload the view.',
    },
  );
}
