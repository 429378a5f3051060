import { createHash } from "node:crypto";
import type { Reach } from "../analysis/reach.ts";
import type { Estate } from "../projection/estate.ts";
import { canonicalJson } from "../store/canonical-json.ts";
import { reachTerms } from "./reach-terms.ts";

const entitiesAStep = 1000;

/** A digest of what is said of all that was reached, in the order in which the graph numbers it: the same for the same reach of one graph. */
export function* reachDigest(estate: Estate, reach: Reach): Generator<void, string> {
  const entities = Int32Array.from(reach.entities()).sort();
  const hash = createHash("sha256");
  for (const [index, entity] of entities.entries()) {
    hash.update(`${canonicalJson(reachTerms(estate, reach, entity))}\n`);
    if (index % entitiesAStep === entitiesAStep - 1) yield;
  }
  return hash.digest("hex");
}
