// What stands behind many edges, by reference.
import { edgeEvidence as query } from '#cypher/queries/edges/evidence.ts';

import type { EdgeEvidenceDto } from '../contract/edge-evidence.ts';
import type { Access } from './access.ts';

/** In the order asked for; edges that are gone are left out. */
export async function edgeEvidence(
  { store, options }: Access,
  ids: readonly string[],
): Promise<EdgeEvidenceDto> {
  const { rows } = await store.run(query, { ids: [...new Set(ids)] }, options);
  return { edges: rows };
}
