import { print } from "graphql";
import { schemaDocument } from "../ontology/schema-document.ts";
import { deriveConnections } from "./derive-connections.ts";
import { deriveFilters } from "./derive-filters.ts";
import { deriveInputs } from "./derive-inputs.ts";
import { deriveQueries } from "./derive-queries.ts";
import { deriveType } from "./derive-types.ts";

/**
 * The whole schema as SDL, one text a definition: what `schema/` says, and what follows from it. From each kind K follow
 * a connection, an edge, a filter, an input and a field of `Query` that lists it; interfaces hand their fields down.
 * Throws only where our own schema is wrong.
 */
export function readTypeDefs(): string[] {
  const written = [...schemaDocument.definitions.map(deriveType), ...deriveQueries()];
  return [...written, ...deriveConnections(written), ...deriveInputs(), ...deriveFilters()].map(print);
}
