import { quoted } from "../../changes/found.ts";
import { kindName } from "../../changes/kind-name.ts";
import { at, type Path } from "../../changes/path.ts";
import { isObject } from "../../changes/reading.ts";
import { dependencyRelation } from "../dependency-relation.ts";
import type { Bom } from "./bom.ts";
import type { Referent } from "./referent.ts";
import { listIn, textIn } from "./data-names.ts";
import { tellSelf } from "./joined.ts";
import { resolve } from "./reference.ts";

/** What depends on what. The arrow turns round: where A depends on B, it is B whose fall A feels. */
export function drawDependency(bom: Bom, value: unknown, path: Path): void {
  if (!isObject(value)) return;
  const refs = listIn(value, "dependsOn");
  const provided = listIn(value, "provides");
  if (provided.length > 0)
    bom.graph.leaveOut(at(path, "provides"), "What it provides", "the graph has no place for it");
  const ref = textIn(value, "ref");
  const dependent = refs.length === 0 ? undefined : resolve(bom, ref, path, "What depends on others as");
  if (dependent === undefined) return;
  for (const [index, to] of refs.entries()) {
    const place = at(at(path, "dependsOn"), index);
    const on = typeof to === "string" ? resolve(bom, to, place, `What ${quoted(ref)} depends on as`) : undefined;
    if (on === undefined) continue;
    if (!joinDependency(bom, on, dependent, place)) {
      const pair = `${kindName(dependent.kind)} on ${kindName(on.kind)}`;
      bom.graph.leaveOut(
        place,
        `That ${quoted(dependent.id)} depends on ${quoted(on.id)}`,
        `no relation says it of ${pair}`,
      );
    }
  }
}

/** What lies in a component is part of it, as what it depends on is; and a data set may lie in another. */
export function joinContained(bom: Bom, within: Referent, holder: Referent, place: Path): void {
  if (within.id !== holder.id && within.kind === "RESOURCE" && holder.kind === "RESOURCE") {
    bom.graph.relation({ type: "CONTAINS", from: holder.id, to: within.id, fields: {}, at: place });
  } else if (within.kind === "PLATFORM" || !joinDependency(bom, within, holder, place)) {
    const pair = `${kindName(within.kind)} in ${kindName(holder.kind)}`;
    bom.graph.leaveOut(
      place,
      `That ${quoted(within.id)} lies in ${quoted(holder.id)}`,
      `no relation says it of ${pair}`,
    );
  }
}

/** False where no relation says it of these kinds. */
function joinDependency(bom: Bom, on: Referent, dependent: Referent, place: Path): boolean {
  const type = dependencyRelation(on.kind, dependent.kind);
  if (type === undefined) return false;
  if (on.id === dependent.id) tellSelf(bom, place, on);
  else {
    const version = type === "EXTENDS" && (on.version ?? "") !== "" ? { version: on.version } : {};
    bom.graph.relation({ type, from: on.id, to: dependent.id, fields: version, at: place });
  }
  return true;
}
