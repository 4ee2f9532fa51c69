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
  MentionId,
} from '#cypher/model/ids.ts';

export interface DocumentFact {
  id: DocumentId;
  publishedAt: string | null;
  outlet: string | null;
  /** When a new document changes the group of an old one, the old one is dirty too. */
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
  /** Every document of one of the groups. */
  copies(groups: readonly CopyGroupId[]): Promise<DocumentFact[]>;
  /**
   * Clusters that match any of the given lists. By key only those that are in the graph: what a text names that is still
   * to be projected waits for its turn.
   */
  clusters(by: {
    ids?: readonly ClusterId[];
    documents?: readonly DocumentId[];
    keys?: readonly string[];
    entities?: readonly EntityId[];
  }): Promise<Cluster[]>;
  /**
   * The distinct lookup keys that these clusters have or had, in any run. A cluster that is gone or lost a key changes how
   * others under that key resolve.
   */
  keys(clusters: readonly ClusterId[]): Promise<string[]>;
  /** Every mention that refers to one of the clusters, with all the clusters that it refers to. */
  mentions(clusters: readonly ClusterId[]): Promise<MentionFact[]>;
  /** Every claim with an end mention that refers to one of the clusters. */
  claims(clusters: readonly ClusterId[]): Promise<ClaimFact[]>;
  /**
   * Every decision whose references name one of the documents (documentsOf in cypher/model/decision-refs.ts), whether
   * in force or taken back, with every retraction of it, the retractions of those, and so on.
   */
  decisions(documents: readonly DocumentId[]): Promise<Decision[]>;
  /** Where clusters point to in the stored graph: also clusters of inactive runs, and virtual ones. */
  links(clusters: readonly ClusterId[]): Promise<ClusterLink[]>;
  /** The stored entities with every edge that touches one of them. */
  stored(entities: readonly EntityId[]): Promise<{ entities: Entity[]; edges: Edge[] }>;
  /** Those of the keys that lead to a cluster in the graph. */
  named(keys: readonly string[]): Promise<string[]>;
  /** Those that are stored, in any order. */
  tallies(ids: readonly string[]): Promise<Tally[]>;
}

/**
 * What an entity, an edge or a name is read off when a document is added to it, so that what was told before need not be
 * read again (entity-tally.ts, edge-tally.ts, twins.ts in cypher/resolve). Derived, as all of the graph.
 */
export interface Tally {
  /** Of the entity or the edge; of a name, its hash. */
  id: string;
  /** JSON with sorted keys. */
  text: string;
}

/** An edge that a document is added to, or that it makes. */
export interface GrownEdge {
  /** Its `claims` are those to add. */
  edge: Edge;
  /** How many it has in all. */
  claims: number;
}

/** A decision that no longer finds what it was about, with the references that are lost. */
export interface LostDecision {
  decision: DecisionId;
  lost: string[];
}

/**
 * What a change touched. After a new run of a document, `clusters` holds those of the run that was active before: some
 * may be gone. After a decision, `documents` are those of documentsOf (for a retraction, of what it takes back).
 */
export interface Dirty {
  clusters: readonly ClusterId[];
  documents: readonly DocumentId[];
  /** Documents of which nothing but their copy group changed. */
  regrouped?: readonly DocumentId[];
}

/**
 * A cluster that an analyst made beside the evidence, which stays as it was: by a split, with the mentions that it took, or
 * by naming words that the reader took for nobody.
 */
export interface VirtualCluster {
  cluster: Cluster;
  mentions: MentionId[];
  /** What was named, which no run read, wherever splits put it since; null for a split. */
  made: { mentions: MentionFact[]; decision: DecisionId } | null;
}

/**
 * What to write so that the stored graph equals the derived one. Everything but `loops`, `lost` and `putVirtual` is a
 * difference; those three tell the present state of what the change touched.
 */
export interface GraphPatch {
  putEntities: Entity[];
  removeEntities: EntityId[];
  putEdges: Edge[];
  removeEdges: EdgeId[];
  /** Their `clusters` are those to add. */
  growEntities: Entity[];
  growEdges: GrownEdge[];
  putTallies: Tally[];
  removeTallies: string[];
  putLinks: ClusterLink[];
  removeLinks: ClusterId[];
  /** Clusters that decisions in force make. Links may lead from them; they are never returned by `clusters`. */
  putVirtual: VirtualCluster[];
  /** Those that are not made any more: their decision was taken back, or a split's mentions are now the whole of a cluster. */
  removeVirtual: ClusterId[];
  /** Loops born of a merge: claims whose two ends are now one entity. */
  loops: ClaimId[];
  lost: LostDecision[];
}
