// The claims of a scope, and those of the same documents that a verdict whose claim is gone may now mean.
import type { Decision } from '#cypher/model/decision.ts';
import { additionAnchor, claimRefsOf } from '#cypher/model/decision-refs.ts';
import type { ClaimId, ClusterId, DocumentId } from '#cypher/model/ids.ts';
import { distinct } from '#cypher/model/order.ts';

import type { ClaimFact, ProjectionPort } from './port.ts';

export interface LoadedClaims {
  claims: ClaimFact[];
  /** Every cluster that an end of these claims refers to. */
  ends: ClusterId[];
}

export async function loadClaims(
  port: ProjectionPort,
  clusters: readonly ClusterId[],
  decisions: readonly Decision[],
  judged: ReadonlySet<DocumentId>,
): Promise<LoadedClaims> {
  const claims = new Map<ClaimId, ClaimFact>();
  for (const claim of await port.claims(clusters)) claims.set(claim.id, claim);
  const documents = unsettledDocuments([...claims.values()], decisions, judged);
  if (documents.length > 0) {
    const whole = await port.clusters({ documents });
    for (const claim of await port.claims(whole.map((cluster) => cluster.id))) claims.set(claim.id, claim);
  }
  const ends = [...claims.values()].flatMap((claim) => [
    ...claim.subjectMention.clusters,
    ...claim.objectMention.clusters,
  ]);
  return { claims: [...claims.values()], ends: distinct(ends) };
}

/** Documents with a reference to a claim whose anchor is not among the claims at hand. */
function unsettledDocuments(
  claims: readonly ClaimFact[],
  decisions: readonly Decision[],
  judged: ReadonlySet<DocumentId>,
): DocumentId[] {
  const anchors = new Set<string>(claims.map((claim) => claim.anchor));
  for (const decision of decisions) if (decision.kind === 'add') anchors.add(additionAnchor(decision.id));
  const loose = decisions
    .flatMap(claimRefsOf)
    .filter((ref) => judged.has(ref.document) && !anchors.has(ref.claim));
  return distinct(loose.map((ref) => ref.document));
}
