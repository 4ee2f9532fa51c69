// The face of the projection: the graph as a function of evidence and decisions, whole or for what a change touches.
import type { Decision } from '#cypher/model/decision.ts';
import type { Cluster } from '#cypher/model/evidence.ts';
import type { Ontology } from '#cypher/ontology/types.ts';

import { type Derived, derive } from './derive.ts';
import { diff } from './diff.ts';
import { loadScope } from './load-scope.ts';
import type { ClaimFact, Dirty, DocumentFact, GraphPatch, MentionFact, ProjectionPort } from './port.ts';

export interface WholeEvidence {
  documents: readonly DocumentFact[];
  clusters: readonly Cluster[];
  mentions: readonly MentionFact[];
  claims: readonly ClaimFact[];
  decisions: readonly Decision[];
}

/** The whole graph from all active evidence and all decisions. */
export function project(all: WholeEvidence, ontology: Ontology): Derived {
  const active = new Set(all.clusters.map((cluster) => cluster.id));
  const claims = all.claims.filter(({ subjectMention, objectMention }) =>
    [...subjectMention.clusters, ...objectMention.clusters].some((id) => active.has(id)),
  );
  const judged = new Set(all.documents.map((document) => document.id));
  return derive({ ...all, claims, outside: new Map(), judged }, ontology);
}

/** What to write after a change. Reads through the port only what the change touches. */
export async function projectChange(
  port: ProjectionPort,
  dirty: Dirty,
  ontology: Ontology,
): Promise<GraphPatch> {
  const { scope, links, virtual } = await loadScope(port, dirty);
  const derived = derive(scope, ontology);
  const entities = new Set([...links.map((link) => link.entity), ...derived.entities.map(({ id }) => id)]);
  const stored = await port.stored([...entities]);
  return diff({ ...stored, links, virtual }, derived);
}

export type { Derived } from './derive.ts';
