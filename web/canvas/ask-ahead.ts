// Asks the server what a click will show before it comes: when the pointer rests on something, and when it is pressed.
import type { AppContext } from '../actions/context.ts';
import { loadDetail } from '../actions/flows/details.ts';
import type { Ref } from '../state/selection.ts';

/** Shorter than a person takes to click what they point at, longer than a pointer on its way stays on anything. */
const REST_MS = 80;

export interface AskAhead {
  /** The pointer is on this now, or on nothing. */
  rest(on: Ref | null): void;
  press(on: Ref | null): void;
  stop(): void;
}

export function askAhead(context: AppContext): AskAhead {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  const press = (on: Ref | null) => {
    stop();
    if (on !== null) void loadDetail(context, on.kind === 'edge' ? 'edges' : 'entities', on.id);
  };
  return {
    press,
    rest(on) {
      stop();
      if (on !== null) timer = setTimeout(press, REST_MS, on);
    },
    stop,
  };
}
