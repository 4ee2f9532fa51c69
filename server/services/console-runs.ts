// The statements that are running now, by the id that their caller chose, so that each can be stopped.
import { RelataError } from '#cypher/model/errors.ts';

export interface ConsoleRuns {
  /** A signal that fires when `gone` does or the run is stopped, and what to call when it is over. Throws BUSY. */
  begin(id: string | null, gone: AbortSignal): { signal: AbortSignal; end(): void };
  /** False when nothing with this id is running. */
  stop(id: string): boolean;
}

export function createConsoleRuns(most: number): ConsoleRuns {
  const running = new Map<string, AbortController>();
  let count = 0;
  return {
    begin(id, gone) {
      if (count >= most || (id !== null && running.has(id))) {
        const why =
          count >= most ? `${most} statements are running` : `A statement with the id ${id} is running`;
        throw new RelataError('BUSY', why, {
          help: 'Wait until it is done, or stop it; then run yours again.',
        });
      }
      const controller = new AbortController();
      count += 1;
      if (id !== null) running.set(id, controller);
      return {
        signal: AbortSignal.any([gone, controller.signal]),
        end() {
          count -= 1;
          if (id !== null) running.delete(id);
        },
      };
    },
    stop(id) {
      const found = running.get(id);
      found?.abort();
      return found !== undefined;
    },
  };
}
