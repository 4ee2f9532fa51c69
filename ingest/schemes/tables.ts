// Tables of a scheme -> its functions, so that a scheme's file is data.
import type { ClaimState, MentionState } from '../state.ts';
import type { MappedRelation } from './types.ts';

export interface EntityRow {
  type: string;
  /** Location kind; any when left out. */
  kind?: string;
  to: string;
}

export interface RelationRow {
  /** Claim types. */
  from: readonly string[];
  to: string;
  inverted?: boolean;
  /** Entity types that the end must have; any when left out. */
  subject?: readonly string[];
  object?: readonly string[];
  when?: (claim: ClaimState, subject: MentionState, object: MentionState) => boolean;
}

/** The first row that fits. */
export function entityTable(rows: readonly EntityRow[]): (mention: MentionState) => string | null {
  return ({ type, locationKind }) =>
    rows.find((row) => row.type === type && (row.kind === undefined || row.kind === locationKind))?.to ??
    null;
}

/** Every row that fits. */
export function relationTable(
  rows: readonly RelationRow[],
): (claim: ClaimState, subject: MentionState, object: MentionState) => readonly MappedRelation[] {
  const byType = new Map<string, RelationRow[]>();
  for (const row of rows) {
    for (const type of row.from) byType.set(type, [...(byType.get(type) ?? []), row]);
  }
  return (claim, subject, object) =>
    (byType.get(claim.type) ?? [])
      .filter(
        (row) =>
          (row.subject?.includes(subject.type) ?? true) &&
          (row.object?.includes(object.type) ?? true) &&
          (row.when?.(claim, subject, object) ?? true),
      )
      .map(({ to, inverted = false }) => ({ type: to, inverted }));
}

/** Asserted and not merely planned or supposed: what annotations of facts count. */
export function isFact({ polarity, modality }: ClaimState): boolean {
  return polarity === 'asserted' && (modality === 'actual' || modality === 'alleged');
}
