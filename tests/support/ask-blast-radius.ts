import { blastRadius, type BlastRadius } from "../../src/analysis/blast-radius.ts";
import type { BlastRadiusQuestion } from "../../src/analysis/blast-radius-question.ts";
import { powerNames } from "../../src/ontology/powers.ts";
import type { Hop } from "../../src/analysis/hop.ts";
import type { Impact, Reach } from "../../src/analysis/reach.ts";
import type { Assumptions } from "../../src/projection/assumptions.ts";
import type { Estate } from "../../src/projection/estate.ts";
import { draw } from "./draw.ts";

/** A question with ids in the place of numbers, and what the API takes where something is left out. */
export type Asked = Partial<
  Omit<BlastRadiusQuestion, "origins" | "controlsThatHold" | "controlsThatFail"> & {
    controlsThatHold: readonly string[];
    controlsThatFail: readonly string[];
    assume: Partial<Assumptions>;
    at: number;
  }
> & { readonly origins: readonly string[] };

/** An answer with words in the place of numbers. */
export interface Told {
  readonly answer: BlastRadius;
  readonly estate: Estate;
  readonly inherent: ToldReach;
  readonly residual: ToldReach;
  /** `control: holds|reason, hops`. */
  readonly controls: readonly string[];
  readonly reasons: readonly string[];
}
export interface ToldReach {
  readonly reach: Reach;
  readonly estate: Estate;
}

export function asking(text: string, asked: Asked): Told {
  const { assume, at } = asked;
  return askingOf(draw(text, { ...(at !== undefined && { at }), ...(assume !== undefined && { assume }) }), asked);
}

export function askingOf(estate: Estate, asked: Asked): Told {
  const { origins, controlsThatHold = [], controlsThatFail = [], assume: _, at: __, ...rest } = asked;
  const numbers = (ids: readonly string[]): number[] => ids.map((id) => estate.find(id));
  const answer = finish(
    blastRadius(estate, {
      scenario: "COMPROMISE",
      maxDepth: 64,
      maxEntities: 1_000_000,
      threshold: "TESTED",
      ...rest,
      origins: numbers(origins),
      controlsThatHold: numbers(controlsThatHold),
      controlsThatFail: numbers(controlsThatFail),
    }),
  );
  return {
    answer,
    estate,
    inherent: { reach: answer.inherent, estate },
    residual: { reach: answer.residual, estate },
    controls: answer.controls.map(
      ({ control, holds, reason, hopsGuarded }) =>
        `${estate.idOf(control)}: ${holds ? "holds" : reason}, ${hopsGuarded}`,
    ),
    reasons: answer.traversal.reasons,
  };
}

/** Runs a generator to its end. */
export function finish<Result>(generator: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = generator.next();
    if (done === true) return value;
  }
}

/** All impacts as `distance id POWERS`. */
export function impacted({ reach, estate }: ToldReach): string[] {
  return reach
    .impacts({ first: Infinity })
    .map(({ distance, entity, powers }) =>
      [distance, estate.idOf(entity), powerNames(powers).join(",")].join(" ").trimEnd(),
    );
}

/** The impact on one entity; throws where it was not reached. */
export function impactOn({ reach, estate }: ToldReach, id: string): Impact {
  const found = reach.impacts({ first: Infinity }).find(({ entity }) => estate.idOf(entity) === id);
  if (found === undefined) throw new Error(`${id} was not reached`);
  return found;
}

/** The path to an entity, a hop a line: `from -TYPE POWERS-> to`. */
export function pathTo(told: ToldReach, id: string): string[] {
  return impactOn(told, id).path.map((hop) => hopLine(told.estate, hop));
}

export function hopLine(estate: Estate, { row, from, to, powers, reversed }: Hop): string {
  const label = [estate.typeOf(row), powerNames(powers).join(",")].join(" ").trimEnd();
  const arrow = reversed ? `<-${label}-` : `-${label}->`;
  return `${estate.idOf(from)} ${arrow} ${estate.idOf(to)}`;
}

/** The guards on the hop that first reached an entity: `control: holds|reason`. */
export function guardsInto(told: ToldReach, id: string): string[] {
  return impactOn(told, id).via.guards.map(
    ({ control, holds, reason }) => `${told.estate.idOf(control)}: ${holds ? "holds" : reason}`,
  );
}
