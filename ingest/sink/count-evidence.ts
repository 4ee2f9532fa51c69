// What one document says by itself, before it meets the others.
import type { DocumentEvidence } from '#cypher/model/evidence.ts';

/** Entities the document speaks of, and distinct edges its claims would make between them. */
export function countEvidence(evidence: DocumentEvidence): { entities: number; edges: number } {
  const clusters = new Map(evidence.mentions.map((mention) => [mention.id, mention.clusters]));
  const edges = new Set<string>();
  for (const claim of evidence.claims) {
    for (const subject of clusters.get(claim.subject) ?? []) {
      for (const object of clusters.get(claim.object) ?? []) {
        if (subject !== object) edges.add(`${subject} ${claim.type} ${object}`);
      }
    }
  }
  return { entities: evidence.clusters.length, edges: edges.size };
}
