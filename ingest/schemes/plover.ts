// Events by the roots of PLOVER; a plan or an offer counts as an event, a denial does not.
import { baseOntology } from '#cypher/ontology/index.ts';

import type { ClaimState } from '../state.ts';
import { eventBetween } from '../syntax/events/between.ts';
import { toldEvents } from '../syntax/events/told-events.ts';
import { ruleContexts } from '../syntax/rule-context.ts';
import type { Scheme } from './types.ts';

function rootOf({ type, polarity }: ClaimState): string | null {
  return polarity === 'asserted' ? (baseOntology.relationTypes.get(type)?.root ?? null) : null;
}

export const plover: Scheme = {
  id: 'plover',
  description: 'events by root of PLOVER; with a given source and target the root of what is between them',
  tasks: ['events'],
  entityType: ({ type }) => type,
  relations: () => [],
  eventBetween: (state, source, target) => {
    const found = eventBetween(state, source, target);
    return found === null ? null : { event: found.root, confidence: found.confidence };
  },
  tellEvents: (state) =>
    ruleContexts(state).flatMap((context) =>
      toldEvents(context).map(({ root, ...told }) => ({ ...told, event: root })),
    ),
  event: rootOf,
};
