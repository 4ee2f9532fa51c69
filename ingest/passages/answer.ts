// What the stages found in a passage -> the answer to a task, in the words of a scheme.
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

/** Clusters of two mentions and more; a plural that stands for several is in none, as annotations of coreference have it. */
function clustersOf(state: DocumentState): Array<Array<[number, number]>> {
  return state.clusters
    .map(({ mentions }) =>
      mentions.flatMap((index): Array<[number, number]> => {
        const mention = state.mentions[index];
        return mention?.clusters.length === 1 ? [[mention.start, mention.end]] : [];
      }),
    )
    .filter((spans) => spans.length > 1);
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
