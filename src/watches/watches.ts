import type { ChangeLog } from "../changes/change-log.ts";
import type { Clock } from "../changes/clock.ts";
import { stoppable } from "../changes/stoppable.ts";
import { TooFarBehind } from "../changes/too-far-behind.ts";
import type { Projection } from "../projection/projection.ts";
import type { Moment } from "../store/moment.ts";
import { Asking, type AskingOptions } from "./asking.ts";
import { Follower } from "./follower.ts";
import type { Move } from "./move.ts";
import { Timeline } from "./timeline.ts";
import type { WatchedAnswer, WatchedQuestion } from "./watched-question.ts";

export interface WatchesOptions extends AskingOptions {
  readonly projection: Projection;
  readonly log: ChangeLog;
  readonly clock: Clock;
}

/** The answers of a graph that somebody watches. Source: docs/subscriptions.md. */
export class Watches {
  readonly timeline: Timeline;
  /** How many are watched by `moves`. */
  open = 0;
  readonly #asking: Asking;
  readonly #options: WatchesOptions;

  constructor(options: WatchesOptions) {
    this.#options = options;
    this.#asking = new Asking(options);
    this.timeline = new Timeline(options);
  }

  /** Asks a question at a moment that is here, to follow it from there. Rejects with WatchUnfinished. */
  follow<Answer extends WatchedAnswer>(question: WatchedQuestion<Answer>, since: Moment): Promise<Follower<Answer>> {
    const { log, projection } = this.#options;
    const { timeline } = this;
    return Follower.begin(question, since, { asking: this.#asking, timeline, log, graph: projection.graph });
  }

  /**
   * Every move of an answer after a moment that is here, in order, as it comes. Rejects with TooFarBehind, WatchUnfinished, or as
   * the store does. It is open until it ends.
   */
  moves<Answer extends WatchedAnswer>(
    question: WatchedQuestion<Answer>,
    since: Moment,
    versionsBehindMax: number,
  ): AsyncGenerator<Move, void> {
    return stoppable((signal) => this.#follow(question, since, versionsBehindMax, signal));
  }

  async *#follow<Answer extends WatchedAnswer>(
    question: WatchedQuestion<Answer>,
    since: Moment,
    versionsBehindMax: number,
    signal: AbortSignal,
  ): AsyncGenerator<Move, void> {
    this.open += 1;
    try {
      const follower = await this.follow(question, since);
      for (;;) {
        const step = await this.timeline.next(follower.moment, signal);
        if (step === undefined) return;
        const { version } = follower.moment;
        if (step.head - version > versionsBehindMax) throw this.#tooFarBehind(version, versionsBehindMax);
        const move = await follower.take(step);
        if (move !== undefined) yield move;
      }
    } finally {
      this.open -= 1;
    }
  }

  #tooFarBehind(version: number, max: number): TooFarBehind {
    const recordedAt = this.#options.projection.graph.recordedAt[version] ?? 0;
    return new TooFarBehind({ version, recordedAt, max });
  }
}
