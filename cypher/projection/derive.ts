// The graph of a scope: a pure function, the same for everything and for the part that a change touches.
import { activeDecisions } from '#cypher/model/decision-refs.ts';
import type { Cluster } from '#cypher/model/evidence.ts';
import type { Graph } from '#cypher/model/graph.ts';
import type { ClaimId, ClusterId, DecisionId, DocumentId, EntityId } from '#cypher/model/ids.ts';
import { groupBy, sortedBy } from '#cypher/model/order.ts';
import type { Ontology } from '#cypher/ontology/types.ts';
import {
  type ClusterNode,
  type Findings,
  findDecisions,
  type MadeCluster,
  madeClusters,
  notesOf,
  resolve,
} from '#cypher/resolve/index.ts';

import { buildEdges } from './edges.ts';
import { buildEntities } from './entities.ts';
import { createOfficeReader } from './offices-held.ts';
import type { LostDecision, Tally, VirtualCluster } from './port.ts';
import type { Scope } from './scope.ts';
import { readStatements, type Statement } from './statements.ts';
import { toTally } from './tally-text.ts';

export interface Derived extends Graph {
  loops: ClaimId[];
  lost: LostDecision[];
  virtual: VirtualCluster[];
  /** Of entities, edges and names, by which further documents are added. */
  tallies: Tally[];
}

/** Entities, edges and links are sorted by id. */
export function derive(scope: Scope, ontology: Ontology): Derived {
  const { documents, clusters, mentions, decisions, outside, judged } = scope;
  const facts = new Map(documents.map((document) => [document.id, document]));
  const active = activeDecisions(decisions);
  const publishedAt = (document: DocumentId) => facts.get(document)?.publishedAt ?? null;
  const nodes = clusters.map((cluster) => ({
    ...cluster,
    publishedAt: publishedAt(cluster.document),
    virtual: false,
  }));
  const byHand = madeClusters(active, judged, publishedAt);
  const findings = findDecisions({
    nodes,
    mentions,
    made: byHand,
    decisions,
    active,
    judged,
    outside: new Set(outside.keys()),
  });
  const links = resolve([...findings.clusters.values()], findings.togethers, findings.aparts);
  const entities = new Map(links.map((link) => [link.cluster, link.entity]));
  const relation = (type: string) => ontology.relationTypes.get(type);
  const isSymmetric = (type: string) => relation(type)?.symmetric ?? false;
  const { all, lost } = readStatements({
    claims: scope.claims,
    documents: facts,
    active,
    findings,
    judged,
    isSymmetric,
  });
  const statements = all.filter(({ subjects, objects }) =>
    [...subjects, ...objects].some((cluster) => entities.has(cluster)),
  );
  const officesOf = createOfficeReader({
    statements,
    isRole: (type) => relation(type)?.group === 'role',
    nameOf: (cluster) => findings.clusters.get(cluster)?.name ?? outside.get(cluster)?.name ?? null,
  });
  const entityOf = (cluster: ClusterId): EntityId | null =>
    entities.get(cluster) ?? outside.get(cluster)?.entity ?? null;
  const made = buildEdges({
    statements,
    entityOf,
    isSymmetric,
    isOpen: (type) => relation(type)?.group === 'open',
  });
  const inside = new Set(links.map((link) => link.entity));
  // A plural can tie two that are both out of the scope: not all claims of that edge are at hand.
  const isInside = ({ subject, object }: { subject: EntityId; object: EntityId }) =>
    inside.has(subject) || inside.has(object);
  const {
    twins,
    names,
    entities: notedOf,
  } = notesOf({ ...findings, nodes: [...findings.clusters.values()], links });
  const notes = groupBy(notedOf, ([, entity]) => entity);
  const rejected = rejectedEnds(statements, entityOf);
  const named = buildEntities({
    links,
    findings,
    active,
    officesOf,
    isRejected: (entity) => rejected.has(entity),
    notesOf: (entity) => (notes.get(entity) ?? []).map(([id]) => id),
  });
  const tallies = [...named.tallies, ...made.tallies.filter(isInside)].map((tally) =>
    toTally(tally.id, tally),
  );
  return {
    entities: sortedBy(named.entities, ({ id }) => [id]),
    edges: sortedBy(made.edges.filter(isInside), ({ id }) => [id]),
    tallies: [...tallies, ...[...twins, ...names].map(([id, note]) => toTally(id, note))],
    links,
    loops: made.loops,
    lost: lostDecisions([...findings.lost, ...lost]),
    virtual: virtualClusters(findings, byHand),
  };
}

/** Ends of what an analyst rejected: an edge between two of them may be one that is not shown. */
function rejectedEnds(
  statements: readonly Statement[],
  entityOf: (cluster: ClusterId) => EntityId | null,
): ReadonlySet<EntityId> {
  const rejected = statements.filter(({ verdict }) => verdict?.kind === 'reject');
  return new Set(
    rejected.flatMap(({ subjects, objects }) =>
      [...subjects, ...objects].flatMap((id) => entityOf(id) ?? []),
    ),
  );
}

function lostDecisions(lost: ReadonlyArray<readonly [DecisionId, string[]]>): LostDecision[] {
  const byDecision = groupBy(lost, ([decision]) => decision);
  return sortedBy(
    [...byDecision].map(([decision, parts]) => ({ decision, lost: parts.flatMap(([, quotes]) => quotes) })),
    ({ decision }) => [decision],
  );
}

function virtualClusters(findings: Findings, byHand: readonly MadeCluster[]): VirtualCluster[] {
  const made = new Map(
    byHand.map(({ node, mentions, decision }) => [node.id, { mentions, decision: decision.id }]),
  );
  return [...findings.virtual, ...made.keys()].flatMap((id) => {
    const node = findings.clusters.get(id);
    const places = findings.places.all.filter((place) => place.current === id);
    if (!node || places.length === 0) return [];
    const mentions = places.map((place) => place.mention.id).sort();
    return [{ cluster: clusterOf(node), mentions, made: made.get(id) ?? null }];
  });
}

function clusterOf({ publishedAt: _, virtual: __, ...cluster }: ClusterNode): Cluster {
  return cluster;
}
