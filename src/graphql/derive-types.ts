import { type DefinitionNode, type FieldDefinitionNode, Kind } from "graphql";
import { interfaceDefinition } from "../ontology/definitions.ts";
import { asOf } from "./derived-definition.ts";

/** The interfaces whose fields are written once and copied, in the order in which a type lists them. */
const copied = ["Entity", "Party", "Component"] as const;

/**
 * A type or interface as written, with the fields of the interfaces that it names in front of its own, and with `asOf`
 * on every field of an object that follows a relation. Any other definition is given back as it is.
 */
export function deriveType(node: DefinitionNode): DefinitionNode {
  if (node.kind === Kind.INTERFACE_TYPE_DEFINITION) {
    return { ...node, fields: [...inherited(node), ...(node.fields ?? [])] };
  }
  if (node.kind === Kind.OBJECT_TYPE_DEFINITION) {
    return { ...node, fields: [...inherited(node), ...(node.fields ?? [])].map(askedAsOf) };
  }
  return node;
}

function inherited({ interfaces = [] }: { interfaces?: readonly { name: { value: string } }[] | undefined }) {
  const names = new Set(interfaces.map(({ name }) => name.value));
  return copied.filter((name) => names.has(name)).flatMap((name) => interfaceDefinition(name).fields ?? []);
}

function askedAsOf(field: FieldDefinitionNode): FieldDefinitionNode {
  const follows = field.directives?.some(({ name }) => name.value === "relation") ?? false;
  return follows ? { ...field, arguments: [asOf] } : field;
}
