import type { Layer } from "../../ontology/taxonomy.ts";
import type { Estate } from "../../projection/estate.ts";
import type { Break } from "./joint-failures.ts";
import type { AssuranceNeed } from "./need.ts";
import { markedName } from "../marked-name.ts";

/** What claims that hold may break by: a control, or all that sit in one layer or come from one vendor. */
export type FailureCause =
  | { readonly kind: "CONTROL"; readonly control: number }
  | { readonly kind: "LAYER"; readonly layer: Layer }
  | { readonly kind: "VENDOR"; readonly vendor: number };

/** What is missing where all claims hold and would not if something failed. */
export function breakNeed(estate: Estate, { cause, claims }: Break<FailureCause>): AssuranceNeed {
  const broken = claims === 1 ? "1 claim holds no longer" : `${claims} claims hold no longer`;
  const sentence =
    cause.kind === "CONTROL"
      ? `Have a second control hold what ${markedName(estate, cause.control)} holds: if it fails, ${broken}.`
      : cause.kind === "LAYER"
        ? `Have a control in another layer hold what those in ${cause.layer.code} (${cause.layer.name}) hold: if they fail, ${broken}.`
        : `Have a control of another vendor hold what those of ${markedName(estate, cause.vendor)} hold: if they fail, ${broken}.`;
  return { sentence, control: cause.kind === "CONTROL" ? cause.control : undefined, hop: undefined, closes: 0 };
}

/** What is missing where the evidence of a guard in a cone is past its date. */
export function staleNeed(estate: Estate, control: number): AssuranceNeed {
  const sentence = `Renew the evidence of ${markedName(estate, control)}: all of it is past its date.`;
  return { sentence, control, hop: undefined, closes: 0 };
}

/** What is missing where an outcome has come about and nothing on record leads to it. */
export function unexplainedNeed(estate: Estate, outcome: number): AssuranceNeed {
  const sentence = `Record what led to ${markedName(estate, outcome)}: it has come about, and nothing on record leads to it.`;
  return { sentence, control: undefined, hop: undefined, closes: 0 };
}
