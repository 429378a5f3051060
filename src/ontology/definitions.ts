import {
  type DirectiveNode,
  type EnumTypeDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind as Syntax,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  valueFromASTUntyped,
} from "graphql";
import { schemaDocument } from "./schema-document.ts";

const { definitions } = schemaDocument;

const objects = new Map(definitions.filter((node) => node.kind === Syntax.OBJECT_TYPE_DEFINITION).map(named));
const interfaces = new Map(definitions.filter((node) => node.kind === Syntax.INTERFACE_TYPE_DEFINITION).map(named));
const enumerations = new Map(definitions.filter((node) => node.kind === Syntax.ENUM_TYPE_DEFINITION).map(named));
const inputs = new Map(definitions.filter((node) => node.kind === Syntax.INPUT_OBJECT_TYPE_DEFINITION).map(named));

function named<Node extends { readonly name: { readonly value: string } }>(node: Node): [string, Node] {
  return [node.name.value, node];
}

/** The definition of that name in the hand-written schema; each throws where the schema has none, for it is our own. */
export const objectDefinition = (name: string): ObjectTypeDefinitionNode => present(objects.get(name), name);
export const interfaceDefinition = (name: string): InterfaceTypeDefinitionNode => present(interfaces.get(name), name);
export const enumDefinition = (name: string): EnumTypeDefinitionNode => present(enumerations.get(name), name);
export const inputDefinition = (name: string): InputObjectTypeDefinitionNode => present(inputs.get(name), name);

export const enumNames = (): Iterable<string> => enumerations.keys();

function present<Node>(node: Node | undefined, name: string): Node {
  if (node === undefined) throw new Error(`schema/ defines no ${name}.`);
  return node;
}

/** The arguments of a directive as plain values; what is left out is absent. */
export function directiveValues(directive: DirectiveNode): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  );
}

/** The name at the heart of a type: `Setting` of `[Setting!]!`. */
export function innerName(type: TypeNode): string {
  return type.kind === Syntax.NAMED_TYPE ? type.name.value : innerName(type.type);
}

/** True of `[T]` and `[T]!`. */
export function isList(type: TypeNode): boolean {
  return type.kind === Syntax.LIST_TYPE || (type.kind === Syntax.NON_NULL_TYPE && isList(type.type));
}
