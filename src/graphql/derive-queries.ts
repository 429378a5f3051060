import { type DefinitionNode, parse } from "graphql";
import { registry } from "../ontology/registry.ts";
import { asOfText, described } from "./derived-definition.ts";

const page = [
  described("The order of the list. The default is by id.", "orderBy: EntityOrder"),
  described("How many items the page has at most: 0 to 100.", "first: Int! = 20"),
  described(
    "The cursor of the item after which the page begins. Ask with the same other arguments; it keeps the moment of its list.",
    "after: String",
  ),
  described(asOfText, "asOf: DateTime"),
].join("");

/** A field of `Query` for every kind, that lists its entities. */
export function deriveQueries(): readonly DefinitionNode[] {
  const fields = Array.from(registry.kinds.values(), ({ kind, typeName, plural }) => {
    const filter = described("Which of them to list. The default is all.", `filter: ${typeName}Filter`);
    const text = `The entities of the kind ${kind} that exist at the moment asked about, filtered and in order.`;
    return described(text, `${plural}(${filter}${page}): ${typeName}Connection!`);
  });
  return parse(`extend type Query {\n${fields.join("")}}`, { noLocation: true }).definitions;
}
