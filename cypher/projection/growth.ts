// What new documents add to the graph once it is known where their clusters belong.
import type { ClaimId, ClusterId, DocumentId, EntityId } from '#cypher/model/ids.ts';
import { distinct, groupBy, sortedBy } from '#cypher/model/order.ts';
import type { Ontology } from '#cypher/ontology/types.ts';
import { type ClusterNode, findDecisions } from '#cypher/resolve/index.ts';

import { addEdgeTallies, type EdgeTally, edgeOfTally } from './edge-tally.ts';
import { buildEdges, type EdgeResult } from './edges.ts';
import { buildEntities } from './entities.ts';
import { addEntityTallies, type EntityTally, entityOfTally } from './entity-tally.ts';
import { lesserEnds } from './lesser-ends.ts';
import { createOfficeReader } from './offices-held.ts';
import { emptyPatch } from './patches.ts';
import type { Placed } from './placing.ts';
import type { ClaimFact, DocumentFact, GraphPatch, MentionFact } from './port.ts';
import { readStatements } from './statements.ts';
import { fromTally, toTally } from './tally-text.ts';

/** All that new documents hold. */
export interface NewEvidence {
  documents: ReadonlyMap<DocumentId, DocumentFact>;
  /** Those of them that are copies of a document in the graph: what they say is no sum with what that one said. */
  copies: ReadonlySet<DocumentId>;
  /** In the order of clusters. */
  nodes: readonly ClusterNode[];
  mentions: readonly MentionFact[];
  claims: readonly ClaimFact[];
}

/** What the new documents alone tell of entities and edges. */
export interface Gathered {
  entities: EntityTally[];
  edges: EdgeResult;
}

export function gather(evidence: NewEvidence, { links, notes }: Placed, ontology: Ontology): Gathered {
  const { documents, nodes, mentions, claims } = evidence;
  const judged = new Set<DocumentId>();
  const outside = new Set<ClusterId>();
  const findings = findDecisions({ nodes, mentions, made: [], decisions: [], active: [], judged, outside });
  const relation = (type: string) => ontology.relationTypes.get(type);
  const isSymmetric = (type: string) => relation(type)?.symmetric ?? false;
  const { all } = readStatements({ claims, documents, active: [], findings, judged, isSymmetric });
  const officesOf = createOfficeReader({
    statements: all,
    isRole: (type) => relation(type)?.group === 'role',
    nameOf: (cluster) => findings.clusters.get(cluster)?.name ?? null,
  });
  const noted = groupBy(notes, ([, { entity }]) => entity);
  const { tallies } = buildEntities({
    links: [...links.values()],
    findings,
    active: [],
    officesOf,
    isRejected: () => false,
    notesOf: (entity) => (noted.get(entity) ?? []).map(([id]) => id),
  });
  const edges = buildEdges({
    statements: all,
    entityOf: (cluster) => links.get(cluster)?.entity ?? null,
    isSymmetric,
    isOpen: (type) => relation(type)?.group === 'open',
  });
  return { entities: tallies, edges };
}

/**
 * Clusters at the lesser end of edges that are no sums: those of copies, and edges that seem new between two entities that
 * something rejected ends in, which may only not be shown.
 */
export function uncertainEnds(
  { claims, copies }: NewEvidence,
  { links }: Placed,
  { edges }: Gathered,
  tallies: ReadonlyMap<string, string>,
): ClusterId[] {
  const isRejected = (id: EntityId) => fromTally<EntityTally>(tallies, id)?.rejected === true;
  const doubtful = edges.edges.filter(
    ({ id, subject, object }) => !tallies.has(id) && isRejected(subject) && isRejected(object),
  );
  const uncertain = new Set(doubtful.flatMap((edge) => edge.claims));
  return lesserEnds({
    claims: claims.filter(({ id, document }) => copies.has(document) || uncertain.has(id)),
    entityOf: (cluster) => links.get(cluster)?.entity ?? null,
    tallies,
  });
}

/** `before`: the stored tallies of the entities and edges that grow. */
export function growthPatch(
  { links, notes }: Placed,
  { entities, edges }: Gathered,
  before: ReadonlyMap<string, string>,
): GraphPatch {
  const grownEntities = entities.map((more) => {
    const one = fromTally<EntityTally>(before, more.id);
    return one === undefined ? more : addEntityTallies(one, more);
  });
  const grownEdges = edges.tallies.map((more) => {
    const one = fromTally<EdgeTally>(before, more.id);
    return one === undefined ? more : addEdgeTallies(one, more);
  });
  const members = groupBy(links.values(), ({ entity }) => entity);
  const claims = new Map(edges.edges.map((edge): [string, readonly ClaimId[]] => [edge.id, edge.claims]));
  const membersOf = (id: EntityId) => distinct((members.get(id) ?? []).map(({ cluster }) => cluster));
  return {
    ...emptyPatch(),
    growEntities: grownEntities.map((tally) => entityOfTally(tally, membersOf(tally.id))),
    growEdges: grownEdges.map((tally) => ({
      edge: edgeOfTally(tally, claims.get(tally.id) ?? []),
      claims: tally.claims,
    })),
    putLinks: sortedBy(links.values(), ({ cluster }) => [cluster]),
    putTallies: [
      ...[...grownEntities, ...grownEdges].map((tally) => toTally(tally.id, tally)),
      ...[...notes].map(([id, { note }]) => toTally(id, note)),
    ],
    loops: edges.loops,
  };
}
