// Where people work or have worked, without a verb of hiring: "X, on loan from Y", "X will succeed Z at Y", "X, previously with Y".
import { CLAIM_RULES, type ClaimRule } from '#ingest/claim-rules.ts';
import type { ClaimState } from '#ingest/state.ts';
import type { End } from '#ingest/syntax/ends.ts';
import { caseOf, withPreposition } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, phrasalLemma, tokenAt, wordAt } from '#ingest/syntax/tree.ts';
import { agents, isPassiveReading, obliques, patients, surfaceSubjects } from '#ingest/syntax/verbs.ts';

import { claimsBetween } from './claim-between.ts';
import { namedEnds } from './named-ends.ts';
import { isCompany } from './ownership.ts';

export function stintClaims(context: RuleContext): ClaimState[] {
  const { tree } = context;
  return tree.tokens.flatMap(({ upos }, token) => {
    if (upos === 'VERB') return succeededAt(context, token);
    if (lemmaAt(tree, token) === 'loan') return onLoan(context, token);
    return FORMERLY.has(wordAt(tree, token)) ? formerlyWith(context, token) : [];
  });
}

function employed(
  context: RuleContext,
  label: string,
  people: End[],
  tokens: number[],
  token: number,
  rule: ClaimRule = CLAIM_RULES.affiliation,
): ClaimState[] {
  const bodies = namedEnds(context, tokens, 'Organization').filter((body) => isCompany(context, body));
  return claimsBetween(context, { rule, type: 'EMPLOYEE_OF', label }, [people, bodies], token);
}

/** "X, on loan from Y", "joined Z on loan from Y": who is on loan stays Y's. */
function onLoan(context: RuleContext, loan: number): ClaimState[] {
  const { tree } = context;
  const { deprel, head } = tokenAt(tree, loan);
  if (caseOf(tree, loan) !== 'on') return [];
  // "A painting by X, on loan from Y" is on loan itself.
  const whose =
    deprel === 'nmod' && caseOf(tree, head) === null
      ? [head]
      : deprel === 'obl'
        ? surfaceSubjects(tree, head)
        : [];
  const people = namedEnds(context, whose, 'Person');
  return employed(context, 'on loan from', people, withPreposition(tree, loan, ['from']), loan);
}

const SUCCEEDING: ReadonlySet<string> = new Set(['succeed', 'replace', 'take over']);

/** "X succeeds Z at Y": both are or have been there. A post behind "as" says more. */
function succeededAt(context: RuleContext, verb: number): ClaimState[] {
  const { tree } = context;
  const lemma = phrasalLemma(tree, verb);
  if (!SUCCEEDING.has(lemma) || isPassiveReading(tree, verb)) return [];
  if (dependents(tree, verb, 'obl').some((noun) => caseOf(tree, noun) === 'as')) return [];
  const before = namedEnds(
    context,
    lemma === 'take over' ? obliques(tree, verb, ['from']) : patients(tree, verb),
    'Person',
  );
  const after = namedEnds(context, agents(tree, verb), 'Person');
  if (before.length !== 1 || after.length !== 1) return [];
  const at = obliques(tree, verb, ['at']);
  return [
    ...employed(context, `${lemma} at`, after, at, verb, CLAIM_RULES.stateVerb),
    // Whatever becomes of the change, who came before has been there.
    ...employed(context, 'former employee of', before, at, verb).map((claim) => ({
      ...claim,
      triggerToken: null,
      title: 'former employee',
    })),
  ];
}

const FORMERLY: ReadonlySet<string> = new Set(['formerly', 'previously']);

/** "X, previously with Y", "X, formerly of Y". */
function formerlyWith(context: RuleContext, adverb: number): ClaimState[] {
  const { tree } = context;
  if (!/^(?:with|at|of)$/.test(wordAt(tree, adverb + 1)) || wordAt(tree, adverb - 1) !== ',') return [];
  const body = tree.tokens.findIndex(
    ({ deprel }, at) =>
      at > adverb + 1 && deprel === 'nmod' && dependents(tree, at, 'case').includes(adverb + 1),
  );
  const people = namedEnds(context, [tokenAt(tree, body).head], 'Person');
  const found = body < 0 ? [] : employed(context, 'formerly with', people, [body], adverb);
  return found.map((claim) => ({ ...claim, title: 'former employee' }));
}
