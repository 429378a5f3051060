/** Runs a search as far as the time goes: its answer, or undefined where the time was over before it had one. Yields as the search does. */
export function* inTime<Answer>(
  search: Generator<void, Answer>,
  isOver: () => boolean,
): Generator<void, Answer | undefined> {
  let step = search.next();
  for (; step.done !== true; step = search.next()) {
    if (isOver()) return undefined;
    yield;
  }
  return step.value;
}
