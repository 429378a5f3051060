import type { Certainty } from "../../ontology/certainty.ts";
import type { Fields } from "../../ontology/value.ts";
import { canonicalJson } from "../canonical-json.ts";
import type { Facts } from "../effective-row.ts";

/** The canonical JSON of an entity's facts. */
export function entityText({ properties, certainty, sources, contested }: Facts): string {
  return canonicalJson({ properties, certainty, sources, contested });
}

export function entityFacts(text: string): Facts {
  return JSON.parse(text) as Facts;
}

/** How the facts of a relation are kept: what people ask for as properties of their own, the rest as text. */
export interface RelationColumns {
  readonly certainty: Certainty;
  readonly sources: readonly string[];
  /** Absent where nothing is contested. */
  readonly contested?: readonly string[] | null;
  /** Canonical JSON, absent where there are none. */
  readonly properties?: string | null;
}

export function relationColumns({ properties, certainty, sources, contested }: Facts): RelationColumns {
  return {
    certainty,
    sources,
    ...(contested.length > 0 && { contested }),
    ...(Object.keys(properties).length > 0 && { properties: canonicalJson(properties) }),
  };
}

export function relationFacts({ certainty, sources, contested, properties }: RelationColumns): Facts {
  return { properties: readProperties(properties ?? null), certainty, sources, contested: contested ?? [] };
}

export function readProperties(text: string | null): Fields {
  return text === null ? {} : (JSON.parse(text) as Fields);
}
