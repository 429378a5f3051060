import { type FieldDefinitionNode } from "graphql";
import {
  directiveValues,
  inputDefinition,
  innerName,
  interfaceDefinition,
  isList,
  objectDefinition,
} from "./definitions.ts";
import { type FieldRule, fieldRule } from "./field-rule.ts";
import type { Kind } from "./kinds.ts";
import type { RelationType } from "./relation-types.ts";

/** A field that is answered by following one type of relation. */
export interface RelationField {
  readonly type: RelationType;
  readonly direction: "OUT" | "IN";
  readonly list: boolean;
  /** The object type or interface that its members are narrowed to. */
  readonly of: string;
}

export interface KindRule {
  readonly kind: Kind;
  /** The object type: `Vendor`. */
  readonly typeName: string;
  /** The field of `Query` that lists it: `vendors`. */
  readonly plural: string;
  /** The field of `ChangesInput` that takes it; the same word. */
  readonly inputField: string;
  readonly interfaces: readonly ("Party" | "Component")[];
  readonly description: string;
  /** What may be asserted of it: its own fields, and those that it shares with every entity. */
  readonly fields: ReadonlyMap<string, FieldRule>;
  readonly relationFields: ReadonlyMap<string, RelationField>;
}

const plurals = new Map(
  (inputDefinition("ChangesInput").fields ?? []).map(({ name, type }) => [innerName(type), name.value]),
);

/** A name defaults to the id, so nobody has to assert one. */
const shared = storedFields(interfaceDefinition("Entity").fields).map((rule) =>
  rule.name === "name" ? Object.freeze({ ...rule, required: false }) : rule,
);

export function kindRule(kind: Kind): KindRule {
  const typeName = kind.charAt(0) + kind.slice(1).toLowerCase();
  const definition = objectDefinition(typeName);
  const plural = plurals.get(`${typeName}Input`);
  if (plural === undefined) throw new Error(`ChangesInput takes no ${typeName}Input.`);

  const interfaces = (definition.interfaces ?? []).map(({ name }) => name.value);
  const roles = (["Party", "Component"] as const).filter((role) => interfaces.includes(role));
  const own = definition.fields ?? [];
  const inherited = roles.flatMap((role) => interfaceDefinition(role).fields ?? []);
  return Object.freeze({
    kind,
    typeName,
    plural,
    inputField: plural,
    interfaces: roles,
    description: definition.description?.value ?? "",
    fields: new Map([...shared, ...storedFields(own)].map((rule) => [rule.name, rule])),
    relationFields: new Map([...inherited, ...own].flatMap(relationField)),
  });
}

/** Those that somebody asserts: neither the id, nor computed, nor followed along relations, nor asked with arguments. */
function storedFields(fields: readonly FieldDefinitionNode[] = []): readonly FieldRule[] {
  return fields
    .filter(({ name, arguments: asked = [] }) => name.value !== "id" && asked.length === 0)
    .filter(({ directives = [] }) => !directives.some(({ name }) => ["computed", "relation"].includes(name.value)))
    .map(({ name, type }) => fieldRule(name.value, type));
}

function relationField(field: FieldDefinitionNode): [string, RelationField][] {
  const directive = field.directives?.find(({ name }) => name.value === "relation");
  if (directive === undefined) return [];
  const { type, direction } = directiveValues(directive) as unknown as Pick<RelationField, "type" | "direction">;
  return [[field.name.value, Object.freeze({ type, direction, list: isList(field.type), of: innerName(field.type) })]];
}
