// Whose the word is that bears an answer out: "Wilson died in 1929, and Healey ..." says nothing of Healey's death, and
// "striking airline pilot X" nothing of the others whom the sentence lists.
import { conjuncts, possessorsOf } from '#ingest/syntax/nouns.ts';
import { isSame, type RuleContext } from '#ingest/syntax/rule-context.ts';
import { lemmaAt, tokenAt, wordAt } from '#ingest/syntax/tree.ts';
import { agents, patients, surfaceSubjects } from '#ingest/syntax/verbs.ts';

import type { Candidate } from './candidates.ts';

/** Types whose word has their subject as its own subject or owner. */
const OWNED: ReadonlySet<string> = new Set(['DIED_ON', 'EMPLOYEE_OF', 'EDUCATED_AT']);
/** Types whose noun is a title of their subject. */
const BORNE: ReadonlySet<string> = new Set(['EMPLOYEE_OF', 'HEAD_OF', 'FOUNDED', 'MEMBER_OF']);
/** Verbs after which the object is dead, not the subject. */
const KILLING: ReadonlySet<string> = new Set(['kill', 'murder', 'assassinate', 'execute', 'shoot']);

function mentionsAt({ index }: RuleContext, tokens: readonly number[]): number[] {
  return tokens.flatMap((token) => index.at(token) ?? []);
}

function holders(context: RuleContext, trigger: number, type: string): number[] {
  const { tree } = context;
  if (tokenAt(tree, trigger).upos !== 'VERB')
    return mentionsAt(
      context,
      possessorsOf(tree, trigger).flatMap((token) => conjuncts(tree, token)),
    );
  const killed = patients(tree, trigger);
  if (type === 'DIED_ON' && KILLING.has(lemmaAt(tree, trigger)) && killed.length > 0)
    return mentionsAt(context, killed);
  return mentionsAt(context, [...surfaceSubjects(tree, trigger), ...agents(tree, trigger), ...killed]);
}

/** Whether all of them are known to be others than the mention. */
function excludes(context: RuleContext, mention: number, others: readonly number[]): boolean {
  const { index } = context;
  const { type, clusters } = index.mention(mention);
  const alike = others.filter((other) => index.mention(other).type === type);
  if (clusters.length === 0 || alike.length === 0) return false;
  return alike.every((other) => index.mention(other).clusters.length > 0 && !isSame(context, other, mention));
}

/** Names right behind a noun in the singular: "the airline's pilot X". */
function namedBehind({ index, tree }: RuleContext, noun: number): number[] {
  if (tokenAt(tree, noun).upos !== 'NOUN' || wordAt(tree, noun) !== lemmaAt(tree, noun)) return [];
  return index.mentions.filter((mention) => {
    const { first, kind } = index.mention(mention);
    return first === noun + 1 && kind === 'name';
  });
}

/** True when the word is said of others who are known, and not of the candidate's subject. */
export function isSaidOfAnother(context: RuleContext, { relation, subject, tie }: Candidate): boolean {
  if (tie.trigger === null) return false;
  if (OWNED.has(relation.type) && excludes(context, subject, holders(context, tie.trigger, relation.type)))
    return true;
  return BORNE.has(relation.type) && excludes(context, subject, namedBehind(context, tie.trigger));
}
