import { z } from "zod";
import { enums } from "../../ontology/enums.ts";
import { kinds } from "../../ontology/kinds.ts";
import type { ToolInfo } from "./tool.ts";

/** Ids in one argument. */
const idsMax = 100;

export const id = z
  .string()
  .min(1)
  .max(256)
  .describe("The id of an entity, such as agent:invoice-bot; `find` gives ids.");
export const ids = z.array(id).min(1).max(idsMax);
export const asOf = z.iso
  .datetime({ offset: true })
  .optional()
  .describe("The moment asked about, by when things held. Default: now.");
export const scenario = z
  .enum(["COMPROMISE", "OUTAGE", "INJECTION", "DISCLOSURE"])
  .default("COMPROMISE")
  .describe("What happens at the start: in an attacker's hands, out, fed poisoned content, or read.");
export const kind = z.enum(kinds);

/** How many items a list has at most. */
export const first = (standard: number, max: number) =>
  z.number().int().min(1).max(max).default(standard).describe(`How many to give at most: 1 to ${max}.`);

/** The values of an enum of the schema. */
export function valuesOf(name: string) {
  return z.enum((enums.get(name) ?? []) as [string, ...string[]]);
}

export const named = z.object({ id: z.string(), name: z.string() });
export const namedOrNull = named.nullable();

const stated = z.object({
  completeness: z.enum(["COMPLETE", "TRUNCATED"]),
  reasons: z.array(z.string()),
  asOf: z.string(),
  graphVersion: z.string(),
});

/** The `info` of a traversal. */
export function infoIn(value: unknown): ToolInfo {
  return stated.parse(value);
}
