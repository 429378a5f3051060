import { defaultRelationId } from "../ontology/relation-id.ts";
import { relationRules, relationTypes } from "../ontology/relation-types.ts";
import type { Graph } from "./graph.ts";
import type { RelationFacts } from "./relation-facts.ts";

/** The id of the relation that a row of the graph belongs to; put together on demand, for a string a relation costs more than the relation. */
export function relationIdOf(graph: Graph, row: number): string {
  const { from, to, type, facts } = graph.relations;
  return idOfRelation(graph, from[row] ?? 0, to[row] ?? 0, type[row] ?? 0, graph.relationFacts.at(facts[row] ?? 0));
}

/** The id of a relation of these ends, type and facts. */
export function idOfRelation(graph: Graph, from: number, to: number, typeCode: number, facts: RelationFacts): string {
  if (facts.id !== null) return facts.id;
  const type = relationTypes[typeCode];
  if (type === undefined) throw new RangeError(`no relation type has the code ${typeCode}`);
  const { qualifier } = relationRules[type];
  const named = qualifier === undefined ? undefined : facts.properties[qualifier];
  return defaultRelationId({
    type,
    from: graph.ids[from] ?? "",
    to: graph.ids[to] ?? "",
    ...(typeof named === "string" && { qualifier: named }),
  });
}
