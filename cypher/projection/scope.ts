// All that the derivation of a part of the graph needs, gathered: closed under whatever could tie its clusters to
// others, so that deriving it alone gives the same as deriving everything.
import type { Decision } from '#cypher/model/decision.ts';
import type { Cluster } from '#cypher/model/evidence.ts';
import type { ClusterId, DocumentId, EntityId } from '#cypher/model/ids.ts';

import type { ClaimFact, DocumentFact, MentionFact } from './port.ts';

export interface OutsideCluster {
  name: string;
  /** Null before its own first projection: until then it is no end of an edge. */
  entity: EntityId | null;
}

export interface Scope {
  /** Documents of the clusters. */
  documents: readonly DocumentFact[];
  /** Clusters to derive entities for. */
  clusters: readonly Cluster[];
  /** Every mention of the clusters. */
  mentions: readonly MentionFact[];
  /** Every claim that touches one of the clusters, and others of the same documents that a reference may mean. */
  claims: readonly ClaimFact[];
  /** Every decision that names one of the documents, those taken back and their retractions included. */
  decisions: readonly Decision[];
  /** Active clusters that keep their entity: other ends of claims, and what decisions name beside. */
  outside: ReadonlyMap<ClusterId, OutsideCluster>;
  /** Documents whose references are looked for; one that is not found there is lost. */
  judged: ReadonlySet<DocumentId>;
}
