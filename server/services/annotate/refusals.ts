// The ways in which a decision is refused before it reaches the log.
import { RelataError } from '#cypher/model/errors.ts';

export function invalid(message: string, help: string, details: Record<string, unknown> = {}): RelataError {
  return new RelataError('DECISION_INVALID', message, { help, details });
}

export function stale(message: string, help: string): RelataError {
  return new RelataError('DECISION_STALE', message, { help });
}
