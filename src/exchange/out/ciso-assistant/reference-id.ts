import { createHash } from "node:crypto";

/** What CISO Assistant keeps of a `ref_id` at most. */
const charactersMax = 100;

/** What it takes for the end of one reference where several stand in a cell, and what it trims. */
const unfit = /[\s|;,\p{Cc}\p{Cf}]+/gu;

/**
 * The id of an entity, or of what else is of a kind, as a `ref_id`: the id itself where it is one. Else it is cut, its separators are hyphens, and 12 digits of its
 * SHA-256 tell it apart. One without a `:` gets its kind before it, since a
 * number or the word `null` would not be read as a text.
 */
export function referenceId(kind: string, id: string): string {
  const named = id.includes(":") ? id : `${kind.toLowerCase().replaceAll("_", "-")}:${id}`;
  const fit = named.replace(unfit, "-");
  if (fit === id && Array.from(fit).length <= charactersMax) return fit;
  return `${Array.from(fit)
    .slice(0, charactersMax - 13)
    .join("")}~${shortHash(id)}`;
}

/** 12 digits of the SHA-256 of a text. */
export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
