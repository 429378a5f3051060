import { quoted } from "../../changes/found.ts";
import type { Path } from "../../changes/path.ts";
import { kindName } from "../../changes/kind-name.ts";
import type { Kind } from "../../ontology/kinds.ts";
import { relationRules, type RelationType } from "../../ontology/relation-types.ts";
import type { DrawnRelation } from "../document-graph.ts";
import type { Bom } from "./bom.ts";
import type { Referent } from "./referent.ts";

/** True where the registry lets a relation of this type join the two kinds. */
function joins(type: RelationType, from: Kind, to: Kind): boolean {
  const rule = relationRules[type];
  return rule.from.includes(from) && rule.to.includes(to);
}

/** Draws a relation where the registry allows the pair and the two are not one; else it is told. */
export function join(
  bom: Bom,
  type: RelationType,
  {
    from,
    to,
    at,
    ...more
  }: { from: Referent; to: Referent } & Pick<DrawnRelation, "at"> &
    Partial<Pick<DrawnRelation, "fields" | "apart" | "certainty">>,
): void {
  if (from.id === to.id) tellSelf(bom, at, from);
  else if (joins(type, from.kind, to.kind))
    bom.graph.relation({ type, from: from.id, to: to.id, fields: {}, at, ...more });
  else {
    const pair = `${kindName(from.kind)} to ${kindName(to.kind)}`;
    bom.graph.leaveOut(at, `What joins ${quoted(from.id)} to ${quoted(to.id)}`, `${type} does not join ${pair}`);
  }
}

/** Says that two parts of the document are one thing here, so that nothing joins them. */
export function tellSelf(bom: Bom, at: Path | null, one: Referent): void {
  bom.graph.leaveOut(
    at,
    `What joins ${quoted(one.id)} to itself`,
    "both parts of the document are one thing in the graph",
  );
}
