// Asks once what the first visitor will ask. Neo4j plans a query when it first sees it, which takes up to seconds on a
// cold server; after this, the first click answers as quickly as the hundredth.
import type { Ontology } from '#cypher/ontology/types.ts';

import { LIMITS } from '../contract/requests.ts';
import type { Access } from './access.ts';
import { documentDetail } from './document.ts';
import { edgeDetail } from './edge.ts';
import { entityDetail } from './entity.ts';
import { neighbours } from './neighbours.ts';
import { overview } from './overview.ts';
import { search } from './search.ts';

/** Throws what the store throws. Answers whether there was a graph to ask about. */
export async function warmUp(access: Access, ontology: Ontology): Promise<boolean> {
  const { edges, entities } = await overview(access, LIMITS.overview);
  const [edge] = edges;
  const [entity] = entities;
  if (edge === undefined || entity === undefined) return false;
  const { claims } = await edgeDetail(access, ontology, edge.id);
  await entityDetail(access, ontology, entity.id);
  await neighbours(access, ontology, entity.id, {
    limit: LIMITS.neighbours,
    direction: 'both',
    order: 'confidence',
  });
  await search(access, { q: entity.name, limit: LIMITS.search });
  const [claim] = claims;
  if (claim !== undefined) await documentDetail(access, claim.document.id);
  return true;
}
