// Reading predicates: who does it, to whom, in which voice, through coordination, relative clauses and control.
import { STATIVE_PASSIVES } from '#ingest/lexicon/event-verbs.ts';
import { STANDS_FOR_OWNER } from '#ingest/lexicon/nominals.ts';

import { caseOf, conjuncts, firstConjunct, possessorsOf } from './nouns.ts';
import { dependents, hasDependent, lemmaAt, type Tree, tokenAt, wordAt } from './tree.ts';

const BE = ['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'s", "'re"];
const RELATIVES = new Set(['who', 'which', 'that', 'whom']);
/** What they take is how much, and from whom: "fined X two million". */
const MONEY_VERBS: ReadonlySet<string> = new Set(['fine', 'charge', 'bill']);
/** Governors whose object, not subject, is the one to do what the infinitive says. */
const OBJECT_CONTROL = new Set(
  `ask urge tell order force allow persuade convince press pressure push invite encourage want expect require
  request beg permit enable help lead cause compel instruct advise warn accuse suspect appoint elect call let make
  name nominate pick choose select designate tap authorise authorize prompt commission send dispatch task enlist summon hire recruit inspire motivate forbid ban stop prevent blame charge see hear catch watch find leave keep assist`.split(
    /\s+/,
  ),
);

function isPassive(tree: Tree, verb: number): boolean {
  const word = wordAt(tree, verb);
  if (tokenAt(tree, verb).upos !== 'VERB' || word.endsWith('ing')) return false;
  // "Are to hold" is active, "are to be held" is not.
  const to = dependents(tree, verb, 'mark').find((child) => wordAt(tree, child) === 'to') ?? -1;
  const auxiliaries = dependents(tree, verb, 'aux')
    .filter((child) => child > to)
    .map((child) => wordAt(tree, child));
  if (
    auxiliaries.some(
      (auxiliary) => BE.includes(auxiliary) || auxiliary.startsWith('get') || auxiliary === 'got',
    )
  )
    return true;
  return auxiliaries.length === 0 && tokenAt(tree, verb).deprel === 'conj' && sharesPassive(tree, verb);
}

function sharesPassive(tree: Tree, verb: number): boolean {
  const first = firstConjunct(tree, verb);
  if (/(?:s|ing)$/.test(wordAt(tree, verb)) || wordAt(tree, verb) === lemmaAt(tree, verb)) return false;
  if (STATIVE_PASSIVES.has(lemmaAt(tree, first))) return false;
  return first !== verb && isPassive(tree, first) && dependents(tree, verb, 'obj', 'nsubj').length === 0;
}

/** A past participle that hangs on a noun or clause without auxiliary: "the man arrested in Minsk". */
function isReducedPassive(tree: Tree, verb: number): boolean {
  const token = tokenAt(tree, verb);
  if (token.upos !== 'VERB' || !['acl', 'advcl', 'amod'].includes(token.deprel)) return false;
  if (wordAt(tree, verb).endsWith('ing') || dependents(tree, verb, 'nsubj', 'mark', 'aux').length > 0)
    return false;
  return dependents(tree, verb, 'obj').length === 0;
}

/** Past tense verbs look like participles; a participle under a noun without subject is passive. */
export function isPassiveReading(tree: Tree, verb: number): boolean {
  return isPassive(tree, verb) || isReducedPassive(tree, verb);
}

/** Surface subjects of a predicate, coordination spread out; inherited where the clause leaves them out. */
export function surfaceSubjects(tree: Tree, verb: number, depth = 0): number[] {
  const own = dependents(tree, verb, 'nsubj');
  if (own.length > 0)
    return own.flatMap((subject) => {
      const meant = resolveRelative(tree, verb, subject);
      // "X, who visited Y, and Z said": who is joined behind the clause has no part in it.
      return spread(tree, meant).filter((member) => meant === subject || member < verb);
    });
  if (depth > 6) return [];
  return inheritedSubjects(tree, verb, depth);
}

function inheritedSubjects(tree: Tree, verb: number, depth: number): number[] {
  const { deprel, head } = tokenAt(tree, verb);
  if (head < 0) return [];
  switch (deprel) {
    case 'conj':
      return surfaceSubjects(tree, head, depth + 1);
    case 'acl':
      if (isAddedInfinitive(tree, verb)) return [head];
      if (dependents(tree, verb, 'mark').length > 0) return nounControllers(tree, head, verb, depth);
      return spread(tree, head, verb).filter((member) => member < verb);
    case 'xcomp':
    case 'advcl':
    case 'ccomp':
      if (isAddedInfinitive(tree, verb)) return [];
      return controllers(tree, verb, head, depth);
    default:
      return [];
  }
}

/** "Agreed on a plan, to be financed by Y": what is added behind a comma is done to the plan. */
function isAddedInfinitive(tree: Tree, verb: number): boolean {
  const [to] = dependents(tree, verb, 'mark').filter((child) => wordAt(tree, child) === 'to');
  return (
    to !== undefined && wordAt(tree, to - 1) === ',' && wordAt(tree, to + 1) === 'be' && isPassive(tree, verb)
  );
}

const SENDING: ReadonlySet<string> = new Set(['send', 'deploy', 'dispatch']);

/** "Will send 300 soldiers to help Y": what forces are sent to do, whoever sends them does. */
function areSentForces(tree: Tree, verb: number, objects: readonly number[]): boolean {
  return (
    SENDING.has(lemmaAt(tree, verb)) &&
    objects.every(
      (object) => STANDS_FOR_OWNER.has(wordAt(tree, object)) && possessorsOf(tree, object).length === 0,
    )
  );
}

/** What somebody is judged or punished for behind "for": "fined X for lying". */
const JUDGED_FOR: ReadonlySet<string> = new Set(
  `expel fine jail imprison sentence punish penalise penalize sanction suspend fire sack dismiss arrest detain execute sue convict
   criticise criticize condemn denounce rebuke reprimand scold chide attack slam praise thank commend applaud congratulate honour
   honor reward credit admire forgive`.split(/\s+/),
);

/** Who controls an infinitive or participle: the governor's object after verbs like "urge", else its subject. */
function controllers(tree: Tree, verb: number, head: number, depth: number): number[] {
  const governor = tokenAt(tree, head);
  if (governor.deprel === 'amod' && governor.upos === 'VERB') return [];
  if (JUDGED_FOR.has(lemmaAt(tree, head)) && hasDependent(tree, verb, 'mark', 'for'))
    return patients(tree, head);
  if (OBJECT_CONTROL.has(lemmaAt(tree, head)) && !isMovingOn(tree, head)) {
    const objects = dependents(tree, head, 'obj', 'iobj').filter((child) => child < verb);
    if (objects.length > 0 && !areSentForces(tree, head, objects))
      return objects.flatMap((object) => spread(tree, object));
    if (isPassive(tree, head)) return surfaceSubjects(tree, head, depth + 1);
    const called = dependents(tree, head, 'obl').filter(
      (child) => caseOf(tree, child) === 'on' && child < verb,
    );
    if (called.length > 0) return called.flatMap((object) => spread(tree, object));
  }
  if (['NOUN', 'PROPN', 'PRON'].includes(governor.upos) && !hasDependent(tree, head, 'cop')) return [];
  return surfaceSubjects(tree, head, depth + 1);
}

/** What somebody leaves a post to do. */
const NEXT_POST: ReadonlySet<string> = new Set(
  'become join head lead direct manage found start set form launch create run'.split(' '),
);

/** "Left X to become director of Y": it is the subject who moves on, not X. */
export function isMovingOn(tree: Tree, verb: number): boolean {
  return (
    ['leave', 'quit'].includes(lemmaAt(tree, verb)) &&
    dependents(tree, verb, 'xcomp', 'advcl').some(
      (next) => NEXT_POST.has(lemmaAt(tree, next)) && hasDependent(tree, next, 'mark', 'to'),
    )
  );
}

/** "Russia's bid to join", "has no interest in joining": the owner of the noun, else who has or does what it names. */
function nounControllers(tree: Tree, noun: number, gerund: number, depth: number): number[] {
  const owners = possessorsOf(tree, noun);
  if (owners.length > 0) return owners.flatMap((owner) => spread(tree, owner));
  // "Is on the verge of attacking": who is there does it.
  if (isCopular(tree, noun) && caseOf(tree, noun) !== null) return surfaceSubjects(tree, noun, depth + 1);
  const { deprel, head } = tokenAt(tree, noun);
  if (head < 0 || !['obj', 'obl', 'xcomp'].includes(deprel) || tokenAt(tree, head).upos !== 'VERB') return [];
  // "Recalled its envoy after a row over fishing in Y": whoever fishes there, it does not say.
  if (deprel === 'obl' && hasDependent(tree, gerund, 'mark', 'over', 'about')) return [];
  return surfaceSubjects(tree, head, depth + 1);
}

/** A relative pronoun stands for the noun its clause hangs on. */
function resolveRelative(tree: Tree, verb: number, subject: number): number {
  if (!RELATIVES.has(wordAt(tree, subject))) return subject;
  const clause = relativeClause(tree, verb);
  return clause === null ? subject : tokenAt(tree, clause).head;
}

function relativeClause(tree: Tree, verb: number): number | null {
  const top = firstConjunct(tree, verb);
  return tokenAt(tree, top).deprel === 'acl' ? top : null;
}

function spread(tree: Tree, first: number, ...without: number[]): number[] {
  const members = conjuncts(tree, first);
  // "The carmaker X and its rival Y": the second may hang on the name that stands behind the first noun.
  const apposed = members.flatMap((member) =>
    dependents(tree, member, 'appos').filter((child) => child === member + 1),
  );
  const further = apposed.flatMap((name) => conjuncts(tree, name).slice(1));
  return [...members, ...further].filter((member) => !without.includes(member));
}

/** Direct objects, coordination spread out; the antecedent when the object is a relative pronoun or gap. */
export function directObjects(tree: Tree, verb: number): number[] {
  const paid = MONEY_VERBS.has(lemmaAt(tree, verb)) ? dependents(tree, verb, 'iobj') : [];
  const direct = paid.length > 0 ? paid : dependents(tree, verb, 'obj');
  // A lone indirect object is a direct one to our purpose: "warned Washington against".
  const own = direct.length > 0 ? direct : dependents(tree, verb, 'iobj');
  if (own.length > 0) return own.flatMap((object) => spread(tree, resolveRelative(tree, verb, object)));
  const first = firstConjunct(tree, verb);
  const ahead = dependents(tree, first, 'obj').filter((object) => object > verb);
  if (first !== verb && ahead.length > 0) return ahead.flatMap((object) => spread(tree, object));
  const later = dependents(tree, verb, 'conj').filter((child) => wordAt(tree, child) !== '');
  const shared = later.flatMap((child) => dependents(tree, child, 'obj'));
  const bare = dependents(tree, verb, 'obl', 'xcomp', 'ccomp').length === 0;
  if (
    bare &&
    shared.length > 0 &&
    later.every((child) => dependents(tree, child, 'nsubj', 'aux').length === 0)
  )
    return shared.flatMap((object) => spread(tree, object));
  return [];
}

/** Those who do it: the subject, or the by-phrase of a passive. */
export function agents(tree: Tree, verb: number): number[] {
  return isPassiveReading(tree, verb) ? obliques(tree, verb, ['by']) : surfaceSubjects(tree, verb);
}

/** Those it is done to: the direct object, or the subject of a passive. */
export function patients(tree: Tree, verb: number): number[] {
  return isPassiveReading(tree, verb) ? surfaceSubjects(tree, verb) : directObjects(tree, verb);
}

/** Oblique arguments with one of the prepositions; those of a coordinated last verb are shared. */
export function obliques(tree: Tree, verb: number, prepositions: readonly string[]): number[] {
  const found: number[] = [];
  for (const child of dependents(tree, verb, 'obl', 'nmod')) {
    const preposition = caseOf(tree, child);
    if (preposition === null || !prepositions.includes(preposition)) continue;
    for (const member of conjuncts(tree, child)) {
      const own = caseOf(tree, member);
      // "By the United States but not by Spain".
      if (member !== child && hasDependent(tree, member, 'advmod', 'not')) continue;
      if (own === null || own === preposition) found.push(resolveRelative(tree, verb, member));
    }
  }
  return found;
}

/** True for a predicate noun or adjective with a form of "be": "X is the president of Y". */
export function isCopular(tree: Tree, predicate: number): boolean {
  return dependents(tree, predicate, 'cop').length > 0;
}
