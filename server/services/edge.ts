// One edge with all that stands behind it, also under the id that it had before one of its ends was merged.

import type { Ontology } from '#cypher/ontology/types.ts';
import { findFormerEdge } from '#cypher/projection/former-edge.ts';
import { edgeDetail as query } from '#cypher/queries/edges/detail.ts';
import { mergedEntities } from '#cypher/queries/edges/former.ts';

import type { EdgeDetailDto } from '../contract/graph.ts';
import type { Access } from './access.ts';
import { findOne } from './find-one.ts';

/** Claims and decisions of an edge that are listed, the newest first; `edge.claims` counts all. */
const LISTED = 500;

export async function edgeDetail(access: Access, ontology: Ontology, id: string): Promise<EdgeDetailDto> {
  const { store, options } = access;
  const [row] = (await store.run(query, { id, limit: LISTED }, options)).rows;
  if (row !== undefined) return row;
  const merged = (await store.run(mergedEntities, {}, options)).rows;
  const now = findFormerEdge(id, merged, (type) => ontology.relationTypes.get(type)?.symmetric ?? false);
  return findOne(
    access,
    query,
    { id: now ?? id, limit: LISTED },
    {
      kind: 'edge',
      id,
      help: 'An edge goes when its evidence is rejected, or when its ends are other entities than before: reload the view.',
    },
  );
}
