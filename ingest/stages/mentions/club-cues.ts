// Clubs that go by the name of their town or by one like somebody's, told by the players whom they sign, sell and loan: "Porto
// loaned the striker X to Y", "drafted by Y".
import { PLAYER_ROLES, TRAINER_ROLES, TRANSFERS } from '#ingest/lexicon/sport-roles.ts';
import type { NameLabel, NameSpan } from '#ingest/state.ts';
import { caseOf } from '#ingest/syntax/nouns.ts';
import { dependents, lemmaAt, type Tree, tokenAt } from '#ingest/syntax/tree.ts';
import { patients } from '#ingest/syntax/verbs.ts';

import type { Company } from './deal-cues.ts';
import { headOf } from './heads.ts';

/** Of the verbs these have no other object that is a person. */
const OF_CLUBS: ReadonlySet<string> = new Set(['loan', 'draft']);
const HIRING: ReadonlySet<string> = new Set(['hire', 'sack', 'fire', 'appoint', 'dismiss']);
const SIDES: ReadonlySet<string> = new Set(['from', 'to', 'by', 'out']);

export function clubCue(tree: Tree, name: NameSpan, { names, isOfPerson }: Company): NameLabel | null {
  const { first, last, label } = name;
  const isTown = label === 'GPE' || label === 'LOC';
  if (!isTown && (label !== 'PER' || last - first > 1)) return null;
  if (label === 'PER' && isOfPerson(tokenAt(tree, first).text.toLowerCase())) return null;
  const top = headOf(tree, first, last, 'first');
  const { head, deprel } = tokenAt(tree, top);
  if (deprel === 'nsubj') return movesPlayer(tree, head, names) ? 'ORG' : null;
  if (isMovedTo(tree, top, names) || isLoanedFrom(tree, top, names)) return 'ORG';
  if (!SIDES.has(caseOf(tree, top)?.split(' ')[0] ?? '')) return null;
  // "Signed the winger X from Y": the phrase may hang on the player.
  const verb = deprel === 'obl' ? head : deprel === 'nmod' ? tokenAt(tree, head).head : -1;
  return verb >= 0 && movesPlayer(tree, verb, names) ? 'ORG' : null;
}

/** "X, on loan from Y", "X was signed from Y": no town lends or gives up anybody. */
function isLoanedFrom(tree: Tree, top: number, names: readonly NameSpan[]): boolean {
  const { head } = tokenAt(tree, top);
  if (caseOf(tree, top) !== 'from') return false;
  if (lemmaAt(tree, head) === 'sign')
    return patients(tree, head).some((token) => personAt(names, token) !== undefined);
  if (lemmaAt(tree, head) !== 'loan' || caseOf(tree, head) !== 'on') return false;
  const { head: whose, deprel } = tokenAt(tree, head);
  const people = deprel === 'obl' ? dependents(tree, whose, 'nsubj') : [whose];
  return people.some((token) => caseOf(tree, token) === null && personAt(names, token) !== undefined);
}

const MOVING: ReadonlySet<string> = new Set(['move', 'switch', 'join', 'return']);

/** "The striker X moved from Y to Z for 9 million euros", "joined Z on loan": for money or a loan players go to clubs. */
function isMovedTo(tree: Tree, top: number, names: readonly NameSpan[]): boolean {
  const { head: verb, deprel } = tokenAt(tree, top);
  const isEnd =
    (deprel === 'obl' && /^(?:from|to)$/.test(caseOf(tree, top) ?? '')) ||
    (deprel === 'obj' && lemmaAt(tree, verb) === 'join');
  if (!isEnd || !MOVING.has(lemmaAt(tree, verb))) return false;
  const isDeal = dependents(tree, verb, 'obl').some((noun) => {
    const money = names.some(({ label, first, last }) => label === 'MONEY' && first <= noun && noun < last);
    return caseOf(tree, noun) === 'on'
      ? lemmaAt(tree, noun) === 'loan'
      : money && caseOf(tree, noun) === 'for';
  });
  return (
    isDeal && dependents(tree, verb, 'nsubj').some((token) => isPlayer(tree, token, names, PLAYER_ROLES))
  );
}

function movesPlayer(tree: Tree, verb: number, names: readonly NameSpan[]): boolean {
  const lemma = lemmaAt(tree, verb);
  if (tokenAt(tree, verb).upos !== 'VERB' || !(TRANSFERS.has(lemma) || HIRING.has(lemma))) return false;
  const roles = HIRING.has(lemma) ? TRAINER_ROLES : PLAYER_ROLES;
  return patients(tree, verb).some(
    (token) =>
      isPlayer(tree, token, names, roles) || (OF_CLUBS.has(lemma) && isFullName(personAt(names, token))),
  );
}

function personAt(names: readonly NameSpan[], token: number): NameSpan | undefined {
  return names.find(({ label, first, last }) => label === 'PER' && first <= token && token < last);
}

function isFullName(person: NameSpan | undefined): boolean {
  return person !== undefined && person.last - person.first > 1;
}

/** "The striker X". */
function isPlayer(
  tree: Tree,
  token: number,
  names: readonly NameSpan[],
  roles: ReadonlySet<string>,
): boolean {
  const person = personAt(names, token);
  if (person === undefined) return false;
  const nouns = [person.first - 1, ...dependents(tree, token, 'nmod', 'appos', 'compound')];
  return nouns.some((noun) => roles.has(lemmaAt(tree, noun)));
}
