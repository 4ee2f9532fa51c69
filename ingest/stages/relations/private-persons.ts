// What the law does to some officers or officials of a state is not done to the state: "convicted two Syrian officers".
import { LEGAL_VERBS } from '#ingest/lexicon/event-verbs.ts';
import type { End } from '#ingest/syntax/ends.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { lemmaAt } from '#ingest/syntax/tree.ts';

/** Whether the object is a state only because somebody of it is meant. */
export function isPrivate({ tree, index }: RuleContext, verb: number, { mention, via }: End): boolean {
  return (
    via === 'stand-in' && index.mention(mention).type === 'Location' && LEGAL_VERBS.has(lemmaAt(tree, verb))
  );
}
