import { readFileSync } from "node:fs";
import { registry } from "../../ontology/registry.ts";
import type { Kind } from "../../ontology/kinds.ts";
import { relationTypes, type RelationType } from "../../ontology/relation-types.ts";

const folder = new URL("../../../cypher/export/", import.meta.url);

/** The statements that make a graph of an export's rows: each of `cypher/export/`, with the label or the type that it is for. */
export interface CypherStatements {
  readonly constraint: string;
  readonly entities: ReadonlyMap<Kind, string>;
  readonly relations: ReadonlyMap<RelationType, string>;
}

/** Labels and types are those of the schema; nothing of the graph ever becomes part of a statement. */
export function cypherStatements(): CypherStatements {
  const [constraint = "", entities = "", relations = ""] = ["constraint", "entities", "relations"].map(statementIn);
  return {
    constraint,
    entities: new Map(
      Array.from(registry.kinds.values(), ({ kind, typeName }) => [kind, entities.replace(":Agent", `:${typeName}`)]),
    ),
    relations: new Map(relationTypes.map((type) => [type, relations.replace(":OWNS", `:${type}`)])),
  };
}

/** The statement of a file without the head that tells people of it. */
function statementIn(name: string): string {
  const lines = readFileSync(new URL(`${name}.cypher`, folder), "utf8")
    .trimEnd()
    .split("\n");
  return lines.filter((line) => !line.startsWith("//")).join("\n");
}
