import { isRelation } from "../../store/subject.ts";
import { quoted } from "../found.ts";
import { aKind } from "../kind-name.ts";
import { at } from "../path.ts";
import type { BatchRule } from "../standing.ts";

/** The id of a relation never names another type, other ends, or an entity. */
export const relationKeepsItsEnds: BatchRule = ({ batch, state }, report) => {
  for (const { id, type, from, to, path, hasOwnId } of batch.relations) {
    const subject = state.subjects.get(id);
    if (subject === undefined) continue;
    const place = hasOwnId ? at(path, "id") : path;
    if (!isRelation(subject)) {
      report("KIND_MISMATCH", place, { id: quoted(id), found: aKind(subject.kind), expected: "a relation" });
    } else if (subject.type !== type || subject.from !== from || subject.to !== to) {
      const is = `${subject.type} from ${quoted(subject.from)} to ${quoted(subject.to)}`;
      report("CONFLICTING_WRITE", place, {
        id: quoted(id),
        reason: `it already names ${is}; give this one an id of its own`,
      });
    }
  }
};
