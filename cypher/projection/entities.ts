// Entities from their clusters and from what analysts say about names.
import type { Decision } from '#cypher/model/decision.ts';
import type { ClusterLink, Entity } from '#cypher/model/graph.ts';
import type { ClusterId, EntityId, MentionId } from '#cypher/model/ids.ts';
import { groupBy, sortedBy } from '#cypher/model/order.ts';
import { type ClusterNode, clusterOrder, type Findings } from '#cypher/resolve/index.ts';

import { type EntityTally, entityOfTally, tallyEntity } from './entity-tally.ts';

export interface EntitySource {
  links: readonly ClusterLink[];
  findings: Findings;
  active: readonly Decision[];
  officesOf(cluster: ClusterNode): readonly string[];
  isRejected(entity: EntityId): boolean;
  notesOf(entity: EntityId): readonly string[];
}

export interface EntityResult {
  entities: Entity[];
  /** Of each of the entities. */
  tallies: EntityTally[];
}

export function buildEntities(source: EntitySource): EntityResult {
  const { links, findings, active } = source;
  const namings = namingsOf(active, findings);
  const tags = tagsOf(active, findings);
  const mentions = mentionsByCluster(findings);
  const made = [...groupBy(links, (link) => link.entity)].map(([id, members]) => {
    const nodes = sortedBy(
      members.flatMap(({ cluster }) => findings.clusters.get(cluster) ?? []),
      clusterOrder,
    );
    const tally = tallyEntity(id, {
      nodes,
      ...nameEntity(nodes, namings),
      tags: nodes.flatMap((node) => tags.get(node.id) ?? []),
      mentions: new Set(nodes.flatMap((node) => mentions.get(node.id) ?? [])).size,
      offices: nodes.flatMap(source.officesOf),
      rejected: source.isRejected(id),
      notes: source.notesOf(id),
    });
    const clusters = nodes.map((node) => node.id);
    return { tally, entity: entityOfTally(tally, clusters) };
  });
  return { entities: made.map(({ entity }) => entity), tallies: made.map(({ tally }) => tally) };
}

/** What decisions say about names, newest first. */
type Naming =
  | { kind: 'merge'; kept: ReadonlySet<ClusterId>; dropped: ReadonlySet<ClusterId> }
  | { kind: 'rename'; cluster: ClusterId; name: string }
  | { kind: 'retype'; cluster: ClusterId; type: string };

function namingsOf(active: readonly Decision[], findings: Findings): Naming[] {
  const namings = active.flatMap(({ kind, payload, seq }): Array<{ seq: number; naming: Naming }> => {
    if (kind !== 'rename' && kind !== 'retype') return [];
    const cluster = findings.find(payload.cluster);
    if (cluster === null) return [];
    if (kind === 'rename') return [{ seq, naming: { kind, cluster, name: payload.name } }];
    return [{ seq, naming: { kind, cluster, type: payload.type } }];
  });
  for (const { left, right, survivor, seq } of findings.merges) {
    const [kept, dropped] = survivor === 'left' ? [left, right] : [right, left];
    namings.push({ seq, naming: { kind: 'merge', kept, dropped } });
  }
  return namings.sort((a, b) => b.seq - a.seq).map(({ naming }) => naming);
}

/**
 * The newest decision wins: a rename gives the name, a retype the type; a merge leaves only the survivor's clusters
 * to say what is not yet settled. What no decision settles, the evidence does.
 */
function nameEntity(nodes: readonly ClusterNode[], namings: readonly Naming[]) {
  let speaking = nodes;
  let name: string | null = null;
  let type: string | null = null;
  for (const naming of namings) {
    if (naming.kind === 'merge') {
      const kept = speaking.filter((node) => naming.kept.has(node.id));
      if (kept.length > 0 && speaking.some((node) => naming.dropped.has(node.id))) speaking = kept;
    } else if (speaking.some((node) => node.id === naming.cluster)) {
      if (naming.kind === 'rename') name ??= naming.name;
      else type ??= naming.type;
    }
  }
  return { speaking, named: name, typed: type };
}

function tagsOf(active: readonly Decision[], findings: Findings): Map<ClusterId, string[]> {
  const tags = new Map<ClusterId, string[]>();
  for (const { kind, payload } of active) {
    if (kind !== 'tag') continue;
    for (const ref of payload.clusters) {
      const cluster = findings.find(ref);
      if (cluster !== null) tags.set(cluster, [...(tags.get(cluster) ?? []), payload.tag]);
    }
  }
  return tags;
}

function mentionsByCluster(findings: Findings): Map<ClusterId, MentionId[]> {
  const groups = groupBy(findings.places.all, (place) => place.current);
  return new Map([...groups].map(([id, places]) => [id, places.map((place) => place.mention.id)]));
}
