// Gathers the scope of a change by following, until nothing new comes: shared keys, present membership of entities,
// and decisions that tie clusters together. What it reads grows with the entities touched, not with the graph.
import type { ClusterRef, Decision } from '#cypher/model/decision.ts';
import { activeDecisions, clusterRefsOf, mentionRefsOf } from '#cypher/model/decision-refs.ts';
import type { Cluster } from '#cypher/model/evidence.ts';
import type { ClusterLink } from '#cypher/model/graph.ts';
import type { ClusterId, DecisionId, DocumentId, EntityId } from '#cypher/model/ids.ts';
import { isLinkKey, virtualIdsOf } from '#cypher/resolve/index.ts';

import { loadClaims } from './load-claims.ts';
import type { Dirty, ProjectionPort } from './port.ts';
import type { OutsideCluster, Scope } from './scope.ts';

export interface LoadedScope {
  scope: Scope;
  /** Stored links of every cluster in the scope, of those that are gone, and of virtual ones. */
  links: ClusterLink[];
  /** Every id that a decision about the scope could give a cluster. */
  virtual: ClusterId[];
}

interface Wanted {
  ids: Set<ClusterId>;
  documents: Set<DocumentId>;
  keys: Set<string>;
  entities: Set<EntityId>;
}

export async function loadScope(port: ProjectionPort, dirty: Dirty): Promise<LoadedScope> {
  const loader = new ScopeLoader(port);
  const keys = dirty.clusters.length > 0 ? await port.keys(dirty.clusters) : [];
  loader.want({ ids: dirty.clusters, documents: dirty.documents, keys });
  while (loader.hasWanted()) {
    await loader.fetchWanted();
    await loader.followDecisions();
    await loader.followLinks();
  }
  return loader.finish(dirty);
}

class ScopeLoader {
  readonly #port: ProjectionPort;
  readonly #clusters = new Map<ClusterId, Cluster>();
  readonly #decisions = new Map<DecisionId, Decision>();
  readonly #links = new Map<ClusterId, ClusterLink>();
  /** Looked up by id: active, but not in the scope (yet); null when it is not active. */
  readonly #seen = new Map<ClusterId, Cluster | null>();
  readonly #documents = new Set<DocumentId>();
  readonly #asked: Wanted = emptyWanted();
  #wanted: Wanted = emptyWanted();
  readonly #linksAsked = new Set<ClusterId>();

  constructor(port: ProjectionPort) {
    this.#port = port;
  }

  want(
    more: { [Part in keyof Wanted]?: Iterable<Wanted[Part] extends Set<infer Item> ? Item : never> },
  ): void {
    for (const id of more.ids ?? []) {
      if (!this.#asked.ids.has(id) && !this.#clusters.has(id)) this.#wanted.ids.add(id);
    }
    for (const id of more.documents ?? []) if (!this.#asked.documents.has(id)) this.#wanted.documents.add(id);
    for (const key of more.keys ?? []) {
      if (!this.#asked.keys.has(key) && isLinkKey(key)) this.#wanted.keys.add(key);
    }
    for (const id of more.entities ?? []) if (!this.#asked.entities.has(id)) this.#wanted.entities.add(id);
  }

  hasWanted(): boolean {
    return Object.values(this.#wanted).some((part: Set<string>) => part.size > 0);
  }

  /** Reads the wanted clusters, and wants those that share a key with them. */
  async fetchWanted(): Promise<void> {
    const wanted = this.#wanted;
    this.#wanted = emptyWanted();
    for (const id of wanted.ids) this.#asked.ids.add(id);
    for (const id of wanted.documents) this.#asked.documents.add(id);
    for (const key of wanted.keys) this.#asked.keys.add(key);
    for (const id of wanted.entities) this.#asked.entities.add(id);
    const ids = [...wanted.ids];
    const found = await this.#port.clusters({
      ids,
      documents: [...wanted.documents],
      keys: [...wanted.keys],
      entities: [...wanted.entities],
    });
    for (const id of ids) if (!this.#seen.has(id)) this.#seen.set(id, null);
    for (const cluster of found) {
      this.#seen.set(cluster.id, cluster);
      this.#clusters.set(cluster.id, cluster);
      this.want({ keys: cluster.keys });
    }
  }

  /** Wants the present fellow members of everything in the scope. */
  async followLinks(): Promise<void> {
    const unasked = [...this.#clusters.keys(), ...this.#goneIds()].filter((id) => !this.#linksAsked.has(id));
    if (unasked.length === 0) return;
    for (const id of unasked) this.#linksAsked.add(id);
    for (const link of await this.#port.links(unasked)) {
      this.#links.set(link.cluster, link);
      this.want({ entities: [link.entity] });
    }
  }

  /** Reads the decisions about the documents of the scope, and wants what they tie to it. */
  async followDecisions(): Promise<void> {
    const documents = new Set([...this.#clusters.values()].map((cluster) => cluster.document));
    for (const document of this.#asked.documents) documents.add(document);
    const unread = [...documents].filter((document) => !this.#documents.has(document));
    if (unread.length > 0) {
      for (const document of unread) this.#documents.add(document);
      for (const decision of await this.#port.decisions(unread)) this.#decisions.set(decision.id, decision);
    }
    const decisions = [...this.#decisions.values()];
    await this.#lookUp(decisions.flatMap(clusterRefsOf));
    for (const decision of activeDecisions(decisions)) this.#follow(decision);
    for (const decision of decisions) this.#followMaking(decision);
  }

  /** Learns whether the referred clusters are active, without taking them in. */
  async #lookUp(refs: readonly ClusterRef[]): Promise<void> {
    const unseen = new Set(refs.map((ref) => ref.cluster).filter((id) => !this.#seen.has(id)));
    if (unseen.size === 0) return;
    for (const id of unseen) this.#seen.set(id, null);
    for (const cluster of await this.#port.clusters({ ids: [...unseen] }))
      this.#seen.set(cluster.id, cluster);
  }

  #follow(decision: Decision): void {
    const refs = clusterRefsOf(decision);
    // A reference that its id does not find is found by overlap, among all mentions of its document.
    const loose = refs.filter((ref) => this.#seen.get(ref.cluster) === null);
    const here = loose.filter((ref) => this.#documents.has(ref.document));
    this.want({ documents: here.map((ref) => ref.document) });
    const ties = decision.kind === 'merge' || decision.kind === 'add' || decision.kind === 'mention';
    const touched = here.length > 0 || refs.some((ref) => this.#clusters.has(ref.cluster));
    if (!ties || !(touched || (decision.kind === 'mention' && this.#makesHere(decision)))) return;
    this.want({
      ids: refs.map((ref) => ref.cluster).filter((id) => this.#seen.get(id) !== null),
      documents: loose.map((ref) => ref.document),
    });
    if (decision.kind === 'mention')
      this.want({ documents: mentionRefsOf(decision).map((ref) => ref.document) });
  }

  /** A decision that makes clusters concerns the whole of each document that it names words of. */
  #followMaking(decision: Decision): void {
    if (this.#makesHere(decision))
      this.want({ documents: mentionRefsOf(decision).map((ref) => ref.document) });
  }

  #makesHere(decision: Decision): boolean {
    return mentionRefsOf(decision).some((ref) => this.#documents.has(ref.document));
  }

  /** Clusters that were asked for, or that a decision could make, and that the active evidence does not hold. */
  #goneIds(): ClusterId[] {
    const missing = [...this.#asked.ids].filter((id) => !this.#clusters.has(id));
    return [...new Set([...missing, ...this.#virtualIds()])];
  }

  #virtualIds(): ClusterId[] {
    const making = [...this.#decisions.values()].filter((decision) => this.#makesHere(decision));
    return making.flatMap(virtualIdsOf);
  }

  async finish(dirty: Dirty): Promise<LoadedScope> {
    const judged = new Set([...this.#documents, ...dirty.documents]);
    const decisions = [...this.#decisions.values()].sort((a, b) => a.seq - b.seq);
    const evidence = decisions.flatMap((decision) =>
      decision.kind === 'add' && decision.payload.evidence ? [decision.payload.evidence.document] : [],
    );
    const ids = [...this.#clusters.keys()];
    const [documents, mentions, { claims, ends }] = await Promise.all([
      this.#port.documents([...new Set([...judged, ...evidence])]),
      this.#port.mentions(ids),
      loadClaims(this.#port, ids, decisions, judged),
    ]);
    const scope: Scope = {
      documents,
      clusters: [...this.#clusters.values()],
      mentions,
      claims,
      decisions,
      outside: await this.#outside(ends),
      judged,
    };
    return { scope, links: [...this.#links.values()], virtual: this.#virtualIds() };
  }

  /** Active clusters out of the scope, with the entity that they keep. */
  async #outside(ends: readonly ClusterId[]): Promise<Map<ClusterId, OutsideCluster>> {
    const missing = ends.filter((id) => !this.#clusters.has(id) && !this.#seen.has(id));
    for (const cluster of await this.#port.clusters({ ids: missing })) this.#seen.set(cluster.id, cluster);
    const outside = [...this.#seen.values()].filter(
      (cluster): cluster is Cluster => cluster !== null && !this.#clusters.has(cluster.id),
    );
    const links = await this.#port.links(outside.map((cluster) => cluster.id));
    const entities = new Map(links.map((link) => [link.cluster, link.entity]));
    return new Map(outside.map(({ id, name }) => [id, { name, entity: entities.get(id) ?? null }]));
  }
}

function emptyWanted(): Wanted {
  return { ids: new Set(), documents: new Set(), keys: new Set(), entities: new Set() };
}
