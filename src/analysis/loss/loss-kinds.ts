import type { Value } from "../../ontology/value.ts";

/** What a sentence calls each kind of loss. */
export const lossWords: Readonly<Record<string, string>> = {
  DIRECT: "direct loss",
  CONSEQUENTIAL: "consequential loss",
  REGULATORY_FINE: "a regulatory fine",
  THIRD_PARTY_CLAIM: "claims of third parties",
  DATA_LOSS: "loss of data",
  BUSINESS_INTERRUPTION: "business interruption",
  FRAUD: "fraud",
  REPUTATION: "loss of reputation",
};

/** Whether a loss counts as consequential: a fraud that an insider's own misuse brings about is direct. */
export function isConsequential(kind: string, trigger: Value | undefined): boolean {
  if (kind === "FRAUD") return trigger !== "MISUSE";
  return kind === "CONSEQUENTIAL" || kind === "BUSINESS_INTERRUPTION" || kind === "REPUTATION";
}
