import { relationRules } from "../../src/ontology/relation-types.ts";
import type { Fields } from "../../src/ontology/value.ts";
import { kindOf, type DrawnEstate, type DrawnRelation } from "./drawn-estate.ts";
import type { Held, Hops, TakenHop } from "./naive-spread.ts";

const gave: ReadonlySet<string> = new Set(["OUT"]);
const never = ["PERSON"];

/** All ways an outage travels, from what was out at the end of the last round. */
export const naiveOutageHops: Hops = (estate, history) => {
  const out: Held = history.at(-1) ?? new Map<string, ReadonlySet<string>>();
  const earlier = history.at(-2);
  const hops: TakenHop[] = [];
  const fields = (id: string): Fields => estate.entities.find((each) => each.id === id)?.fields ?? {};
  for (const relation of estate.relations) {
    const { type, left, right, properties } = relation;
    const { outage } = relationRules[type];
    if (outage === "FORWARD" && out.has(left)) {
      const named = properties["alternative"];
      const group = estate.relations.filter(
        (other) => other.type === type && other.right === right && other.properties["alternative"] === named,
      );
      // Of a group the hop is the last to fall: one that had fallen before the others did is not it.
      const fellBefore = earlier?.has(left) === true && !group.every((other) => earlier.has(other.left));
      const passes = named === undefined || (group.every((other) => out.has(other.left)) && !fellBefore);
      const { outcomeKind, trigger } = fields(right);
      const stops = type !== "DRIVES" || outcomeKind === "SERVICE_OUTAGE" || trigger === "OUTAGE";
      if (passes && stops) hops.push({ relation, from: left, to: right, gave });
    }
    const backward =
      outage === "BACKWARD" || (outage === "BACKWARD_WHERE_ESSENTIAL" && properties["essential"] === true);
    if (backward && out.has(right)) hops.push({ relation, from: right, to: left, gave });
    if (type === "GUARDS" && out.has(left)) {
      for (const to of stoppedBy(estate, relation, fields(left))) hops.push({ relation, from: left, to, gave });
    }
  }
  return hops.filter(({ to }) => !never.includes(kindOf(to)));
};

function stoppedBy(estate: DrawnEstate, guard: DrawnRelation, { status, failMode }: Fields): readonly string[] {
  const { on, aboveAmount, side } = guard.properties;
  if (status !== "IMPLEMENTED" || failMode !== "FAIL_CLOSED" || aboveAmount !== undefined) return [];
  const types = Array.isArray(on) ? (on as string[]) : [];
  if (types.length === 0) return ["OUTCOME", "VENDOR", "PERSON"].includes(kindOf(guard.right)) ? [] : [guard.right];
  return estate.relations
    .filter((hop) => (side === "IN" ? hop.right : hop.left) === guard.right && types.includes(hop.type))
    .filter(({ type, properties }) => type === "ACTS_AS" || (type === "CAN_ACCESS" && properties["essential"] === true))
    .map(({ left }) => left);
}
