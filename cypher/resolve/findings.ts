// Analysts' decisions about who is who, with their references found in the evidence that is active now.
import type { ClusterRef, Decision } from '#cypher/model/decision.ts';
import { clusterRefsOf } from '#cypher/model/decision-refs.ts';
import type { ClusterId, DecisionId, DocumentId } from '#cypher/model/ids.ts';
import type { MentionFact } from '#cypher/projection/port.ts';

import { type MadeCluster, madeClusterId, togetherOf } from './made-mentions.ts';
import { applySplits, findCluster, type Sight, type SplitResult, virtualClusterIds } from './splits.ts';
import type { Apart, ClusterNode, Together } from './types.ts';

export interface FoundMerge {
  left: ReadonlySet<ClusterId>;
  right: ReadonlySet<ClusterId>;
  survivor: 'left' | 'right';
  seq: number;
}

export interface Findings extends Pick<SplitResult, 'clusters' | 'places' | 'virtual'> {
  togethers: Together[];
  aparts: Apart[];
  merges: FoundMerge[];
  lost: Map<DecisionId, string[]>;
  /** The cluster that a reference stands for now; null when lost or out of sight. */
  find(ref: ClusterRef): ClusterId | null;
}

export interface Evidence {
  /** As they were read. */
  nodes: readonly ClusterNode[];
  mentions: readonly MentionFact[];
  made: readonly MadeCluster[];
  /** Every decision, those taken back included. */
  decisions: readonly Decision[];
  /** Those in force, oldest first. */
  active: readonly Decision[];
  judged: ReadonlySet<DocumentId>;
  outside: ReadonlySet<ClusterId>;
}

/** Every cluster id that a decision could make beside those of the evidence. */
export function virtualIdsOf(decision: Decision): ClusterId[] {
  if (decision.kind === 'mention') return [madeClusterId(decision.id)];
  return decision.kind === 'split' ? virtualClusterIds(decision) : [];
}

export function findDecisions(evidence: Evidence): Findings {
  const { made, decisions, active, judged, outside } = evidence;
  const nodes = [...evidence.nodes, ...made.map(({ node }) => node)];
  const mentions = [...evidence.mentions, ...made.flatMap((one) => one.mentions)];
  const sight: Sight = { judged, outside, retired: retiredClusters(decisions, active) };
  const split = applySplits(nodes, mentions, active, sight);
  const find = (ref: ClusterRef) => findCluster(ref, split, sight);
  const findAll = (refs: readonly ClusterRef[]) => [...new Set(refs.flatMap((ref) => find(ref) ?? []))];
  const findings: Findings = { ...split, merges: [], find };
  const ownMentions = new Set(made.flatMap((one) => one.mentions.map(({ id }) => id)));
  const read = split.places.all.filter(({ mention }) => !ownMentions.has(mention.id));
  findings.togethers.push(...made.flatMap((one) => togetherOf(one, read, find) ?? []));
  for (const decision of active) {
    const { seq, kind, payload } = decision;
    if (kind === 'keep-apart') {
      findings.aparts.push({ left: findAll(payload.left), right: findAll(payload.right), seq });
    }
    if (kind === 'merge') {
      const left = findAll(payload.left);
      const right = findAll(payload.right);
      findings.merges.push({ left: new Set(left), right: new Set(right), survivor: payload.survivor, seq });
      findings.togethers.push({ members: [...left, ...right], seq, why: reasonOf(decision) });
    }
    noteLost(decision, findings, sight);
  }
  return findings;
}

function reasonOf({ by, reason }: Decision): string {
  return reason ? `merged by ${by} (${reason})` : `merged by ${by}`;
}

function retiredClusters(
  decisions: readonly Decision[],
  active: readonly Decision[],
): ReadonlySet<ClusterId> {
  const retired = new Set<ClusterId>();
  for (const decision of decisions) for (const id of virtualIdsOf(decision)) retired.add(id);
  for (const decision of active) for (const id of virtualIdsOf(decision)) retired.delete(id);
  return retired;
}

function noteLost(decision: Decision, findings: Findings, sight: Sight): void {
  const lost = clusterRefsOf(decision)
    .filter((ref) => sight.judged.has(ref.document) && !sight.outside.has(ref.cluster))
    .filter((ref) => findings.find(ref) === null)
    .map((ref) => ref.quote);
  if (lost.length > 0) findings.lost.set(decision.id, [...(findings.lost.get(decision.id) ?? []), ...lost]);
}
