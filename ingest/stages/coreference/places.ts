// Clusters places. A demonym in front of a noun and a capital that acts stand for the state; the mention keeps its words.
import {
  countryByAdjective,
  countryByCapital,
  countryByName,
  countryByPeople,
} from '#ingest/lexicon/countries.ts';
import { NOUN_FRAMES } from '#ingest/lexicon/event-nouns.ts';
import { VERB_FRAMES } from '#ingest/lexicon/event-verbs.ts';
import { SAYING, THINKING } from '#ingest/lexicon/scope.ts';
import type { MentionState } from '#ingest/state.ts';
import { caseOf, conjuncts, firstConjunct, governmentIn, isPossessive } from '#ingest/syntax/nouns.ts';
import { wholePlace } from '#ingest/syntax/shared-ends.ts';
import { dependents, lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { assign, newDraft, type Work } from './types.ts';

export function clusterPlaces(work: Work): void {
  const known = new Map<string, number>();
  const draftFor = (key: string, type: string, kind: string | null, state: string | null): number => {
    const found = known.get(`${type} ${key}`);
    if (found !== undefined) return found;
    const draft = newDraft(work, type, kind);
    const cluster = work.drafts[draft];
    if (cluster !== undefined) cluster.state = state;
    known.set(`${type} ${key}`, draft);
    return draft;
  };
  work.mentions.forEach((mention, index) => {
    if (mention.kind !== 'name' || !['Location', 'Group'].includes(mention.type)) return;
    const tree = work.indexes[mention.sentence]?.tree;
    if (tree === undefined) return;
    const isDirection = mention.last - mention.first === 1;
    const whole = isDirection
      ? (wholePlace(tree.tokens, mention.first) ?? halfOf(work.mentions, mention, tree))
      : null;
    const text = whole ?? mention.text;
    const locationKind = whole === null ? mention.locationKind : 'country';
    const state = stateOf({ ...mention, text, locationKind }, tree);
    if (state !== null) {
      const draft = draftFor(state.name, 'Location', 'country', state.name);
      assign(work, index, draft);
      const cluster = work.drafts[draft];
      if (state.named && cluster !== undefined && !cluster.names.includes(text)) cluster.names.push(text);
      return;
    }
    // A dateline has its place in capitals.
    const key = text.replace(/^the /i, '').toLowerCase();
    const draft = draftFor(key, mention.type, mention.locationKind, null);
    assign(work, index, draft);
    const cluster = work.drafts[draft];
    if (cluster !== undefined && !cluster.names.includes(text)) cluster.names.push(text);
  });
}

/** "The North" that acts as a state does, in a text that names the state in full: "North Korea". */
function halfOf(
  mentions: readonly MentionState[],
  { text, first, head }: MentionState,
  tree: Tree,
): string | null {
  if (!/^(?:north|south)$/i.test(text) || wordAt(tree, first - 1) !== 'the') return null;
  if (!standsForState(tree, head)) return null;
  const isWhole = ({ kind, type, text: name }: MentionState) =>
    kind === 'name' &&
    type === 'Location' &&
    name.toLowerCase().startsWith(`${text.toLowerCase()} `) &&
    countryByName(name) !== null;
  return mentions.find(isWhole)?.text ?? null;
}

/** The state a mention means; `named` when its words are a name of that state, not an adjective or its capital. */
function stateOf(mention: MentionState, tree: Tree): { name: string; named: boolean } | null {
  if (mention.type !== 'Location') return null;
  const country = countryByName(mention.text);
  if (country !== null) return { name: country.name, named: true };
  const adjective =
    mention.locationKind === 'country'
      ? (countryByAdjective(mention.text) ?? countryByPeople(mention.text))
      : null;
  if (adjective !== null) return { name: adjective.name, named: false };
  const capital = countryByCapital(mention.text);
  return capital !== null && standsForState(tree, mention.head) ? { name: capital.name, named: false } : null;
}

const ACTED_ON = new Set(['obj', 'iobj']);

/** A capital that says, decides or owns relations is its government; one that is gone to, or talked in, is the city. */
function standsForState(tree: Tree, token: number): boolean {
  const first = firstConjunct(tree, token);
  const { deprel, head } = tokenAt(tree, first);
  if (isMember(tree, first) || governmentIn(tree, token) !== null) return true;
  if (head < 0) return false;
  if (deprel === 'nsubj') return conjuncts(tree, head).some((verb) => actsLikeGovernment(tree, verb));
  if (isPossessive(tree, first)) return isDealing(tree, head);
  const preposition = caseOf(tree, first);
  if (preposition === 'between' || preposition === 'with' || preposition === 'against')
    return isDealing(tree, head) || isActing(tree, head);
  return ACTED_ON.has(deprel) && isActing(tree, head) && !PLACE_VERBS.has(lemmaAt(tree, head));
}

const MEMBERS = new Set(['member', 'ally', 'signatory', 'backer', 'supplier']);

/** "Paris, a NATO member". */
function isMember(tree: Tree, token: number): boolean {
  return dependents(tree, token, 'appos').some((noun) => MEMBERS.has(lemmaAt(tree, noun)));
}

const PLACE_VERBS = new Set(
  `visit tour leave reach attack bomb shell storm capture raid seize besiege shake rock enter hit
  strike pound target overrun occupy liberate evacuate`.split(/\s+/),
);

const GOVERNING = new Set(
  `want refuse decide offer insist hope fear expect recall send deny reject agree accept propose plan welcome see view
   oppose threaten withdraw recognise recognize respond react retaliate sign seek cut sever expel impose lift vow sell supply arm`.split(
    /\s+/,
  ),
);

function actsLikeGovernment(tree: Tree, verb: number): boolean {
  const lemma = lemmaAt(tree, verb);
  if (tokenAt(tree, verb).upos !== 'VERB') return false;
  if (lemma === 'have')
    return dependents(tree, verb, 'obj').some((noun) => NOUN_FRAMES.has(lemmaAt(tree, noun)));
  return SAYING.has(lemma) || THINKING.has(lemma) || GOVERNING.has(lemma) || VERB_FRAMES.has(lemma);
}

function isActing(tree: Tree, verb: number): boolean {
  return (
    tokenAt(tree, verb).upos === 'VERB' &&
    (VERB_FRAMES.has(lemmaAt(tree, verb)) || SAYING.has(lemmaAt(tree, verb)))
  );
}

const DEALINGS = new Set(
  `position stance policy view decision offer proposal demand role interest ally opposition support request response
   reaction refusal willingness readiness concern government ambassador envoy plan attitude influence`.split(
    /\s+/,
  ),
);

function isDealing(tree: Tree, noun: number): boolean {
  return NOUN_FRAMES.has(lemmaAt(tree, noun)) || DEALINGS.has(lemmaAt(tree, noun));
}
