import { concentration, type Concentration } from "../../src/analysis/concentration.ts";
import type { Scenario } from "../../src/analysis/scenario.ts";
import type { Kind } from "../../src/ontology/kinds.ts";
import type { Estate } from "../../src/projection/estate.ts";
import { finish } from "./ask-blast-radius.ts";

/** A concentration with an id in the place of a number. */
export type ToldConcentration = Omit<Concentration, "entity"> & { readonly id: string };

export function askingConcentrationOf(
  estate: Estate,
  kinds: readonly Kind[],
  scenario: Scenario = "OUTAGE",
): readonly ToldConcentration[] {
  return finish(concentration(estate, kinds, scenario)).map(({ entity, ...rest }) => ({
    id: estate.idOf(entity),
    ...rest,
  }));
}
