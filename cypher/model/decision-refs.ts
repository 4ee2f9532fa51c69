// What a decision refers to, whatever its kind: the store indexes decisions by document with it, and the projection
// finds the references again in the evidence that is active now.
import type { ClaimRef, ClusterRef, Decision, MentionRef, NewDecision } from './decision.ts';
import { hashId } from './hash-id.ts';
import type { ClaimAnchor, ClaimId, DecisionId, DocumentId } from './ids.ts';
import { distinct } from './order.ts';

export function clusterRefsOf(decision: NewDecision): ClusterRef[] {
  switch (decision.kind) {
    case 'merge':
    case 'keep-apart':
    case 'unsure-same':
      return [...decision.payload.left, ...decision.payload.right];
    case 'split':
      return decision.payload.rest;
    case 'add':
      return [decision.payload.subject, decision.payload.object];
    case 'rename':
    case 'retype':
      return [decision.payload.cluster];
    case 'mention':
      return decision.payload.same === null ? [] : [decision.payload.same];
    case 'comment':
    case 'tag':
      return decision.payload.clusters;
    case 'accept':
    case 'reject':
    case 'unsure':
    case 'edit':
    case 'retract':
      return [];
  }
}

export function claimRefsOf(decision: NewDecision): ClaimRef[] {
  switch (decision.kind) {
    case 'accept':
    case 'reject':
    case 'unsure':
    case 'edit':
    case 'comment':
      return decision.payload.claims;
    case 'tag':
      return decision.payload.claims ?? [];
    default:
      return [];
  }
}

/** Words whose cluster a decision makes: those that a split takes out, and those that nobody read. */
export function mentionRefsOf(decision: NewDecision): MentionRef[] {
  return decision.kind === 'split' || decision.kind === 'mention' ? decision.payload.mentions : [];
}

/**
 * Every document that a decision's references name, sorted. A retraction names none itself: it belongs to the
 * documents of the decision at the end of its chain.
 */
export function documentsOf(decision: NewDecision): DocumentId[] {
  const documents = [...clusterRefsOf(decision), ...claimRefsOf(decision), ...mentionRefsOf(decision)].map(
    (ref) => ref.document,
  );
  if (decision.kind === 'add' && decision.payload.evidence)
    documents.push(decision.payload.evidence.document);
  return distinct(documents);
}

/** The anchor by which a verdict or an edit names an edge that an analyst added. */
export function additionAnchor(decision: DecisionId): ClaimAnchor {
  return hashId<ClaimAnchor>('ca', ['add', decision]);
}

/** The id of the claim that an addition stands for. No such claim is stored: the decision is its evidence. */
export function additionClaim(decision: DecisionId): ClaimId {
  return hashId<ClaimId>('cm', ['add', decision]);
}

/** Decisions in force, oldest first: not taken back by a later retraction that is itself in force. */
export function activeDecisions(decisions: Iterable<Decision>): Decision[] {
  const newestFirst = [...decisions].sort((a, b) => b.seq - a.seq);
  const retracted = new Set<DecisionId>();
  const active: Decision[] = [];
  for (const decision of newestFirst) {
    if (retracted.has(decision.id)) continue;
    active.push(decision);
    if (decision.kind === 'retract') retracted.add(decision.payload.decision);
  }
  return active.reverse();
}
