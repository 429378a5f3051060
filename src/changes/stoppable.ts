/**
 * An asynchronous generator that ends when it is told to, even while it waits for something: `return` of a plain one would only
 * be heard once the wait is over. What is awaited inside has to mind the signal.
 */
export function stoppable<Item>(make: (signal: AbortSignal) => AsyncGenerator<Item, void>): AsyncGenerator<Item, void> {
  const stopped = new AbortController();
  const inner = make(stopped.signal);
  const items: AsyncGenerator<Item, void> = {
    next: () => inner.next(),
    return: () => {
      stopped.abort();
      return inner.return();
    },
    throw: (fault) => {
      stopped.abort();
      return inner.throw(fault);
    },
    [Symbol.asyncIterator]: () => items,
    [Symbol.asyncDispose]: async () => {
      await items.return();
    },
  };
  return items;
}
