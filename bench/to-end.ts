/** Runs an analysis to its end without letting anything else through. */
export function toEnd<Answer>(analysis: Generator<void, Answer>): Answer {
  for (;;) {
    const step = analysis.next();
    if (step.done === true) return step.value;
  }
}
