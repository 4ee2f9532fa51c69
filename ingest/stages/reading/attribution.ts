// Who says so: the subject of the verb of saying that governs the claim, the speaker of its quotation, "according to X".
import {
  ACCUSING,
  CONTENT_NOUNS,
  DENYING,
  SAYING,
  STATEMENT_NOUNS,
  SUPPOSING,
  THINKING,
  VIEW_NOUNS,
  VOICING,
} from '#ingest/lexicon/scope.ts';
import { caseOf, possessorsOf, withPreposition } from '#ingest/syntax/nouns.ts';
import { ends, ownerNamed, type RuleContext } from '#ingest/syntax/rule-context.ts';
import { ancestors, dependents, hasDependent, lemmaAt, tokenAt, wordAt } from '#ingest/syntax/tree.ts';
import { agents, obliques, surfaceSubjects } from '#ingest/syntax/verbs.ts';

const CONTENT = new Set(['ccomp', 'xcomp', 'parataxis', 'advcl', 'obl', 'obj']);

/** "Denied attacking X": these say something of their own subject. */
const OWNING_UP = new Set(['deny', 'admit', 'acknowledge', 'claim', 'confess', 'concede']);

/** The mention to which what is said at a token is attributed, nearest source first; null for the outlet itself. */
export function attributionAt(context: RuleContext, token: number): number | null {
  const { tree } = context;
  const chain = [token, ...ancestors(tree, token)];
  for (const [place, at] of chain.entries()) {
    const source =
      besideClause(context, at) ?? (place === 0 ? null : governing(context, chain[place - 1] ?? at, at));
    if (source !== null) return source;
  }
  return null;
}

/** "..., he said": a verb of saying beside the clause. "According to X": a source beside it. */
function besideClause(context: RuleContext, clause: number): number | null {
  const { tree } = context;
  for (const child of dependents(tree, clause, 'parataxis')) {
    if (SAYING.has(lemmaAt(tree, child)) && dependents(tree, child, 'ccomp').length === 0) {
      const speaker = first(context, dependents(tree, child, 'nsubj'));
      if (speaker !== null) return speaker;
    }
  }
  for (const child of dependents(tree, clause, 'advcl')) {
    if (!SAYING.has(lemmaAt(tree, child)) || !hasDependent(tree, child, 'mark', 'as')) continue;
    const speaker = first(context, dependents(tree, child, 'nsubj'));
    if (speaker !== null) return speaker;
  }
  const views = dependents(tree, clause, 'obl').filter(
    (child) => VIEW_NOUNS.has(lemmaAt(tree, child)) && ['in', 'to'].includes(caseOf(tree, child) ?? ''),
  );
  const viewer = first(
    context,
    views.flatMap((view) => [...possessorsOf(tree, view), ...withPreposition(tree, view, ['of'])]),
  );
  if (viewer !== null) return viewer;
  const sources = dependents(tree, clause, 'obl').filter(
    (child) => caseOf(tree, child)?.startsWith('according') === true,
  );
  return first(context, sources);
}

/** The subject of a verb of saying or accusing that has the child as its content. */
function governing(context: RuleContext, child: number, verb: number): number | null {
  const { tree } = context;
  const { deprel } = tokenAt(tree, child);
  const lemma = lemmaAt(tree, verb);
  if (
    deprel === 'obj' &&
    CONTENT_NOUNS.has(lemmaAt(tree, child)) &&
    (SAYING.has(lemma) || DENYING.has(lemma) || VOICING.has(lemma))
  )
    return first(context, surfaceSubjects(tree, verb));
  if (tokenAt(tree, verb).upos !== 'VERB' || !CONTENT.has(deprel)) return null;
  if (ACCUSING.has(lemma) && deprel !== 'obj') return first(context, accusers(context, verb));
  if (deprel === 'xcomp' && OWNING_UP.has(lemma)) return first(context, surfaceSubjects(tree, verb));
  const finite = deprel === 'ccomp' || (deprel === 'parataxis' && !SAYING.has(lemmaAt(tree, child)));
  if (
    !finite ||
    !(SAYING.has(lemma) || THINKING.has(lemma) || SUPPOSING.has(lemma) || isMakingClear(context, verb))
  )
    return null;
  return first(context, surfaceSubjects(tree, verb));
}

/** "Stands accused of": a participle that completes a verb has only a by-phrase. */
function accusers({ tree }: RuleContext, verb: number): number[] {
  const bare =
    tokenAt(tree, verb).deprel === 'xcomp' &&
    dependents(tree, verb, 'mark', 'obj').every((child) => child > verb && wordAt(tree, child) !== 'to');
  return bare && dependents(tree, verb, 'obj').length === 0
    ? obliques(tree, verb, ['by'])
    : agents(tree, verb);
}

/** "has made it clear that": a turn of phrase for saying. */
function isMakingClear({ tree }: RuleContext, verb: number): boolean {
  return (
    lemmaAt(tree, verb) === 'make' &&
    dependents(tree, verb, 'xcomp', 'amod').some((child) =>
      ['clear', 'plain', 'known'].includes(wordAt(tree, child)),
    )
  );
}

function first(context: RuleContext, tokens: readonly number[]): number | null {
  return ends(context, tokens)[0]?.mention ?? tokens.flatMap((token) => maker(context, token))[0] ?? null;
}

/** "A report by X says", "a statement from X said", "X's spokesman said": whose words they are. */
function maker(context: RuleContext, token: number): number[] {
  const { tree } = context;
  if (!STATEMENT_NOUNS.has(lemmaAt(tree, token))) return [];
  const owner = ownerNamed(context, token);
  if (owner !== null) return [owner];
  return ends(context, withPreposition(tree, token, ['by', 'from', 'of', 'for'])).map(
    ({ mention }) => mention,
  );
}
