// How each id of the evidence is made from what it names. A recipe never changes without a migration of stored ids.
import type { Span } from '#cypher/model/evidence.ts';
import { hashId } from '#cypher/model/hash-id.ts';
import type {
  ClaimAnchor,
  ClaimId,
  ClusterId,
  DocumentId,
  MentionAnchor,
  MentionId,
  RunId,
  SentenceId,
} from '#cypher/model/ids.ts';

export function runId(document: DocumentId, extractor: string, version: string): RunId {
  return hashId<RunId>('run', [document, extractor, version]);
}

/** Runs that cut the text alike share its sentences. */
export function sentenceId(document: DocumentId, { start, end }: Span): SentenceId {
  return hashId<SentenceId>('st', [document, start, end]);
}

export function mentionAnchor(document: DocumentId, { start, end }: Span): MentionAnchor {
  return hashId<MentionAnchor>('ma', [document, start, end]);
}

export function mentionId(run: RunId, anchor: MentionAnchor): MentionId {
  return hashId<MentionId>('mn', [run, anchor]);
}

/** From the span of its first name mention: the same in every run that finds that name first. */
export function clusterId(document: DocumentId, { start, end }: Span): ClusterId {
  return hashId<ClusterId>('cl', [document, start, end]);
}

export function claimAnchor(document: DocumentId, subject: Span, object: Span, type: string): ClaimAnchor {
  return hashId<ClaimAnchor>('ca', [document, subject.start, subject.end, object.start, object.end, type]);
}

export function claimId(run: RunId, anchor: ClaimAnchor): ClaimId {
  return hashId<ClaimId>('cm', [run, anchor]);
}
