// Evidence and its graph in memory, under indexes as Neo4j has them, counting what the projection reads and writes. For
// generated documents: none is read twice, copied or decided about.
import type { DocumentEvidence } from '#cypher/model/evidence.ts';
import type { ClusterLink, Edge, Entity } from '#cypher/model/graph.ts';
import type { ClusterId, CopyGroupId, DocumentId, EdgeId, EntityId } from '#cypher/model/ids.ts';
import type {
  ClaimFact,
  DocumentFact,
  GraphPatch,
  MentionFact,
  ProjectionPort,
} from '#cypher/projection/port.ts';

type Cluster = DocumentEvidence['clusters'][number];

/** Several values under each key. */
class Index<Key, Value> {
  readonly #sets = new Map<Key, Set<Value>>();

  add(key: Key, value: Value): void {
    const set = this.#sets.get(key);
    if (set) set.add(value);
    else this.#sets.set(key, new Set([value]));
  }

  remove(key: Key, value: Value): void {
    this.#sets.get(key)?.delete(value);
  }

  /** The distinct values under any of the keys. */
  of(keys: readonly Key[] = []): Value[] {
    return [...new Set(keys.flatMap((key) => [...(this.#sets.get(key) ?? [])]))];
  }
}

export class IndexedGraph implements ProjectionPort {
  /** Rows read and written since it was last set. */
  readRows = 0;
  writtenRows = 0;
  readonly entityRows = new Map<EntityId, Entity>();
  readonly #documents = new Map<DocumentId, DocumentFact>();
  readonly #clusters = new Map<ClusterId, Cluster>();
  readonly #ofDocument = new Index<DocumentId, Cluster>();
  readonly #ofKey = new Index<string, Cluster>();
  readonly #mentions = new Index<ClusterId, MentionFact>();
  readonly #claims = new Index<ClusterId, ClaimFact>();
  readonly #links = new Map<ClusterId, ClusterLink>();
  readonly #members = new Index<EntityId, ClusterId>();
  readonly #edges = new Map<EdgeId, Edge>();
  readonly #edgesOf = new Index<EntityId, EdgeId>();
  readonly #tallies = new Map<string, string>();

  write({ document, clusters, mentions, claims }: DocumentEvidence): void {
    const { id, publishedAt, outlet } = document;
    this.#documents.set(id, { id, publishedAt, outlet, copyGroup: id as string as CopyGroupId });
    for (const cluster of clusters) {
      this.#clusters.set(cluster.id, cluster);
      this.#ofDocument.add(id, cluster);
      for (const key of cluster.keys) this.#ofKey.add(key, cluster);
    }
    const facts = new Map(mentions.map((mention) => [mention.id, { ...mention, document: id }]));
    for (const fact of facts.values()) for (const cluster of fact.clusters) this.#mentions.add(cluster, fact);
    for (const claim of claims) {
      const [subjectMention, objectMention] = [facts.get(claim.subject), facts.get(claim.object)];
      if (!subjectMention || !objectMention) continue;
      const fact = { ...claim, document: id, subjectMention, objectMention, sentenceText: '' };
      for (const end of [...subjectMention.clusters, ...objectMention.clusters]) this.#claims.add(end, fact);
    }
  }

  apply(patch: GraphPatch): void {
    for (const id of patch.removeEdges) {
      const edge = this.#edges.get(id);
      this.#edges.delete(id);
      for (const end of edge ? [edge.subject, edge.object] : []) this.#edgesOf.remove(end, id);
    }
    for (const id of patch.removeEntities) this.entityRows.delete(id);
    for (const id of patch.removeLinks) this.#unlink(id);
    for (const id of patch.removeTallies) this.#tallies.delete(id);
    for (const entity of [...patch.growEntities, ...patch.putEntities])
      this.entityRows.set(entity.id, entity);
    for (const edge of patch.putEdges) this.#putEdge(edge);
    for (const { edge } of patch.growEdges) {
      const before = this.#edges.get(edge.id)?.claims ?? [];
      this.#putEdge({ ...edge, claims: [...before, ...edge.claims] });
    }
    for (const link of patch.putLinks) {
      this.#unlink(link.cluster);
      this.#links.set(link.cluster, link);
      this.#members.add(link.entity, link.cluster);
    }
    for (const { id, text } of patch.putTallies) this.#tallies.set(id, text);
    this.writtenRows += Object.values(patch).flat().length;
  }

  #putEdge(edge: Edge): void {
    this.#edges.set(edge.id, edge);
    for (const end of [edge.subject, edge.object]) this.#edgesOf.add(end, edge.id);
  }

  #unlink(cluster: ClusterId): void {
    const link = this.#links.get(cluster);
    if (link) this.#members.remove(link.entity, cluster);
    this.#links.delete(cluster);
  }

  #read<Row>(rows: Row[]): Promise<Row[]> {
    this.readRows += rows.length;
    return Promise.resolve(rows);
  }

  #find<Id, Row>(ids: readonly Id[], rows: ReadonlyMap<Id, Row>): Row[] {
    return ids.flatMap((id) => rows.get(id) ?? []);
  }

  documents(ids: readonly DocumentId[]) {
    return this.#read(this.#find(ids, this.#documents));
  }

  copies(groups: readonly CopyGroupId[]) {
    return this.documents(groups as readonly string[] as readonly DocumentId[]);
  }

  clusters({ ids = [], documents, keys, entities }: Parameters<ProjectionPort['clusters']>[0]) {
    const found = [
      ...this.#find(ids, this.#clusters),
      ...this.#ofDocument.of(documents),
      ...this.#ofKey.of(keys).filter(({ id }) => this.#links.has(id)),
      ...this.#find(this.#members.of(entities), this.#clusters),
    ];
    return this.#read([...new Set(found)]);
  }

  keys(clusters: readonly ClusterId[]) {
    const keys = this.#find(clusters, this.#clusters).flatMap((cluster) => cluster.keys);
    return this.#read([...new Set(keys)]);
  }

  mentions(clusters: readonly ClusterId[]) {
    return this.#read(this.#mentions.of(clusters));
  }

  claims(clusters: readonly ClusterId[]) {
    return this.#read(this.#claims.of(clusters));
  }

  decisions() {
    return Promise.resolve([]);
  }

  links(clusters: readonly ClusterId[]) {
    return this.#read(this.#find(clusters, this.#links));
  }

  async stored(entities: readonly EntityId[]) {
    const rows = await this.#read(this.#find(entities, this.entityRows));
    return {
      entities: rows.map((entity) => ({ ...entity, clusters: this.#members.of([entity.id]) })),
      edges: await this.#read(this.#find(this.#edgesOf.of(entities), this.#edges)),
    };
  }

  named(keys: readonly string[]) {
    return this.#read(keys.filter((key) => this.#ofKey.of([key]).some(({ id }) => this.#links.has(id))));
  }

  tallies(ids: readonly string[]) {
    return this.#read(
      ids.flatMap((id) => {
        const text = this.#tallies.get(id);
        return text === undefined ? [] : [{ id, text }];
      }),
    );
  }
}
