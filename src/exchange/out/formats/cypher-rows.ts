import type { OpenAnswer } from "../answer.ts";
import { cypherStatements } from "../cypher-statements.ts";
import type { ExportFormat } from "../format.ts";
import { flatProperties, heldProperties } from "../graph-properties.ts";
import type { HeldEntity, HeldRelation } from "../holdings.ts";

/** The parameters of the statements of `cypher`: a line is a statement with up to a thousand rows, as Neo4j's HTTP API takes it. */
export const cypherRows: ExportFormat = {
  name: "cypher-rows",
  description:
    "The rows for the statements of cypher as JSON lines: each is a statement with its parameters, as Neo4j's Query API takes it.",
  mediaType: "application/jsonl; charset=utf-8",
  extension: "cypher.jsonl",
  needs: "holdings",
  parameters: [],
  write: writeRows,
};

async function* writeRows({ about, holdings }: OpenAnswer) {
  if (holdings === undefined) return;
  const { constraint, entities, relations } = cypherStatements();
  // A parameter that a statement does not look at does no harm, and says what the rows are worth.
  const line = (statement: string | undefined, rows: readonly unknown[]) =>
    `${JSON.stringify({ statement, parameters: { about, rows } })}\n`;
  yield line(constraint, []);
  for await (const page of holdings.entities([])) {
    for (const [kind, own] of Map.groupBy(page, ({ record }) => record.kind)) {
      yield line(entities.get(kind), own.map(entityRow));
    }
  }
  for await (const page of holdings.relations([])) {
    for (const [type, own] of Map.groupBy(page, ({ record }) => record.type)) {
      yield line(relations.get(type), own.map(relationRow));
    }
  }
}

function entityRow(held: HeldEntity) {
  const { id, kind } = held.record;
  return { id, properties: { id, kind, name: id, ...flatProperties(heldProperties(held)) } };
}

function relationRow(held: HeldRelation) {
  const { id, from, to } = held.record;
  return { id, from, to, properties: { id, ...flatProperties(heldProperties(held)) } };
}
