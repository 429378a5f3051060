import type { Fields } from "../../ontology/value.ts";
import { canonicalJson } from "../canonical-json.ts";
import type { Facts } from "../effective-row.ts";

/** A relation's facts as its row keeps them: what most relations share apart from the properties, which most have none of. */
export interface RelationText {
  /** Canonical JSON of all but the properties. */
  readonly standing: string;
  /** Canonical JSON, null where there are none. */
  readonly properties: string | null;
}

/** The canonical JSON of an entity's facts. */
export function entityText({ properties, certainty, sources, contested }: Facts): string {
  return `${opening(certainty, contested)},"properties":${canonicalJson(properties)},${closing(sources)}`;
}

export function relationText({ properties, certainty, sources, contested }: Facts): RelationText {
  return {
    standing: `${opening(certainty, contested)},${closing(sources)}`,
    properties: Object.keys(properties).length === 0 ? null : canonicalJson(properties),
  };
}

/** The members of facts in the order of their names, as canonical JSON has them. */
function opening(certainty: string, contested: readonly string[]): string {
  return `{"certainty":${JSON.stringify(certainty)},"contested":${JSON.stringify(contested)}`;
}

function closing(sources: readonly string[]): string {
  return `"sources":${JSON.stringify(sources)}}`;
}

export function entityFacts(text: string): Facts {
  return JSON.parse(text) as Facts;
}

export function relationFacts(standing: string, properties: string | null): Facts {
  const { certainty, sources, contested } = JSON.parse(standing) as Omit<Facts, "properties">;
  return { properties: readProperties(properties), certainty, sources, contested };
}

function readProperties(text: string | null): Fields {
  return text === null ? {} : (JSON.parse(text) as Fields);
}
