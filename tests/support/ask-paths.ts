import { pathSentence, type AccountableName } from "../../src/analysis/path-sentence.ts";
import { paths, type PathAnswer } from "../../src/analysis/paths.ts";
import type { PathQuestion } from "../../src/analysis/paths/path-question.ts";
import { powerNames } from "../../src/ontology/powers.ts";
import type { Estate } from "../../src/projection/estate.ts";
import { finish } from "./ask-blast-radius.ts";
import { draw } from "./draw.ts";

/** A question with ids in the place of numbers, and what the API takes where something is left out. */
export type AskedPaths = Partial<Omit<PathQuestion, "from" | "to" | "controlsThatHold" | "controlsThatFail">> & {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly hold?: readonly string[];
  readonly fail?: readonly string[];
};

/** An answer with words in the place of numbers. */
export interface ToldPaths {
  readonly answer: PathAnswer;
  /** A path a line: `from -TYPE POWERS-> to -TYPE-> …`, `<-TYPE-` where reversed. */
  readonly lines: readonly string[];
  /** By path: the ids of its relations. */
  readonly ids: readonly (readonly string[])[];
  readonly blockedBy: readonly (readonly string[])[];
  readonly reasons: readonly string[];
  readonly sentences: (accountable?: AccountableName) => readonly string[];
}

export function askingPaths(text: string, asked: AskedPaths): ToldPaths {
  return askingPathsOf(draw(text), asked);
}

export function askingPathsOf(estate: Estate, asked: AskedPaths): ToldPaths {
  const { from, to, hold = [], fail = [], scenario = "COMPROMISE", ...rest } = asked;
  const numbers = (ids: readonly string[]): number[] => ids.map((id) => estate.find(id));
  const answer = finish(
    paths(estate, {
      maxDepth: 64,
      first: 10,
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
    lines: answer.paths.map(({ hops }) =>
      hops.reduce(
        (line, { row, to: end, powers, reversed }) => {
          const label = [estate.typeOf(row), powerNames(powers).join(",")].join(" ").trimEnd();
          return `${line} ${reversed ? `<-${label}-` : `-${label}->`} ${estate.idOf(end)}`;
        },
        estate.idOf(hops[0]?.from ?? -1),
      ),
    ),
    ids: answer.paths.map(({ hops }) => hops.map(({ row }) => estate.relationIdOf(row))),
    blockedBy: answer.paths.map(({ blockedBy }) => blockedBy.map((control) => estate.idOf(control))),
    reasons: answer.traversal.reasons,
    sentences: (accountable = () => undefined) =>
      answer.paths.map((path) => pathSentence(estate, scenario, path, accountable)),
  };
}
