import type { Kind } from "../ontology/kinds.ts";
import { relationRules, relationTypes, type RelationType } from "../ontology/relation-types.ts";
import type { Estate } from "../projection/estate.ts";
import type { Happening } from "./happening.ts";

type RelationHappening = Extract<Happening, { readonly type: RelationType }>;
type IsThere = (entity: number) => boolean;

/** The relations that harm travels along. */
export const carriers: ReadonlySet<RelationType> = new Set(
  relationTypes.filter((type) => relationRules[type].influence),
);

/** What says whether a control holds, beside the relations that harm travels along. */
const ofControls: readonly RelationType[] = ["SUPPORTS", "PRODUCED", "MEMBER_OF", "LEADS"];
const kindsBehindControls: ReadonlySet<Kind> = new Set<Kind>(["CONTROL", "EVIDENCE", "PERSON", "TEAM", "VENDOR"]);

/** Whether it may move which controls hold, whatever was reached: evidence, who decides, and whose control it is. */
export function mayMoveControls(happening: Happening): boolean {
  if (!("type" in happening)) return kindsBehindControls.has(happening.kind);
  return ofControls.includes(happening.type) || (happening.type === "PROVIDES" && happening.toKind === "CONTROL");
}

/** Whether what a relation carries or guards is at what was reached: harm comes to anything new by a hop from there. */
export function isOnTheWay({ type, from, to }: RelationHappening, isThere: IsThere): boolean {
  return (carriers.has(type) || type === "GUARDS") && (isThere(from) || isThere(to));
}

/** Whether an entity has any part in a control: as one, as evidence, as who decides for it or stands behind it. */
export function isBehindControls(estate: Estate, entity: number): boolean {
  if (!estate.exists(entity)) return false;
  const part: readonly RelationType[] = [...ofControls, "GUARDS", "OPERATES", "PROVIDES"];
  return part.some((type) => estate.relationsOut(entity, type).length > 0);
}
