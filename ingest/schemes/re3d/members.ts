// Who belongs to whom, and who holds what.
import type { MentionIndex } from '../../syntax/mention-index.ts';
import { withPreposition } from '../../syntax/nouns.ts';
import { dependents, lemmaAt, tokenAt, wordAt } from '../../syntax/tree.ts';
import { agents, obliques, patients } from '../../syntax/verbs.ts';
import { TAKING_VERBS } from './deeds.ts';
import { isActor } from './kinds.ts';
import type { Tie } from './tie.ts';

const MEMBERS = new Set('member employee student fighter soldier supporter follower partner'.split(' '));
const HELD = new Set(['held', 'controlled', 'occupied']);

type Kind = Pick<Tie, 'type' | 'rule' | 'confidence' | 'nested'>;

const KINDS = {
  members: { type: 'BelongsTo', rule: 'members', confidence: 0.6 },
  includes: { type: 'BelongsTo', rule: 'includes', confidence: 0.3 },
  useBy: { type: 'BelongsTo', rule: 'use-by', confidence: 0.6 },
  held: { type: 'InChargeOf', rule: 'held', confidence: 0.25, nested: true },
  takenFrom: { type: 'InChargeOf', rule: 'taken-from', confidence: 0.4 },
} as const satisfies Record<string, Kind>;

function ties(subjects: readonly number[], objects: readonly number[], kind: Kind): Tie[] {
  return subjects.flatMap((subject) => objects.map((object): Tie => ({ subject, object, ...kind })));
}

/** "The front, which includes the brigade"; "seized the town from the rebels", who held it. */
function byVerb(index: MentionIndex, verb: number): Tie[] {
  const { tree, mention, at } = index;
  const lemma = lemmaAt(tree, verb);
  const actors = (tokens: readonly number[]) => tokens.filter((end) => isActor(index, end));
  if (TAKING_VERBS.has(lemma))
    return ties(actors(obliques(tree, verb, ['from'])), patients(tree, verb), KINDS.takenFrom);
  if (lemma !== 'include') return [];
  const bodies = agents(tree, verb).filter((body) => {
    const found = at(body);
    return found !== null && mention(found).type === 'Organization';
  });
  return ties(actors(patients(tree, verb)), bodies, KINDS.includes);
}

/** "Members of the tribe", "rebel-held towns", "the use of chemical weapons by the regime". */
function byNoun({ tree }: MentionIndex, noun: number): Tie[] {
  const lemma = lemmaAt(tree, noun);
  const holders = dependents(tree, noun, 'amod')
    .filter((child) => HELD.has(wordAt(tree, child)))
    .flatMap((child) => dependents(tree, child, 'compound', 'obl', 'nsubj'));
  const bodies = MEMBERS.has(lemma) ? withPreposition(tree, noun, ['of', 'from', 'at', 'in']) : [];
  const used = lemma === 'use' ? withPreposition(tree, noun, ['of']) : [];
  return [
    ...ties([noun], bodies, KINDS.members),
    ...ties(holders, [noun], KINDS.held),
    ...ties(used, withPreposition(tree, noun, ['by']), KINDS.useBy),
  ];
}

export function memberTies(index: MentionIndex): Tie[] {
  return index.tree.tokens.flatMap((_, token) =>
    tokenAt(index.tree, token).upos === 'VERB' ? byVerb(index, token) : byNoun(index, token),
  );
}
