import type { FieldRule } from "../src/ontology/field-rule.ts";
import type { Kind } from "../src/ontology/kinds.ts";
import { registry } from "../src/ontology/registry.ts";
import type { SeededRandom } from "./seeded-random.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What the generated estate says of one entity: a name, a description, most of what can be chosen from a list, and dates. */
export function fieldsOfEntity(kind: Kind, number: number, random: SeededRandom): Fields {
  const fields: Record<string, unknown> = {
    name: `${kind.charAt(0)}${kind.slice(1).toLowerCase()} ${number}`,
    description: `Number ${number} of its kind, made for measurements and for nothing else.`,
  };
  for (const rule of registry.kinds.get(kind)?.fields.values() ?? []) {
    if (rule.name in fields || !(rule.required || random.chance(0.6))) continue;
    const value = valueOf(rule, number, random);
    if (value !== undefined) fields[rule.name] = value;
  }
  return { ...fields, ...usual[kind]?.(random) };
}

function valueOf(rule: FieldRule, number: number, random: SeededRandom): unknown {
  const { shape, list, required, enumValues = [] } = rule;
  if (shape === "ENUM") return list ? [random.of(enumValues)] : random.of(enumValues);
  if (shape === "BOOLEAN") return random.chance(0.5);
  return required && shape === "TEXT" ? `${rule.name} ${number % 40}` : undefined;
}

/** Where a choice by lot would make an estate that nobody has: most controls are in place, most people are still there. */
const usual: Readonly<Partial<Record<Kind, (random: SeededRandom) => Fields>>> = {
  PERSON: (random) => ({ active: !random.chance(0.04) }),
  CONTROL: (random) => ({
    status: random.chance(0.85) ? "IMPLEMENTED" : "PLANNED",
    effect: random.chance(0.6) ? "PREVENT" : "DETECT",
    releaseStage: "GENERAL_AVAILABILITY",
  }),
  EVIDENCE: (random) => ({
    result: random.chance(0.85) ? "PASS" : "FAIL",
    collectedAt: "2025-03-01T00:00:00Z",
    validUntil: random.chance(0.8) ? "2099-01-01T00:00:00Z" : "2025-12-01T00:00:00Z",
  }),
  OUTCOME: (random) => ({
    losses: [{ kind: "DIRECT", amount: String(1000 * (1 + random.below(900))), currency: "EUR" }],
  }),
};
