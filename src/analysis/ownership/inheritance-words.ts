import type { Estate } from "../../projection/estate.ts";
import type { Step } from "./naming.ts";

/** What a place does to the thing below it. */
export function inheritanceVerb(estate: Estate, row: number): string {
  const type = estate.typeOf(row);
  if (type === "ACTS_AS") return "acts as";
  return type === "CONTAINS" ? "contains" : "hosts";
}

/** The steps from a place down to the entity asked about, the place first; empty for the entity itself. */
export function stepsDown(place: number, steps: ReadonlyMap<number, Step>): readonly Step[] {
  const path: Step[] = [];
  for (let step = steps.get(place); step !== undefined; step = steps.get(step.child)) path.push(step);
  return path;
}
