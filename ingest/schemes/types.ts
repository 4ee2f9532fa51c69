// What a scheme is: how mentions, claims and events of the pipeline are called in somebody else's annotation.
import type { Span } from '#cypher/model/evidence.ts';

import type { ClaimState, DocumentState, MentionState } from '../state.ts';

export const TASKS = ['ner', 'relations', 'parse', 'coref', 'events', 'triples'] as const;
export type Task = (typeof TASKS)[number];

export interface MappedRelation {
  type: string;
  /** True when the scheme's subject is our object. */
  inverted: boolean;
}

/** A relation that no claim states but the scheme counts: between two mentions of the state, by their indexes. */
export interface DerivedRelation {
  subject: number;
  object: number;
  type: string;
  /** Name of the rule that found it. */
  rule: string;
  confidence: number;
}

export interface Scheme {
  id: string;
  description: string;
  /** What can be asked in this scheme. */
  tasks: readonly Task[];
  /** Null when the scheme does not count such a mention as an entity. */
  entityType(mention: MentionState): string | null;
  /** What the scheme calls a claim; none when it has no name for it. */
  relations(claim: ClaimState, subject: MentionState, object: MentionState): readonly MappedRelation[];
  /** The state with mentions that only this scheme counts, behind the reader's own. */
  widen?(state: DocumentState): DocumentState;
  derive?(state: DocumentState): readonly DerivedRelation[];
  /** The event between two places of a sentence that are known to have one; either may be untold. */
  eventBetween?(
    state: DocumentState,
    source: Span | null,
    target: Span | null,
  ): { event: string; confidence: number } | null;
  /** Every event that the text tells, where a scheme looks beyond claims. Ends are indexes into mentions. */
  tellEvents?(
    state: DocumentState,
  ): ReadonlyArray<{ source: number; target: number; event: string; confidence: number }>;
  /** Null when it is no event in the scheme. */
  event(claim: ClaimState): string | null;
}
