import { printDateTime } from "../../ontology/date-time.ts";
import { at } from "../path.ts";
import type { BatchRule } from "../standing.ts";

/** An item that says when it ends, ends after it begins. */
export const intervalEndsAfterItBegins: BatchRule = ({ batch, effectiveAt }, report) => {
  for (const { path, validFrom = effectiveAt, validTo } of [...batch.entities, ...batch.relations]) {
    if (typeof validTo !== "number" || validTo > validFrom) continue;
    report("INVALID_INTERVAL", at(path, "validTo"), { from: printDateTime(validFrom), to: printDateTime(validTo) });
  }
};
