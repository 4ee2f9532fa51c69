// A database of plain maps: holds evidence, decisions and the stored graph, answers as a ProjectionPort and applies
// patches. For tests of the projection; the store's own tests use Neo4j.
import type { Decision, NewDecision } from '#cypher/model/decision.ts';
import { documentsOf } from '#cypher/model/decision-refs.ts';
import type { Claim, Cluster, Mention } from '#cypher/model/evidence.ts';
import type { ClusterLink, Edge, Entity } from '#cypher/model/graph.ts';
import type { ClusterId, CopyGroupId, DecisionId, DocumentId, EdgeId, EntityId } from '#cypher/model/ids.ts';
import { distinct, sortedBy } from '#cypher/model/order.ts';
import type { Ontology } from '#cypher/ontology/types.ts';
import { foldPatches, projectChange, projectGrowth } from '#cypher/projection/index.ts';
import type {
  ClaimFact,
  Dirty,
  DocumentFact,
  GraphPatch,
  MentionFact,
  ProjectionPort,
  Tally,
  VirtualCluster,
} from '#cypher/projection/port.ts';
import { clusterOrder } from '#cypher/resolve/index.ts';

/** One run over one document, as far as the projection reads it. */
export interface RunEvidence {
  document: DocumentFact;
  mentions: Mention[];
  clusters: Cluster[];
  claims: Claim[];
  sentences: ReadonlyMap<string, string>;
}

export class MapStore implements ProjectionPort {
  readonly runs = new Map<DocumentId, RunEvidence>();
  /** Every run ever read, active or not. */
  readonly #read: RunEvidence[] = [];
  readonly log: Decision[] = [];
  readonly entities = new Map<EntityId, Entity>();
  readonly edges = new Map<EdgeId, Edge>();
  readonly storedLinks = new Map<ClusterId, ClusterLink>();
  readonly virtual = new Map<ClusterId, VirtualCluster>();
  readonly storedTallies = new Map<string, string>();
  /** How many clusters and claims were read by the last change. */
  readCount = 0;
  /** Clusters that found their entity without a look at others. */
  grownCount = 0;
  readonly #ontology: Ontology;

  constructor(ontology: Ontology) {
    this.#ontology = ontology;
  }

  /** Makes this run the active one of its document and projects the change. */
  async ingest(run: RunEvidence): Promise<GraphPatch> {
    const before = this.runs.get(run.document.id)?.clusters ?? [];
    this.runs.set(run.document.id, run);
    this.#read.push(run);
    return this.change({ clusters: before.map(({ id }) => id), documents: [run.document.id] });
  }

  /** Documents that are new, projected at once. */
  async ingestAll(runs: readonly RunEvidence[]): Promise<GraphPatch> {
    for (const run of runs) this.runs.set(run.document.id, run);
    this.#read.push(...runs);
    return this.change({ clusters: [], documents: runs.map(({ document }) => document.id) });
  }

  async decide(decision: NewDecision): Promise<{ decision: Decision; patch: GraphPatch }> {
    const seq = this.log.length + 1;
    const stored = {
      ...decision,
      id: `de_${seq}` as DecisionId,
      seq,
      at: '2002-01-01T00:00:00Z',
    } as Decision;
    this.log.push(stored);
    return {
      decision: stored,
      patch: await this.change({ clusters: [], documents: this.#documentsOf(stored) }),
    };
  }

  retract(decision: DecisionId): Promise<{ decision: Decision; patch: GraphPatch }> {
    return this.decide({ kind: 'retract', by: 'ana', reason: null, payload: { decision } });
  }

  async change(dirty: Dirty): Promise<GraphPatch> {
    this.readCount = 0;
    const { patch: growth, rest } = await projectGrowth(this, dirty, this.#ontology);
    this.apply(growth);
    if (rest.clusters.length + rest.documents.length === 0) return growth;
    const patch = await projectChange(this, rest, this.#ontology);
    this.apply(patch);
    return foldPatches([growth, patch]);
  }

  apply(patch: GraphPatch): void {
    for (const id of patch.removeEdges) this.edges.delete(id);
    for (const id of patch.removeEntities) this.entities.delete(id);
    for (const id of patch.removeLinks) this.storedLinks.delete(id);
    for (const id of patch.removeVirtual) this.virtual.delete(id);
    for (const entity of patch.putEntities) this.entities.set(entity.id, entity);
    for (const edge of patch.putEdges) this.edges.set(edge.id, edge);
    for (const link of patch.putLinks) this.storedLinks.set(link.cluster, link);
    for (const virtual of patch.putVirtual) this.virtual.set(virtual.cluster.id, virtual);
    for (const id of patch.removeTallies) this.storedTallies.delete(id);
    for (const { id, text } of patch.putTallies) this.storedTallies.set(id, text);
    this.#grow(patch);
  }

  #grow({ growEntities, growEdges }: GraphPatch): void {
    const order = (id: ClusterId) => {
      const cluster = this.cluster(id) ?? this.virtual.get(id)!.cluster;
      const publishedAt = this.runs.get(cluster.document)?.document.publishedAt ?? null;
      return clusterOrder({ ...cluster, publishedAt, virtual: false });
    };
    this.grownCount += growEntities.flatMap((entity) => entity.clusters).length;
    for (const entity of growEntities) {
      const clusters = [...(this.entities.get(entity.id)?.clusters ?? []), ...entity.clusters];
      this.entities.set(entity.id, { ...entity, clusters: sortedBy(clusters, order) });
    }
    for (const { edge, claims } of growEdges) {
      const all = distinct([...(this.edges.get(edge.id)?.claims ?? []), ...edge.claims]);
      if (all.length !== claims) throw new Error(`${edge.id} is told to have ${claims} claims`);
      this.edges.set(edge.id, { ...edge, claims: all });
    }
  }

  cluster(id: ClusterId): Cluster | undefined {
    return this.everything().clusters.find((cluster) => cluster.id === id);
  }

  /** All active evidence and every decision, for the whole projection. */
  everything() {
    const runs = [...this.runs.values()];
    return {
      documents: runs.map((run) => run.document),
      clusters: runs.flatMap((run) => run.clusters),
      mentions: runs.flatMap((run) => factsOf(run).mentions),
      claims: runs.flatMap((run) => factsOf(run).claims),
      decisions: this.log,
    };
  }

  async documents(ids: readonly DocumentId[]): Promise<DocumentFact[]> {
    return ids.flatMap((id) => this.runs.get(id)?.document ?? []);
  }

  async copies(groups: readonly CopyGroupId[]): Promise<DocumentFact[]> {
    const documents = [...this.runs.values()].map(({ document }) => document);
    return documents.filter(({ copyGroup }) => groups.includes(copyGroup));
  }

  async named(keys: readonly string[]): Promise<string[]> {
    return keys.filter((key) =>
      this.everything().clusters.some(({ id, keys: own }) => this.storedLinks.has(id) && own.includes(key)),
    );
  }

  async tallies(ids: readonly string[]): Promise<Tally[]> {
    return ids.flatMap((id) => {
      const text = this.storedTallies.get(id);
      return text === undefined ? [] : { id, text };
    });
  }

  async clusters(by: Parameters<ProjectionPort['clusters']>[0]): Promise<Cluster[]> {
    const keys = new Set(by.keys);
    const entities = new Set<string>(by.entities);
    const found = this.everything().clusters.filter(
      (cluster) =>
        by.ids?.includes(cluster.id) ||
        by.documents?.includes(cluster.document) ||
        (this.storedLinks.has(cluster.id) && cluster.keys.some((key) => keys.has(key))) ||
        entities.has(this.storedLinks.get(cluster.id)?.entity ?? ''),
    );
    this.readCount += found.length;
    return found;
  }

  async keys(clusters: readonly ClusterId[]): Promise<string[]> {
    const every = this.#read.flatMap((run) => run.clusters);
    return [...new Set(every.filter(({ id }) => clusters.includes(id)).flatMap(({ keys }) => keys))];
  }

  async mentions(clusters: readonly ClusterId[]): Promise<MentionFact[]> {
    const wanted = new Set(clusters);
    return this.everything().mentions.filter((mention) => mention.clusters.some((id) => wanted.has(id)));
  }

  async claims(clusters: readonly ClusterId[]): Promise<ClaimFact[]> {
    const wanted = new Set(clusters);
    const found = this.everything().claims.filter((claim) =>
      [...claim.subjectMention.clusters, ...claim.objectMention.clusters].some((id) => wanted.has(id)),
    );
    this.readCount += found.length;
    return found;
  }

  async decisions(documents: readonly DocumentId[]): Promise<Decision[]> {
    return this.log.filter((decision) => this.#documentsOf(decision).some((id) => documents.includes(id)));
  }

  async links(clusters: readonly ClusterId[]): Promise<ClusterLink[]> {
    return clusters.flatMap((id) => this.storedLinks.get(id) ?? []);
  }

  async stored(entities: readonly EntityId[]): Promise<{ entities: Entity[]; edges: Edge[] }> {
    const wanted = new Set(entities);
    return {
      entities: entities.flatMap((id) => this.entities.get(id) ?? []),
      edges: [...this.edges.values()].filter((edge) => wanted.has(edge.subject) || wanted.has(edge.object)),
    };
  }

  /** A retraction is about the documents of what it takes back. */
  #documentsOf(decision: Decision): DocumentId[] {
    if (decision.kind !== 'retract') return documentsOf(decision);
    const target = this.log.find(({ id }) => id === decision.payload.decision);
    return target ? this.#documentsOf(target) : [];
  }
}

interface Facts {
  mentions: MentionFact[];
  claims: ClaimFact[];
}

const known = new WeakMap<RunEvidence, Facts>();

function factsOf(run: RunEvidence): Facts {
  const facts = known.get(run) ?? makeFacts(run);
  known.set(run, facts);
  return facts;
}

function makeFacts(run: RunEvidence): Facts {
  const document = run.document.id;
  const mentions = run.mentions.map(({ sentence: _, confidence: __, ...fact }) => ({ ...fact, document }));
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const claims = run.claims.map((claim) => ({
    ...claim,
    document,
    subjectMention: byId.get(claim.subject)!,
    objectMention: byId.get(claim.object)!,
    sentenceText: run.sentences.get(claim.sentence) ?? '',
  }));
  return { mentions, claims };
}
