// What re3d counts as a relation and our ontology does not: that somebody or something is at a place. Read from the
// parse, between mentions of the state.
import type { DocumentState } from '../state.ts';
import { indexMentions, type MentionIndex } from '../syntax/mention-index.ts';
import { caseOf, firstConjunct } from '../syntax/nouns.ts';
import { lemmaAt, tokenAt } from '../syntax/tree.ts';
import { directObjects, surfaceSubjects } from '../syntax/verbs.ts';
import type { DerivedRelation } from './types.ts';

const AT_PLACE = new Set('in at near across inside outside within throughout around on'.split(' '));
const TO_PLACE = new Set(['to', 'into']);
const MOVES = new Set('go travel fly arrive return deploy send move come walk sail march'.split(' '));

/** Share of such ties that are annotated in the part of re3d that may train. */
const CONFIDENCE = { phrase: 0.7, clause: 0.35 } as const;

type Tie = Omit<DerivedRelation, 'subject' | 'object'> & { subject: number | null; object: number };

function places({ tree, at, mention, mentions }: MentionIndex): Tie[] {
  return mentions.flatMap((place): Tie[] => {
    if (mention(place).type !== 'Location') return [];
    const top = firstConjunct(tree, mention(place).head);
    const { deprel, head } = tokenAt(tree, top);
    const preposition = caseOf(tree, top) ?? '';
    const tie = (token: number, confidence: number): Tie => {
      return { subject: at(token), object: place, type: 'CoLocated', confidence };
    };
    if (deprel === 'nmod' && AT_PLACE.has(preposition)) return [tie(head, CONFIDENCE.phrase)];
    const moved = TO_PLACE.has(preposition) && MOVES.has(lemmaAt(tree, head));
    if (deprel !== 'obl' || !(moved || AT_PLACE.has(preposition))) return [];
    return [...surfaceSubjects(tree, head), ...directObjects(tree, head)].map((token) =>
      tie(token, CONFIDENCE.clause),
    );
  });
}

/** Mentions that stand at a place: "troops in Mosul", "she met them in Oslo". */
export function placedMentions(state: DocumentState): DerivedRelation[] {
  return indexMentions(state).flatMap((index) =>
    places(index).flatMap(({ subject, ...tie }): DerivedRelation[] =>
      subject === null || subject === tie.object ? [] : [{ subject, ...tie }],
    ),
  );
}
