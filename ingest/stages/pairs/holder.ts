// Whose the word is that bears an answer out: "Wilson died in 1929, and Healey ..." says nothing of Healey's death, and
// "striking airline pilot X" nothing of the others whom the sentence lists.
import { VERB_FRAMES } from '#ingest/lexicon/event-verbs.ts';
import { OFFICES, TIES } from '#ingest/lexicon/offices.ts';
import { affiliationsOf } from '#ingest/syntax/affiliations.ts';
import { caseOf, conjuncts, firstConjunct, possessorsOf } from '#ingest/syntax/nouns.ts';
import { isSame, type RuleContext } from '#ingest/syntax/rule-context.ts';
import {
  ancestors,
  dependents,
  hasDependent,
  lemmaAt,
  type Tree,
  tokenAt,
  wordAt,
} from '#ingest/syntax/tree.ts';
import { agents, isCopular, obliques, patients, surfaceSubjects } from '#ingest/syntax/verbs.ts';

import { type Candidate, PERSONAL, POSTS } from './candidates.ts';
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

/** "A of the Greens and B", "A praised a reporter of the BBC": a body that stands with somebody else. */
export function isAnothersBody(context: RuleContext, { relation, subject, object }: Candidate): boolean {
  if (!POSTS.has(relation.type) || typeof object !== 'number') return false;
  if (isOfNameless(context, subject, object)) return true;
  const { index, tree } = context;
  const affiliations = affiliationsOf(context);
  const owners = affiliations.filter(({ body }) => body === object);
  if (owners.length === 0 || owners.some(({ person }) => isSame(context, person, subject))) return false;
  // "A and B of the Greens" may both be, unless A has a body of its own.
  const listed = conjuncts(tree, firstConjunct(tree, index.mention(subject).head));
  const shared = owners.some(({ person }) => listed.includes(index.mention(person).head));
  return !shared || affiliations.some(({ person }) => person === subject);
}

/** "Her husband, X, is a member of Y": of X, whom the noun names, not of her. */
export function isRelatives({ index, tree }: RuleContext, { relation, subject, object }: Candidate): boolean {
  if (!PERSONAL.has(relation.type) || typeof object !== 'number') return false;
  const { head } = index.mention(subject);
  const { head: noun } = tokenAt(tree, head);
  if (noun < 0 || tokenAt(tree, noun).upos !== 'NOUN' || !possessorsOf(tree, noun).includes(head))
    return false;
  const named = dependents(tree, noun, 'appos', 'flat').some((token) => {
    const other = index.at(token);
    return other !== null && index.mention(other).kind === 'name' && index.mention(other).type === 'Person';
  });
  // "Whose daughter owns flats in Lima" says of him nothing either.
  const does =
    relation.type === 'LIVES_IN' &&
    tokenAt(tree, noun).deprel === 'nsubj' &&
    TIES.has(OFFICES.get(lemmaAt(tree, noun))?.id ?? '');
  return (named || does) && !ancestors(tree, index.mention(object).head).includes(head);
}

const PEOPLE: ReadonlySet<string> = new Set(['Person', 'Group']);
const ARGUMENTS: ReadonlySet<string> = new Set(['obj', 'iobj', 'nsubj', 'obl']);

/** A nameless person of the body who is party to what the clause says beside the subject. */
function isOfNameless({ index, tree }: RuleContext, subject: number, body: number): boolean {
  const above = tokenAt(tree, index.mention(body).head).head;
  const nameless = above < 0 ? null : index.at(above);
  if (nameless === null || tokenAt(tree, above).upos !== 'NOUN' || !isIndefinite(tree, above)) return false;
  const { kind, type, head, clusters } = index.mention(nameless);
  const { head: named } = index.mention(subject);
  if (kind !== 'nominal' || !PEOPLE.has(type) || head !== above || clusters.length > 0) return false;
  return (
    ARGUMENTS.has(tokenAt(tree, above).deprel) &&
    !isCopular(tree, above) &&
    tokenAt(tree, named).head !== above
  );
}

function isIndefinite(tree: Tree, noun: number): boolean {
  return (
    hasDependent(tree, noun, 'det', 'a', 'an') &&
    caseOf(tree, noun) !== 'as' &&
    !hasDependent(tree, noun, 'appos')
  );
}

/** "Studied at Y and worked for Z": the verb that bears the answer out names another body in the place of this one. */
export function isOtherArgument(context: RuleContext, { relation, object, tie }: Candidate): boolean {
  // A place or a college may be inside of the other: "born in Porto, Portugal".
  if (!POSTS.has(relation.type) || tie.trigger === null || typeof object !== 'number') return false;
  const { tree, index } = context;
  const { trigger } = tie;
  if (tokenAt(tree, trigger).upos !== 'VERB') return false;
  const slots = (VERB_FRAMES.get(lemmaAt(tree, trigger)) ?? [])
    .filter(({ type, reversed }) => type === relation.type && !reversed)
    .flatMap((frame) => frame.slots.filter((slot) => slot !== 'obj' && slot !== 'each other'));
  const named = mentionsAt(context, obliques(tree, trigger, slots)).filter(
    (other) => index.mention(other).type === 'Organization',
  );
  const above = [index.mention(object).head, ...ancestors(tree, index.mention(object).head)];
  // What hangs on the one that is named is part of it, or where it is: "the museum at Harvard".
  const isOwn = (other: number) =>
    above.includes(index.mention(other).head) || isSame(context, other, object);
  return named.length > 0 && !named.some(isOwn);
}
