// Who speaks with, helps, likes, dislikes or leaves whom, told by a verb or noun and any two actors around it.
import type { MentionIndex } from '../../syntax/mention-index.ts';
import { isPossessive, withPreposition } from '../../syntax/nouns.ts';
import { dependents, lemmaAt, wordAt } from '../../syntax/tree.ts';
import { agents, isPassiveReading, obliques, patients } from '../../syntax/verbs.ts';
import { behindPronoun, doersOf } from './doers.ts';
import { isActor } from './kinds.ts';
import type { Tie } from './tie.ts';

interface Dealing {
  type: string;
  /** 'obj' or prepositions. */
  slots: readonly string[];
}

const DEALINGS = new Map<string, Dealing[]>();

function verbs(type: string, slots: string, lemmas: string): void {
  for (const lemma of lemmas.split(/\s+/))
    DEALINGS.set(lemma, [...(DEALINGS.get(lemma) ?? []), { type, slots: slots.split(',') }]);
}

verbs('CommWith', 'obj,with', 'meet');
verbs('CommWith', 'with,to', 'talk speak confer');
verbs('CommWith', 'with', 'work discuss negotiate consult engage');
verbs('CommWith', 'obj', 'tell inform brief host phone contact urge ask invite');
verbs('CommWith', 'to', 'convey appeal');
verbs('Likes', 'obj', 'thank congratulate praise commend welcome value honour honor applaud');
verbs('Likes', 'with', 'stand');
verbs('Dislikes', 'obj', 'condemn denounce criticise criticize pressure accuse blame oppose reject hate');
verbs('AlliesOf', 'obj', 'support assist aid help back train equip advise arm');
verbs('AlliesOf', 'with', 'partner ally cooperate coordinate');
verbs('Apart', 'obj', 'leave flee depart abandon');
verbs('Apart', 'from', 'withdraw retreat flee depart');

const HELP = new Set(['support', 'aid', 'help', 'assistance', 'backing']);

function slotTokens({ tree }: MentionIndex, verb: number, slot: string): number[] {
  if (slot === 'obj') return patients(tree, verb);
  return isPassiveReading(tree, verb) ? [] : obliques(tree, verb, [slot]);
}

/** Nouns that say the same, with the prepositions of the other side. */
const NOUNS: ReadonlyMap<string, Dealing> = new Map([
  ...'meeting talk discussion consultation conversation'
    .split(' ')
    .map((noun): [string, Dealing] => [noun, { type: 'CommWith', slots: ['with'] }]),
  ...'support aid assistance help'
    .split(' ')
    .map((noun): [string, Dealing] => [noun, { type: 'AlliesOf', slots: ['for', 'to'] }]),
]);

/** "In support of", whatever verb it hangs on: whoever does it stands by the supported. */
function supported({ tree }: MentionIndex, verb: number): number[] {
  return dependents(tree, verb, 'obl', 'nmod')
    .filter(
      (child) =>
        HELP.has(lemmaAt(tree, child)) &&
        dependents(tree, child, 'case').some((mark) => /^(?:in|with)$/.test(wordAt(tree, mark))),
    )
    .flatMap((child) => withPreposition(tree, child, ['of']));
}

function byNoun(index: MentionIndex, noun: number): Tie[] {
  const { tree } = index;
  const dealing = NOUNS.get(lemmaAt(tree, noun));
  if (dealing === undefined) return [];
  const isKnown = (token: number) => isActor(index, token);
  const objects = withPreposition(tree, noun, dealing.slots).filter(isKnown);
  return doersOf(index, noun)
    .filter(isKnown)
    .flatMap((subject) =>
      objects.map(
        (object): Tie => ({ subject, object, type: dealing.type, rule: 'dealing-noun', confidence: 0.4 }),
      ),
    );
}

function byVerb(index: MentionIndex, verb: number): Tie[] {
  const { tree } = index;
  const isKnown = (token: number) => isActor(index, token);
  const doers = agents(tree, verb)
    .filter(isKnown)
    .map((token) => (isPossessive(tree, token) ? behindPronoun(index, token) : token));
  const ties = (type: string, objects: readonly number[], rule: string) =>
    doers.flatMap((subject) =>
      objects.filter(isKnown).map((object): Tie => ({ subject, object, type, rule, confidence: 0.5 })),
    );
  const told = (DEALINGS.get(lemmaAt(tree, verb)) ?? []).flatMap(({ type, slots }) => {
    const filled = slots.map((slot) => slotTokens(index, verb, slot)).find((tokens) => tokens.some(isKnown));
    return ties(type, filled ?? [], 'dealing');
  });
  return [...told, ...ties('AlliesOf', supported(index, verb), 'in-support')];
}

export function dealingTies(index: MentionIndex): Tie[] {
  return index.tree.tokens.flatMap(({ upos }, token) => {
    if (upos === 'NOUN') return byNoun(index, token);
    return upos === 'VERB' ? byVerb(index, token) : [];
  });
}
