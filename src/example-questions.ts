/** A question to begin with. */
export interface ExampleQuestion {
  readonly title: string;
  readonly query: string;
}

/** Three questions of the sample estate: printed at start, and tabs of the IDE. */
export const exampleQuestions: readonly ExampleQuestion[] = [];
