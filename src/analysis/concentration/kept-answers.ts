import type { Estate } from "../../projection/estate.ts";
import type { Interval } from "../../projection/existence.ts";
import type { Graph } from "../../projection/graph.ts";
import { sharedWalk, type SharedWalk } from "../spread/shared-walk.ts";
import { unchangingStretch } from "./unchanging-stretch.ts";
import { keptFor } from "../../projection/kept-for.ts";

/** An answer, or one under way, and where it holds. */
interface Kept<Answer> {
  readonly version: number;
  readonly stretch: Interval;
  readonly question: string;
  readonly walk: SharedWalk<Answer>;
}

/** Answers about graphs, the last few of each, kept for as long as a version is asked about. */
export interface KeptAnswers<Answer> {
  /** The answer to a question, which names it whole: one that is kept or under way, else it begins. */
  take(estate: Estate, question: string, begin: () => Generator<void, Answer>): Generator<void, Answer>;
}

/** Keeps so many answers a graph; the one that was not asked for the longest is forgotten first. */
export function keptAnswers<Answer extends object>(answersMax: number): KeptAnswers<Answer> {
  const shelfOf = keptFor<Graph, Kept<Answer>[]>(() => []);
  return {
    *take(estate, question, begin) {
      const { version, at } = estate.moment;
      const shelf = shelfOf(estate.graph);
      const isIt = (each: Kept<Answer>): boolean =>
        each.version === version &&
        each.question === question &&
        each.stretch.validFrom <= at &&
        at < each.stretch.validTo;
      let kept = shelf.find(isIt);
      if (kept === undefined) {
        const stretch = yield* unchangingStretch(estate);
        kept = shelf.find(isIt) ?? { version, stretch, question, walk: sharedWalk(begin) };
      }
      const others = shelf.filter((each) => each !== kept);
      shelf.splice(0, shelf.length, kept, ...others.slice(0, answersMax - 1));
      return yield* kept.walk.take();
    },
  };
}
