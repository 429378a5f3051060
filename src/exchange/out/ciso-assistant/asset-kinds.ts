import type { Kind } from "../../../ontology/kinds.ts";

/** What is an asset in CISO Assistant. */
export const assetKinds = ["MODEL", "PLATFORM", "PLUGIN", "AGENT", "IDENTITY", "RESOURCE"] as const satisfies Kind[];

export function isAssetKind(kind: string): kind is (typeof assetKinds)[number] {
  return (assetKinds as readonly string[]).includes(kind);
}

/** A word of the schema as a label, which takes letters, digits, `-` and `_`, and at most 36 of them: `AI_BROWSER` as `ai-browser`. */
export function label(word: string): string {
  return word.toLowerCase().replaceAll("_", "-").slice(0, 36);
}
