// Adds new documents to the graph by sums: whatever their clusters and claims join is read off stored tallies, not off
// the evidence before. What cannot be told so is left to the derivation of the part that it touches.
import { documentsOf } from '#cypher/model/decision-refs.ts';
import type { ClusterId, CopyGroupId, DocumentId } from '#cypher/model/ids.ts';
import { distinct, sortedBy } from '#cypher/model/order.ts';
import type { Ontology } from '#cypher/ontology/types.ts';
import {
  type ClusterNode,
  clusterOrder,
  keysAcross,
  nameNoteIds,
  type TwinNote,
  twinId,
} from '#cypher/resolve/index.ts';

import { gather, growthPatch, type NewEvidence, uncertainEnds } from './growth.ts';
import { lesserEnds } from './lesser-ends.ts';
import { emptyPatch } from './patches.ts';
import { type Known, placeClusters } from './placing.ts';
import type { Dirty, DocumentFact, GraphPatch, ProjectionPort } from './port.ts';
import { fromTally } from './tally-text.ts';

export interface Growth {
  patch: GraphPatch;
  /** What is left for projectChange, once the patch is written. */
  rest: Dirty;
}

const NOTHING: NewEvidence = {
  documents: new Map(),
  copies: new Set(),
  nodes: [],
  mentions: [],
  claims: [],
};

export async function projectGrowth(port: ProjectionPort, dirty: Dirty, ontology: Ontology): Promise<Growth> {
  const { evidence, rest } = await readNew(port, dirty);
  const { nodes } = evidence;
  if (nodes.length === 0) return { patch: emptyPatch(), rest };
  const known = await readNames(port, nodes);
  const apart = new Set<ClusterId>();
  for (;;) {
    const placed = placeClusters(nodes, known, apart);
    const gathered = gather(evidence, placed, ontology);
    const ids = [...gathered.entities, ...gathered.edges.tallies].map(({ id }) => id);
    const before = await readTallies(port, ids);
    const uncertain = uncertainEnds(evidence, placed, gathered, before);
    if (uncertain.length === 0) {
      const waiting = nodes.flatMap(({ id }) => (placed.links.has(id) ? [] : id));
      return {
        patch: growthPatch(placed, gathered, before),
        rest: { ...rest, clusters: [...rest.clusters, ...waiting] },
      };
    }
    for (const id of uncertain) apart.add(id);
  }
}

/** Takes out of a change the documents that are new to the graph: none of their clusters is in it, no decision names them. */
async function readNew(port: ProjectionPort, dirty: Dirty): Promise<{ evidence: NewEvidence; rest: Dirty }> {
  const { regrouped = [] } = dirty;
  const [facts, own, named, decisions] = await Promise.all([
    port.documents(dirty.documents),
    port.clusters({ documents: dirty.documents }),
    port.clusters({ ids: dirty.clusters }),
    port.decisions(dirty.documents),
  ]);
  const active = new Map([...own, ...named].map((cluster) => [cluster.id, cluster]));
  const ids = distinct([...active.keys(), ...dirty.clusters]);
  const linked = new Set((await port.links(ids)).map(({ cluster }) => cluster));
  // Of a document that was read again, some clusters may be gone: which document it was they do not say.
  if (dirty.clusters.some((id) => !active.has(id) && linked.has(id)))
    return { evidence: NOTHING, rest: { ...dirty, documents: [...dirty.documents, ...regrouped] } };
  const known = new Set<DocumentId>(own.flatMap(({ id, document }) => (linked.has(id) ? document : [])));
  const decided = new Set(decisions.flatMap(documentsOf));
  const copied = await groupsInGraph(port, facts, new Set(dirty.documents));
  const documents = facts.filter(({ id }) => !known.has(id) && !decided.has(id));
  const copies = documents.filter(({ copyGroup }) => copied.has(copyGroup)).map(({ id }) => id);
  const fresh = new Map(documents.map((document) => [document.id, document]));
  const clusters = own.filter(({ document }) => fresh.has(document));
  const [mentions, claims] = await Promise.all([
    port.mentions(clusters.map(({ id }) => id)),
    port.claims(clusters.map(({ id }) => id)),
  ]);
  const nodes = clusters.map((cluster) => {
    const publishedAt = fresh.get(cluster.document)?.publishedAt ?? null;
    return { ...cluster, publishedAt, virtual: false };
  });
  // A cluster that is neither active nor in the graph was replaced before it got there.
  const isLeft = (id: ClusterId) => {
    const cluster = active.get(id);
    return cluster !== undefined && !fresh.has(cluster.document);
  };
  const again = await readRegrouped(port, regrouped);
  return {
    evidence: {
      documents: fresh,
      copies: new Set(copies),
      nodes: sortedBy(nodes, clusterOrder),
      mentions,
      claims,
    },
    rest: {
      clusters: distinct([...dirty.clusters.filter(isLeft), ...again.clusters]),
      documents: [...dirty.documents.filter((id) => !fresh.has(id)), ...again.documents],
    },
  };
}

/** What to derive again for documents that became copies of others: their edges, all of them where decisions have a say. */
async function readRegrouped(port: ProjectionPort, ids: readonly DocumentId[]): Promise<Dirty> {
  if (ids.length === 0) return { clusters: [], documents: [] };
  const decided = new Set((await port.decisions(ids)).flatMap(documentsOf));
  const [documents, plain] = [ids.filter((id) => decided.has(id)), ids.filter((id) => !decided.has(id))];
  const clusters = (await port.clusters({ documents: plain })).map(({ id }) => id);
  const [links, claims] = await Promise.all([port.links(clusters), port.claims(clusters)]);
  const entities = new Map(links.map(({ cluster, entity }) => [cluster, entity]));
  const tallies = await readTallies(port, distinct(entities.values()));
  const entityOf = (cluster: ClusterId) => entities.get(cluster) ?? null;
  return { clusters: lesserEnds({ claims, entityOf, tallies }), documents };
}

/** Copy groups with a further document that is in the graph. */
async function groupsInGraph(
  port: ProjectionPort,
  facts: readonly DocumentFact[],
  dirty: ReadonlySet<DocumentId>,
): Promise<ReadonlySet<CopyGroupId>> {
  const copies = await port.copies(distinct(facts.map(({ copyGroup }) => copyGroup)));
  const others = copies.filter(({ id }) => !dirty.has(id));
  if (others.length === 0) return new Set();
  const clusters = await port.clusters({ documents: others.map(({ id }) => id) });
  const linked = new Set((await port.links(clusters.map(({ id }) => id))).map(({ cluster }) => cluster));
  const inGraph = new Set(clusters.flatMap(({ id, document }) => (linked.has(id) ? document : [])));
  return new Set(others.flatMap(({ id, copyGroup }) => (inGraph.has(id) ? copyGroup : [])));
}

/** Notes on the names of these clusters, tallies of the entities that the notes are about, and keys of names without. */
async function readNames(port: ProjectionPort, nodes: readonly ClusterNode[]): Promise<Known> {
  const twins = distinct(nodes.flatMap((node) => twinId(node) ?? []));
  const tallies = await readTallies(port, [...twins, ...distinct(nodes.flatMap(nameNoteIds))]);
  const entities = twins.flatMap((id) => fromTally<TwinNote>(tallies, id)?.entity ?? []);
  const unknown = nodes.filter((node) => !tallies.has(twinId(node) ?? ''));
  const [of, named] = await Promise.all([
    readTallies(port, distinct(entities)),
    port.named(distinct(unknown.flatMap(keysAcross))),
  ]);
  return { tallies: new Map([...tallies, ...of]), named: new Set(named) };
}

async function readTallies(port: ProjectionPort, ids: readonly string[]): Promise<Map<string, string>> {
  const found = ids.length > 0 ? await port.tallies(ids) : [];
  return new Map(found.map(({ id, text }) => [id, text]));
}
