// A corpus of a given size in a Neo4j of its own. Its evidence is written as ingest writes it; its graph is derived at
// once and written as one patch, which is the graph that projecting document by document gives (rule C161).
import type { DocumentEvidence } from '#cypher/model/evidence.ts';
import type { CopyGroupId } from '#cypher/model/ids.ts';
import { baseOntology } from '#cypher/ontology/index.ts';
import { diff } from '#cypher/projection/diff.ts';
import { project, type WholeEvidence } from '#cypher/projection/index.ts';
import type { GraphPatch, MentionFact } from '#cypher/projection/port.ts';
import { applyPatch } from '#cypher/store/apply-patch.ts';
import type { Connection } from '#cypher/store/driver.ts';

import { openBenchDatabase } from './bench-database.ts';
import { generateEvidence } from './generated-evidence.ts';
import { timed } from './timing.ts';

export interface ResolveCorpus {
  /** Documents that name the entity which most documents name. */
  mostNamed: number;
  /** Writes a batch of further documents and projects it; milliseconds for one document. */
  add(): Promise<{ writeMs: number; projectMs: number }>;
  close(): Promise<void>;
}

const WORK = { query: 'bench', kind: 'system', timeoutMs: 600_000 } as const;
/** Documents of a batch: written together and projected together, as ingest does. */
const BATCH = 20;
const PATCH_ROWS = 5000;
/** Batches. */
const WARM_UP = 2;

export async function openResolveCorpus(size: number): Promise<ResolveCorpus> {
  const { store, connection, close } = await openBenchDatabase('bench-resolve');
  const documents = Array.from({ length: size }, (_, index) => generateEvidence(index, size));
  for (let at = 0; at < size; at += BATCH) await store.writeBatch(documents.slice(at, at + BATCH));
  const mostNamed = await writeGraph(connection, documents);
  let next = size;
  const add = async () => {
    const batch = Array.from({ length: BATCH }, () => generateEvidence(next++, size));
    const writeMs = await timed(() => store.writeBatch(batch));
    const projectMs = await timed(() => store.project());
    return { writeMs: writeMs / BATCH, projectMs: projectMs / BATCH };
  };
  // Plans and caches are warm in a store that has come to this size.
  for (let at = 0; at < WARM_UP; at++) await add();
  return {
    mostNamed,
    add,
    close,
  };
}

/** Derives the graph of all evidence and writes it; returns how many documents name the most named entity. */
async function writeGraph(connection: Connection, documents: readonly DocumentEvidence[]): Promise<number> {
  const graph = project(wholeOf(documents), baseOntology);
  const nothing = { entities: [], edges: [], links: [], virtual: [], tallies: [] };
  const patch = diff(nothing, graph);
  for (const part of partsOf(patch)) await connection.write((tx) => applyPatch(tx, part, []), WORK);
  await connection.write((tx) => tx.run('MATCH (m:RelataDirty) DELETE m'), WORK);
  return graph.entities.reduce((most, entity) => Math.max(most, entity.documents), 0);
}

/** Entities before what leads to them, in transactions of bounded size. */
function partsOf(patch: GraphPatch): GraphPatch[] {
  const empty: GraphPatch = {
    ...patch,
    putEntities: [],
    putEdges: [],
    putTallies: [],
    putLinks: [],
    putVirtual: [],
    loops: [],
    lost: [],
  };
  const parts = <Item>(items: readonly Item[], partOf: (some: Item[]) => GraphPatch) =>
    Array.from({ length: Math.ceil(items.length / PATCH_ROWS) }, (_, at) =>
      partOf(items.slice(at * PATCH_ROWS, (at + 1) * PATCH_ROWS)),
    );
  return [
    ...parts(patch.putEntities, (putEntities) => ({ ...empty, putEntities })),
    ...parts(patch.putLinks, (putLinks) => ({ ...empty, putLinks })),
    ...parts(patch.putEdges, (putEdges) => ({ ...empty, putEdges })),
    ...parts(patch.putTallies, (putTallies) => ({ ...empty, putTallies })),
  ];
}

function wholeOf(documents: readonly DocumentEvidence[]): WholeEvidence {
  const mentions = documents.flatMap(({ document, mentions: own }) =>
    own.map((mention): MentionFact => ({ ...mention, document: document.id })),
  );
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  return {
    documents: documents.map(({ document: { id, publishedAt, outlet } }) => ({
      id,
      publishedAt,
      outlet,
      copyGroup: id as string as CopyGroupId,
    })),
    clusters: documents.flatMap(({ clusters }) => clusters),
    mentions,
    claims: documents.flatMap(({ document, claims, sentences }) => {
      const texts = new Map(sentences.map(({ id, text }) => [id, text]));
      return claims.flatMap((claim) => {
        const subjectMention = byId.get(claim.subject);
        const objectMention = byId.get(claim.object);
        const sentenceText = texts.get(claim.sentence);
        return subjectMention && objectMention && sentenceText !== undefined
          ? [{ ...claim, document: document.id, subjectMention, objectMention, sentenceText }]
          : [];
      });
    }),
    decisions: [],
  };
}
