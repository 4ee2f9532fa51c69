// Brings the graph up to date while further documents are written, one projection at a time.

export interface BackgroundProjection {
  /** Starts one; false when one is under way. */
  start(): boolean;
  /** Waits for the one that is under way. */
  settled(): Promise<void>;
}

/** Failures are left to the projection at the end of the run, which meets them again if they last: what is dirty stays marked. */
export function backgroundProjection(project: () => Promise<unknown>): BackgroundProjection {
  let running: Promise<void> | null = null;
  const done = () => {
    running = null;
  };
  return {
    start() {
      if (running !== null) return false;
      running = project().then(done, done);
      return true;
    },
    async settled() {
      await running;
    },
  };
}
