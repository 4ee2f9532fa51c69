// A decision as the database holds it: its payload is JSON in one property, since properties hold no maps.
import type { Decision } from '#cypher/model/decision.ts';

export type RawDecision = Omit<Decision, 'payload'> & { payload: string };

/** What was written by toRecord; the log is append-only, so it reads back as it went in. */
export function toDecision({ payload, ...rest }: RawDecision): Decision {
  return { ...rest, payload: JSON.parse(payload) as unknown } as Decision;
}

export function toRecord({ payload, ...rest }: Decision): RawDecision {
  return { ...rest, payload: JSON.stringify(payload) };
}
