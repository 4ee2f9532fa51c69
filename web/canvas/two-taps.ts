// Two taps or clicks as one gesture. The first may open a panel, which moves the canvas from under the finger: the second
// means what the first was on, when it comes soon and at the same place of the screen, whatever lies there by then. Times
// are those of the events themselves, for a busy page hears of them late.
import type { Point } from '../graph/curve.ts';
import type { Ref } from '../state/selection.ts';

/** Milliseconds from lifting the finger to putting it down again; what Android and iOS allow is near it. */
export const BETWEEN_TAPS_MS = 350;

/**
 * How near two presses are that make one gesture: pixels, and milliseconds between them. Fingers come down less exactly than
 * they are held; of two clicks of a mouse sigma has found already that they are quick.
 */
export const NEAR_ENOUGH = {
  mouse: { pixels: 4, ms: Number.POSITIVE_INFINITY },
  touch: { pixels: 40, ms: BETWEEN_TAPS_MS },
} as const;

interface First {
  thing: Ref;
  at: Point;
  /** `Event.timeStamp` of its end. */
  time: number;
}

export interface TwoTaps {
  /** A tap ended: on that, there, then. */
  first(thing: Ref | null, at: Point, time: number): void;
  /** What the first tap was on when a press there and then makes it two, else null. */
  second(at: Point, time: number, near: { pixels: number; ms: number }): Ref | null;
  forget(): void;
}

export function createTwoTaps(): TwoTaps {
  let known: First | null = null;
  return {
    first(thing, at, time) {
      known = thing === null ? null : { thing, at, time };
    },
    second(at, time, { pixels, ms }) {
      if (known === null || time - known.time > ms) return null;
      return Math.hypot(at.x - known.at.x, at.y - known.at.y) <= pixels ? known.thing : null;
    },
    forget() {
      known = null;
    },
  };
}
