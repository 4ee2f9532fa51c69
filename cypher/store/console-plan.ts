// Judges a statement by the plan that the database made of it, against the allowlist.
import { isWriter, OPERATORS, PROCEDURE_CALL, PROCEDURES } from './console-allowlist.ts';
import type { Explanation, PlanNode } from './driver.ts';

export interface Judgement {
  /** What is not allowed: operators, procedures, another database. Empty when all is. */
  refused: string[];
  writes: boolean;
}

function* nodesOf(plan: PlanNode): Generator<PlanNode> {
  const waiting = [plan];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    waiting.push(...node.children);
  }
}

/** "db.labels() :: (label :: STRING)" and "db.labels() YIELD label" are db.labels; null when it names none. */
function procedureOf({ arguments: { Details } }: PlanNode): string | null {
  const [, name] = typeof Details === 'string' ? (/^([^\s(]+)\(/.exec(Details.trim()) ?? []) : [];
  return name?.replaceAll('`', '') ?? null;
}

/** Null when the operator is allowed, else what to call it. */
function refusal(node: PlanNode, database: string | null): string | null {
  const [operator = '', where] = node.operatorType.split('@');
  const name = operator.replace(/\(.*$/, '');
  if (name === PROCEDURE_CALL) {
    const procedure = procedureOf(node);
    return procedure !== null && PROCEDURES.has(procedure) ? null : (procedure ?? PROCEDURE_CALL);
  }
  if (!OPERATORS.has(name)) return operator;
  return where === undefined || database === null || where === database ? null : `USE ${where}`;
}

/** Without a plan nothing is known, so it is refused. */
export function judge({ plan, queryType, database }: Explanation): Judgement {
  if (plan === null) return { refused: ['a statement without a plan'], writes: false };
  const refused = new Set<string>();
  for (const node of nodesOf(plan)) {
    const what = refusal(node, database);
    if (what !== null) refused.add(what);
  }
  if (queryType !== 'r' && refused.size === 0) refused.add(`a statement of type ${queryType}`);
  const found = [...refused];
  return { refused: found, writes: queryType === 'w' || queryType === 'rw' || found.some(isWriter) };
}
