// The rows by which evidence is written: each says which run and document it is of, so that one statement takes those of
// several documents.
import type { DocumentEvidence, SourceDocument } from '#cypher/model/evidence.ts';
import { compareText } from '#cypher/model/order.ts';
import { isLookupKey } from '#cypher/resolve/index.ts';

/** Neo4j holds no maps in properties: spans lie flat, start and end in turn. */
function documentProperties({ skipped, ...document }: SourceDocument) {
  return { ...document, skipped: skipped.flatMap(({ start, end }) => [start, end]) };
}

/** In the order of ids: two writers of the same documents do not wait for each other in a ring. */
export function documentRows(batch: readonly DocumentEvidence[]) {
  return batch
    .map(({ document, run }) => ({ id: document.id, run: run.id, properties: documentProperties(document) }))
    .sort((left, right) => compareText(left.id, right.id));
}

export function sentenceRows(batch: readonly DocumentEvidence[]) {
  return batch.flatMap(({ run, document, sentences }) =>
    sentences.map((sentence) => ({ run: run.id, document: document.id, sentence })),
  );
}

export function clusterRows(batch: readonly DocumentEvidence[]) {
  return batch.flatMap(({ run, clusters }) =>
    clusters.map(({ id, document, ...found }) => ({ run: run.id, id, document, found })),
  );
}

/** Keys to look clusters up by, in their order, for the same reason. */
export function nameKeyRows(batch: readonly DocumentEvidence[]) {
  return batch
    .flatMap(({ clusters }) => clusters)
    .flatMap(({ id, keys }) => [...new Set(keys)].filter(isLookupKey).map((key) => ({ key, cluster: id })))
    .sort((left, right) => compareText(left.key, right.key));
}

export function mentionRows(batch: readonly DocumentEvidence[]) {
  return batch.flatMap(({ run, document, mentions }) =>
    mentions.map(({ clusters, sentence, ...mention }) => ({
      clusters,
      sentence,
      properties: { ...mention, run: run.id, document: document.id },
    })),
  );
}

export function claimRows(batch: readonly DocumentEvidence[]) {
  return batch.flatMap(({ run, document, claims }) =>
    claims.map(({ sentence, subject, object, attributedTo, ...claim }) => ({
      sentence,
      subject,
      object,
      attributedTo,
      properties: { ...claim, run: run.id, document: document.id },
    })),
  );
}
