import { type DefinitionNode, Kind } from "graphql";
import { innerName } from "../ontology/definitions.ts";
import { definition, described } from "./derived-definition.ts";

/** A Relay connection and its edge for every `XConnection` that these definitions use and do not define. */
export function deriveConnections(definitions: readonly DefinitionNode[]): readonly DefinitionNode[] {
  const defined = new Set(definitions.flatMap((node) => ("name" in node ? [node.name.value] : [])));
  const used = new Set(definitions.flatMap(fieldTypes).filter((name) => name.endsWith("Connection")));
  return [...used]
    .filter((name) => !defined.has(name))
    .flatMap((name) => connection(name.slice(0, -"Connection".length)));
}

function fieldTypes(node: DefinitionNode): readonly string[] {
  const fields =
    node.kind === Kind.OBJECT_TYPE_DEFINITION ||
    node.kind === Kind.OBJECT_TYPE_EXTENSION ||
    node.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? node.fields
      : [];
  return (fields ?? []).map(({ type }) => innerName(type));
}

function connection(item: string): readonly DefinitionNode[] {
  const edge = [
    described("The item itself.", `node: ${item}!`),
    described("Where the item stands: give it as `after` to go on behind it.", "cursor: String!"),
  ];
  const page = [
    described("The items of this page, each with its cursor.", `edges: [${item}Edge!]!`),
    described("The items of this page alone, for those who need no cursor for each.", `nodes: [${item}!]!`),
    described("Whether there is more, and where to go on.", "pageInfo: PageInfo!"),
    described(
      "How many items there are on all pages together. It is counted only when it is asked for.",
      "totalCount: Int!",
    ),
  ];
  return [
    definition(`One item in a list of \`${item}\`, with its place in it.`, `type ${item}Edge {\n${edge.join("")}}`),
    definition(`One page of a list of \`${item}\`.`, `type ${item}Connection {\n${page.join("")}}`),
  ];
}
