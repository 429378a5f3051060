import { type DefinitionNode, type FieldDefinitionNode, Kind, print, type TypeNode } from "graphql";
import { innerName, interfaceDefinition, objectDefinition } from "../ontology/definitions.ts";
import type { KindRule } from "../ontology/kind-rule.ts";
import { registry } from "../ontology/registry.ts";
import { definition, described, textOf } from "./derived-definition.ts";

const entityFields = interfaceDefinition("Entity").fields ?? [];

const id = described(
  "The entity's id, which never changes. An id that the graph does not know makes a new entity.",
  "id: ID!",
);

const interval = [
  described(
    "From when this holds. The default is the batch's `effectiveAt`; a moment in the past corrects history from then on.",
    "validFrom: DateTime",
  ),
  described(
    "Until when this holds, that moment left out. An explicit null takes back an end that was stated before.",
    "validTo: DateTime",
  ),
].join("");

/** Where what is given is not what is answered, the description of the one is wrong of the other. */
const givenAs: Readonly<Record<string, string>> = {
  extra: "What has no field of its own, kept whole. Answers show it under the name of the source.",
};

/** An input for every kind, and for every value with parts that one of their fields has. */
export function deriveInputs(): readonly DefinitionNode[] {
  return [...Array.from(registry.composites.keys(), compositeInput), ...Array.from(registry.kinds.values(), kindInput)];
}

function kindInput({ kind, typeName, fields }: KindRule): DefinitionNode {
  const required = (name: string) => fields.get(name)?.required === true;
  const taken = (written: readonly FieldDefinitionNode[]) => written.filter(({ name }) => fields.has(name.value));
  const line = (field: FieldDefinitionNode) => {
    const { value: name } = field.name;
    const demand = required(name) ? " It must have a value once all sources are merged." : "";
    return described(`${givenAs[name] ?? textOf(field)}${demand}`, `${name}: ${inputType(field.type)}`);
  };
  const shared = taken(entityFields).map(line).join("");
  const own = taken(objectDefinition(typeName).fields ?? [])
    .map(line)
    .join("");
  return definition(
    `What a source says of one entity of the kind ${kind}. A field that is left out is not asserted; an explicit null withdraws what this source asserted of it before.`,
    `input ${typeName}Input {\n${id}${shared}${interval}${own}}`,
  );
}

/** A part keeps the nullability it has in the answer, save a certainty, which defaults to that of the batch. */
function compositeInput(name: string): DefinitionNode {
  const { description, fields = [] } = objectDefinition(name);
  const lines = fields.map((field) => {
    const { type } = field;
    const demanded = type.kind === Kind.NON_NULL_TYPE && innerName(type) !== "Certainty";
    const text = innerName(type) === "Certainty" ? `${textOf(field)} The default is that of the batch.` : textOf(field);
    return described(text, `${field.name.value}: ${inputType(type)}${demanded ? "!" : ""}`);
  });
  return definition(description?.value ?? "", `input ${name}Input {\n${lines.join("")}}`);
}

/** The type as an input may leave it out: nullable, and with the inputs of values that have parts. */
function inputType(type: TypeNode): string {
  const nullable = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  const inner = innerName(type);
  return registry.composites.has(inner) ? print(nullable).replace(inner, `${inner}Input`) : print(nullable);
}
