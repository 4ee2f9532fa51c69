// Work ahead of the consumer, in order: at most `limit` items are in hand at a time.

/** Results of `work` over the items, in the order of the items, started before they are asked for. */
export async function* mapAhead<Item, Result>(
  items: AsyncIterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const ahead: Promise<IteratorResult<Result, undefined>>[] = [];
  let pulling: Promise<unknown> = Promise.resolve();
  const start = () => {
    const pulled = pulling.then(() => source.next());
    pulling = pulled.catch(() => undefined);
    const result = pulled.then(
      async (next): Promise<IteratorResult<Result, undefined>> =>
        next.done === true
          ? { done: true, value: undefined }
          : { done: false, value: await work(next.value) },
    );
    // A failure is met when its turn comes; until then it must not count as unhandled.
    result.catch(() => undefined);
    ahead.push(result);
  };
  try {
    for (let count = 0; count < Math.max(1, limit); count += 1) start();
    for (let next = ahead.shift(); next !== undefined; next = ahead.shift()) {
      const result = await next;
      if (result.done === true) return;
      start();
      yield result.value;
    }
  } finally {
    await Promise.allSettled(ahead);
    await source.return?.();
  }
}
