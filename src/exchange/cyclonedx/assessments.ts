import { isObject } from "../../changes/reading.ts";
import { listIn, textIn } from "./data-names.ts";

type Written = Readonly<Record<string, unknown>>;

/** What attestations say of claims and of the evidence for them, by `bom-ref`. */
export interface Assessment {
  /** The conformance scores of a claim. */
  readonly scores: ReadonlyMap<string, readonly number[]>;
  /** Of each piece of evidence that somebody assessed, whether only third parties did. */
  readonly thirdParty: ReadonlyMap<string, boolean>;
  /** By assessor, the evidence for the claims that they assessed. */
  readonly assessedBy: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads the maps of all attestations. Never throws. */
export function assessmentsOf(declarations: Written): Assessment {
  const claims = listIn(declarations, "claims").filter(isObject);
  const evidenceOf = new Map(claims.map((claim) => [textIn(claim, "bom-ref"), listIn(claim, "evidence")]));
  const assessors = listIn(declarations, "assessors").filter(isObject);
  const outside = new Map(assessors.map((one) => [textIn(one, "bom-ref"), one["thirdParty"] === true]));

  const scores = new Map<string, number[]>();
  const thirdParty = new Map<string, boolean>();
  const assessedBy = new Map<string, Set<string>>();
  for (const attestation of listIn(declarations, "attestations").filter(isObject)) {
    const assessor = textIn(attestation, "assessor");
    const assessed = assessedBy.get(assessor) ?? new Set();
    assessedBy.set(assessor, assessed);
    for (const map of listIn(attestation, "map").filter(isObject)) {
      const score = isObject(map["conformance"]) ? map["conformance"]["score"] : undefined;
      for (const claim of listIn(map, "claims")) {
        if (typeof claim !== "string") continue;
        if (typeof score === "number") scores.set(claim, [...(scores.get(claim) ?? []), score]);
        for (const evidence of evidenceOf.get(claim) ?? []) {
          if (typeof evidence !== "string") continue;
          assessed.add(evidence);
          const isOutside = outside.get(assessor) ?? false;
          thirdParty.set(evidence, isOutside && (thirdParty.get(evidence) ?? true));
        }
      }
    }
  }
  return { scores, thirdParty, assessedBy };
}
