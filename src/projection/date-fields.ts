import { parseDateTime } from "../ontology/date-time.ts";
import { kinds, type Kind } from "../ontology/kinds.ts";
import { registry } from "../ontology/registry.ts";
import type { Fields } from "../ontology/value.ts";
import { analysisFields } from "./analysis-fields.ts";

/** By kind: the dates among the fields that some analysis reads, for the clock alone may move what it makes of them. */
const dateFields = new Map<Kind, readonly string[]>(
  kinds.map((kind) => {
    const rules = registry.kinds.get(kind)?.fields;
    return [kind, analysisFields[kind].filter((field) => rules?.get(field)?.shape === "DATE_TIME")];
  }),
);

/** The dates that an entity of a kind states, ms since 1970. */
export function statedDates(kind: Kind, facts: Fields): readonly { readonly field: string; readonly date: number }[] {
  return (dateFields.get(kind) ?? []).flatMap((field) => {
    const value = facts[field];
    const date = typeof value === "string" ? parseDateTime(value) : undefined;
    return date === undefined ? [] : [{ field, date }];
  });
}
