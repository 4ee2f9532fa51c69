// Edges from statements: which statements are one edge, which of them still count, and which edges are loops.

import type { Edge } from '#cypher/model/graph.ts';
import { hashId } from '#cypher/model/hash-id.ts';
import type { ClaimId, ClusterId, EdgeId, EntityId } from '#cypher/model/ids.ts';
import { distinct } from '#cypher/model/order.ts';

import { type EdgeEnds, type EdgeTally, edgeOfTally, tallyEdge } from './edge-tally.ts';
import type { Statement } from './statements.ts';

export interface EdgeSource {
  statements: readonly Statement[];
  /** The entity of a cluster; null while it has none. */
  entityOf(cluster: ClusterId): EntityId | null;
  isSymmetric(type: string): boolean;
  /** Whether the label is part of an edge's identity. */
  isOpen(type: string): boolean;
}

export interface EdgeResult {
  edges: Edge[];
  /** Of each of the edges. */
  tallies: EdgeTally[];
  /** Statements that make no edge because both their ends are one entity. */
  loops: ClaimId[];
}

interface Gathered extends EdgeEnds {
  statements: Statement[];
}

/** The same ends, type and, for an open type, label: the same edge, whatever the polarity. */
export function edgeId(subject: EntityId, type: string, object: EntityId, label: string | null): EdgeId {
  return hashId<EdgeId>('ed', [subject, type, object, label]);
}

export function buildEdges(source: EdgeSource): EdgeResult {
  const gathered = new Map<EdgeId, Gathered>();
  const loops: ClaimId[] = [];
  for (const statement of source.statements) {
    const pairs = pairsOf(statement, source);
    if (pairs.length > 0 && pairs.every(([subject, object]) => subject === object)) loops.push(statement.id);
    const label = source.isOpen(statement.type) ? statement.label : null;
    const edges = new Map(
      pairs
        .filter(([subject, object]) => subject !== object)
        .map(([subject, object]) => [edgeId(subject, statement.type, object, label), { subject, object }]),
    );
    for (const [id, { subject, object }] of edges) {
      const edge = gathered.get(id) ?? { id, type: statement.type, subject, object, statements: [] };
      edge.statements.push(statement);
      gathered.set(id, edge);
    }
  }
  const made = [...gathered.values()].flatMap(({ statements, ...ends }) => {
    const counting = countingOf(statements);
    if (counting.length === 0) return [];
    const rejectedBefore = statements.some(({ verdict }) => verdict?.kind === 'reject');
    const claims = distinct(counting.flatMap(({ id, addition }) => (addition ? [] : id)));
    const tally = tallyEdge(ends, counting, rejectedBefore);
    return [{ tally, edge: edgeOfTally(tally, claims) }];
  });
  return {
    edges: made.map(({ edge }) => edge),
    tallies: made.map(({ tally }) => tally),
    loops: distinct(loops),
  };
}

/** Every pair of ends; those of a symmetric type in the order of their ids. */
function pairsOf(statement: Statement, { entityOf, isSymmetric }: EdgeSource): Array<[EntityId, EntityId]> {
  const subjects = distinct(statement.subjects.flatMap((cluster) => entityOf(cluster) ?? []));
  const objects = distinct(statement.objects.flatMap((cluster) => entityOf(cluster) ?? []));
  const symmetric = isSymmetric(statement.type);
  return subjects.flatMap((subject) =>
    objects.map((object): [EntityId, EntityId] =>
      symmetric && object < subject ? [object, subject] : [subject, object],
    ),
  );
}

/**
 * A rejected statement does not count, nor do copies of it: statements of the same edge from the same copy group,
 * unless an analyst judged that very copy later and did not reject it.
 */
function countingOf(statements: readonly Statement[]): Statement[] {
  const rejectedAt = new Map<string, number>();
  for (const { group, verdict } of statements) {
    if (verdict?.kind === 'reject') rejectedAt.set(group, Math.max(verdict.seq, rejectedAt.get(group) ?? 0));
  }
  return statements.filter(({ group, verdict }) => {
    if (verdict?.kind === 'reject') return false;
    const rejected = rejectedAt.get(group);
    return rejected === undefined || (verdict !== null && verdict.seq > rejected);
  });
}
