import { isRelation } from "../../store/subject.ts";
import { quoted } from "../found.ts";
import { aKind } from "../kind-name.ts";
import { at } from "../path.ts";
import type { BatchRule } from "../standing.ts";

/** An id never changes its kind, nor becomes a relation. */
export const entityKeepsItsKind: BatchRule = ({ batch, state }, report) => {
  for (const { id, kind, path } of batch.entities) {
    const subject = state.subjects.get(id);
    if (subject === undefined) continue;
    const is = isRelation(subject) ? "RELATION" : subject.kind;
    if (is === kind) continue;
    report("KIND_MISMATCH", at(path, "id"), { id: quoted(id), found: aKind(is), expected: aKind(kind) });
  }
};
