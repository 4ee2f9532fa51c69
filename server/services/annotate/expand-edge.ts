// Decisions about edges: verdicts, edits and comments, expanded to the claims that support the edges now.
import type { ClaimRef, EditChanges, NewDecision } from '#cypher/model/decision.ts';
import { edgeHistory } from '#cypher/queries/decisions/history.ts';
import type { EdgeHoldsRow } from '#cypher/queries/edges/holds.ts';

import type { BulkVerdictBody, EdgeVerdictBody, EditBody } from '../../contract/annotate.ts';
import type { Access } from '../access.ts';
import type { Author } from './author.ts';
import { partialDate } from './dates.ts';
import { refuseOtherStatus } from './expected.ts';
import { requireFit } from './fit.ts';
import { holdEdges } from './holds.ts';
import { invalid } from './refusals.ts';

/** Edits of one edge that are laid over each other. */
const EDITS = 1000;

export async function expandVerdict(
  access: Access,
  { by, reason }: Author,
  body: EdgeVerdictBody | BulkVerdictBody,
): Promise<NewDecision> {
  const ids = 'edges' in body ? body.edges : [body.edge];
  const edges = await holdEdges(access, ids, body.expected?.seq);
  await refuseOtherStatus(access, edges, body.expected);
  const claims = [...new Map(edges.flatMap(({ refs }) => refs).map((ref) => [ref.claim, ref])).values()];
  return { kind: body.kind, by, reason, payload: { claims } };
}

/** Whether the edits in force turn each claim around already: an edit says how a claim is to be read, not how an edge. */
async function turnedNow(
  { store, options }: Access,
  id: string,
  claims: readonly ClaimRef[],
): Promise<boolean[]> {
  const { rows } = await store.run(edgeHistory, { id, before: null, limit: EDITS }, options);
  const turned = new Map<string, boolean>();
  for (const { decision, retracted } of rows.reverse()) {
    if (retracted || decision.kind !== 'edit') continue;
    const { reversed } = decision.payload.changes;
    if (reversed === undefined) continue;
    for (const ref of decision.payload.claims) turned.set(ref.claim, reversed);
  }
  return claims.map(({ claim }) => turned.get(claim) ?? false);
}

async function reversal(access: Access, edge: EdgeHoldsRow): Promise<boolean> {
  const turned = await turnedNow(access, edge.id, edge.refs);
  const [first = false] = turned;
  if (turned.every((each) => each === first)) return !first;
  throw invalid(
    'Some sentences of this edge are turned around already, and others are not',
    'Take back the edit that turned them, or reject the edge and add it the right way.',
  );
}

function requireSense({ type }: EdgeHoldsRow, changes: EditChanges, author: Author): void {
  const { ontology } = author;
  const symmetric = ontology.relationTypes.get(changes.type ?? type)?.symmetric === true;
  if (changes.reversed !== undefined && symmetric) {
    throw invalid(`'${changes.type ?? type}' has no direction`, 'There is nothing to turn around.');
  }
}

export async function expandEdit(access: Access, author: Author, body: EditBody): Promise<NewDecision> {
  const [edge] = await holdEdges(access, [body.edge], body.expected?.seq);
  if (edge === undefined) throw invalid('It names no edge', 'Name the edge to change.');
  await refuseOtherStatus(access, [edge], body.expected);
  const { date, datePrecision, reversed, ...rest } = body.changes;
  const turn = reversed === true;
  const changes: EditChanges = { ...rest };
  if (date !== undefined) Object.assign(changes, partialDate(date, datePrecision ?? null));
  else if (datePrecision !== undefined) {
    throw invalid('A precision comes with its date', 'Send the date too.');
  }
  if (turn) changes.reversed = true;
  if (Object.keys(changes).length === 0) throw invalid('It changes nothing', 'Say what is to change.');
  requireSense(edge, changes, author);
  if (changes.type !== undefined || turn) {
    const [subject, object] = turn ? [edge.object, edge.subject] : [edge.subject, edge.object];
    requireFit(author.ontology, changes.type ?? edge.type, subject, object);
  }
  if (turn) changes.reversed = await reversal(access, edge);
  return { kind: 'edit', by: author.by, reason: author.reason, payload: { claims: edge.refs, changes } };
}
