// Who says so: the subject of the verb of saying that governs the claim, the speaker of its quotation, "according to X".
import {
  ACCUSING,
  CONTENT_NOUNS,
  DENYING,
  SAYING,
  SUPPOSING,
  THINKING,
  VIEW_NOUNS,
  VOICING,
} from '#ingest/lexicon/scope.ts';
import { caseOf, possessorsOf, withPreposition } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import {
  ancestors,
  dependents,
  hasDependent,
  lemmaAt,
  type Tree,
  tokenAt,
  wordAt,
} from '#ingest/syntax/tree.ts';
import { agents, isPassiveReading, obliques, surfaceSubjects } from '#ingest/syntax/verbs.ts';

import { deniesContent } from './noun-scope.ts';
import { firstMention, reporters, speakersOf } from './speakers.ts';

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
  const beside = dependents(tree, clause, 'parataxis', 'advcl').filter((child) => isReport(tree, child));
  for (const child of beside) {
    if (SAYING.has(lemmaAt(tree, child)) && dependents(tree, child, 'ccomp').length === 0) {
      const speaker = firstMention(context, reporters(tree, child));
      if (speaker !== null) return speaker;
    }
  }
  for (const child of dependents(tree, clause, 'advcl')) {
    if (!SAYING.has(lemmaAt(tree, child)) || !hasDependent(tree, child, 'mark', 'as')) continue;
    // "As X reported", "as reported by X".
    const speaker = firstMention(context, [
      ...dependents(tree, child, 'nsubj'),
      ...obliques(tree, child, ['by']),
    ]);
    if (speaker !== null) return speaker;
  }
  const views = dependents(tree, clause, 'obl').filter(
    (child) => VIEW_NOUNS.has(lemmaAt(tree, child)) && ['in', 'to'].includes(caseOf(tree, child) ?? ''),
  );
  const viewer = firstMention(
    context,
    views.flatMap((view) => [...possessorsOf(tree, view), ...withPreposition(tree, view, ['of'])]),
  );
  if (viewer !== null) return viewer;
  const sources = dependents(tree, clause, 'obl').filter(
    (child) => caseOf(tree, child)?.startsWith('according') === true,
  );
  return firstMention(context, sources);
}

/** "..., wrote X": also where the parser takes the report for a clause of time, which would have a word in front. */
function isReport(tree: Tree, verb: number): boolean {
  if (tokenAt(tree, verb).deprel === 'parataxis') return true;
  return dependents(tree, verb, 'mark', 'nsubj').length === 0 && !wordAt(tree, verb).endsWith('ing');
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
    return firstMention(context, surfaceSubjects(tree, verb));
  if (deprel === 'acl' && !deniesContent(tree, verb)) return ownerOfContent(context, verb);
  if (deprel === 'parataxis' && isColonAfterName(tree, verb, child)) return firstMention(context, [verb]);
  const sure = tokenAt(tree, verb).upos === 'ADJ' && THINKING.has(wordAt(tree, verb));
  if ((tokenAt(tree, verb).upos !== 'VERB' && !sure) || !CONTENT.has(deprel)) return null;
  if (ACCUSING.has(lemma) && deprel !== 'obj') return firstMention(context, accusers(context, verb));
  if (deprel === 'xcomp' && OWNING_UP.has(lemma)) return firstMention(context, surfaceSubjects(tree, verb));
  const finite =
    (deprel === 'ccomp' && !hasDependent(tree, child, 'mark', 'to')) ||
    (deprel === 'parataxis' && !SAYING.has(lemmaAt(tree, child)));
  if (
    !finite ||
    !(
      sure ||
      SAYING.has(lemma) ||
      THINKING.has(lemma) ||
      SUPPOSING.has(lemma) ||
      isMakingClear(context, verb)
    )
  )
    return null;
  const byPhrase = isPassiveReading(tree, verb) ? agents(tree, verb) : [];
  return firstMention(context, byPhrase.length > 0 ? byPhrase : speakersOf(tree, verb));
}

/** "X's claim that ...", "accusations by X that ...". */
function ownerOfContent(context: RuleContext, noun: number): number | null {
  const { tree } = context;
  const lemma = lemmaAt(tree, noun);
  if (!CONTENT_NOUNS.has(lemma) && !ACCUSING.has(lemma)) return null;
  return firstMention(context, [...possessorsOf(tree, noun), ...withPreposition(tree, noun, ['by', 'from'])]);
}

/** "X: Y has attacked Z."; not the place of a dateline, "LYON: Y has ...". */
function isColonAfterName(tree: Tree, name: number, clause: number): boolean {
  if (tokenAt(tree, name).upos !== 'PROPN' || clause < name || isDateline(tree, name)) return false;
  const next = tree.tokens.findIndex(
    ({ deprel, head }, at) => at > name && !(deprel === 'flat' && head === name),
  );
  return tokenAt(tree, next).text === ':';
}

function isDateline(tree: Tree, name: number): boolean {
  return name === 0 && /^\p{Lu}{4,}$/u.test(tokenAt(tree, name).text);
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
