// Posts that the sentence puts in another body: "its leader, A, ruled out a coalition with Y", "X, a former Y executive, was under
// pressure from Z", "X, who left Y to found Z, is its head".
import { isBloc } from '#ingest/lexicon/alliances.ts';
import { VERB_FRAMES } from '#ingest/lexicon/event-verbs.ts';
import { possessorsOf, withPreposition } from '#ingest/syntax/nouns.ts';
import { findOffices } from '#ingest/syntax/offices.ts';
import { isSame, type RuleContext } from '#ingest/syntax/rule-context.ts';
import { ancestors, dependents, lemmaAt, tokenAt, wordAt } from '#ingest/syntax/tree.ts';
import { obliques, surfaceSubjects } from '#ingest/syntax/verbs.ts';

import { type Candidate, POSTS } from './candidates.ts';
import { isNounForPeople, mentionsAt } from './others.ts';

export function hasOtherBody(context: RuleContext, candidate: Candidate): boolean {
  const { relation, subject, object, tie } = candidate;
  if (typeof object !== 'number') return false;
  if (relation.type === 'HEAD_OF') return hasLeft(context, subject, object, tie.trigger);
  // A place or a college may be inside of the other: "born in Porto, Portugal".
  if (!POSTS.has(relation.type)) return false;
  return (
    isLedByStates(context, object) ||
    isOfOtherOwner(context, candidate, object) ||
    isApartFromPost(context, candidate, object) ||
    isOtherArgument(context, candidate, object)
  );
}

/** "EU leaders": each leads a state of its own. */
function isLedByStates({ index, tree }: RuleContext, body: number): boolean {
  const { head, text } = index.mention(body);
  return /^leaders?$/.test(wordAt(tree, tokenAt(tree, head).head)) && isBloc(text);
}

/** "Its leader, A, ruled out a coalition with Y": an office that is of one body is not of the other. */
function isOfOtherOwner(context: RuleContext, { subject, tie }: Candidate, object: number): boolean {
  const { index, tree } = context;
  const office = tie.trigger;
  if (office === null || !findOffices(tree).some(({ head }) => head === office)) return false;
  const tokens = [...possessorsOf(tree, office), ...withPreposition(tree, office, ['of', 'for', 'at'])];
  const owners = mentionsAt(context, tokens)
    .filter((owner) => index.mention(owner).type !== 'Person' && owner !== subject)
    .filter((owner) => index.mention(owner).kind !== 'nominal' || index.mention(owner).clusters.length > 0);
  const { head } = index.mention(object);
  if (owners.length === 0 || ancestors(tree, head).includes(office)) return false;
  return !owners.some((owner) => owner === object || isSame(context, owner, object));
}

/** The noun for the post has a body of its own, and this one stands apart from it. */
function isApartFromPost(context: RuleContext, { tie }: Candidate, object: number): boolean {
  const { index, tree } = context;
  const { trigger } = tie;
  if (trigger === null || tie.reach === 'far' || !isNounForPeople(tree, trigger)) return false;
  const { head } = index.mention(object);
  if (isNounForPeople(tree, tokenAt(tree, head).head)) return false;
  if (ancestors(tree, head).includes(trigger)) return false;
  const own = mentionsAt(context, [
    ...possessorsOf(tree, trigger),
    ...withPreposition(tree, trigger, ['of', 'at']),
    ...dependents(tree, trigger, 'compound').filter((token) => token < trigger),
  ]);
  const bodies = own.filter(
    (body) => index.mention(body).kind === 'name' && index.mention(body).type === 'Organization',
  );
  return bodies.length > 0 && bodies.every((body) => body !== object && !isSame(context, body, object));
}

/** "X, who left Y to found Z, is its head": not Y's any more, whatever "its" may be. */
function hasLeft(context: RuleContext, person: number, body: number, trigger: number | null): boolean {
  const { index, tree } = context;
  return index.mentions.some((named) => {
    const { head } = index.mention(named);
    const { head: verb, deprel } = tokenAt(tree, head);
    if (deprel !== 'obj' || !['leave', 'quit'].includes(lemmaAt(tree, verb))) return false;
    if (!isSame(context, named, body)) return false;
    const leavers = mentionsAt(context, surfaceSubjects(tree, verb));
    const leaves = leavers.some((leaver) => isSame(context, leaver, person));
    return leaves && (trigger === null || !ancestors(tree, trigger).includes(head));
  });
}

/** "Studied at Y and worked for Z": the verb that bears the answer out names another body in the place of this one. */
function isOtherArgument(context: RuleContext, { relation, tie }: Candidate, object: number): boolean {
  if (tie.trigger === null) return false;
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
