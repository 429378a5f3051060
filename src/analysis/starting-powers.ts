import { allPowers, powers, type Powers } from "../ontology/powers.ts";
import type { Scenario } from "./scenario.ts";

/** What the origins hold at first, CONTROL spread out; in an outage there are no powers. */
export const startingPowers: Readonly<Record<Scenario, Powers>> = {
  COMPROMISE: allPowers,
  OUTAGE: 0,
  INJECTION: powers.WRITE,
  DISCLOSURE: powers.READ,
};
