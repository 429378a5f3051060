import { quoted } from "../found.ts";
import { aKind } from "../kind-name.ts";
import { at } from "../path.ts";
import type { BatchRule } from "../standing.ts";

/** Whoever an owner answers through is a known person. */
export const ownsThroughAPerson: BatchRule = ({ batch, whatIs }, report) => {
  for (const { fields, path } of batch.relations) {
    const { through } = fields;
    if (typeof through !== "string") continue;
    const is = whatIs(through);
    const place = at(path, "through");
    if (is === undefined) report("UNKNOWN_ENTITY", place, { what: "person", id: quoted(through) });
    else if (is !== "PERSON") {
      report("KIND_MISMATCH", place, { id: quoted(through), found: aKind(is), expected: "a Person" });
    }
  }
};
