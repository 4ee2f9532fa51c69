// Writes a decision that the browser sent, and answers what it changed and how to take it back.
import { RelataError } from '#cypher/model/errors.ts';
import type { Ontology } from '#cypher/ontology/types.ts';
import type { DecisionOutcome } from '#cypher/store/index.ts';

import type { AnnotationResultDto, DecisionBody } from '../../contract/annotate.ts';
import type { Access } from '../access.ts';
import { decisionResult } from '../decision-result.ts';
import type { Author } from './author.ts';
import { expand } from './expand.ts';
import { unmerge } from './unmerge.ts';

/** Kinds that change nothing which another decision could rest on. */
const HARMLESS: ReadonlySet<string> = new Set(['comment', 'tag', 'unsure-same']);

function words(reason: string | undefined): string | null {
  const text = reason?.trim() ?? '';
  return text === '' ? null : text;
}

async function write(
  access: Access,
  author: Author,
  body: DecisionBody,
): Promise<{ outcomes: DecisionOutcome[]; explanation: string | null }> {
  if (body.kind === 'unmerge') return unmerge(access, author, body);
  const decision = await expand(access, author, body);
  const seq = body.expected?.seq;
  const since = seq === undefined || HARMLESS.has(body.kind) ? {} : { since: seq };
  return {
    outcomes: [await access.store.decide(decision, { ...access.options, ...since })],
    explanation: null,
  };
}

/** Of several outcomes, one after the other: the last word on each id counts. */
function together(outcomes: readonly [DecisionOutcome, ...DecisionOutcome[]]): DecisionOutcome {
  return outcomes.reduce((before, after) => {
    const [was, is] = [before.report.patch, after.report.patch];
    const put = new Set<string>([...is.putEdges.map(({ id }) => id), ...is.removeEdges]);
    const named = new Set<string>([...is.putEntities.map(({ id }) => id), ...is.removeEntities]);
    const patch = {
      ...is,
      putEdges: [...was.putEdges.filter(({ id }) => !put.has(id)), ...is.putEdges],
      removeEdges: [...was.removeEdges.filter((id) => !put.has(id)), ...is.removeEdges],
      putEntities: [...was.putEntities.filter(({ id }) => !named.has(id)), ...is.putEntities],
      removeEntities: [...was.removeEntities.filter((id) => !named.has(id)), ...is.removeEntities],
    };
    return { decision: after.decision, report: { ...after.report, patch } };
  });
}

export async function annotate(
  access: Access,
  { by, ontology }: { by: string; ontology: Ontology },
  body: DecisionBody,
): Promise<AnnotationResultDto> {
  const author = { by, ontology, reason: words(body.reason) };
  const { outcomes, explanation } = await write(access, author, body);
  const [first, ...rest] = outcomes;
  if (first === undefined) throw new RelataError('INTERNAL', 'A decision was written without an outcome');
  const outcome = together([first, ...rest]);
  return {
    ...(await decisionResult(access, outcome)),
    undo: outcomes.map(({ decision }) => decision.id).reverse(),
    explanation,
    loops: outcome.report.patch.loops.length,
  };
}
