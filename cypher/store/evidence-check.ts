// What evidence must hold to before it is written. Types become labels and relationship types later, so only
// well-formed type ids get in; references must point inside the same evidence.
import { RelataError } from '#cypher/model/errors.ts';
import type { DocumentEvidence } from '#cypher/model/evidence.ts';

import { isEntityTypeId, isRelationTypeId } from './type-ids.ts';

function refuse(evidence: DocumentEvidence, what: string): never {
  throw new RelataError('REQUEST_INVALID', `The evidence of document ${evidence.document.id} ${what}`, {
    help: 'This is a fault of the extractor: nothing of this document was written.',
  });
}

function requireAll(
  evidence: DocumentEvidence,
  kind: string,
  wanted: ReadonlyArray<string | null>,
  known: ReadonlySet<string>,
): void {
  const stray = wanted.find((id) => id !== null && !known.has(id));
  if (stray !== undefined) refuse(evidence, `refers to a ${kind} that it does not hold: ${String(stray)}`);
}

/** Throws REQUEST_INVALID when the evidence is not whole. */
export function checkEvidence(evidence: DocumentEvidence): void {
  const { document, run, sentences, mentions, clusters, claims } = evidence;
  const entityTypes = [...mentions, ...clusters].map(({ type }) => type);
  const badType =
    entityTypes.find((type) => !isEntityTypeId(type)) ??
    claims.find(({ type }) => !isRelationTypeId(type))?.type;
  if (badType !== undefined) refuse(evidence, `uses ${JSON.stringify(badType.slice(0, 80))} as a type`);
  if (run.document !== document.id) refuse(evidence, `holds a run over another document: ${run.document}`);
  const strayCluster = clusters.find((cluster) => cluster.document !== document.id);
  if (strayCluster !== undefined) refuse(evidence, `holds a cluster of another document: ${strayCluster.id}`);
  const sentenceIds = new Set<string>(sentences.map(({ id }) => id));
  const mentionIds = new Set<string>(mentions.map(({ id }) => id));
  const clusterIds = new Set<string>(clusters.map(({ id }) => id));
  requireAll(
    evidence,
    'sentence',
    [...mentions, ...claims].map(({ sentence }) => sentence),
    sentenceIds,
  );
  requireAll(
    evidence,
    'cluster',
    mentions.flatMap((mention) => mention.clusters),
    clusterIds,
  );
  requireAll(
    evidence,
    'mention',
    claims.flatMap(({ subject, object, attributedTo }) => [subject, object, attributedTo]),
    mentionIds,
  );
}
