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
  if (!SIDES.has(caseOf(tree, top)?.split(' ')[0] ?? '')) return null;
  // "Signed the winger X from Y": the phrase may hang on the player.
  const verb = deprel === 'obl' ? head : deprel === 'nmod' ? tokenAt(tree, head).head : -1;
  return verb >= 0 && movesPlayer(tree, verb, names) ? 'ORG' : null;
}

function movesPlayer(tree: Tree, verb: number, names: readonly NameSpan[]): boolean {
  const lemma = lemmaAt(tree, verb);
  if (tokenAt(tree, verb).upos !== 'VERB' || !(TRANSFERS.has(lemma) || HIRING.has(lemma))) return false;
  return patients(tree, verb).some((token) => {
    const person = names.find(({ label, first, last }) => label === 'PER' && first <= token && token < last);
    if (person === undefined) return false;
    if (OF_CLUBS.has(lemma) && person.last - person.first > 1) return true;
    const nouns = [person.first - 1, ...dependents(tree, token, 'nmod', 'appos', 'compound')];
    const roles = HIRING.has(lemma) ? TRAINER_ROLES : PLAYER_ROLES;
    return nouns.some((noun) => roles.has(lemmaAt(tree, noun)));
  });
}
