import { isObject } from "../../changes/reading.ts";
import { found } from "../../changes/found.ts";
import { at } from "../../changes/path.ts";
import type { Report } from "../../changes/report.ts";
import type { Kind } from "../../ontology/kinds.ts";

/** What a document leaves open and the caller may say beside it; ids of entities of the graph. */
export interface OscalMapping {
  /** What the system of a plan is. */
  readonly thisSystem?: Kind;
  /** The organisation that imports: whose the customer's duties are. */
  readonly organization?: string;
  /** Whoever answers for what the document provides. */
  readonly vendor?: string;
}

const systemKinds = ["AGENT", "PLATFORM", "PLUGIN", "MODEL", "RESOURCE"] as const;

/** Reads the caller's mapping; what is wrong with it is told as INVALID_VALUE. */
export function readOscalMapping(mapping: unknown, report: Report["add"]): OscalMapping {
  if (mapping === undefined || mapping === null) return {};
  if (!isObject(mapping)) {
    report("INVALID_VALUE", null, {
      found: found(mapping),
      accepted: "a mapping with thisSystem, organization, vendor",
    });
    return {};
  }
  const read: { thisSystem?: Kind; organization?: string; vendor?: string } = {};
  for (const [key, value] of Object.entries(mapping)) {
    const path = at(at(null, "mapping"), key);
    if (key === "thisSystem") {
      const kind = systemKinds.find((one) => typeof value === "string" && one === value.trim().toUpperCase());
      if (kind !== undefined) read.thisSystem = kind;
      else report("INVALID_VALUE", path, { found: found(value), accepted: `one of ${systemKinds.join(", ")}` });
    } else if (key !== "organization" && key !== "vendor") {
      report("INVALID_VALUE", path, { found: found(key), accepted: "one of thisSystem, organization, vendor" });
    } else if (typeof value === "string" && value !== "") read[key] = value;
    else report("INVALID_VALUE", path, { found: found(value), accepted: "the id of an entity" });
  }
  return read;
}
