// The graph of a scope: a pure function, the same for everything and for the part that a change touches.
import { activeDecisions } from '#cypher/model/decision-refs.ts';
import type { Graph } from '#cypher/model/graph.ts';
import type { ClaimId, DecisionId, EntityId } from '#cypher/model/ids.ts';
import { groupBy, sortedBy } from '#cypher/model/order.ts';
import type { Ontology } from '#cypher/ontology/types.ts';
import { type Findings, findDecisions, resolve } from '#cypher/resolve/index.ts';

import { createDescriber } from './description.ts';
import { buildEdges } from './edges.ts';
import { buildEntities } from './entities.ts';
import type { LostDecision, VirtualCluster } from './port.ts';
import type { Scope } from './scope.ts';
import { readStatements } from './statements.ts';

export interface Derived extends Graph {
  loops: ClaimId[];
  lost: LostDecision[];
  virtual: VirtualCluster[];
}

/** Entities, edges and links are sorted by id. */
export function derive(scope: Scope, ontology: Ontology): Derived {
  const { documents, clusters, mentions, decisions, outside, judged } = scope;
  const facts = new Map(documents.map((document) => [document.id, document]));
  const active = activeDecisions(decisions);
  const nodes = clusters.map((cluster) => ({
    ...cluster,
    publishedAt: facts.get(cluster.document)?.publishedAt ?? null,
    virtual: false,
  }));
  const findings = findDecisions({
    nodes,
    mentions,
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
  const describe = createDescriber({
    statements,
    isRole: (type) => relation(type)?.group === 'role',
    nameOf: (cluster) => findings.clusters.get(cluster)?.name ?? outside.get(cluster)?.name ?? null,
  });
  const { edges, loops } = buildEdges({
    statements,
    entityOf: (cluster): EntityId | null => entities.get(cluster) ?? outside.get(cluster)?.entity ?? null,
    isSymmetric,
    isOpen: (type) => relation(type)?.group === 'open',
  });
  const inside = new Set(links.map((link) => link.entity));
  return {
    entities: sortedBy(buildEntities({ links, findings, active, describe }), ({ id }) => [id]),
    edges: sortedBy(
      // A plural can tie two that are both out of the scope: not all claims of that edge are at hand.
      edges.filter(({ subject, object }) => inside.has(subject) || inside.has(object)),
      ({ id }) => [id],
    ),
    links,
    loops,
    lost: lostDecisions([...findings.lost, ...lost]),
    virtual: virtualClusters(findings),
  };
}

function lostDecisions(lost: ReadonlyArray<readonly [DecisionId, string[]]>): LostDecision[] {
  const byDecision = groupBy(lost, ([decision]) => decision);
  return sortedBy(
    [...byDecision].map(([decision, parts]) => ({ decision, lost: parts.flatMap(([, quotes]) => quotes) })),
    ({ decision }) => [decision],
  );
}

function virtualClusters(findings: Findings): VirtualCluster[] {
  return findings.virtual.flatMap((id) => {
    const node = findings.clusters.get(id);
    const places = findings.places.all.filter((place) => place.current === id);
    if (!node || places.length === 0) return [];
    const { publishedAt: _, virtual: __, ...cluster } = node;
    return [{ cluster, mentions: places.map((place) => place.mention.id).sort() }];
  });
}
