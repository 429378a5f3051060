import type { Fields } from "../ontology/value.ts";
import type { Estate } from "../projection/estate.ts";
import type { Happening } from "./happening.ts";

/** An answer at one moment. */
export interface WatchedAnswer {
  readonly estate: Estate;
  /** The same for the same answer, whatever the moment: the moment itself and how long it took are no part of it. */
  readonly key: string;
  /** Whether there was no time for all of it, so that nothing can be said of it. */
  readonly isUnfinished: boolean;
}

/** What moved, from one answer to another. */
export interface ToldMove {
  /** A whole sentence. */
  readonly sentence: string;
  /** Bounded, however large the answers are. */
  readonly before: Fields;
  readonly after: Fields;
}

/** A question that is asked again when its answer may have moved. */
export interface WatchedQuestion<Answer extends WatchedAnswer = WatchedAnswer> {
  /** Asks at the estate's moment; once `isOver` it may stop. Yields now and then. Never throws. */
  ask(estate: Estate, isOver: () => boolean): Generator<void, Answer>;
  /** Whether, as the answer stands, something that happens may move it. It may err by yes alone, and holds on to no answer. */
  wakes(answer: Answer): (happening: Happening) => boolean;
  /** Whether something that happened between two different answers may have moved the one to the other. It may err by yes alone. */
  movers(before: Answer, after: Answer): (happening: Happening) => boolean;
  /** Yields now and then. */
  tell(before: Answer, after: Answer): Generator<void, ToldMove>;
}

/** Ids listed at most of any one thing in an answer that is told; how many there are is told beside them. */
export const listedMax = 100;
