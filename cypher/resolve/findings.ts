// Analysts' decisions about who is who, with their references found in the evidence that is active now.
import type { ClusterRef, Decision } from '#cypher/model/decision.ts';
import { clusterRefsOf } from '#cypher/model/decision-refs.ts';
import type { ClusterId, DecisionId, DocumentId } from '#cypher/model/ids.ts';
import type { MentionFact } from '#cypher/projection/port.ts';

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
  nodes: readonly ClusterNode[];
  mentions: readonly MentionFact[];
  /** Every decision, those taken back included. */
  decisions: readonly Decision[];
  /** Those in force, oldest first. */
  active: readonly Decision[];
  judged: ReadonlySet<DocumentId>;
  outside: ReadonlySet<ClusterId>;
}

export function findDecisions({ nodes, mentions, decisions, active, judged, outside }: Evidence): Findings {
  const sight: Sight = { judged, outside, retired: retiredClusters(decisions, active) };
  const split = applySplits(nodes, mentions, active, sight);
  const find = (ref: ClusterRef) => findCluster(ref, split, sight);
  const findAll = (refs: readonly ClusterRef[]) => [...new Set(refs.flatMap((ref) => find(ref) ?? []))];
  const findings: Findings = { ...split, merges: [], find };
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
  for (const decision of decisions) {
    if (decision.kind === 'split') for (const id of virtualClusterIds(decision)) retired.add(id);
  }
  for (const decision of active) {
    if (decision.kind === 'split') for (const id of virtualClusterIds(decision)) retired.delete(id);
  }
  return retired;
}

function noteLost(decision: Decision, findings: Findings, sight: Sight): void {
  const lost = clusterRefsOf(decision)
    .filter((ref) => sight.judged.has(ref.document) && !sight.outside.has(ref.cluster))
    .filter((ref) => findings.find(ref) === null)
    .map((ref) => ref.quote);
  if (lost.length > 0) findings.lost.set(decision.id, [...(findings.lost.get(decision.id) ?? []), ...lost]);
}
