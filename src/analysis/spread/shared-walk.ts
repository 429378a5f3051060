/** A walk that is taken once, however many wait for it. */
export interface SharedWalk<Result> {
  /** Takes the walk, or goes on with it where another has begun: those at once share the work. */
  readonly take: () => Generator<void, Result>;
  /** What it came to; undefined until it has ended. */
  readonly result: () => Result | undefined;
  /** Takes the walk to its end without a pause. */
  readonly finish: () => Result;
}

export function sharedWalk<Result extends object>(begin: () => Generator<void, Result>): SharedWalk<Result> {
  let underWay: Generator<void, Result> | undefined;
  let result: Result | undefined;
  const goOn = (): Result | undefined => {
    underWay ??= begin();
    const step = underWay.next();
    if (step.done === true) result = step.value;
    return result;
  };
  return {
    *take() {
      while (result === undefined) if (goOn() === undefined) yield;
      return result;
    },
    result: () => result,
    finish: () => {
      while (result === undefined) goOn();
      return result;
    },
  };
}
