// How much an edge asks for a look.
import type { Edge } from './graph.ts';

/**
 * 0..1, to six places: most at a confidence of one half, and wherever sources or analysts disagree. Null when it was
 * decided on, or an analyst wrote it.
 */
export function doubtOf(
  edge: Pick<Edge, 'status' | 'origin' | 'disputed' | 'rejectedBefore' | 'confidence'>,
): number | null {
  if (edge.status !== 'unreviewed' || edge.origin === 'analyst') return null;
  if (edge.disputed || edge.rejectedBefore) return 1;
  return Math.round((1 - Math.abs(2 * edge.confidence - 1)) * 1e6) / 1e6;
}
