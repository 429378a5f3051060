import { aboutLines } from "../about.ts";
import type { OpenAnswer } from "../answer.ts";
import { cypherStatements } from "../cypher-statements.ts";
import type { ExportFormat } from "../format.ts";

/** The statements that make the graph in a Neo4j of one's own, for the rows of `cypher-rows`. */
export const cypher: ExportFormat = {
  name: "cypher",
  description:
    "The Cypher that makes the graph in an empty Neo4j: a statement for each label and type, each for `$rows` of cypher-rows.",
  mediaType: "application/x-cypher-query; charset=utf-8",
  extension: "cypher",
  needs: "holdings",
  parameters: [],
  write: writeCypher,
};

// eslint-disable-next-line @typescript-eslint/require-await -- every format gives its document piece by piece
async function* writeCypher({ about }: OpenAnswer) {
  const { constraint, entities, relations } = cypherStatements();
  yield `${aboutLines(about)
    .map((line) => `// ${line}\n`)
    .join("")}\n`;
  yield `// First of all.\n${constraint};\n\n`;
  for (const [kind, statement] of entities) yield `// $rows of ${kind}\n${statement};\n\n`;
  for (const [type, statement] of relations) yield `// $rows of ${type}\n${statement};\n\n`;
}
