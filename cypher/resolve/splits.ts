// Splits: mentions that an analyst takes out of their entity. Those that are the whole of a cluster take it along;
// the others make a cluster of their own, a virtual one. Splits apply in the order of the log.
import type { ClusterRef, Decision, DecisionOf } from '#cypher/model/decision.ts';
import { hashId } from '#cypher/model/hash-id.ts';
import type { ClusterId, DecisionId, DocumentId } from '#cypher/model/ids.ts';
import { distinct } from '#cypher/model/order.ts';
import type { MentionFact } from '#cypher/projection/port.ts';

import { type Place, Places } from './finder.ts';
import { carvedCluster, leftoverCluster } from './split-clusters.ts';
import type { Apart, ClusterNode, Together } from './types.ts';

export interface SplitResult {
  clusters: Map<ClusterId, ClusterNode>;
  places: Places;
  virtual: ClusterId[];
  togethers: Together[];
  aparts: Apart[];
  /** Quotes of mentions that were not found, by decision. */
  lost: Map<DecisionId, string[]>;
}

type Split = DecisionOf<'split'>;
type Found = Pick<SplitResult, 'clusters' | 'places'>;

/** What of the evidence is in view: the projection of a change sees the part that the change touches. */
export interface Sight {
  /** Documents all of whose references are looked for. */
  judged: ReadonlySet<DocumentId>;
  /** Clusters that are active, but of no concern here. */
  outside: ReadonlySet<ClusterId>;
  /** Clusters of splits that were taken back: what was said of them is dormant, not said of somebody else. */
  retired: ReadonlySet<ClusterId>;
}

/** The cluster that a split makes in one document: the same for the same decision, whatever the extractor. */
function virtualClusterId(payload: Split['payload'], document: DocumentId): ClusterId {
  const mentions = payload.mentions.map((ref) => `${ref.document}:${ref.start}:${ref.end}`);
  const rest = payload.rest.map((ref) => ref.cluster);
  return hashId<ClusterId>('vc', [document, ...distinct(mentions), '|', ...distinct(rest)]);
}

/** Every cluster id that a split could make. */
export function virtualClusterIds(split: Split): ClusterId[] {
  return distinct(split.payload.mentions.map((ref) => ref.document)).map((document) =>
    virtualClusterId(split.payload, document),
  );
}

export function applySplits(
  nodes: readonly ClusterNode[],
  mentions: readonly MentionFact[],
  active: readonly Decision[],
  sight: Sight,
): SplitResult {
  const originals = new Map(nodes.map((node) => [node.id, node]));
  const places = new Places(mentions, (id) => originals.has(id));
  const result: SplitResult = {
    clusters: new Map(originals),
    places,
    virtual: [],
    togethers: [],
    aparts: [],
    lost: new Map(),
  };
  for (const decision of active) {
    if (decision.kind === 'split') applyOne(decision, result, sight);
  }
  rename(originals, result);
  return result;
}

function applyOne(split: Split, result: SplitResult, sight: Sight): void {
  const rest = new Set(split.payload.rest.flatMap((ref) => findCluster(ref, result, sight) ?? []));
  const chosen = new Set<Place>();
  for (const ref of split.payload.mentions) {
    if (!sight.judged.has(ref.document)) continue;
    const found = result.places.find(ref);
    if (found.length === 0) result.lost.set(split.id, [...(result.lost.get(split.id) ?? []), ref.quote]);
    const ofRest = found.filter((place) => rest.has(place.current));
    for (const place of ofRest.length > 0 ? ofRest : found) chosen.add(place);
  }
  const side = new Set<ClusterId>();
  for (const current of new Set([...chosen].map((place) => place.current))) {
    for (const id of moveOut(split, current, chosen, result)) side.add(id);
  }
  const why = split.reason ? `split off by ${split.by} (${split.reason})` : `split off by ${split.by}`;
  const members = [...side];
  result.togethers.push({ members, seq: split.seq, why });
  result.aparts.push({ left: members, right: [...rest].filter((id) => !side.has(id)), seq: split.seq });
}

/** Where the chosen mentions of one cluster are afterwards: in a virtual cluster, or where they were if that is all. */
function moveOut(
  split: Split,
  current: ClusterId,
  chosen: ReadonlySet<Place>,
  result: SplitResult,
): ClusterId[] {
  const here = result.places.all.filter((place) => place.current === current);
  const moving = here.filter((place) => chosen.has(place));
  const first = moving[0];
  if (!first || moving.length === here.length) return [current];
  const id = virtualClusterId(split.payload, first.mention.document);
  const origin = result.clusters.get(first.origin);
  if (!origin) return [];
  for (const place of moving) place.current = id;
  if (!result.clusters.has(id)) {
    result.clusters.set(id, { ...origin, id, virtual: true });
    result.virtual.push(id);
  }
  return [id];
}

/** The cluster that a reference names, else the one whose mention overlaps it most; null when it is lost. */
export function findCluster(ref: ClusterRef, { clusters, places }: Found, sight: Sight): ClusterId | null {
  if (clusters.has(ref.cluster)) return ref.cluster;
  if (sight.outside.has(ref.cluster) || sight.retired.has(ref.cluster)) return null;
  const here = places.find(ref).map((place) => place.current);
  return distinct(here)[0] ?? null;
}

/** Gives every cluster that won or lost mentions the names that its mentions now have. */
function rename(originals: ReadonlyMap<ClusterId, ClusterNode>, result: SplitResult): void {
  const touched = new Set(
    result.places.all.filter((p) => p.current !== p.origin).flatMap((p) => [p.origin, p.current]),
  );
  for (const id of touched) {
    const here = result.places.all.filter((place) => place.current === id);
    const original = originals.get(id);
    if (original) {
      const gone = result.places.all.filter((place) => place.origin === id && place.current !== id);
      result.clusters.set(id, leftoverCluster(original, here, gone));
      continue;
    }
    const origins = here.map((place) => originals.get(place.origin)).filter((node) => node !== undefined);
    const carved = carvedCluster(id, here, origins);
    if (carved) result.clusters.set(id, carved);
  }
}
