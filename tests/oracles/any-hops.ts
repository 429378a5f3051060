import fc from "fast-check";
import { powerList } from "../../src/ontology/powers.ts";
import { defaultRelationId } from "../../src/ontology/relation-id.ts";
import { relationRules, relationTypes, type RelationType } from "../../src/ontology/relation-types.ts";
import type { DrawnHop } from "./naive-paths.ts";

const few = [
  "vendor:v",
  "plugin:p",
  "plugin:q",
  "agent:a",
  "agent:b",
  "identity:i",
  "identity:j",
  "resource:r",
  "resource:s",
  "resource:t",
  "person:z",
  "outcome:o",
  "vulnerability:f",
];
/** The types that say different things of powers, the common ones more often. */
const telling = ["CAN_ACCESS", "CAN_ACCESS", "UNLOCKS", "UNLOCKS", "CONTAINS", "CONTAINS", "FEEDS", "ACTS_AS"] as const;
const kindOf = (id: string): string => id.split(":")[0]?.toUpperCase() ?? "";

const influences = relationTypes.filter((type) => relationRules[type].influence);

/** A few relations of influence between a few entities, dense enough for cycles, returns and ties; no two with one id. */
export function anyHops(entities: readonly string[] = few, most = 11): fc.Arbitrary<DrawnHop[]> {
  const ends = (type: RelationType, side: "from" | "to"): string[] =>
    entities.filter((id) => (relationRules[type][side] as readonly string[]).includes(kindOf(id)));
  const types = [...influences, ...telling].filter(
    (type) => ends(type, "from").length > 0 && ends(type, "to").length > 0,
  );
  const hop = fc
    .constantFrom(...types)
    .chain((type) =>
      fc.record({
        type: fc.constant(type),
        from: fc.constantFrom(...ends(type, "from")),
        to: fc.constantFrom(...ends(type, "to")),
        own: fc.constantFrom(undefined, undefined, "a1", "a2", "\u{ff5e}", "\u{1f600}"),
        actions: fc.subarray([...powerList], { minLength: 1, maxLength: 2 }),
        requires: fc.constantFrom(undefined, ...powerList),
      }),
    )
    .map(({ type, from, to, own, actions, requires }): DrawnHop => ({
      id: own ?? defaultRelationId({ type, from, to }),
      type,
      from,
      to,
      ...(relationRules[type].properties.has("actions") && { actions }),
      ...(type === "DRIVES" && requires !== undefined && { requires }),
    }));
  return fc.uniqueArray(hop, { selector: ({ id }) => id, maxLength: most, size: "max" });
}

/** The hops as a text to draw. */
export function drawnText(hops: readonly DrawnHop[]): string {
  return hops
    .map(({ id, type, from, to, actions, requires }) => {
      const fields = [`id: ${JSON.stringify(id)}`, ...(requires === undefined ? [] : [`requires: ${requires}`])];
      return `${from} -${type} ${actions?.join(",") ?? ""} {${fields.join(", ")}}-> ${to}`;
    })
    .join("\n");
}
