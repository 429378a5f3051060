import type { RelationType } from "../../ontology/relation-types.ts";

/** Which relations are followed from an entity: those of a type that leave it, or that enter it. */
export interface Along {
  readonly type: RelationType;
  readonly direction: "OUT" | "IN";
}

/**
 * One step of what a rule reads, away from its subject. RELATION: along any of these relations, once or any number of times.
 * THROUGH: to whoever stands for a party, by `through` of an `OWNS` that enters what was read last. REACHES: from an agent to all
 * that it inherently reaches. LEADS_HERE: from an outcome to all from which harm, or an outage where that is its trigger,
 * inherently leads to it. MAY_LEAD_HERE: the same, and from an outcome to all from which harm inherently leads to a takeover of a control in
 * its way.
 */
export type ReadStep =
  | { readonly step: "RELATION"; readonly along: readonly Along[]; readonly repeated: boolean }
  | { readonly step: "THROUGH" | "REACHES" | "LEADS_HERE" | "MAY_LEAD_HERE" };

/** The way from a subject to something that its rule reads; all that lies on the way is read as well. */
export type ReadPath = readonly ReadStep[];

/** Relations of a type that leave what was read last. */
export function outOf(...types: readonly RelationType[]): ReadStep {
  return { step: "RELATION", along: types.map((type) => ({ type, direction: "OUT" })), repeated: false };
}

/** Relations of a type that enter what was read last. */
export function into(...types: readonly RelationType[]): ReadStep {
  return { step: "RELATION", along: types.map((type) => ({ type, direction: "IN" })), repeated: false };
}

/** Any of the steps, taken any number of times, none included. */
export function anyNumberOf(...steps: readonly ReadStep[]): ReadStep {
  const along = steps.flatMap((each) => (each.step === "RELATION" ? each.along : []));
  return { step: "RELATION", along, repeated: true };
}

/** To whoever stands for a party that owns what was read last. */
export const through: ReadStep = Object.freeze({ step: "THROUGH" });

/** From an agent to all that harm starting at it inherently reaches; the only first step that makes a rule a CONE one, with `leadsHere`. */
export const reaches: ReadStep = Object.freeze({ step: "REACHES" });

/** From an outcome to all from which it is inherently reached. */
export const leadsHere: ReadStep = Object.freeze({ step: "LEADS_HERE" });

/** From an outcome to all from which it is inherently reached, or from which a control in the way of that may be taken over. */
export const mayLeadHere: ReadStep = Object.freeze({ step: "MAY_LEAD_HERE" });
