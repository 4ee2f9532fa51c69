// What a decision is about, looked up in the evidence: every reference must find something.
import type { MentionRef, NewDecision } from '#cypher/model/decision.ts';
import { claimRefsOf, clusterRefsOf, documentsOf, mentionRefsOf } from '#cypher/model/decision-refs.ts';
import { RelataError } from '#cypher/model/errors.ts';
import type { ClaimId, ClusterId, DecisionId, DocumentId } from '#cypher/model/ids.ts';
import { distinct } from '#cypher/model/order.ts';

import { FIND_CLAIMS, FIND_CLUSTERS, FIND_DOCUMENTS, FIND_NAMED } from './decision-statements.ts';
import type { Tx } from './driver.ts';

export interface About {
  documents: DocumentId[];
  clusters: ClusterId[];
  claims: ClaimId[];
  /** Edges that an analyst added. */
  additions: DecisionId[];
}

interface Found {
  index: number;
  found: string[];
}

interface FoundClaims extends Found {
  additions: string[];
}

function union<Id extends string>(lists: readonly (readonly string[])[]): Id[] {
  return distinct(lists.flat()) as Id[];
}

function indexed<Ref extends object>(refs: readonly Ref[]): (Ref & { index: number })[] {
  return refs.map((ref, index) => ({ ...ref, index }));
}

function quotesOfLost(refs: readonly { quote: string }[], found: readonly Found[]): string[] {
  const hit = new Set(found.filter((row) => row.found.length > 0).map(({ index }) => index));
  return refs.filter((_ref, index) => !hit.has(index)).map(({ quote }) => quote);
}

/** Throws DECISION_INVALID when a reference finds nothing. */
export async function findAbout(tx: Tx, decision: NewDecision): Promise<About> {
  const clusterRefs = [
    ...clusterRefsOf(decision),
    ...(decision.kind === 'split' ? mentionRefsOf(decision).map((ref) => ({ ...ref, cluster: '' })) : []),
  ];
  const claimRefs = claimRefsOf(decision);
  const ids = documentsOf(decision);
  const documents = await tx.run(FIND_DOCUMENTS, { ids });
  const clusters = (await tx.run(FIND_CLUSTERS, { refs: indexed(clusterRefs) })) as unknown as Found[];
  const claims = (await tx.run(FIND_CLAIMS, { refs: indexed(claimRefs) })) as unknown as FoundClaims[];
  const known = new Set(documents.map(({ id }) => String(id)));
  const lost = [
    ...ids.filter((id) => !known.has(id)),
    ...quotesOfLost(clusterRefs, clusters),
    ...quotesOfLost(
      claimRefs,
      claims.map(({ index, found, additions }) => ({ index, found: [...found, ...additions] })),
    ),
  ];
  if (lost.length > 0) {
    throw new RelataError(
      'DECISION_INVALID',
      `This ${decision.kind} is about something that the evidence does not hold: ${lost.slice(0, 5).join('; ')}`,
      { help: 'Load the entity or edge again and decide on what it shows now.', details: { lost } },
    );
  }
  return {
    documents: ids,
    clusters: union(clusters.map(({ found }) => found)),
    claims: union(claims.map(({ found }) => found)),
    additions: union(claims.map(({ additions }) => additions)),
  };
}

/** Throws DECISION_INVALID when one of these words names somebody already. */
export async function refuseNamed(tx: Tx, refs: readonly MentionRef[]): Promise<void> {
  const [named] = await tx.run(FIND_NAMED, { refs });
  if (named === undefined) return;
  throw new RelataError(
    'DECISION_INVALID',
    `'${String(named.quote)}' cannot be named: '${String(named.words)}' there is ${String(named.name)} already`,
    { help: 'Rename, retype, merge or split that entity, or select other words.' },
  );
}
