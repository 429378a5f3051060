import { quoted } from "../found.ts";
import { aKind } from "../kind-name.ts";
import type { BatchRule } from "../standing.ts";

/** Only what the graph knows can end; an entity and a relation each in their own list. */
export const endedIsKnown: BatchRule = ({ batch, whatIs }, report) => {
  for (const { id, of, path } of batch.ends) {
    const is = whatIs(id);
    const what = of === "ENTITY" ? "entity" : "relation";
    if (is === undefined) report("UNKNOWN_ENTITY", path, { what, id: quoted(id) });
    else if ((is === "RELATION") !== (of === "RELATION")) {
      const expected = of === "ENTITY" ? "an entity" : "a relation";
      report("KIND_MISMATCH", path, { id: quoted(id), found: aKind(is), expected });
    }
  }
};
