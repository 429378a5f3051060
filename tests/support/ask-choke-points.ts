import { chokePoints, type ChokePoints } from "../../src/analysis/choke-points.ts";
import type { ChokeQuestion } from "../../src/analysis/choke-points/choke-question.ts";
import type { Estate } from "../../src/projection/estate.ts";
import { finish, hopLine } from "./ask-blast-radius.ts";
import { draw } from "./draw.ts";

/** A question with ids in the place of numbers, and what the API takes where something is left out. */
export type AskedChokePoints = Partial<Omit<ChokeQuestion, "from" | "to" | "controlsThatHold" | "controlsThatFail">> & {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly hold?: readonly string[];
  readonly fail?: readonly string[];
};

/** An answer with words in the place of numbers. */
export interface ToldChokePoints {
  readonly answer: ChokePoints;
  /** A hop a line. */
  readonly cut: readonly string[];
  /** Ids of the relations of the cut. */
  readonly ids: readonly string[];
  readonly bottlenecks: readonly string[];
  readonly pathExists: boolean;
  readonly reasons: readonly string[];
}

export function askingChokePoints(text: string, asked: AskedChokePoints): ToldChokePoints {
  return askingChokePointsOf(draw(text), asked);
}

export function askingChokePointsOf(estate: Estate, asked: AskedChokePoints): ToldChokePoints {
  const { from, to, hold = [], fail = [], scenario = "COMPROMISE", ...rest } = asked;
  const numbers = (ids: readonly string[]): number[] => ids.map((id) => estate.find(id));
  const answer = finish(
    chokePoints(estate, {
      threshold: "TESTED",
      ...rest,
      scenario,
      from: numbers(from),
      to: numbers(to),
      controlsThatHold: numbers(hold),
      controlsThatFail: numbers(fail),
    }),
  );
  return {
    answer,
    cut: answer.cut.map((hop) => hopLine(estate, hop)),
    ids: answer.cut.map(({ row }) => estate.relationIdOf(row)),
    bottlenecks: answer.bottlenecks.map((entity) => estate.idOf(entity)),
    pathExists: answer.pathExists,
    reasons: answer.traversal.reasons,
  };
}
