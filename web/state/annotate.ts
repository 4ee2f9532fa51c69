// Annotating: which form is open, what is selected in the article, and how far this page has followed the log.
import type { SelectionDto } from '#server/contract/annotate.ts';
import type { StandingDecision } from '#server/contract/take-back.ts';

import type { Ref } from './selection.ts';

export type AnnotateDialog =
  | { kind: 'edit-edge'; edge: string }
  | { kind: 'comment'; target: Ref }
  | { kind: 'tag'; target: Ref }
  | { kind: 'overlaid' }
  | { kind: 'rename'; entity: string }
  | { kind: 'retype'; entity: string }
  | { kind: 'merge'; left: string; right: string | null; survivor?: 'left' | 'right' }
  | { kind: 'split'; entity: string }
  | { kind: 'unmerge'; entity: string }
  | { kind: 'add-edge'; subject: string; object: string | null }
  | { kind: 'add-from-text'; evidence: SelectionDto }
  | { kind: 'name-words'; words: SelectionDto };

/** What could not be taken back because a later decision of somebody else lies over it. */
export interface Overlaid {
  /** "Accepted: Russia – met – NATO". */
  what: string;
  later: StandingDecision;
  /** Takes it back all the same. */
  force(): Promise<void>;
}

/** A decision that the server could not be asked for: to be made again. */
export interface Unsent {
  label: string;
  again(): Promise<void>;
}

export interface Annotating {
  /** Words selected in the open article, as offsets into its text. */
  words: SelectionDto | null;
  /** The newest place in the log that the screen knows; null before the server has said one. */
  seq: number | null;
  /** Decisions made by this page: their events tell nothing new. */
  own: ReadonlySet<string>;
  /** Whether decisions made elsewhere are heard. */
  hearing: boolean;
  /** Asked about in the dialog of that name. */
  overlaid: Overlaid | null;
  /** In the order in which they were made. */
  unsent: readonly Unsent[];
}

export const NOT_ANNOTATING: Annotating = {
  words: null,
  seq: null,
  own: new Set(),
  hearing: false,
  overlaid: null,
  unsent: [],
};

export function heard(state: Annotating, seq: number): Annotating {
  return { ...state, seq: Math.max(state.seq ?? 0, seq) };
}

export function decidedHere(state: Annotating, { id, seq }: { id: string; seq: number }): Annotating {
  return { ...heard(state, seq), own: new Set(state.own).add(id) };
}
