// Whether what a verb of a class takes can be the other end of the claim.
import type { VerbFrame } from '#ingest/lexicon/event-verbs.ts';
import { isOutlet } from '#ingest/lexicon/outlets.ts';
import type { End } from '#ingest/syntax/ends.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { hasDependent, lemmaAt } from '#ingest/syntax/tree.ts';
import { surfaceSubjects } from '#ingest/syntax/verbs.ts';

import { isParty } from './party-ties.ts';
import { isPrivate } from './private-persons.ts';

export function isFitObject(context: RuleContext, verb: number, frame: VerbFrame, end: End): boolean {
  const { mention, via } = end;
  const { type, locationKind, text } = context.index.mention(mention);
  if (isPrivate(context, verb, end)) return false;
  if (frame.countries && locationKind !== 'country') return false;
  if (frame.others && via === 'self') return false;
  // "Bought 20 Gripen jets": goods, not who makes them.
  if (frame.type === 'OWNS' && (via !== 'self' || isCounted(context, mention))) return false;
  // "Described them as open": rather what was said or done than who did.
  if (frame.type === 'SAID_ABOUT' && /^(?:them|it)$/i.test(text)) return false;
  if (isInterview(context, verb, frame, mention)) return false;
  // "Joined NATO leaders": what holds of those who act for a body need not hold of the body.
  if (frame.type === 'MEMBER_OF' && via !== 'self') return false;
  // Who resigns from a party has been its member.
  if (frame.type === 'EMPLOYEE_OF' && frame.slots.includes('from') && isParty(context, end)) return false;
  return (
    frame.objects.length === 0 ||
    frame.objects.includes(type) ||
    // "Received a delegation from Y".
    (frame.type === 'MET' && via === 'stand-in') ||
    // "The government of General X": who leads it gives it his name.
    (frame.type === 'RECOGNIZED' && via !== 'self')
  );
}

const TALKING: ReadonlySet<string> = new Set(['speak', 'talk', 'discuss', 'chat']);

/** "Spoke with Reuters": who is asked by an outlet, or asks for it, neither negotiates nor meets. */
function isInterview(
  { tree, index }: RuleContext,
  verb: number,
  { type }: VerbFrame,
  mention: number,
): boolean {
  if (!['NEGOTIATED_WITH', 'MET'].includes(type) || !TALKING.has(lemmaAt(tree, verb))) return false;
  const subjects = surfaceSubjects(tree, verb).flatMap((token) => index.at(token) ?? []);
  return [mention, ...subjects].some((end) => {
    const { type: kind, text } = index.mention(end);
    return kind === 'Organization' && isOutlet(text);
  });
}

function isCounted({ tree, index }: RuleContext, mention: number): boolean {
  return hasDependent(tree, index.mention(mention).head, 'nummod');
}
