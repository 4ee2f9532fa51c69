// Arithmetic of spans: UTF-16 code units, end exclusive.
import type { Span } from './evidence.ts';

/** How many code units two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
