import type { ChangeLog } from "../changes/change-log.ts";
import type { Due } from "../projection/due.ts";
import type { Graph } from "../projection/graph.ts";
import type { ChangeRecord } from "../store/change-query.ts";
import type { Moment } from "../store/moment.ts";
import type { Asking } from "./asking.ts";
import { dueWords } from "./due-words.ts";
import { happeningOf, happeningOfDue, type Happening } from "./happening.ts";
import type { Move } from "./move.ts";
import type { Step, Timeline } from "./timeline.ts";
import type { WatchedAnswer, WatchedQuestion } from "./watched-question.ts";

export interface FollowerOptions {
  readonly asking: Asking;
  readonly timeline: Timeline;
  readonly log: ChangeLog;
  readonly graph: Graph;
}

/** An answer as it is remembered until something may move it: not itself, for the graph still knows what it was. */
interface Remembered {
  readonly moment: Moment;
  readonly key: string;
  readonly wakes: (happening: Happening) => boolean;
}

/** Told at most of what moved one answer. */
const changesMax = 1000;
const duesMax = 100;

/** Follows the answer of one question along the timeline, step by step. */
export class Follower<Answer extends WatchedAnswer = WatchedAnswer> {
  readonly #question: WatchedQuestion<Answer>;
  readonly #options: FollowerOptions;
  #known: Remembered;

  private constructor(question: WatchedQuestion<Answer>, options: FollowerOptions, known: Remembered) {
    this.#question = question;
    this.#options = options;
    this.#known = known;
  }

  /** Asks the question at a moment whose version is here, to follow it from there. Rejects with WatchUnfinished. */
  static async begin<Answer extends WatchedAnswer>(
    question: WatchedQuestion<Answer>,
    moment: Moment,
    options: FollowerOptions,
  ): Promise<Follower<Answer>> {
    const answer = await options.asking.ask(question, moment);
    return new Follower(question, options, remembered(question, answer));
  }

  /** How far it was followed. */
  get moment(): Moment {
    return this.#known.moment;
  }

  /** Goes on to the next step: the move where the answer moved with it. Rejects with WatchUnfinished, or as the store does. */
  async take(step: Step): Promise<Move | undefined> {
    const { asking } = this.#options;
    const { moment } = step;
    if (!(await this.#mayMove(step))) {
      this.#known = { ...this.#known, moment };
      return undefined;
    }
    const after = await asking.ask(this.#question, moment);
    const { key, moment: earlier } = this.#known;
    this.#known = remembered(this.#question, after);
    if (after.key === key) return undefined;

    const before = await asking.ask(this.#question, earlier);
    const told = await asking.run(() => this.#question.tell(before, after));
    const isMover = this.#question.movers(before, after);
    if (step.by === "VERSION") return { ...told, moment, changes: await this.#changesBy(moment.version, isMover) };
    const dues = this.#duesBy(moment, isMover);
    return {
      ...told,
      moment,
      changes: [],
      sentence: `${dueWords(before.estate, after.estate, dues)}. ${told.sentence}`,
    };
  }

  async #mayMove({ by, moment }: Step): Promise<boolean> {
    const { timeline, log, graph } = this.#options;
    const { wakes } = this.#known;
    if (by === "CLOCK") return timeline.agenda(moment).some((due) => wakes(happeningOfDue(graph, due)));
    for await (const record of log.entriesOf(moment.version)) {
      const happening = happeningOf(graph, record);
      if (happening !== undefined && wakes(happening)) return true;
    }
    return false;
  }

  /** Where none of a version's changes can be told to have moved the answer, all are: that is less than asked for, and true. */
  async #changesBy(version: number, isMover: (happening: Happening) => boolean): Promise<readonly ChangeRecord[]> {
    const { log, graph } = this.#options;
    const movers: ChangeRecord[] = [];
    const all: ChangeRecord[] = [];
    for await (const record of log.entriesOf(version)) {
      if (movers.length === changesMax) break;
      if (all.length < changesMax) all.push(record);
      const happening = happeningOf(graph, record);
      if (happening !== undefined && isMover(happening)) movers.push(record);
    }
    return movers.length > 0 ? movers : all;
  }

  #duesBy(moment: Moment, isMover: (happening: Happening) => boolean): readonly Due[] {
    const { timeline, graph } = this.#options;
    const all = [...timeline.agenda(moment).take(duesMax)];
    const movers = [
      ...timeline
        .agenda(moment)
        .filter((due) => isMover(happeningOfDue(graph, due)))
        .take(duesMax),
    ];
    return movers.length > 0 ? movers : all;
  }
}

function remembered<Answer extends WatchedAnswer>(question: WatchedQuestion<Answer>, answer: Answer): Remembered {
  const { estate, key } = answer;
  return { moment: estate.moment, key, wakes: question.wakes(answer) };
}
