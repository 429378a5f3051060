import { noPowers } from "../../ontology/powers.ts";
import type { Estate } from "../../projection/estate.ts";
import { noRow } from "../../projection/relation-rows.ts";
import type { ControlStandings } from "../control-standing.ts";
import { hopGives, hopNeeds } from "../hop-rules.ts";
import { coneStates } from "./harm-cone.ts";

/** The causal cones of an outcome, outages aside: what lies in them, and the relations whose hops lead through them. */
export interface ConeRows {
  readonly entities: ReadonlySet<number>;
  /** In no order. */
  readonly rows: readonly number[];
}

/** Entities looked at between two yields. */
const entitiesAStep = 1024;

/** What lies on a way that harm can take from a causal origin to the outcome, as if no control held. Never throws. */
export function* coneRows(estate: Estate, outcome: number, standings: ControlStandings): Generator<void, ConeRows> {
  const { gained, leading } = yield* coneStates(estate, outcome, standings);
  const rows: number[] = [];
  let looked = 0;
  for (const [entity, held] of gained) {
    for (let row = estate.firstOut(entity); row !== noRow; row = estate.nextOut(row)) {
      const isTaken = (hopNeeds(estate, row) & held) !== noPowers;
      if (isTaken && (hopGives(estate, row, held) & leading(estate.toOf(row))) !== noPowers) rows.push(row);
    }
    if ((looked += 1) % entitiesAStep === 0) yield;
  }
  return { entities: new Set(gained.keys()), rows };
}
