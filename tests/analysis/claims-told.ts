import { coneArcs } from "../../src/analysis/causes/claim-cone.ts";
import { frontierOf } from "../../src/analysis/causes/claim-frontier.ts";
import { outcomeClaims } from "../../src/analysis/causes/outcome-claims.ts";
import type { Estate } from "../../src/projection/estate.ts";
import { finish } from "../support/ask-blast-radius.ts";
import { draw } from "../support/draw.ts";

/** The claims of `outcome:o` in a drawn estate, one a line: `holds|open distance origin SCENARIO [controls]`, in their order. */
export function claimsOf(text: string | Estate) {
  const estate = typeof text === "string" ? draw(text) : text;
  const question = { threshold: "TESTED", controlsThatHold: [], controlsThatFail: [], isOver: () => false } as const;
  const found = finish(outcomeClaims(estate, estate.find("outcome:o"), question));
  const told = found.claims.map((claim) => {
    const controls = frontierOf(found, claim).map((control) => estate.idOf(control));
    const line = [claim.holds ? "holds" : "open", claim.distance, estate.idOf(claim.origin), claim.scenario];
    return [...line, ...controls].join(" ");
  });
  const { from, to, entity } = found.region;
  const cones = found.claims.map((claim) => {
    const states = finish(coneArcs(found, [claim])).flatMap((arc) => [from[arc] ?? 0, to[arc] ?? 0]);
    return [...new Set(states.map((state) => estate.idOf(entity[state] ?? 0)))].sort();
  });
  return { told, cones, found };
}

/** A control that prevents, is implemented and was tested, with its evidence: `tested("gate")` draws `control:gate`. */
export function tested(name: string, more = ""): string {
  return `
    control:${name} {effect: PREVENT, status: IMPLEMENTED${more === "" ? "" : `, ${more}`}}
    evidence:${name} {evidenceKind: TEST, result: PASS, independence: SELF, collectedAt: "2026-02-01T00:00:00Z"}
    evidence:${name} -SUPPORTS-> control:${name}`;
}
