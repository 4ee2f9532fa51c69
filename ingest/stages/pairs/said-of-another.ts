// Whose the word is that bears an answer out: "Wilson died in 1929, and Healey ..." says nothing of Healey's death, and
// "striking airline pilot X" nothing of the others whom the sentence lists.
import { conjuncts, possessorsOf } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { lemmaAt, tokenAt, wordAt } from '#ingest/syntax/tree.ts';
import { agents, patients, surfaceSubjects } from '#ingest/syntax/verbs.ts';

import type { Candidate } from './candidates.ts';
import { excludes, mentionsAt } from './others.ts';

/** Types whose word has their subject as its own subject or owner. */
const OWNED: ReadonlySet<string> = new Set(['DIED_ON', 'EMPLOYEE_OF', 'EDUCATED_AT']);
/** Types whose noun is a title of their subject. */
const BORNE: ReadonlySet<string> = new Set(['EMPLOYEE_OF', 'HEAD_OF', 'FOUNDED', 'MEMBER_OF']);
/** Verbs after which the object is dead, not the subject. */
const KILLING: ReadonlySet<string> = new Set(['kill', 'murder', 'assassinate', 'execute', 'shoot']);

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
  const unknown = relation.type === 'LIVES_IN' && context.index.mention(subject).clusters.length === 0;
  const owned = OWNED.has(relation.type) || unknown;
  if (owned && excludes(context, subject, holders(context, tie.trigger, relation.type))) return true;
  return BORNE.has(relation.type) && excludes(context, subject, namedBehind(context, tie.trigger));
}
