// The face of the projection: the graph as a function of evidence and decisions, whole or for what a change touches.
import type { Decision } from '#cypher/model/decision.ts';
import type { Cluster } from '#cypher/model/evidence.ts';
import { distinct } from '#cypher/model/order.ts';
import type { Ontology } from '#cypher/ontology/types.ts';

import { type Derived, derive } from './derive.ts';
import { diff } from './diff.ts';
import type { EntityTally } from './entity-tally.ts';
import { loadScope } from './load-scope.ts';
import type {
  ClaimFact,
  Dirty,
  DocumentFact,
  GraphPatch,
  MentionFact,
  ProjectionPort,
  Tally,
} from './port.ts';

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
  const tallies = await readTallies(port, stored, derived);
  return diff({ ...stored, tallies, links, virtual }, derived);
}

/** Those of everything that is or was there, and the notes that the entities of before name. */
async function readTallies(
  port: ProjectionPort,
  { entities, edges }: Awaited<ReturnType<ProjectionPort['stored']>>,
  derived: Derived,
): Promise<Tally[]> {
  const ids = [...derived.tallies, ...entities, ...edges].map(({ id }): string => id);
  const found = new Map((await port.tallies(distinct(ids))).map((tally) => [tally.id, tally]));
  const named = entities.flatMap(({ id }) => {
    const text = found.get(id)?.text;
    return text === undefined ? [] : (JSON.parse(text) as EntityTally).notes;
  });
  for (const tally of await port.tallies(distinct(named).filter((id) => !found.has(id))))
    found.set(tally.id, tally);
  return [...found.values()];
}

export type { Derived } from './derive.ts';
export { projectGrowth } from './grow.ts';
export { foldPatches } from './patches.ts';
