import { readdirSync, readFileSync } from "node:fs";

/** A file of cypher/: what its head says, and the statement under it. */
export interface CypherFile {
  readonly path: string;
  readonly title: string;
  readonly parameters: readonly string[];
  readonly columns: readonly string[];
  readonly body: string;
}

/** Every file of cypher/, by path. */
export function cypherFiles(under = "cypher"): readonly CypherFile[] {
  const paths = readdirSync(under, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".cypher"));
  return paths.sort().map((name) => readCypherFile(`${under}/${name}`));
}

function readCypherFile(path: string): CypherFile {
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  const end = lines.findIndex((line) => !line.startsWith("//"));
  const head = lines.slice(0, end).map((line) => line.slice(2).trim());
  const columnsAt = head.findIndex((line) => line.startsWith("->") || line === "no columns");
  const parametersAt = head.findIndex((line) => line.startsWith("$") || line === "no parameters");
  const first = [columnsAt, parametersAt].filter((place) => place >= 0);
  const parameterText = parametersAt < 0 ? "" : head.slice(parametersAt, columnsAt).join(" ");
  const columnText = columnsAt < 0 ? "" : head.slice(columnsAt).join(" ").replace(/^->/u, "");
  return {
    path,
    title: head.slice(0, Math.min(...first)).join(" "),
    parameters: [...parameterText.matchAll(/\$(\w+)/gu)].map(([, name = ""]) => name).sort(),
    columns: namesBeforeColons(columnText).sort(),
    body: lines.slice(end).join("\n"),
  };
}

/** Of "id: string, row: list (as EntityTuple has it)": id, row. What stands in brackets belongs to a type. */
function namesBeforeColons(text: string): string[] {
  const flat = text.replaceAll(/\([^)]*\)|\{[^}]*\}/gu, "");
  return [...flat.matchAll(/(\w+):/gu)].map(([, name = ""]) => name);
}
