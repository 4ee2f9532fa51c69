// What an edge is read off: a sum over the statements that count for it. Tallies of statements of different copy groups
// add up to the tally of all, so one more document costs the same however many have said it before.
import type { Edge, EdgeStatus } from '#cypher/model/graph.ts';
import type { ClaimId, DecisionId, EdgeId, EntityId } from '#cypher/model/ids.ts';
import { compareText, distinct, groupBy, sortedBy } from '#cypher/model/order.ts';
import { claimReading, READINGS, type Reading } from '#cypher/model/reading.ts';

import { addSaid, confidenceOf, datesOf, mostSaid, type Said, saidBy } from './edge-said.ts';
import type { Statement } from './statements.ts';

export interface EdgeEnds {
  id: EdgeId;
  type: string;
  subject: EntityId;
  object: EntityId;
}

export interface EdgeTally extends EdgeEnds {
  said: Partial<Record<Reading, Said>>;
  claims: number;
  documents: number;
  sources: number;
  firstReported: string | null;
  status: EdgeStatus;
  rejectedBefore: boolean;
  additions: DecisionId[];
}

/** `statements` are those that count. */
export function tallyEdge(
  { id, type, subject, object }: EdgeEnds,
  statements: readonly Statement[],
  rejectedBefore: boolean,
): EdgeTally {
  const ofTexts = statements.filter(({ document }) => document !== null);
  const byReading = groupBy(statements, claimReading);
  return {
    id,
    type,
    subject,
    object,
    said: Object.fromEntries([...byReading].map(([reading, some]) => [reading, saidBy(some)])),
    claims: statements.filter(({ addition }) => addition === null).length,
    documents: new Set(ofTexts.map(({ document }) => document)).size,
    sources: new Set(ofTexts.map(({ group }) => group)).size,
    firstReported: distinct(statements.flatMap(({ publishedAt }) => publishedAt ?? []))[0] ?? null,
    status: statusOf(statements),
    rejectedBefore,
    additions: additionsOf(statements),
  };
}

/** One edge by two tallies without a copy group in common, the later one without a decision. */
export function addEdgeTallies(one: EdgeTally, more: EdgeTally): EdgeTally {
  const said = READINGS.flatMap((reading) => {
    const [left, right] = [one.said[reading], more.said[reading]];
    if (left === undefined || right === undefined) return (left ?? right) ? [[reading, left ?? right]] : [];
    return [[reading, addSaid(left, right)]];
  });
  return {
    ...one,
    said: Object.fromEntries(said),
    claims: one.claims + more.claims,
    documents: one.documents + more.documents,
    sources: one.sources + more.sources,
    firstReported: firstText(one.firstReported, more.firstReported),
  };
}

/**
 * Label, title, dates and confidence come from the statements that read as the edge does: a denial neither dates nor
 * supports an assertion. Counts are of all that count.
 */
export function edgeOfTally(tally: EdgeTally, claims: readonly ClaimId[]): Edge {
  const { id, type, subject, object, documents, sources, firstReported, status, rejectedBefore } = tally;
  const readings = READINGS.filter((one) => tally.said[one] !== undefined);
  const reading = readings[0] ?? 'proposed';
  const speaking = tally.said[reading] ?? saidBy([]);
  const added = tally.additions.length > 0;
  return {
    id,
    type,
    subject,
    object,
    label: mostSaid(speaking.labels) ?? '',
    title: mostSaid(speaking.titles),
    reading,
    disputed: readings.includes('denied') && readings.length > 1,
    status,
    rejectedBefore,
    origin: !added ? 'extracted' : tally.claims > 0 ? 'both' : 'analyst',
    confidence: confidenceOf(speaking.best),
    claims: [...claims],
    documents,
    sources,
    ...datesOf(speaking),
    firstReported,
    additions: tally.additions,
    inferred: speaking.inferred,
  };
}

/** The verdict given last among the statements that count. */
function statusOf(statements: readonly Statement[]): EdgeStatus {
  const verdicts = statements.flatMap(({ verdict }) => verdict ?? []);
  const [last] = verdicts.sort((a, b) => b.seq - a.seq);
  switch (last?.kind) {
    case 'accept':
      return 'accepted';
    case 'unsure':
      return 'unsure';
    default:
      return 'unreviewed';
  }
}

function additionsOf(statements: readonly Statement[]): DecisionId[] {
  return sortedBy(
    statements.flatMap(({ addition }) => addition ?? []),
    ({ seq }) => [seq],
  ).map(({ id }) => id);
}

function firstText(one: string | null, more: string | null): string | null {
  if (one === null || more === null) return one ?? more;
  return compareText(one, more) < 0 ? one : more;
}
