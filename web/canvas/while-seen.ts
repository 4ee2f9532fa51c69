// What the canvas follows while it can be seen. The review covers it: what happens meanwhile is drawn once, when the
// canvas is there again, so that a verdict does not wait for a picture that nobody sees.
import type { Stores } from '../state/stores.ts';

type Subscribe = (listener: () => void) => () => void;

/** Runs `work` after each change while the canvas is seen; after changes unseen, once it is. Returns the way to stop. */
export function whileSeen(
  { review }: Pick<Stores, 'review'>,
  subscribe: Subscribe,
  work: () => void,
): () => void {
  let missed = false;
  const stops = [
    subscribe(() => {
      missed = review.getState().open;
      if (!missed) work();
    }),
    review.subscribe(({ open }) => {
      if (open || !missed) return;
      missed = false;
      work();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
