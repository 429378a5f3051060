import type { Value } from "../ontology/value.ts";
import type { Facts } from "../store/effective-row.ts";
import type { Write } from "../store/write.ts";
import { mergeRule } from "./merge-rules.ts";
import { union } from "./union.ts";

/** What holds of a subject of which this is the only write, a PUT: as `mergeFacts` would have it, without the fold. */
export function firstFacts({ source, certainty, fields }: Pick<Write, "source" | "certainty" | "fields">): Facts {
  const properties: Record<string, Value> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value === null) continue;
    const rule = mergeRule(name);
    if (rule === "BEST") properties[name] = value;
    else properties[name] = rule === "UNION" ? union([value]) : { [source]: value };
  }
  return { properties, certainty, sources: [source], contested: [] };
}
