// That somebody or something is at a place, which is no relation of our ontology.
import { NOMINALS } from '../../lexicon/nominals.ts';
import { PLACE_NOUNS } from '../../lexicon/places.ts';
import type { MentionIndex } from '../../syntax/mention-index.ts';
import { caseOf, conjuncts, firstConjunct, isPossessive, withPreposition } from '../../syntax/nouns.ts';
import { lemmaAt, type Tree, tokenAt, wordAt } from '../../syntax/tree.ts';
import { directObjects, isPassiveReading, obliques, surfaceSubjects } from '../../syntax/verbs.ts';
import { DEED_NOUNS } from './deeds.ts';
import { behindPronoun, doersOf } from './doers.ts';
import { isActor, isThing } from './kinds.ts';
import type { Tie } from './tie.ts';

const AT_PLACE = new Set('in at near across inside outside within throughout around on'.split(' '));
const TO_PLACE = new Set(['to', 'into']);
const MOVES = new Set('go travel fly arrive return deploy send move come walk sail march'.split(' '));
/** Places by a common noun, beyond the kinds that names have. */
const MORE_PLACES = new Set(
  `area neighbourhood neighborhood compound location site house home headquarters barracks border front
   market marketplace safehouse facility complex heart centre center outskirts countryside camp zone land`.split(
    /\s+/,
  ),
);

function tie(subject: number, object: number, rule: string, confidence: number): Tie {
  return { subject, object, type: 'CoLocated', rule, confidence };
}

function isPlace({ tree, at, mention }: MentionIndex, token: number): boolean {
  const found = at(token);
  if (found === null) return false;
  const { type, kind, head } = mention(found);
  if (type === 'Location') return kind === 'name' || head === token;
  const lemma = lemmaAt(tree, token);
  return (
    kind !== 'name' &&
    (MORE_PLACES.has(lemma) ||
      PLACE_NOUNS.has(lemma) ||
      NOMINALS.get(lemma)?.type === 'Location' ||
      lemma === 'here')
  );
}

/** Those in a clause that an adverbial of place puts there. */
function inClause(tree: Tree, verb: number): number[] {
  const by = isPassiveReading(tree, verb) ? obliques(tree, verb, ['by']) : [];
  const partners = obliques(tree, verb, ['with']);
  return [...surfaceSubjects(tree, verb), ...directObjects(tree, verb), ...by, ...partners];
}

export function placeTies(index: MentionIndex): Tie[] {
  const { tree } = index;
  return tree.tokens.flatMap((_, place): Tie[] => {
    if (!isPlace(index, place)) return [];
    const top = firstConjunct(tree, place);
    const { deprel, head } = tokenAt(tree, top);
    const preposition = caseOf(tree, top) ?? '';
    if (head < 0) return [];
    if (deprel === 'nmod' && AT_PLACE.has(preposition)) {
      return inPhrase(index, head, top).map((thing) => tie(thing, place, 'place-phrase', 0.5));
    }
    if (deprel === 'nmod' && isPossessive(tree, top)) {
      return isPlace(index, head) ? [tie(head, place, 'place-owner', 0.5)] : [];
    }
    const moved = TO_PLACE.has(preposition) && MOVES.has(lemmaAt(tree, head));
    const here = deprel === 'advmod' && wordAt(tree, place) === 'here';
    if (!(deprel === 'obl' && (moved || AT_PLACE.has(preposition))) && !here) return [];
    const early = top < head ? conjuncts(tree, head) : [head];
    return early
      .flatMap((verb) => inClause(tree, verb))
      .flatMap((thing) => placed(index, thing))
      .map((thing) => tie(thing, place, 'place-clause', 0.4));
  });
}

/** Things stand at a place themselves, acts and events by who takes part in them: "talks of the two in Oslo". */
function placed(index: MentionIndex, noun: number): number[] {
  const { tree } = index;
  const isDeed = DEED_NOUNS.has(lemmaAt(tree, noun));
  const own = isThing(index, noun) ? [noun] : [];
  if (own.length > 0 && !isDeed) return own;
  const partners = withPreposition(tree, noun, ['of', 'against', 'by', 'with', 'between']);
  const doers = doersOf(index, noun).map((doer) => behindPronoun(index, doer));
  return [...own, ...[...partners, ...doers].filter((token) => isActor(index, token))];
}

/** What a phrase of place behind a noun puts there. */
function inPhrase(index: MentionIndex, noun: number, phrase: number): number[] {
  const { tree } = index;
  return conjuncts(tree, firstConjunct(tree, noun))
    .filter((member) => member < phrase)
    .flatMap((member) => placed(index, member))
    .filter((member) => member !== phrase);
}
