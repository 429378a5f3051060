import type { Estate } from "../projection/estate.ts";
import { isInactive } from "./ownership/is-inactive.ts";

/** The persons whose decision a control rests on. */
export interface Approvers {
  /** Each once; empty where the control rests on nobody's decision. */
  readonly persons: readonly number[];
  /** Whether all must decide alike, as under dual control; else any one of them will do. */
  readonly allNeeded: boolean;
}

const nobody: Approvers = { persons: [], allNeeded: false };

/** Who decides for a control of human approval or dual control: who operates it, and who is in or leads a team that does. Never throws. */
export function approversOf(estate: Estate, control: number): Approvers {
  const { controlKind } = estate.factsOf(control);
  if (controlKind !== "HUMAN_APPROVAL" && controlKind !== "DUAL_CONTROL") return nobody;
  const operators = estate.relationsIn(control, "OPERATES").map((row) => estate.fromOf(row));
  const teams = operators.filter((operator) => estate.kindOf(operator) === "TEAM");
  const staff = teams
    .flatMap((team) => [...estate.relationsIn(team, "MEMBER_OF"), ...estate.relationsIn(team, "LEADS")])
    .map((row) => estate.fromOf(row))
    .filter((person) => !isInactive(estate, person));
  const persons = [...operators.filter((operator) => estate.kindOf(operator) === "PERSON"), ...staff];
  if (controlKind === "HUMAN_APPROVAL") return { persons: [...new Set(persons)], allNeeded: false };
  return { persons: [...new Set(persons)].filter((person) => !isInactive(estate, person)), allNeeded: true };
}
