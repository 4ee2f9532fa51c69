// What the stages found in a passage -> the answer to a task, in the words of a scheme.
import { chainsOf, linkPhrases } from '../coref/chains.ts';
import { namedAt } from '../coref/named.ts';
import type { Scheme, Task } from '../schemes/types.ts';
import type { DocumentState } from '../state.ts';
import { eventsOf } from './events.ts';
import { nameEntities, relationsOf } from './relations.ts';
import { triplesOf } from './triples.ts';
import type { Passage, PassageAnswer, PassageToken } from './types.ts';

function tokensOf(state: DocumentState): PassageToken[] {
  const tokens: PassageToken[] = [];
  for (const sentence of state.sentences) {
    const base = tokens.length;
    for (const { start, end, upos, head, deprel } of sentence.tokens) {
      tokens.push({ start, end, upos, head: head < 0 ? -1 : head + base, deprel });
    }
  }
  return tokens;
}

/** Chains over all phrases, named or not, as annotations of coreference have them. */
function clustersOf(state: DocumentState): Array<Array<[number, number]>> {
  return chainsOf(linkPhrases(state.sentences, namedAt(state))).map((chain) =>
    chain.map(({ phrase }): [number, number] => [phrase.start, phrase.end]),
  );
}

export function answerOf(state: DocumentState, passage: Passage, task: Task, scheme: Scheme): PassageAnswer {
  const head = { doc: passage.doc, text: passage.text };
  switch (task) {
    case 'ner':
      return { ...head, entities: nameEntities(state, scheme) };
    case 'relations':
      return { ...head, ...relationsOf(state, scheme) };
    case 'parse':
      return { ...head, tokens: tokensOf(state) };
    case 'coref':
      return { ...head, clusters: clustersOf(state) };
    case 'events':
      return { ...head, events: eventsOf(state, passage, scheme) };
    case 'triples':
      return { ...head, triples: triplesOf(state) };
  }
}
