// What somebody does to a body or to its people makes him none of them: "his visit to Y", "contacted former members of Y".
import { affiliationsOf } from '#ingest/syntax/affiliations.ts';
import { possessorsOf } from '#ingest/syntax/nouns.ts';
import { isSame, type RuleContext } from '#ingest/syntax/rule-context.ts';
import { ancestors, dependents, lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { type Candidate, POSTS } from './candidates.ts';
import { isNounForPeople, mentionsAt } from './others.ts';

export function isOthersThing(context: RuleContext, { relation, subject, object, tie }: Candidate): boolean {
  if (!POSTS.has(relation.type) || typeof object !== 'number') return false;
  const { tree, index } = context;
  if (isDoneByOther(context, subject, tie.trigger)) return true;
  if (relation.type === 'MEMBER_OF') return tie.clauses === 0 && isOfOtherParty(context, subject, object);
  const [person, body] = [index.mention(subject).head, index.mention(object).head];
  const { trigger } = tie;
  if (trigger === null || tie.reach === 'far') return isOnlyDealtWith(tree, person, body);
  return isAmongOthers(tree, person, body, trigger);
}

/** "X of Y and Z of W were elected": nobody is of two parties. */
function isOfOtherParty(context: RuleContext, person: number, body: number): boolean {
  const own = affiliationsOf(context).filter((affiliation) => affiliation.person === person);
  return own.length > 0 && own.every((one) => one.body !== body && !isSame(context, one.body, body));
}

/** Nouns of one's own that lie with a body where one works. */
const OWN: ReadonlySet<string> = new Set(
  `time year month week day season spell stint tenure term role part post position place desk office career work contract
   duty task shift internship apprenticeship debut start beginning employer company boss team`.split(/\s+/),
);
const DEALING: ReadonlySet<string> = new Set(['to', 'with', 'against', 'about', 'on', 'over', 'by']);

/** "During his visit to Y", "her experiences with Y": where no word says work, what he has is a dealing with the body. */
function isOnlyDealtWith(tree: Tree, person: number, body: number): boolean {
  const { head: noun, deprel } = tokenAt(tree, body);
  if (deprel !== 'nmod' || noun < 0 || OWN.has(lemmaAt(tree, noun)) || isNounForPeople(tree, noun))
    return false;
  const behind = dependents(tree, body, 'case').some((mark) => DEALING.has(wordAt(tree, mark)));
  return behind && possessorsOf(tree, noun).includes(person);
}

const ARGUMENTS: ReadonlySet<string> = new Set(['obj', 'iobj', 'obl', 'nsubj']);
const FELLOW: ReadonlySet<string> = new Set(['fellow', 'other']);

/** "He contacted former members of Y, who helped him": several people of the body, and he is none of them. */
function isAmongOthers(tree: Tree, person: number, body: number, people: number): boolean {
  if (!isNounForPeople(tree, people) || !/s$|men$/.test(wordAt(tree, people))) return false;
  const { deprel, head: verb } = tokenAt(tree, people);
  if (!ARGUMENTS.has(deprel) || tokenAt(tree, verb).upos !== 'VERB') return false;
  if (!ancestors(tree, body).includes(people) || possessorsOf(tree, people).length > 0) return false;
  const marks = dependents(tree, people, 'case', 'amod', 'det').map((mark) => wordAt(tree, mark));
  if (marks.some((mark) => FELLOW.has(mark) || ['as', 'among', 'including'].includes(mark))) return false;
  // What stands in their own clause is another: "members of Y, who helped him".
  const way = [person, ...ancestors(tree, person)];
  const inside = way.indexOf(people);
  if (inside >= 0) return way.slice(0, inside).some((token) => tokenAt(tree, token).deprel === 'acl');
  return true;
}

const CAUSING: ReadonlySet<string> = new Set(
  'let make have help allow permit ask urge want enable invite persuade force encourage order get'.split(' '),
);

/** "He agreed to let Y join the alliance": Y joins it. */
function isDoneByOther(context: RuleContext, subject: number, trigger: number | null): boolean {
  const { tree } = context;
  if (trigger === null) return false;
  const { upos, deprel, head } = tokenAt(tree, trigger);
  if (upos !== 'VERB' || !['xcomp', 'ccomp'].includes(deprel) || !CAUSING.has(lemmaAt(tree, head)))
    return false;
  const doers = mentionsAt(context, [
    ...dependents(tree, head, 'obj', 'iobj'),
    ...dependents(tree, trigger, 'nsubj'),
  ]);
  return doers.length > 0 && doers.every((doer) => doer !== subject && !isSame(context, doer, subject));
}
