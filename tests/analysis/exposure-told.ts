import { outcomePaths, type OutcomePathsQuestion } from "../../src/analysis/outcome-paths.ts";
import type { Estate } from "../../src/projection/estate.ts";
import { finish, hopLine } from "../support/ask-blast-radius.ts";
import { draw } from "../support/draw.ts";

/** A question with ids in the place of numbers, and what the API takes where something is left out. */
export type AskedExposure = Partial<Omit<OutcomePathsQuestion, "outcome" | "controlsThatHold" | "controlsThatFail">> & {
  readonly hold?: readonly string[];
  readonly fail?: readonly string[];
};

/** How `outcome:o` of a drawn estate can be reached, ids in the place of numbers. */
export function exposure(text: string | Estate, { hold = [], fail = [], ...asked }: AskedExposure = {}) {
  const estate = typeof text === "string" ? draw(text) : text;
  const numbers = (ids: readonly string[]): number[] => ids.map((id) => estate.find(id));
  const answer = finish(
    outcomePaths(estate, {
      fromKinds: undefined,
      scenario: "COMPROMISE",
      maxDepth: 64,
      first: 20,
      threshold: "TESTED",
      isOver: () => false,
      ...asked,
      outcome: estate.find("outcome:o"),
      controlsThatHold: numbers(hold),
      controlsThatFail: numbers(fail),
    }),
  );
  return {
    estate,
    answer,
    /** `open|blocked length origin SCENARIO`. */
    told: answer.paths.map(({ origin, scenario, path }) => {
      const state = path.blockedBy.length === 0 ? "open" : "blocked";
      return [state, path.hops.length, estate.idOf(origin), scenario].join(" ");
    }),
    paths: answer.paths.map(({ path }) => path.hops.map((hop) => hopLine(estate, hop))),
    ids: answer.paths.map(({ path }) => path.hops.map(({ row }) => estate.relationIdOf(row))),
    blockedBy: answer.paths.map(({ path }) => path.blockedBy.map((control) => estate.idOf(control))),
    openOrigins: answer.openOrigins.map((origin) => estate.idOf(origin)),
    reasons: answer.traversal.reasons,
  };
}
