// Takes what is ready: the producer goes on while the consumer is at work, and the consumer never waits for a batch to
// fill.

export interface BatchLimits<Item> {
  /** Items of a batch, and items that wait beside it. */
  most: number;
  /** Whether an item must wait for the next batch. */
  isApart(batch: readonly Item[], item: Item): boolean;
}

/** All items in their order, in batches of at least one. A failure is met after the items before it. */
export async function* readyBatches<Item>(
  items: AsyncIterable<Item>,
  { most, isApart }: BatchLimits<Item>,
): AsyncGenerator<Item[]> {
  const ready: Item[] = [];
  let isEnded = false;
  let isStopped = false;
  const waiting: Array<() => void> = [];
  const change = () => new Promise<void>((resolve) => waiting.push(resolve));
  const tell = () => {
    for (const resolve of waiting.splice(0)) resolve();
  };
  const produce = async () => {
    try {
      for await (const item of items) {
        ready.push(item);
        tell();
        while (ready.length >= most && !isStopped) await change();
        if (isStopped) return;
      }
    } finally {
      isEnded = true;
      tell();
    }
  };
  const take = () => {
    const batch = ready.splice(0, 1);
    for (let next = ready[0]; next !== undefined && batch.length < most; next = ready[0]) {
      if (isApart(batch, next)) break;
      batch.push(next);
      ready.shift();
    }
    tell();
    return batch;
  };
  const produced = produce();
  // A failure is met when its turn comes; until then it must not count as unhandled.
  produced.catch(() => undefined);
  try {
    for (;;) {
      while (ready.length === 0 && !isEnded) await change();
      if (ready.length === 0) break;
      yield take();
    }
    await produced;
  } finally {
    isStopped = true;
    tell();
    await produced.catch(() => undefined);
  }
}
