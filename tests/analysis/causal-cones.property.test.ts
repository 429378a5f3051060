import fc from "fast-check";
import { expect, test } from "vitest";
import { blastRadius } from "../../src/analysis/blast-radius.ts";
import { causalCones } from "../../src/analysis/causes/causal-cones.ts";
import { controlAssurance } from "../../src/analysis/control-assurance.ts";
import { isComponent } from "../../src/analysis/is-component.ts";
import { noEntity, type Estate } from "../../src/projection/estate.ts";
import { anyEstate } from "../oracles/any-estate.ts";
import { drawnEstateText } from "../oracles/drawn-estate.ts";
import { finish } from "../support/ask-blast-radius.ts";
import { draw } from "../support/draw.ts";

const numRuns = Number(process.env["PROPERTY_RUNS"] ?? 300);

/** Every causal origin with the scenario it begins, as the definition lists them. */
function originsOf(
  estate: Estate,
  outcome: number,
): readonly (readonly [number, "COMPROMISE" | "INJECTION" | "OUTAGE"])[] {
  const { trigger } = estate.factsOf(outcome);
  const more = ["HALLUCINATION", "EXCESS_OF_AUTHORITY", "MISUSE", "MISCONFIGURATION"].some((each) => each === trigger);
  const isGuardedIn = (identity: number): boolean =>
    estate.relationsIn(identity, "GUARDS").some((row) => {
      const { side, aboveAmount } = estate.relationFactsOf(row).properties;
      const { effect, status } = estate.factsOf(estate.fromOf(row));
      const state = controlAssurance(estate, estate.fromOf(row)).counts;
      const isTested = state === "TESTED" || state === "INDEPENDENTLY_VERIFIED";
      return side === "IN" && aboveAmount === undefined && effect === "PREVENT" && status === "IMPLEMENTED" && isTested;
    });
  return [...estate.entities()].flatMap((entity) => {
    const kind = estate.kindOf(entity);
    const compromised =
      kind === "VENDOR" ||
      kind === "VULNERABILITY" ||
      (kind === "IDENTITY" && !isGuardedIn(entity)) ||
      (more && (kind === "AGENT" || kind === "MODEL"));
    return [
      ...(compromised ? [[entity, "COMPROMISE"] as const] : []),
      ...(estate.factsOf(entity)["externallyWritable"] === true ? [[entity, "INJECTION"] as const] : []),
      ...(trigger === "OUTAGE" && isComponent(kind) ? [[entity, "OUTAGE"] as const] : []),
    ];
  });
}

test("what lies on the path by which an origin reaches the outcome is in a cone, and what no such origin reaches is in none", () => {
  fc.assert(
    fc.property(anyEstate, (some) => {
      const estate = draw(drawnEstateText(some));
      const outcome = estate.find("outcome:o");
      if (outcome === noEntity) return;
      const cones = finish(causalCones(estate, outcome));
      const onPaths = new Set<number>();
      const reached = new Set<number>();
      for (const [origin, scenario] of originsOf(estate, outcome)) {
        const { inherent } = finish(
          blastRadius(estate, {
            origins: [origin],
            scenario,
            maxDepth: 1000,
            maxEntities: 1_000_000,
            threshold: "TESTED",
            controlsThatHold: [],
            controlsThatFail: [],
          }),
        );
        if (!inherent.holds(outcome)) continue;
        onPaths.add(origin);
        reached.add(origin);
        for (const entity of inherent.entities()) reached.add(entity);
        for (const { to } of inherent.impactOn(outcome).path) onPaths.add(to);
      }
      for (const entity of onPaths) if (isComponent(estate.kindOf(entity))) expect(cones).toContain(entity);
      for (const entity of cones) if (isComponent(estate.kindOf(entity))) expect(reached).toContain(entity);
    }),
    { numRuns },
  );
});
