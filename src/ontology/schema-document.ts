import { readdirSync, readFileSync } from "node:fs";
import { type DefinitionNode, type DocumentNode, Kind as Syntax, parse } from "graphql";

/** The folder holds for the sources and for the compiled package alike: both lie two levels below its root. */
const folder = new URL("../../schema/", import.meta.url);

/**
 * The hand-written schema, all files of `schema/` in order of their names as one document. The fields of the interfaces,
 * connections, filters and inputs are not in it: `src/graphql/type-defs.ts` derives them.
 */
export const schemaDocument: DocumentNode = readSchema();

function readSchema(): DocumentNode {
  const names = readdirSync(folder).filter((name) => name.endsWith(".graphql"));
  const definitions: DefinitionNode[] = [];
  for (const name of names.sort()) {
    const text = readFileSync(new URL(name, folder), "utf8");
    definitions.push(...parse(text, { noLocation: true }).definitions);
  }
  return { kind: Syntax.DOCUMENT, definitions };
}
