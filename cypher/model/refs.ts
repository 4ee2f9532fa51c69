// Makes the references by which decisions hold on to evidence.
import type { ClaimRef, ClusterRef, DecisionOf, MentionRef } from './decision.ts';
import { additionAnchor } from './decision-refs.ts';
import type { Cluster, Span } from './evidence.ts';
import type { ClaimAnchor, DocumentId } from './ids.ts';

interface QuotedSpan extends Span {
  text: string;
}

/** A hold on a cluster through one of its mentions, best its first name. */
export function clusterRef(cluster: Pick<Cluster, 'id' | 'document'>, mention: QuotedSpan): ClusterRef {
  return {
    cluster: cluster.id,
    document: cluster.document,
    start: mention.start,
    end: mention.end,
    quote: mention.text,
  };
}

export function mentionRef(document: DocumentId, mention: QuotedSpan): MentionRef {
  return { document, start: mention.start, end: mention.end, quote: mention.text };
}

export interface ReferableClaim {
  anchor: ClaimAnchor;
  document: DocumentId;
  type: string;
  subjectMention: Span;
  objectMention: Span;
  sentenceText: string;
}

export function claimRef(claim: ReferableClaim): ClaimRef {
  const { subjectMention, objectMention } = claim;
  return {
    claim: claim.anchor,
    document: claim.document,
    type: claim.type,
    subject: { start: subjectMention.start, end: subjectMention.end },
    object: { start: objectMention.start, end: objectMention.end },
    quote: claim.sentenceText,
  };
}

/** A hold on an edge that an analyst added, as if it were a claim. */
export function additionRef(decision: Pick<DecisionOf<'add'>, 'id' | 'reason' | 'payload'>): ClaimRef {
  const { type, subject, object, evidence } = decision.payload;
  return {
    claim: additionAnchor(decision.id),
    document: subject.document,
    type,
    subject: { start: subject.start, end: subject.end },
    object: { start: object.start, end: object.end },
    quote: evidence?.quote ?? decision.reason ?? '',
  };
}
