// What was tried against the errors that the development sets show, and what is believed to stand in the way of an aim.
// docs/evaluation.md prints these beside the counts. A note says what was done and measured, nothing that was only meant.

export interface ErrorNote {
  yardstick: string;
  /** Fits the kind of error. */
  kind: RegExp;
  tried: string;
}

export interface AimNote {
  /** What was tried, with figures. */
  tried: string;
  /** What is believed to stand in the way. */
  obstacle: string;
}

export const ERROR_NOTES: readonly ErrorNote[] = [];

/** By yardstick. */
export const AIM_NOTES: Readonly<Record<string, AimNote>> = {};
