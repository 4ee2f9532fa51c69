// The one place that reads the clock. Everything else takes a Clock, so that a run can be repeated.
export interface Clock {
  /** The time now, as an ISO 8601 instant in UTC. */
  now(): string;
  /** Milliseconds from a fixed but arbitrary start; for durations only. */
  elapsed(): number;
}

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  elapsed: () => Date.now(),
};
