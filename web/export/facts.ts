// What files for other tools say of an entity or an edge, in one list each, so that GEXF and GraphML say the same.
import type { Ontology } from '#cypher/ontology/types.ts';
import type { EdgeDto, EntityDto } from '#server/contract/graph.ts';

import { relationTypeOf } from '../graph/ontology.ts';
import { edgeLabel } from '../graph/wording.ts';
import { xmlClean } from '../graph/xml.ts';

export type Facts = Record<string, string | number | boolean>;

/** Without what is unknown or empty, and without what XML cannot hold. */
function known(facts: Record<string, string | number | boolean | null>): Facts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]): Array<[string, string | number | boolean]> => {
      if (value === null || value === '') return [];
      return [[name, typeof value === 'string' ? xmlClean(value) : value]];
    }),
  );
}

export function entityFacts(entity: EntityDto): Facts {
  const { name: label, type, kind, description, documents, mentions, degree } = entity;
  const aliases = entity.aliases.join('; ');
  return known({ label, type, kind, description, aliases, documents, mentions, degree });
}

/** `claims`, `documents` and `sources` count the evidence; a symmetric relation has no direction, whatever its ends. */
export function edgeFacts(edge: EdgeDto, ontology: Ontology): Facts {
  const { type, title, reading, status, disputed, origin, confidence, claims, documents, sources } = edge;
  const { firstDate, lastDate, firstReported } = edge;
  return known({
    label: edgeLabel(edge, ontology),
    type,
    title,
    symmetric: relationTypeOf(ontology, type).symmetric,
    reading,
    status,
    disputed,
    origin,
    confidence,
    claims,
    documents,
    sources,
    outlets: edge.outlets.join('; '),
    firstDate,
    lastDate,
    firstReported,
  });
}
