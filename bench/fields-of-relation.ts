import type { Kind } from "../src/ontology/kinds.ts";
import { relationRules, type RelationType } from "../src/ontology/relation-types.ts";
import type { SeededRandom } from "./seeded-random.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What the generated estate says of one relation: what its type requires, and what moves answers. */
export function fieldsOfRelation(type: RelationType, to: Kind, random: SeededRandom): Fields {
  const fields: Record<string, unknown> = {};
  for (const { name, required, list, shape, enumValues = [] } of relationRules[type].properties.values()) {
    if (!required) continue;
    if (shape === "DATE_TIME") fields[name] = "2025-02-01T00:00:00Z";
    else fields[name] = list ? [random.of(enumValues)] : random.of(enumValues);
  }
  return { ...fields, ...usual[type]?.(random, to) };
}

const beyondReading = [["READ", "WRITE"], ["READ", "WRITE"], ["WRITE"], ["EXECUTE"], ["CONTROL"]];

/** What moves answers and is not required. */
const usual: Readonly<Partial<Record<RelationType, (random: SeededRandom, to: Kind) => Fields>>> = {
  CAN_ACCESS: (random, to) => ({
    actions: random.chance(to === "RESOURCE" ? 0.88 : 0.99) ? ["READ"] : random.of(beyondReading),
    ...(random.chance(0.1) ? { essential: true } : {}),
    ...(random.chance(0.1) ? { maxAmount: random.of(["100", "1000", "50000"]) } : {}),
    ...(random.chance(0.2) ? { reversible: random.chance(0.5) } : {}),
  }),
  AFFECTS: (random) => (random.chance(0.3) ? { fixedAt: "2025-06-01T00:00:00Z" } : {}),
  GUARDS: (random) => (random.chance(0.3) ? { on: [random.of(["CAN_ACCESS", "FEEDS", "ACTS_AS"])] } : {}),
  OWNS: (random) => (random.chance(0.6) ? { facet: "ACCOUNTABLE" } : {}),
};
