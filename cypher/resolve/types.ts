// What the resolver takes in.
import type { Cluster } from '#cypher/model/evidence.ts';
import type { ClusterId } from '#cypher/model/ids.ts';

/** A cluster of the evidence, or one that a split made, with what orders it. */
export interface ClusterNode extends Cluster {
  /** Of its document. */
  publishedAt: string | null;
  /** Made by a split: linked by name only after all others. */
  virtual: boolean;
}

/** An analyst says: all of these are one entity. */
export interface Together {
  members: readonly ClusterId[];
  seq: number;
  why: string;
}

/** An analyst says: nobody on the left is anybody on the right. */
export interface Apart {
  left: readonly ClusterId[];
  right: readonly ClusterId[];
  seq: number;
}
