import type { Fields, Value } from "../../../ontology/value.ts";
import type { About } from "../about.ts";
import { columnName } from "../field-cell.ts";

/**
 * What is told of an entity where there is no column for it: its description, the fields that are named, a line each, and from where
 * it comes. Never empty, so that nobody takes it for nothing.
 */
export function described(id: string, properties: Fields, fields: readonly string[], about: About): string {
  const { description } = properties;
  const told = fields.flatMap((name) => {
    const value = properties[name];
    return value === undefined || value === null || value === ""
      ? []
      : [`${columnName(name).replaceAll("_", " ")}: ${words(value)}`];
  });
  return [...(typeof description === "string" ? [description] : []), ...told, origin(id, about)].join("\n");
}

/** From where a record comes, as its last line. */
export function origin(id: string, { asOf, graphVersion }: About): string {
  return `Answerable: ${id}, as of ${asOf}, graph version ${graphVersion}`;
}

function words(value: Value): string {
  if (Array.isArray(value)) return (value as readonly Value[]).map(words).join(", ");
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The day of an instant of a field. */
export function dayOf(value: Value | undefined): string | null {
  return typeof value === "string" ? value.slice(0, 10) : null;
}
