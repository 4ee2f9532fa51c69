// Document state -> the evidence of one run, with content ids. Recipes in hash-recipes.ts.
import type { Claim, Cluster, DocumentEvidence, Mention, Sentence } from '#cypher/model/evidence.ts';
import type { ClusterId, MentionId, RunId, SentenceId } from '#cypher/model/ids.ts';
import { type NameContext, nameKeys } from '#cypher/resolve/index.ts';

import type { ClaimState, ClusterState, DocumentState, MentionState } from '../state.ts';
import {
  claimAnchor,
  claimId,
  clusterId,
  mentionAnchor,
  mentionId,
  runId,
  sentenceId,
} from './hash-recipes.ts';
import { firstNaming, keptMentions } from './kept-mentions.ts';
import { nameContexts } from './name-context.ts';

export interface RunStamp {
  extractor: string;
  /** Semantic version. */
  version: string;
  /** ISO instant of this pass; not part of any id. */
  at: string;
}

/** Ids by the indexes of the state. */
interface Ids {
  run: RunId;
  sentences: SentenceId[];
  clusters: ClusterId[];
  mentions: Map<number, MentionId>;
}

export function toEvidence(state: DocumentState, stamp: RunStamp): DocumentEvidence {
  const document = state.source;
  const kept = keptMentions(state);
  const ids = idsOf(state, kept, runId(document.id, stamp.extractor, stamp.version));
  const contexts = nameContexts(state);
  return {
    document,
    run: { id: ids.run, document: document.id, ...stamp },
    sentences: state.sentences.flatMap(({ start, end }, index): Sentence[] => {
      const id = ids.sentences[index];
      return id === undefined ? [] : [{ id, index, start, end, text: document.text.slice(start, end) }];
    }),
    mentions: [...kept].flatMap(([index, mention]) => toMention(state, ids, index, mention)),
    clusters: state.clusters.flatMap((cluster, index) =>
      toCluster(state, cluster, ids.clusters[index], contexts[index]),
    ),
    claims: state.claims.flatMap((claim) => toClaim(state, ids, claim)),
  };
}

function idsOf(state: DocumentState, kept: ReadonlyMap<number, MentionState>, run: RunId): Ids {
  const document = state.source.id;
  return {
    run,
    sentences: state.sentences.map((sentence) => sentenceId(document, sentence)),
    clusters: state.clusters.map((cluster) =>
      clusterId(document, firstNaming(state, cluster) ?? { start: 0, end: 0 }),
    ),
    mentions: new Map(
      [...kept].map(([index, mention]) => [index, mentionId(run, mentionAnchor(document, mention))]),
    ),
  };
}

function toMention(state: DocumentState, ids: Ids, index: number, mention: MentionState): Mention[] {
  const id = ids.mentions.get(index);
  const sentence = ids.sentences[mention.sentence];
  if (id === undefined || sentence === undefined) return [];
  const { start, end, text, kind, type, title, confidence } = mention;
  const clusters = mention.clusters.flatMap((cluster) => ids.clusters[cluster] ?? []);
  return [
    {
      id,
      anchor: mentionAnchor(state.source.id, mention),
      sentence,
      start,
      end,
      text,
      kind,
      type,
      title,
      confidence,
      clusters,
    },
  ];
}

function toCluster(
  state: DocumentState,
  cluster: ClusterState,
  id: ClusterId | undefined,
  context: NameContext | undefined,
): Cluster[] {
  if (id === undefined) return [];
  const { name, type, kind, aliases, titles } = cluster;
  const starts = cluster.mentions.flatMap((mention) => state.mentions[mention]?.start ?? []);
  const keys = nameKeys(name, aliases, type, titles, context);
  const start = starts.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY);
  return [{ id, document: state.source.id, name, type, kind, aliases, titles, start, keys }];
}

function toClaim(state: DocumentState, ids: Ids, claim: ClaimState): Claim[] {
  const subject = ids.mentions.get(claim.subject);
  const object = ids.mentions.get(claim.object);
  const sentence = ids.sentences[claim.sentence];
  const ends = [state.mentions[claim.subject], state.mentions[claim.object]] as const;
  if (subject === undefined || object === undefined || sentence === undefined || !ends[0] || !ends[1])
    return [];
  const { type, label, polarity, modality, title, date, datePrecision, value, confidence, inferred } = claim;
  const anchor = claimAnchor(state.source.id, ends[0], ends[1], type);
  return [
    {
      id: claimId(ids.run, anchor),
      anchor,
      sentence,
      type,
      label,
      subject,
      object,
      attributedTo: claim.attributedTo === null ? null : (ids.mentions.get(claim.attributedTo) ?? null),
      polarity,
      modality,
      title,
      date,
      datePrecision,
      value,
      confidence,
      triggerStart: claim.trigger?.start ?? null,
      triggerEnd: claim.trigger?.end ?? null,
      inferred,
    },
  ];
}
