// Claims of a state -> events between actors; or the one event of a given pair.
import type { Span } from '#cypher/model/evidence.ts';

import type { Scheme } from '../schemes/types.ts';
import type { DocumentState, MentionState } from '../state.ts';
import { eventOfPair } from './pair-event.ts';
import type { GivenEnd, Passage, PassageEvent } from './types.ts';

/** The name of who a mention refers to, where it stands for one; its own words where they are a name or nothing is known. */
function actorOf(state: DocumentState, mention: MentionState): string {
  if (mention.kind === 'name') return mention.text;
  const names = state.clusters[mention.clusters[0] ?? -1]?.mentions
    .map((index) => state.mentions[index])
    .filter((other) => other?.kind === 'name');
  return names?.[0]?.text ?? mention.text;
}

function pairOf({ start, end }: Span): [number, number] {
  return [start, end];
}

function locate(end: GivenEnd, text: string): Span | null {
  if (typeof end !== 'string') return end;
  const start = text.indexOf(end);
  return start === -1 ? null : { start, end: start + end.length };
}

function givenPair(
  state: DocumentState,
  { source, target }: NonNullable<Passage['pair']>,
  scheme: Scheme,
): PassageEvent[] {
  const { text } = state.source;
  const spans = [locate(source, text), locate(target, text)] as const;
  const best = eventOfPair(state, spans[0], spans[1], scheme);
  if (best === null) return [];
  const words = (end: GivenEnd) => (typeof end === 'string' ? end : text.slice(end.start, end.end));
  return [
    {
      source: words(source),
      target: words(target),
      ...best,
      sourceSpan: spans[0] && pairOf(spans[0]),
      targetSpan: spans[1] && pairOf(spans[1]),
    },
  ];
}

/** Every event between two mentions, one for each way a symmetric or repeated claim says it; or that of the given pair. */
export function eventsOf(state: DocumentState, passage: Passage, scheme: Scheme): PassageEvent[] {
  if (passage.pair) return givenPair(state, passage.pair, scheme);
  const events = new Map<string, PassageEvent>();
  for (const { source: from, target: to, event, confidence } of toldIn(state, scheme)) {
    const source = state.mentions[from];
    const target = state.mentions[to];
    if (source === undefined || target === undefined) continue;
    const key = `${from} ${to} ${event}`;
    if ((events.get(key)?.confidence ?? -1) >= confidence) continue;
    events.set(key, {
      source: actorOf(state, source),
      target: actorOf(state, target),
      event,
      confidence,
      sourceSpan: pairOf(source),
      targetSpan: pairOf(target),
    });
  }
  return [...events.values()];
}

/** What the scheme finds itself, else its name for each claim. */
function toldIn(state: DocumentState, scheme: Scheme): ReturnType<NonNullable<Scheme['tellEvents']>> {
  if (scheme.tellEvents !== undefined) return scheme.tellEvents(state);
  return state.claims.flatMap((claim) => {
    const event = scheme.event(claim);
    if (event === null) return [];
    return [{ source: claim.subject, target: claim.object, event, confidence: claim.confidence }];
  });
}
