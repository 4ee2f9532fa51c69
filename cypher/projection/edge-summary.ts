// One edge as the sum of the statements that count for it.
import type { Edge, EdgeOrigin, EdgeStatus } from '#cypher/model/graph.ts';
import type { EdgeId, EntityId } from '#cypher/model/ids.ts';
import { compareText, distinct, groupBy, sortedBy } from '#cypher/model/order.ts';
import { claimReading, DATE_PRECISIONS, type DatePrecision, edgeReading } from '#cypher/model/reading.ts';

import type { Statement } from './statements.ts';

export interface EdgeEnds {
  id: EdgeId;
  type: string;
  subject: EntityId;
  object: EntityId;
}

/** No number of sources makes an edge certain. */
const CONFIDENCE_CAP = 0.99;

/**
 * Label, title, dates and confidence come from the statements that read as the edge does: a denial neither dates nor
 * supports an assertion. Counts are of all that count.
 */
export function summarise(ends: EdgeEnds, statements: readonly Statement[], rejectedBefore: boolean): Edge {
  const { reading, disputed } = edgeReading(statements);
  const speaking = statements.filter((statement) => claimReading(statement) === reading);
  const documents = distinct(statements.flatMap(({ document }) => document ?? []));
  const sources = new Set(statements.filter(({ document }) => document !== null).map(({ group }) => group));
  return {
    id: ends.id,
    type: ends.type,
    subject: ends.subject,
    object: ends.object,
    label: mostSaid(speaking, ({ label }) => label) ?? '',
    title: mostSaid(speaking, ({ title }) => title),
    reading,
    disputed,
    status: statusOf(statements),
    rejectedBefore,
    origin: originOf(statements),
    confidence: confidenceOf(speaking),
    claims: distinct(statements.flatMap(({ id, addition }) => (addition ? [] : id))),
    documents: documents.length,
    sources: sources.size,
    ...datesOf(speaking),
    firstReported: distinct(statements.flatMap(({ publishedAt }) => publishedAt ?? []))[0] ?? null,
    additions: additionsOf(statements),
    inferred: speaking.every(({ inferred }) => inferred),
  };
}

/**
 * The text that most independent sources use; ties go to the one with the surest statement, then to the first in code
 * unit order.
 */
function mostSaid(
  statements: readonly Statement[],
  read: (statement: Statement) => string | null,
): string | null {
  const voices = statements.flatMap((statement) => {
    const text = read(statement);
    return text === null ? [] : [{ text, group: statement.group, confidence: statement.confidence }];
  });
  const candidates = [...groupBy(voices, ({ text }) => text)].map(([text, users]) => ({
    text,
    groups: new Set(users.map(({ group }) => group)).size,
    surest: Math.max(...users.map(({ confidence }) => confidence)),
  }));
  return sortedBy(candidates, ({ text, groups, surest }) => [-groups, -surest, text])[0]?.text ?? null;
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

function originOf(statements: readonly Statement[]): EdgeOrigin {
  const added = statements.filter(({ addition }) => addition !== null).length;
  if (added === 0) return 'extracted';
  return added === statements.length ? 'analyst' : 'both';
}

/** Noisy-or of the best statement of each source, to six places so that it does not hang on the order of factors. */
function confidenceOf(statements: readonly Statement[]): number {
  const best = [...groupBy(statements, ({ group }) => group).values()].map((group) =>
    Math.max(...group.map(({ confidence }) => confidence)),
  );
  const doubt = best.sort((a, b) => a - b).reduce((product, confidence) => product * (1 - confidence), 1);
  return Math.round(Math.min(CONFIDENCE_CAP, 1 - doubt) * 1e6) / 1e6;
}

interface EdgeDates {
  firstDate: string | null;
  lastDate: string | null;
  datePrecision: DatePrecision | null;
}

/** The precision is the coarser one of the first and the last date. */
function datesOf(statements: readonly Statement[]): EdgeDates {
  const dated = statements.flatMap(({ date, datePrecision }) => (date ? [{ date, datePrecision }] : []));
  const dates = dated.map(({ date }) => date).sort(compareText);
  const firstDate = dates[0] ?? null;
  const lastDate = dates.at(-1) ?? null;
  const precisions = new Set(
    dated.filter(({ date }) => date === firstDate || date === lastDate).map((d) => d.datePrecision),
  );
  const datePrecision = DATE_PRECISIONS.findLast((precision) => precisions.has(precision)) ?? null;
  return { firstDate, lastDate, datePrecision };
}

function additionsOf(statements: readonly Statement[]): Edge['additions'] {
  return sortedBy(
    statements.flatMap(({ addition }) => addition ?? []),
    ({ seq }) => [seq],
  ).map(({ id }) => id);
}
