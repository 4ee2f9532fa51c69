// The stage's working shapes.
import type { AntecedentScore } from '#ingest/coref/antecedent-scores.ts';
import type { DocumentState, MentionState } from '#ingest/state.ts';
import type { MentionIndex } from '#ingest/syntax/mention-index.ts';

export type Gender = 'male' | 'female';

/** A cluster under construction. */
export interface Draft {
  type: string;
  kind: string | null;
  /** Names by which it may be called later (demonyms and stand-in capitals are mentions, not names). */
  names: string[];
  /** The state's common name, for countries. */
  state: string | null;
  titles: string[];
  gender: Gender | null;
  /** Indexes into mentions. */
  mentions: number[];
}

/** What the passes of the stage share: mentions may be added and changed, drafts grow. */
export interface Work {
  state: DocumentState;
  mentions: MentionState[];
  indexes: MentionIndex[];
  drafts: Draft[];
  /** How well earlier phrases suit the one with this head; asked for once the names are tied. */
  antecedents(sentence: number, head: number): AntecedentScore | null;
}

export function newDraft(work: Work, type: string, kind: string | null): number {
  work.drafts.push({ type, kind, names: [], state: null, titles: [], gender: null, mentions: [] });
  return work.drafts.length - 1;
}

/** Puts a mention into a cluster, on top of those it is in. */
export function assign(work: Work, mention: number, draft: number): void {
  const target = work.mentions[mention];
  const cluster = work.drafts[draft];
  if (target === undefined || cluster === undefined || target.clusters.includes(draft)) return;
  target.clusters = [...target.clusters, draft];
  cluster.mentions.push(mention);
  if (target.title !== null && !cluster.titles.includes(target.title)) cluster.titles.push(target.title);
}
