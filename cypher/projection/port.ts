// What the projection needs to read, as an interface: implemented over Neo4j by cypher/store, and over plain maps in
// tests. All reads of one projection see one transaction. Only active runs count, unless said.

import type { Decision } from '#cypher/model/decision.ts';
import type { Claim, Cluster, Mention } from '#cypher/model/evidence.ts';
import type { ClusterLink, Edge, Entity } from '#cypher/model/graph.ts';
import type {
  ClaimId,
  ClusterId,
  CopyGroupId,
  DecisionId,
  DocumentId,
  EdgeId,
  EntityId,
} from '#cypher/model/ids.ts';

export interface DocumentFact {
  id: DocumentId;
  publishedAt: string | null;
  outlet: string | null;
  copyGroup: CopyGroupId;
}

export type MentionFact = Pick<
  Mention,
  'id' | 'anchor' | 'start' | 'end' | 'text' | 'kind' | 'type' | 'title' | 'clusters'
> & { document: DocumentId };

/** A claim with its two end mentions, wherever their clusters are. */
export interface ClaimFact extends Claim {
  document: DocumentId;
  subjectMention: MentionFact;
  objectMention: MentionFact;
  sentenceText: string;
}

export interface ProjectionPort {
  documents(ids: readonly DocumentId[]): Promise<DocumentFact[]>;
  /** Clusters that match any of the given lists. */
  clusters(by: {
    ids?: readonly ClusterId[];
    documents?: readonly DocumentId[];
    keys?: readonly string[];
    entities?: readonly EntityId[];
  }): Promise<Cluster[]>;
  /** Every mention that refers to one of the clusters. */
  mentions(clusters: readonly ClusterId[]): Promise<MentionFact[]>;
  /** Every claim with an end mention that refers to one of the clusters. */
  claims(clusters: readonly ClusterId[]): Promise<ClaimFact[]>;
  /** Every decision, retractions included, whose references name one of the documents. */
  decisions(documents: readonly DocumentId[]): Promise<Decision[]>;
  /** Where clusters point to in the stored graph. */
  links(clusters: readonly ClusterId[]): Promise<ClusterLink[]>;
  /** The stored entities with every edge that touches one of them. */
  stored(entities: readonly EntityId[]): Promise<{ entities: Entity[]; edges: Edge[] }>;
}

/** A decision that no longer finds what it was about, with the references that are lost. */
export interface LostDecision {
  decision: DecisionId;
  lost: string[];
}

/** What to write so that the stored graph equals the derived one. */
export interface GraphPatch {
  putEntities: Entity[];
  removeEntities: EntityId[];
  putEdges: Edge[];
  removeEdges: EdgeId[];
  putLinks: ClusterLink[];
  removeLinks: ClusterId[];
  /** Loops born of a merge: claims whose two ends are now one entity. */
  loops: ClaimId[];
  lost: LostDecision[];
}
