// Batches of what a producer makes while the consumer is at work: the first item at once, then twice as many each time, so
// that a slow producer is not followed step by step.

export interface BatchLimits<Item> {
  /** Items of a batch, and items that wait beside it. */
  most: number;
  /** Whether an item must wait for the next batch. */
  isApart(batch: readonly Item[], item: Item): boolean;
}

/** All items in their order. What is ready beyond the size of a batch goes with it; at the end nothing is waited for. A failure is met after the items before it. */
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
    for (let size = 1; ; size = Math.min(2 * size, most)) {
      while (ready.length < size && !isEnded) await change();
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
