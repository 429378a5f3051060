import type { Projection } from "../projection/projection.ts";
import type { Moment } from "../store/moment.ts";
import { WatchUnfinished } from "./watch-unfinished.ts";
import type { WatchedAnswer, WatchedQuestion } from "./watched-question.ts";

export interface AskingOptions {
  readonly projection: Projection;
  /** Runs an analysis to its end in slices, so that others come in between. */
  readonly run: <Answer>(analysis: Generator<void, Answer>) => Promise<Answer>;
  /** For one question. */
  readonly millisecondsMax: number;
}

/** Puts watched questions to the graph, one after the other: many that wake at once leave the process to others in between. */
export class Asking {
  readonly #options: AskingOptions;
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: AskingOptions) {
    this.#options = options;
  }

  /** The answer at a moment whose version is here. Rejects with WatchUnfinished. */
  async ask<Answer extends WatchedAnswer>(question: WatchedQuestion<Answer>, moment: Moment): Promise<Answer> {
    const { projection, millisecondsMax } = this.#options;
    const answer = await this.run(() => {
      const deadline = performance.now() + millisecondsMax;
      return question.ask(projection.at(moment), () => performance.now() > deadline);
    });
    if (answer.isUnfinished) throw new WatchUnfinished(millisecondsMax);
    return answer;
  }

  /** Runs an analysis once those asked for before are over. */
  run<Answer>(begin: () => Generator<void, Answer>): Promise<Answer> {
    const result = this.#last.then(() => this.#options.run(begin()));
    this.#last = result.catch(() => undefined);
    return result;
  }
}
