import type { FieldRule } from "../ontology/field-rule.ts";
import { registry } from "../ontology/registry.ts";
import { type RelationRule, relationRules, relationTypes } from "../ontology/relation-types.ts";
import { certainties } from "../ontology/certainty.ts";

type JsonSchema = Readonly<Record<string, unknown>>;

const text: JsonSchema = { type: "string", minLength: 1 };
const instant: JsonSchema = { type: "string", format: "date-time" };
const interval = { validFrom: { anyOf: [instant, { type: "null" }] }, validTo: { anyOf: [instant, { type: "null" }] } };

const shapes: Readonly<Record<Exclude<FieldRule["shape"], "ENUM" | "COMPOSITE">, JsonSchema>> = {
  TEXT: { type: "string" },
  ID: text,
  BOOLEAN: { type: "boolean" },
  INT: { type: "integer" },
  FLOAT: { type: "number" },
  DECIMAL: { type: ["string", "number"] },
  DATE_TIME: instant,
  URL: { type: "string", format: "uri" },
  JSON: { type: "object" },
};

/**
 * A JSON Schema (2020-12) of documents in our own format, for editors: the keys of `ChangesInput`, its enums and required
 * fields, from the registry. It tells typing errors as they are made; what loads is for the import alone to say.
 */
export function estateJsonSchema(): JsonSchema {
  const kinds = [...registry.kinds.values()];
  const lists = kinds.map(({ inputField, typeName, description }) => [
    inputField,
    { description, type: "array", items: { $ref: `#/$defs/${typeName}` } },
  ]);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Answerable estate document",
    type: "object",
    additionalProperties: false,
    properties: {
      source: { ...text, description: "Who asserts this: a system or a register, not a person." },
      certainty: { enum: [...certainties], description: "A primary, B secondary, C unverified, X contested." },
      effectiveAt: { ...instant, description: "From when it holds. Default: now." },
      ...(Object.fromEntries(lists) as JsonSchema),
      relations: { type: "array", items: { oneOf: relationTypes.map((type) => relation(relationRules[type])) } },
      endEntities: { type: "array", items: text },
      endRelations: { type: "array", items: text },
    },
    $defs: {
      ...Object.fromEntries(kinds.map(({ typeName, fields }) => [typeName, entity([...fields.values()])])),
      ...Object.fromEntries(Array.from(registry.composites, ([name, fields]) => [name, part([...fields.values()])])),
    },
  };
}

/** What a kind requires may come from another source, so that only the id is required here. */
function entity(fields: readonly FieldRule[]): JsonSchema {
  const properties = fields.map((rule): [string, JsonSchema] => [rule.name, nullable(valueOf(rule))]);
  return object({ id: text, ...Object.fromEntries(properties), ...interval }, ["id"]);
}

function part(fields: readonly FieldRule[]): JsonSchema {
  return object(
    Object.fromEntries(fields.map((rule) => [rule.name, rule.required ? valueOf(rule) : nullable(valueOf(rule))])),
    fields.filter(({ required }) => required).map(({ name }) => name),
  );
}

function relation({ type, description, properties }: RelationRule): JsonSchema {
  const carried = [...properties.values()];
  const required = carried.filter((rule) => rule.required).map(({ name }) => name);
  const fields = carried.map((rule): [string, JsonSchema] => [
    rule.name,
    rule.required ? valueOf(rule) : nullable(valueOf(rule)),
  ]);
  const ends = { id: text, type: { const: type }, from: text, to: text };
  return {
    ...(description === "" ? {} : { description }),
    ...object({ ...ends, ...Object.fromEntries(fields), ...interval }, ["type", "from", "to", ...required]),
  };
}

function object(properties: JsonSchema, required: readonly string[]): JsonSchema {
  return { type: "object", additionalProperties: false, properties, required };
}

function valueOf({ shape, list, enumValues = [], composite = "" }: FieldRule): JsonSchema {
  const one =
    shape === "ENUM" ? { enum: enumValues } : shape === "COMPOSITE" ? { $ref: `#/$defs/${composite}` } : shapes[shape];
  return list ? { type: "array", items: one } : one;
}

/** A null withdraws what was said. */
function nullable(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: "null" }] };
}
