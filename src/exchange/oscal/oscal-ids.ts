import type { Kind } from "../../ontology/kinds.ts";
import { externalIds } from "../lay-out-changes.ts";

/** A uuid as external id; of some things there are several. */
export function oscalIds(...uuids: readonly (string | undefined)[]): ReturnType<typeof externalIds> {
  return externalIds(
    ...uuids.map((uuid) => (uuid === undefined ? undefined : { system: "oscal", id: uuid.toLowerCase() })),
  );
}

/** What a component may say that it is, in its prop `answerable-kind`. */
const takenKinds: ReadonlySet<string> = new Set<Kind>(["MODEL", "PLATFORM", "PLUGIN", "AGENT", "RESOURCE", "CONTROL"]);

/** Of the props that this product's own exports write. */
export const ownNamespace = "urn:answerable:oscal";

export const kindProp = "answerable-kind";

/** What `answerable-kind` says: a kind as `enum Kind` has it, in either case; undefined where it says none. */
export function statedKind(props: readonly Readonly<Record<string, unknown>>[]): Kind | undefined {
  const value = propValues(props, kindProp)[0]?.trim().toUpperCase();
  return value !== undefined && takenKinds.has(value) ? (value as Kind) : undefined;
}

/** The values of the props of a name, of whatever namespace. */
export function propValues(props: readonly Readonly<Record<string, unknown>>[], name: string): readonly string[] {
  return props.flatMap((prop) => (prop["name"] === name && typeof prop["value"] === "string" ? [prop["value"]] : []));
}
